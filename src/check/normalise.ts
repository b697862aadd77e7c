import {isGiven, questions, split, type Answers, type Question, type QuestionId} from './questions.js';

const notSure = 'not_sure';
const all: readonly Question[] = questions;

type Mutable = {[Id in QuestionId]?: string | readonly string[] | undefined};

/**
 * Answers from outside, made safe: never throws, and never counts for less than its parts.
 *
 * Unknown questions are dropped; an unknown option counts as `not_sure`; `none` is dropped beside anything else,
 * `not_sure` stays. Questions without an answer stay unanswered.
 */
export function clean(raw: unknown): Answers {
  const answers: Mutable = {};
  for (const q of all) {
    const options = settle(q, known(q, read(raw, q.id)));
    if (options.length) answers[q.id] = shape(q, options);
  }
  return Object.freeze(answers) as Answers;
}

/** The questions that these answers lead to, in order. Unanswered ones are listed, what hangs on them is not. */
export const path = (answers: Answers): readonly QuestionId[] => Object.keys(follow(answers)) as QuestionId[];

/** The answers that count: those asked on this path. What was asked and not answered counts as `not_sure`. */
export const normalise = (raw: unknown): Answers => countedFrom(clean(raw));

/** The same from answers that are clean. */
export const countedFrom = (answers: Answers): Answers =>
  Object.freeze(follow(answers, (q) => shape(q, [notSure]))) as Answers;

/** One answer read from a foreign object, whose getters may throw. */
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
  for (const q of all) {
    const when = conditions.get(q);
    if (
      when &&
      (endsCheck(counted as Answers) || !when.some((answer) => isGiven(counted as Answers, answer)))
    )
      continue;
    counted[q.id] = answers[q.id] ?? fallback?.(q);
  }
  return counted;
}

/** A warning sign ends the check, whatever else was ticked. */
const endsCheck = ({now}: Answers) => now !== undefined && now.some((o) => o !== 'none' && o !== notSure);
