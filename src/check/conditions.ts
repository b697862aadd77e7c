import {isGiven, split, type AnswerId, type AnswerParts, type Answers} from './questions.js';

/** The conditions of a rule or a pattern. All must hold; each holds if one of its answers was given. */
export type Conditions = readonly (readonly AnswerParts[])[];

/** Reads `['feel.cramp', 'time.long_new|time.long_old']`, where `|` means or. */
export const parseConditions = (when: readonly string[]): Conditions =>
  when.map((alternatives) => alternatives.split('|').map(split));

export const allHold = (conditions: Conditions, answers: Answers): boolean =>
  conditions.every((alternatives) => alternatives.some((answer) => isGiven(answers, answer)));

/** The answers that made the conditions hold, in the order of the conditions. */
export const matching = (conditions: Conditions, answers: Answers): readonly AnswerId[] =>
  conditions
    .flat()
    .filter((answer) => isGiven(answers, answer))
    .map(({id}) => id);
