import {mount} from 'svelte';
import 'leg-cramp-info/define';
import App from './App.svelte';

mount(App, {target: document.getElementById('app')!});
