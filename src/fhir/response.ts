import {assess, type Assessment} from '../check/assess.js';
import {clean, countedFrom} from '../check/normalise.js';
import {given, type Answers, type QuestionId} from '../check/questions.js';
import {rulesVersion, type Level} from '../check/rules.js';
import {responseWords} from './response-words.js';
import {canonical, codeSystem} from './canonical.js';
import type {Coding, QuestionnaireResponse, Reference, ResponseItem} from './types.js';

/** What a reader saw: a question, an option, a level. */
export interface ResponseWords {
  readonly question: (id: QuestionId) => string;
  readonly option: (id: string, option: string) => string;
  readonly level: (level: Level) => string;
}

export interface ResponseOptions {
  /** BCP 47 tag of the language that the words are read in. */
  readonly language: string;
  /** Whose answers these are. Default: left out, the portal knows. */
  readonly subject?: Reference | undefined;
  /** When they were given, as a FHIR dateTime. Default: left out. */
  readonly authored?: string | undefined;
  /** Default: the words of this copy, in the language of the caller. */
  readonly words?: ResponseWords;
}

/** What a host may say of the response of an element, which knows the rest. */
export type OwnResponseOptions = Partial<Pick<ResponseOptions, 'subject' | 'authored'>>;

/**
 * Answers as a FHIR R4 QuestionnaireResponse. Total: anything may be passed as answers, nothing is thrown.
 *
 * It holds the answers that count, each with the words that the reader saw. While a question is open it is
 * `in-progress` and has no result. Words are read in the language of the caller: wrap the call in `withLocale`.
 */
export function toResponse(
  answers: unknown,
  {language, subject, authored, words = responseWords}: ResponseOptions,
): QuestionnaireResponse {
  const own = clean(answers);
  const assessment = assess(own);
  const answered = (Object.keys(countedFrom(own)) as QuestionId[])
    .filter((id) => id in own)
    .map((id) => answerItem(id, own, words));
  const item = [
    ...answered.filter(isFirst),
    ...group(
      'rest',
      answered.filter((i) => !isFirst(i)),
    ),
    ...group('result', assessment.complete ? resultItems(assessment, words) : []),
  ];
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: canonical,
    status: assessment.complete ? 'completed' : 'in-progress',
    ...(subject && {subject}),
    ...(authored && {authored}),
    ...(item.length && {item}),
  };
}

const isFirst = ({linkId}: ResponseItem) => linkId === 'now';

/** FHIR has no empty lists. */
const group = (linkId: string, item: ResponseItem[]): ResponseItem[] => (item.length ? [{linkId, item}] : []);

const coding = (code: string, display: string): {valueCoding: Coding} => ({
  valueCoding: {system: codeSystem, code, display},
});

const answerItem = (id: QuestionId, answers: Answers, words: ResponseWords): ResponseItem => ({
  linkId: id,
  text: words.question(id),
  answer: given(answers, id).map((option) => coding(`${id}.${option}`, words.option(id, option))),
});

const resultItems = ({level, reasons}: Assessment, words: ResponseWords): ResponseItem[] => [
  {linkId: 'result.level', answer: [coding(`level.${level}`, words.level(level))]},
  {linkId: 'result.rules', answer: reasons.map(({rule}) => ({valueString: rule}))},
  {linkId: 'result.engine', answer: [{valueString: `leg-cramp-info rules ${rulesVersion}`}]},
];
