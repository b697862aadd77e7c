import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const isCustomElement = (tag) => tag === 'leg-cramp-info';

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
