import {attack} from './attack.js';
import {causes} from './causes.js';
import {children} from './children.js';
import {conditions} from './conditions.js';
import {getHelp} from './get-help.js';
import {kidney} from './kidney.js';
import {lookAlikes} from './look-alikes.js';
import {medicines} from './medicines.js';
import {olderAdults} from './older-adults.js';
import {overview} from './overview.js';
import {pregnancy} from './pregnancy.js';
import {prevention} from './prevention.js';
import {sources} from './sources.js';
import type {Topic} from './topic.js';

/** Every topic, in the order in which a reader in pain needs them. */
export const topics: readonly Topic[] = [
  attack,
  getHelp,
  prevention,
  overview,
  causes,
  conditions,
  medicines,
  lookAlikes,
  pregnancy,
  kidney,
  children,
  olderAdults,
  sources,
];
