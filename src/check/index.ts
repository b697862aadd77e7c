/** The check without a page: `leg-cramp-info/check`. */
export {assess, isComplete, type Assessment, type Reason} from './assess.js';
export {normalise} from './normalise.js';
export {patternsOf, type PatternId} from './patterns.js';
export {questions, type Answers, type AnswerId, type QuestionId} from './questions.js';
export {levels, rules, rulesVersion, type Level, type Rule} from './rules.js';
