import {
  isAlwaysAsked,
  isExclusive,
  noEmergency,
  questions,
  split,
  type Question,
} from '../check/questions.js';
import {levels, rulesVersion} from '../check/rules.js';
import {checkWords} from '../content/check-words.js';
import {review} from '../content/evidence/review.js';
import {codeSystem, questionnaireUrl} from './canonical.js';
import type {AnswerOption, EnableWhen, Extension, Questionnaire, QuestionnaireItem} from './types.js';
import {localizerFor, type Language, type LocalizedText, type Localize, type Lookup} from './words.js';

/**
 * The check as a FHIR R4 Questionnaire. It holds no rules: a renderer asks, `fromResponse` and `assess` decide.
 *
 * @param languages the first is the base language; the others become translations of each string
 * @throws RangeError if there is no language, or if one lacks a word
 */
export function questionnaire(languages: readonly Language[]): Questionnaire {
  const [base, ...others] = languages;
  if (!base) throw new RangeError('A Questionnaire needs at least one language');
  const localize = localizerFor(base, others);
  const {text: title, translations} = localize(word('title'));
  return {
    ...about,
    subjectType: ['Patient'],
    language: base.tag,
    title,
    ...(translations && {_title: translations}),
    item: [
      {linkId: 'intro', type: 'display', ...textOf(localize(word('intro')))},
      ...all.filter(isAlwaysAsked).map((q) => questionItem(q, localize)),
      {
        linkId: 'rest',
        type: 'group',
        ...enabledBy(noEmergency),
        item: all.filter((q) => !isAlwaysAsked(q)).map((q) => questionItem(q, localize)),
      },
      resultItem(localize),
    ],
  };
}

const about = {
  resourceType: 'Questionnaire',
  url: questionnaireUrl,
  version: rulesVersion,
  name: 'LegCrampCheck',
  status: 'draft',
  experimental: true,
  date: review.checked,
  description:
    'A short check for adults with night leg cramps: how soon to get help. General information, not a diagnosis and ' +
    'not a medical device. No clinician has reviewed it yet; translations are made and checked by machine.',
  purpose:
    'To pass the answers on. The level is not computed in this form: recompute it from the answers with the ' +
    'published rules of the same version, and never act on result.level alone.',
  copyright: 'leg-cramp-info, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  lastReviewDate: review.checked,
  effectivePeriod: {end: review.due},
} as const;

const all: readonly Question[] = questions;

const word = (id: string) => (words: Lookup) => words(id);
const textOf = ({text, translations}: LocalizedText) => ({text, ...(translations && {_text: translations})});

const questionItem = (q: Question, localize: Localize): QuestionnaireItem => ({
  linkId: q.id,
  type: 'choice',
  extension: [control(q.many ? 'check-box' : 'radio-button'), vertical],
  ...textOf(localize(word(q.id))),
  ...(q.when && q.when !== noEmergency && enabledBy(q.when)), // the group has that condition already
  required: true,
  repeats: q.many,
  answerOption: q.options.map((option) => answerOption(q, option, localize)),
  item: [
    {
      linkId: `${q.id}.hint`,
      type: 'display',
      extension: [control('help')],
      ...textOf(localize((words) => helpFor(q, words))),
    },
  ],
});

const enabledBy = (when: readonly string[]) => ({
  enableWhen: when.map((code): EnableWhen => ({
    question: split(code).question,
    operator: '=',
    answerCoding: {system: codeSystem, code},
  })),
  enableBehavior: 'any' as const,
});

/** The hint, then how to check for each sign: FHIR R4 has no help for a single option. */
function helpFor({id, options}: Question, words: Lookup): string {
  const withHow = options.map((option) => `${id}.${option}`).filter((code) => `${code}.how` in checkWords);
  return [words(`${id}.hint`), ...withHow.map((code) => `${words(code)}: ${words(`${code}.how`)}`)].join(
    '\n',
  );
}

function answerOption({id, many}: Question, option: string, localize: Localize): AnswerOption {
  const code = `${id}.${option}`;
  const display = localize(word(isExclusive(option) ? option : code));
  return {...(many && isExclusive(option) && exclusive), ...choice(code, display)};
}

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const exclusive = {extension: [{url: `${hl7}/questionnaire-optionExclusive`, valueBoolean: true}]};
const hidden: Extension = {url: `${hl7}/questionnaire-hidden`, valueBoolean: true};
const vertical: Extension = {url: `${hl7}/questionnaire-choiceOrientation`, valueCode: 'vertical'};
const control = (code: string): Extension => ({
  url: `${hl7}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});

const choice = (code: string, {text, translations}: LocalizedText): AnswerOption => ({
  valueCoding: {system: codeSystem, code, display: text, ...(translations && {_display: translations})},
});

/** Filled in by the engine, never by a reader. */
const resultItem = (localize: Localize): QuestionnaireItem => ({
  linkId: 'result',
  type: 'group',
  extension: [hidden],
  readOnly: true,
  item: [
    {
      linkId: 'result.level',
      type: 'choice',
      readOnly: true,
      answerOption: levels.map((level) => choice(`level.${level}`, localize(word(`level.${level}`)))),
    },
    {linkId: 'result.rules', type: 'string', repeats: true, readOnly: true},
    {linkId: 'result.engine', type: 'string', readOnly: true},
  ],
});
