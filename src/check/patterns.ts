import {isGiven, split, type Answers} from './questions.js';

/**
 * Known patterns that answers may resemble. Shown only in the mode `pattern`: in many countries a tool that names a
 * likely condition together with an urgency is a medical device.
 */
const patterns = [
  ['cramps', 'feel.cramp time.short'],
  ['restless', 'feel.urge'],
  ['artery', 'feel.walk'],
  ['rest', 'feel.foot_hang|look.sore'],
  ['clot', 'look.one_leg'],
  ['blocked', 'now.cold|now.cannot_move'],
  ['saddle', 'now.saddle'],
  ['numb', 'feel.numb'],
  ['back', 'feel.back'],
  ['medicine', 'muscle.yes|now.dark_pee'],
  ['weak', 'feel.weak'],
  ['special', 'you.pregnant|you.kidney_liver feel.cramp time.short'],
] as const;

/** `unclear` where no other fits. */
export type PatternId = (typeof patterns)[number][0] | 'unclear';

const conditions = patterns.map(([id, when]) => ({
  id,
  when: when.split(' ').map((any) => any.split('|').map(split)),
}));

/** The patterns that these answers resemble; `unclear` if none. */
export function patternsOf(answers: Answers): readonly PatternId[] {
  const found = conditions.filter(({when}) =>
    when.every((any) => any.some((answer) => isGiven(answers, answer))),
  );
  return found.length ? found.map(({id}) => id) : ['unclear'];
}
