/** The questions of the check: ids, options, and when each is asked. Ids never change: pages in the wild store them. */

interface QuestionShape {
  readonly id: string;
  /** Tick all that apply. Otherwise one option is chosen. */
  readonly many: boolean;
  readonly options: readonly string[];
  /** Asked only if one of these answers was given. Absent: always asked. */
  readonly when?: readonly string[];
  /** For a single choice: what several answers at once, from outside, count as. The most cautious option. */
  readonly several?: string;
  /** `none` itself calls for care here, so beside another answer it becomes `not_sure` instead of being dropped. */
  readonly noneCounts?: true;
}

/** What opens the rest of the check: no emergency sign was ticked. */
export const noEmergency = ['now.none', 'now.not_sure'] as const;

export const questions = [
  {
    id: 'now',
    many: true,
    options: [
      'breath',
      'cold',
      'cannot_move',
      'saddle',
      'dark_pee',
      'stiff_jaw',
      'pregnant_unwell',
      'none',
      'not_sure',
    ],
  },
  {
    id: 'look',
    many: true,
    options: ['one_leg', 'both_legs', 'sore', 'none', 'not_sure'],
    when: noEmergency,
  },
  {
    id: 'feel',
    many: true,
    options: ['cramp', 'steady', 'urge', 'walk', 'foot_hang', 'numb', 'back', 'weak', 'none', 'not_sure'],
    when: noEmergency,
    noneCounts: true,
  },
  {
    id: 'time',
    many: false,
    options: ['short', 'long_new', 'long_old', 'no_pain', 'not_sure'],
    when: noEmergency,
    several: 'long_new',
  },
  {
    id: 'meds',
    many: true,
    options: ['statin', 'water', 'changed', 'none', 'not_sure'],
    when: noEmergency,
  },
  {
    id: 'muscle',
    many: false,
    options: ['yes', 'no', 'not_sure'],
    when: ['meds.statin', 'meds.not_sure'],
    several: 'yes',
  },
  {
    id: 'you',
    many: true,
    options: ['pregnant', 'clot_risk', 'diabetes', 'kidney_liver', 'none', 'not_sure'],
    when: noEmergency,
  },
  {
    id: 'life',
    many: false,
    options: ['fine', 'often', 'not_sure'],
    when: noEmergency,
    several: 'often',
  },
] as const satisfies readonly QuestionShape[];

type Questions = (typeof questions)[number];
type AnswerIdOf<Q> = Q extends {
  id: infer Id extends string;
  options: readonly (infer Option extends string)[];
}
  ? `${Id}.${Option}`
  : never;

export type QuestionId = Questions['id'];
export type ManyId = Extract<Questions, {many: true}>['id'];
export type OneId = Extract<Questions, {many: false}>['id'];

/** An answer: question and option, as in `look.one_leg`. */
export type AnswerId = AnswerIdOf<Questions>;

/** One question, with its options as plain strings. */
export type Question = QuestionShape & {readonly id: QuestionId};

/**
 * Answers by question id: an array where several may be ticked, a string where one is chosen.
 *
 * @example {now: ['none'], look: ['none'], feel: ['cramp'], time: 'short'}
 */
export type Answers = {readonly [Id in ManyId]?: readonly string[]} & {readonly [Id in OneId]?: string};

/** The question with this id. */
export const question = (id: QuestionId): Question => questions.find((q) => q.id === id)!;

/** Whether a question is asked whatever was answered before. */
export const isAlwaysAsked = ({when}: Question): boolean => !when;

/** Whether an option stands alone: choosing it clears the others, and they clear it. */
export const isExclusive = (option: string): boolean => option === 'none' || option === 'not_sure';

/** The options chosen for a question, always as a list. */
export function given(answers: Answers, id: QuestionId): readonly string[] {
  const value = answers[id];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Whether this option was chosen. */
export function isGiven(answers: Answers, {question, option}: AnswerParts): boolean {
  const value = answers[question];
  return typeof value === 'string' ? value === option : value !== undefined && value.includes(option);
}

/** An answer id and its two parts. */
export interface AnswerParts {
  readonly id: AnswerId;
  readonly question: QuestionId;
  readonly option: string;
}

/** Takes an answer id apart. Tables are split once, when they load, because rules run on millions of paths in the proof. */
export function split(id: string): AnswerParts {
  const [question, option] = id.split('.') as [QuestionId, string];
  return {id: id as AnswerId, question, option};
}
