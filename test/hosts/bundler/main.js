import 'leg-cramp-info/define';
import {useBase} from './use-base.js';

useBase();
