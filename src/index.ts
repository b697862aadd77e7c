export {LegCrampInfo} from './leg-cramp-info.js';
export {eventNames, type LegCrampEventName} from './events.js';
export type {Answers} from './check/questions.js';
export type {Assessment, Reason} from './check/assess.js';
export type {CheckState} from './check/outcome.js';
export type {Level} from './check/rules.js';
export {setBase} from './platform/language/base.js';
export type {PageOptions} from './platform/page-options.js';
