import {firedRules, reasonFor, type Assessment, type Reason} from './assess.js';
import {answeredIn, normalise, type AnsweredQuestion} from './normalise.js';
import {patternsOf, type PatternId} from './patterns.js';
import type {AnswerId, Answers} from './questions.js';
import {highestLevel, rulesVersion, type FactId, type Level, type Rule, type RuleId} from './rules.js';
import type {Session} from './session.js';
import {emergencySigns} from './signs.js';

/**
 * How much the result says; the first is the default. `level`: how soon and why; `leaflet`: a fixed text for each
 * answer; `pattern`: also what the answers resemble.
 */
export const resultModes = ['level', 'leaflet', 'pattern'] as const;
export type ResultMode = (typeof resultModes)[number];

/** An answer that decided the level, with every rule it set off and the facts these rest on. */
export interface DecidingAnswer {
  readonly answer: AnswerId;
  readonly rules: readonly RuleId[];
  readonly evidence: readonly FactId[];
}

/** A rule that fired, with the answers that made it fire. */
export interface FiredRule extends Reason {
  readonly level: Level;
  readonly evidence: readonly FactId[];
}

/**
 * What a finished check says, by ids alone. Screen, summary, FHIR response and form value all render this one model,
 * so that none can disagree with another.
 */
export interface Outcome<Topic extends string = string> {
  readonly level: Level;
  /** Each answer that decided the level, once. None where the base rule decided. */
  readonly deciding: readonly DecidingAnswer[];
  /** The rules that decided the level, in the order of the table. */
  readonly reasons: readonly FiredRule[];
  /** Signs that would mean help at once. */
  readonly sooner: readonly AnswerId[];
  /** What was asked and answered, in order of asking. */
  readonly answers: readonly AnsweredQuestion[];
  /** What the answers resemble. Empty but in the mode `pattern`. */
  readonly patterns: readonly PatternId[];
  /** Every rule that fired, in the order of the table. Empty but in the mode `leaflet`. */
  readonly fired: readonly FiredRule[];
  /** What to read next, in order. */
  readonly readNext: readonly Topic[];
  /** Version of the questions and rules. */
  readonly version: string;
}

/** What to read next at each level. Content decides it; the check knows no topics. */
export type ReadingPolicy<Topic extends string> = Readonly<
  Record<Level, {readonly readNext: readonly Topic[]}>
>;

/** The outcome of a session, while its result is on the screen. An answer that is being changed has none. */
export function outcomeOf<Topic extends string>(
  {step, answers}: Session,
  policy: ReadingPolicy<Topic>,
  mode: ResultMode = 'level',
): Outcome<Topic> | undefined {
  if (step !== 'result') return undefined;
  const counted = normalise(answers);
  const rules = firedRules(counted);
  const level = highestLevel(rules);
  const fired = rules.map((rule) => describe(rule, counted));
  const reasons = fired.filter((rule) => rule.level === level);
  return Object.freeze({
    level,
    deciding: decidingAnswers(reasons),
    reasons,
    sooner: emergencySigns,
    answers: answeredIn(answers),
    patterns: mode === 'pattern' ? patternsOf(counted) : [],
    fired: mode === 'leaflet' ? fired : [],
    readNext: policy[level].readNext,
    version: rulesVersion,
  });
}

const describe = (rule: Rule, counted: Answers): FiredRule => ({
  ...reasonFor(rule, counted),
  level: rule.level,
  evidence: rule.evidence,
});

function decidingAnswers(reasons: readonly FiredRule[]): readonly DecidingAnswer[] {
  const unique = new Set(reasons.flatMap(({answers}) => answers));
  return [...unique].map((answer) => {
    const setOff = reasons.filter(({answers}) => answers.includes(answer));
    return {
      answer,
      rules: setOff.map(({rule}) => rule),
      evidence: [...new Set(setOff.flatMap(({evidence}) => evidence))],
    };
  });
}

/** What a page may know of the check that a reader is in. */
export interface CheckState extends Pick<Assessment, 'complete' | 'reasons' | 'version'> {
  /** How soon to get help. Only while the result is on the screen. */
  readonly level?: Level;
  /** What the answers resemble. Only in the mode `pattern`, and only while the result is on the screen. */
  readonly patterns?: readonly PatternId[];
}

/** The public part of an outcome. */
export function checkStateOf(outcome: Outcome | undefined): CheckState {
  if (!outcome) return Object.freeze({complete: false, reasons: [], version: rulesVersion});
  const {level, patterns, version} = outcome;
  return Object.freeze({
    complete: true,
    level,
    reasons: outcome.reasons.map(({rule, answers}) => ({rule, answers})),
    version,
    ...(patterns.length && {patterns}),
  });
}

/** The value of the form field, as JSON. None before the first answer. */
export function fieldValueOf({answers}: Session, outcome: Outcome | undefined): string | null {
  const {version, level, reasons} = checkStateOf(outcome);
  return Object.keys(answers).length ? JSON.stringify({version, level, reasons, answers}, asItIs) : null;
}

/** Prototype.js 1.6 gives arrays a `toJSON` that makes them text. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/** The answers in the value of a form field. None in anything else. */
export function answersOfField(value: unknown): unknown {
  try {
    return (JSON.parse(String(value)) as {answers?: unknown} | null)?.answers;
  } catch {
    return undefined;
  }
}
