import './platform/placement/locate.js';
import './define.js';
import {placeWhereAsked} from './platform/placement/place.js';

placeWhereAsked();
