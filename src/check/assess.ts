import {allHold, matching, parseConditions} from './conditions.js';
import {clean, countedFrom, path} from './normalise.js';
import {given, type AnswerId, type Answers} from './questions.js';
import {highestLevel, rules, rulesVersion, type Level, type Rule, type RuleId} from './rules.js';

/** Why a level was reached: a rule that decided, and the answers that made it fire. */
export interface Reason {
  /** Rule id, as in the decision table. */
  readonly rule: RuleId;
  /** The answers that made it fire. Empty for the base rule. */
  readonly answers: readonly AnswerId[];
}

/** How soon to get help, and why. */
export interface Assessment {
  /** Every question that was asked has an answer. */
  readonly complete: boolean;
  /** How soon to get help: the highest level among the rules that fired. */
  readonly level: Level;
  /** The rules that decided the level, in the order of the table. */
  readonly reasons: readonly Reason[];
  /** Version of the questions and rules. */
  readonly version: string;
}

/**
 * The level that these answers lead to. Anything may be passed; nothing is thrown.
 * What was asked and not answered counts as `not_sure`.
 *
 * @param raw answers by question id
 */
export function assess(raw: unknown): Assessment {
  const own = clean(raw);
  const answers = countedFrom(own);
  const fired = firedRules(answers);
  const level = highestLevel(fired);
  return Object.freeze({
    complete: Object.keys(answers).every((id) => id in own),
    level,
    reasons: fired.filter((rule) => rule.level === level).map((rule) => reasonFor(rule, answers)),
    version: rulesVersion,
  });
}

/**
 * Whether every question on the way has been answered.
 *
 * @param raw answers by question id; anything may be passed
 */
export function isComplete(raw: unknown): boolean {
  const answers = clean(raw);
  return path(answers).every((id) => given(answers, id).length > 0);
}

const conditions = new Map(rules.map((rule) => [rule, parseConditions(rule.when)]));

/** Every rule that fires, in the order of the table. The base rule always does. */
export const firedRules = (counted: Answers): readonly Rule[] =>
  rules.filter((rule) => allHold(conditions.get(rule)!, counted));

export const reasonFor = (rule: Rule, counted: Answers): Reason => ({
  rule: rule.id,
  answers: matching(conditions.get(rule)!, counted),
});
