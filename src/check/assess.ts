import {clean, countedFrom, path} from './normalise.js';
import {given, isGiven, split, type AnswerId, type Answers} from './questions.js';
import {ruleOf, rules, rulesVersion, type Level, type Rule} from './rules.js';

/** Why a level was reached: a rule that decided, and the answers that made it fire. */
export interface Reason {
  /** Rule id, as in the decision table. */
  readonly rule: string;
  /** The answers that made it fire. Empty for the base rule. */
  readonly answers: readonly AnswerId[];
}

export interface Assessment {
  /** Every question that was asked has an answer. */
  readonly complete: boolean;
  /** How soon to get help. */
  readonly level: Level;
  /** The rules that decided the level. */
  readonly reasons: readonly Reason[];
  /** Every rule that fired, those of lower levels too. */
  readonly fired: readonly string[];
  /** Version of the questions and rules. */
  readonly version: string;
}

const conditions = new Map(rules.map((rule) => [rule, rule.when.map((any) => any.split('|').map(split))]));

/**
 * The level that these answers lead to. Total: anything may be passed, nothing is thrown.
 * What was asked and not answered counts as `not_sure`.
 *
 * @param raw answers by question id
 */
export function assess(raw: unknown): Assessment {
  const own = clean(raw);
  const answers = countedFrom(own);
  const fired = rules.filter((rule) =>
    conditions.get(rule)!.every((any) => any.some((answer) => isGiven(answers, answer))),
  );
  const {level} = fired[0]!; // the table goes from high to low, and its last rule always fires
  return Object.freeze({
    complete: Object.keys(answers).every((id) => id in own),
    level,
    reasons: fired.filter((rule) => rule.level === level).map((rule) => reason(rule, answers)),
    fired: fired.map(({id}) => id),
    version: rulesVersion,
  });
}

/** Every question on the way has been answered. */
export function isComplete(raw: unknown): boolean {
  const answers = clean(raw);
  return path(answers).every((id) => given(answers, id).length > 0);
}

/** Why each rule that fired did: in the order of the table. */
export const reasonsOf = ({fired}: Assessment, answers: Answers): readonly Reason[] =>
  rules.filter(({id}) => fired.includes(id)).map((rule) => reason(rule, answers));

const reason = (rule: Rule, answers: Answers): Reason => ({
  rule: rule.id,
  answers: conditions
    .get(rule)!
    .flat()
    .filter((answer) => isGiven(answers, answer))
    .map(({id}) => id),
});

/** The facts that these rules rest on. */
export const evidenceOf = (reasons: readonly Pick<Reason, 'rule'>[]): string =>
  reasons.flatMap(({rule}) => ruleOf(rule).evidence).join(' ');
