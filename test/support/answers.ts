/** A whole walk to each level: what a reader ticks, question by question. */
export {walks} from '../../demo/screens.js';
