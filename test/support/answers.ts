import type {Level} from '../../src/check/rules.js';

/** A whole walk to each level: what a reader ticks, question by question. */
export const walks: Readonly<Record<Level, Readonly<Record<string, readonly string[]>>>> = {
  emergency: {now: ['cold']},
  same_day: {
    now: ['none'],
    look: ['one_leg'],
    feel: ['steady'],
    time: ['long_new'],
    meds: ['none'],
    you: ['clot_risk'],
    life: ['often'],
  },
  appointment: {
    now: ['none'],
    look: ['none'],
    feel: ['cramp', 'urge'],
    time: ['short'],
    meds: ['none'],
    you: ['none'],
    life: ['fine'],
  },
  pharmacist: {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: ['short'],
    meds: ['statin', 'water'],
    muscle: ['no'],
    you: ['none'],
    life: ['fine'],
  },
  self_care: {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: ['short'],
    meds: ['none'],
    you: ['none'],
    life: ['fine'],
  },
};
