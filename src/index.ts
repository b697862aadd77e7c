export {LegCrampInfo, type CheckState} from './leg-cramp-info.js';
export {eventNames, type LegCrampEventName} from './events.js';
export type {Answers} from './check/questions.js';
export type {Assessment, Reason} from './check/assess.js';
export type {Level} from './check/rules.js';
