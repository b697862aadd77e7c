import './embed/locate.js';
import './define.js';
import {placeWhereAsked} from './embed/place.js';

placeWhereAsked();
