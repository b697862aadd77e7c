import {
  given,
  isExclusive,
  isGiven,
  questions,
  split,
  type Answers,
  type Question,
  type QuestionId,
} from './questions.js';

const notSure = 'not_sure';
const all: readonly Question[] = questions;

type Mutable = {[Id in QuestionId]?: string | readonly string[] | undefined};

/**
 * Answers from outside, made safe. Never throws, and a mix of answers never counts for less than one of its parts.
 *
 * Unknown questions are dropped, and an unknown option counts as `not_sure`. Beside another option, `none` is dropped
 * and `not_sure` stays. Questions without an answer stay unanswered.
 *
 * @param raw anything
 * @returns frozen answers
 */
export function clean(raw: unknown): Answers {
  const answers: Mutable = {};
  for (const q of all) {
    const options = settle(q, known(q, read(raw, q.id)));
    if (options.length) answers[q.id] = shape(q, options);
  }
  return Object.freeze(answers) as Answers;
}

/** The questions that these answers lead to, in order, answered or not. */
export const path = (answers: Answers): readonly QuestionId[] => Object.keys(follow(answers)) as QuestionId[];

/**
 * The answers that count: those to questions that are asked. What was asked and not answered counts as `not_sure`.
 *
 * @param raw anything
 * @returns frozen answers
 */
export const normalise = (raw: unknown): Answers => countedFrom(clean(raw));

/** As `normalise`, for answers that are clean already. */
export const countedFrom = (answers: Answers): Answers =>
  Object.freeze(follow(answers, (q) => shape(q, [notSure]))) as Answers;

/** A question and what was chosen for it. */
export interface AnsweredQuestion {
  readonly question: QuestionId;
  readonly options: readonly string[];
}

/** The answers that count and were really given, in order of asking. */
export const answeredIn = (answers: Answers): readonly AnsweredQuestion[] =>
  (Object.keys(countedFrom(answers)) as QuestionId[])
    .filter((id) => id in answers)
    .map((id) => ({question: id, options: given(answers, id)}));

/** One answer of a foreign object, whose getters may throw. */
function read(raw: unknown, id: string): unknown[] {
  try {
    const value: unknown = Object.hasOwn(raw as object, id)
      ? (raw as Record<string, unknown>)[id]
      : undefined;
    return value === undefined || value === null ? [] : Array.isArray(value) ? Array.from(value) : [value];
  } catch {
    return raw === undefined || raw === null ? [] : [notSure];
  }
}

function known(q: Question, values: readonly unknown[]): readonly string[] {
  const options = values.map((value) => (q.options.includes(value as string) ? value : notSure));
  return q.options.filter((option) => options.includes(option));
}

function settle(q: Question, options: readonly string[]): readonly string[] {
  if (options.length < 2) return options;
  if (q.several) return [q.several];
  const rest = options.filter((option) => option !== 'none');
  return q.noneCounts && rest.length < options.length && !rest.includes(notSure) ? [...rest, notSure] : rest;
}

const shape = (q: Question, options: readonly string[]) => (q.many ? Object.freeze(options) : options[0]);

const conditions = new Map(all.map((q) => [q, q.when?.map(split)]));

function follow(answers: Answers, fallback?: (q: Question) => Mutable[QuestionId]): Mutable {
  const counted: Mutable = {};
  for (const q of all) if (isAsked(q, counted as Answers)) counted[q.id] = answers[q.id] ?? fallback?.(q);
  return counted;
}

function isAsked(q: Question, earlier: Answers): boolean {
  const when = conditions.get(q);
  return !when || (!hasSign(earlier) && when.some((answer) => isGiven(earlier, answer)));
}

/** A sign ends the check, even with “not sure” ticked beside it. */
const hasSign = ({now = []}: Answers) => now.some((option) => !isExclusive(option));
