import {base} from './base.js';
import {card} from './card.js';
import {check} from './check.js';
import {tokens} from './tokens.js';
import {topic} from './topic.js';

/** Shared by all instances: the browser keeps one copy. */
export const styles = [tokens, base, topic, card, check];
