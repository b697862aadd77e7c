import {questions, type AnswerId} from './questions.js';
import {rules, type FactId, type Rule} from './rules.js';

const answerIds = questions.flatMap(({id, options}) =>
  options.map((option) => `${id}.${option}` as AnswerId),
);

/** The rules that an answer sets off by itself, whatever else is answered. */
const ownRules = new Map<AnswerId, readonly Rule[]>();
for (const rule of rules)
  if (rule.when.length === 1)
    for (const answer of rule.when[0]!.split('|') as AnswerId[])
      ownRules.set(answer, [...(ownRules.get(answer) ?? []), rule]);

/** The answers that by themselves are an emergency, in order of asking. Every list of them that a reader sees is this one. */
export const emergencySigns: readonly AnswerId[] = answerIds.filter((id) =>
  ownRules.get(id)?.some(({level}) => level === 'emergency'),
);

/** The facts behind a sign: those of the rules that it sets off by itself. */
export const evidenceOf = (sign: AnswerId): readonly FactId[] =>
  ownRules.get(sign)?.flatMap(({evidence}) => evidence) ?? [];
