import {allHold, parseConditions} from './conditions.js';
import type {Answers} from './questions.js';

/**
 * Known patterns that answers may resemble, with conditions as in the rules. Shown only in the mode `pattern`: in many
 * countries a tool that names a likely condition together with an urgency is a medical device.
 */
const patterns = [
  {id: 'cramps', when: ['feel.cramp', 'time.short']},
  {id: 'restless', when: ['feel.urge']},
  {id: 'artery', when: ['feel.walk']},
  {id: 'rest', when: ['feel.foot_hang|look.sore']},
  {id: 'clot', when: ['look.one_leg']},
  {id: 'blocked', when: ['now.cold|now.cannot_move']},
  {id: 'saddle', when: ['now.saddle']},
  {id: 'numb', when: ['feel.numb']},
  {id: 'back', when: ['feel.back']},
  {id: 'medicine', when: ['muscle.yes|now.dark_pee']},
  {id: 'weak', when: ['feel.weak']},
  {id: 'special', when: ['you.pregnant|you.kidney_liver', 'feel.cramp', 'time.short']},
] as const;

/** `unclear` where no other fits. */
export type PatternId = (typeof patterns)[number]['id'] | 'unclear';

const conditions = patterns.map(({id, when}) => ({id, conditions: parseConditions(when)}));

/** The patterns that these answers resemble; `unclear` if there is none. */
export function patternsOf(answers: Answers): readonly PatternId[] {
  const found = conditions.filter((pattern) => allHold(pattern.conditions, answers));
  return found.length ? found.map(({id}) => id) : ['unclear'];
}
