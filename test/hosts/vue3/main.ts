import {createApp} from 'vue';
import 'leg-cramp-info/define';
import App from './App.vue';

createApp(App).mount('#app');
