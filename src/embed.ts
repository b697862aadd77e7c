import './embed/locate.js';
import './define.js';
