import {base} from './base.js';
import {card} from './card.js';
import {check} from './check.js';
import {controls} from './controls.js';
import {picture} from './picture.js';
import {tokens} from './tokens.js';
import {topic} from './topic.js';

/** Shared by all instances: the browser keeps one copy. */
export const styles = [tokens, base, controls, topic, card, check, picture];
