import {answeredIn, type AnsweredQuestion} from '../check/normalise.js';
import {outcomeOf, type Outcome} from '../check/outcome.js';
import {isAlwaysAsked, question} from '../check/questions.js';
import {restoreSession} from '../check/session.js';
import {checkWords, levelWords, optionWords} from '../content/check-words.js';
import {levelPolicy} from '../content/policy.js';
import {canonical, codeSystem} from './canonical.js';
import type {Coding, QuestionnaireResponse, Reference, ResponseItem} from './types.js';

export interface ResponseOptions {
  /** Language of the words, BCP 47. */
  readonly language: string;
  /** Whose answers these are. Default: left out, since the portal knows. */
  readonly subject?: Reference | undefined;
  /** When they were given, as a FHIR dateTime. Default: left out. */
  readonly authored?: string | undefined;
}

/** What a page may say of the response of an element, which knows the rest. */
export type OwnResponseOptions = Partial<Pick<ResponseOptions, 'subject' | 'authored'>>;

/**
 * Answers as a FHIR R4 QuestionnaireResponse. Anything may be passed as answers; nothing is thrown.
 *
 * It holds the answers that count, each with the words that the reader saw. While a question is open it is
 * `in-progress` and has no result. Words are in the language of the caller: wrap the call in `withLocale`.
 */
export function toResponse(
  answers: unknown,
  {language, subject, authored}: ResponseOptions,
): QuestionnaireResponse {
  const session = restoreSession(answers);
  const outcome = outcomeOf(session, levelPolicy);
  const item = [
    ...answerItems(outcome?.answers ?? answeredIn(session.answers)),
    ...group('result', outcome ? resultItems(outcome) : []),
  ];
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: canonical,
    status: outcome ? 'completed' : 'in-progress',
    ...(subject && {subject}),
    ...(authored && {authored}),
    ...(item.length && {item}),
  };
}

/** Questions with a condition stand in a group of their own, as in the Questionnaire. */
function answerItems(answered: readonly AnsweredQuestion[]): ResponseItem[] {
  const isFirst = ({question: id}: AnsweredQuestion) => isAlwaysAsked(question(id));
  return [
    ...answered.filter(isFirst).map(answerItem),
    ...group('rest', answered.filter((each) => !isFirst(each)).map(answerItem)),
  ];
}

const answerItem = ({question: id, options}: AnsweredQuestion): ResponseItem => ({
  linkId: id,
  text: checkWords[id]!(),
  answer: options.map((option) => coding(`${id}.${option}`, optionWords(id, option))),
});

const resultItems = ({level, reasons, version}: Outcome): ResponseItem[] => [
  {linkId: 'result.level', answer: [coding(`level.${level}`, levelWords[level].title())]},
  {linkId: 'result.rules', answer: reasons.map(({rule}) => ({valueString: rule}))},
  {linkId: 'result.engine', answer: [{valueString: `leg-cramp-info rules ${version}`}]},
];

/** FHIR has no empty lists. */
const group = (linkId: string, item: ResponseItem[]): ResponseItem[] => (item.length ? [{linkId, item}] : []);

const coding = (code: string, display: string): {valueCoding: Coding} => ({
  valueCoding: {system: codeSystem, code, display},
});
