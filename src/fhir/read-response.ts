import {clean, countedFrom} from '../check/normalise.js';
import {questions, type Answers, type Question} from '../check/questions.js';
import {rulesVersion} from '../check/rules.js';
import {codeSystem, questionnaireUrl} from './canonical.js';

/** The answers of a response, or why it was refused. */
export type ReadResponse =
  | {readonly answers: Answers; readonly refused?: undefined}
  | {readonly refused: string; readonly answers?: undefined};

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the answers of a FHIR R4 QuestionnaireResponse, from whatever renderer. Never throws on any JSON value.
 *
 * Only the reader's answers count. A result inside is ignored: compute it with `assess(answers)`. Answers to questions
 * that are not asked are dropped, and an unknown answer counts as `not_sure`, never as no.
 *
 * Refused, with the reason: another type of resource; another questionnaire or another version of it; what its sender
 * marked as an error, or as unreadable without knowing more (`modifierExtension`, `implicitRules`); and what does not
 * have the shape of a response.
 */
export function fromResponse(resource: unknown): ReadResponse {
  if (!isObject(resource)) return {refused: 'not a FHIR resource'};
  const refused = refusal(resource);
  if (refused) return {refused};
  const items = itemsOf(resource);
  if (!items) return {refused: 'unknown shape: an item is not an object with a linkId'};
  return items.some((item) => [item, ...list(item.answer)].some(isModified))
    ? {refused: 'an item has a modifierExtension, which is not understood'}
    : {answers: answersIn(items)};
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isModified = (element: unknown) => isObject(element) && element.modifierExtension !== undefined;

function refusal(resource: Json): string | undefined {
  const {resourceType, questionnaire, status, implicitRules} = resource;
  if (resourceType !== 'QuestionnaireResponse') return `not a QuestionnaireResponse: ${show(resourceType)}`;
  if (typeof questionnaire !== 'string') return 'it names no questionnaire';
  const [url, ...version] = questionnaire.split('|');
  if (url !== questionnaireUrl) return `another questionnaire: ${show(url)}`;
  if (version.join('|') !== rulesVersion)
    return `version ${show(version.join('|'))} of the questionnaire; these rules are ${show(rulesVersion)}`;
  if (status === 'entered-in-error') return 'its sender marked it as entered in error';
  if (isModified(resource) || implicitRules !== undefined)
    return 'it has a modifierExtension or implicitRules, which are not understood';
  return undefined;
}

const show = (value: unknown) => (typeof value === 'string' ? `“${value.slice(0, 200)}”` : typeof value);

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * Every item, at whatever depth, since each renderer nests in its own way. `undefined` if one is not an item. The set
 * grows while the loop runs, because JSON may be nested deeper than the call stack.
 */
function itemsOf(resource: Json): readonly Json[] | undefined {
  const items = new Set(list(resource.item));
  for (const item of items) {
    if (!isObject(item) || typeof item.linkId !== 'string') return undefined;
    for (const child of childrenOf(item)) items.add(child);
  }
  return [...items] as Json[];
}

const childrenOf = (item: Json) => [
  ...list(item.item),
  ...list(item.answer).flatMap((answer) => (isObject(answer) ? list(answer.item) : [])),
];

/** Open questions count as not sure when it comes to what is asked next, but they come back open. */
function answersIn(items: readonly Json[]): Answers {
  const given = clean(Object.fromEntries(questions.map((q) => [q.id, optionsIn(items, q)])));
  const asked = Object.keys(countedFrom(given)) as (keyof Answers)[];
  return clean(Object.fromEntries(asked.map((id) => [id, given[id]])));
}

const optionsIn = (items: readonly Json[], q: Question): readonly string[] =>
  items
    .filter(({linkId}) => linkId === q.id)
    .flatMap(({answer}) => list(answer))
    .map((answer) => optionOf(q, answer));

function optionOf({id, options}: Question, answer: unknown): string {
  const coding = isObject(answer) && isObject(answer.valueCoding) ? answer.valueCoding : {};
  const known = coding.system === codeSystem && options.find((option) => coding.code === `${id}.${option}`);
  return known || 'not_sure';
}
