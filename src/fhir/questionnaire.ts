import {questions, split, type Question} from '../check/questions.js';
import {levels, rulesVersion} from '../check/rules.js';
import {checkWords} from '../check/words.js';
import {review} from '../evidence/review.js';
import {codeSystem, questionnaireUrl} from './canonical.js';
import type {AnswerOption, EnableWhen, Extension, Questionnaire, QuestionnaireItem} from './types.js';
import {sayIn, type Language, type Said, type Say, type Words} from './words.js';

/**
 * The check as a FHIR R4 Questionnaire. The rules stay outside: a renderer asks, `fromResponse` and `assess` decide.
 *
 * @param languages the first is the base language; the others stand beside each string as translations
 * @throws RangeError if there is no language, or if one lacks a word
 */
export function questionnaire(languages: readonly Language[]): Questionnaire {
  const [base, ...others] = languages;
  if (!base) throw new RangeError('A Questionnaire needs at least one language');
  const say = sayIn(base, others);
  const {text: title, beside} = say(word('title'));
  return {
    ...about,
    subjectType: ['Patient'],
    language: base.tag,
    title,
    ...(beside && {_title: beside}),
    item: [
      {linkId: 'intro', type: 'display', ...textOf(say(word('intro')))},
      ...all.filter(({when}) => !when).map((q) => questionItem(q, say)),
      {
        linkId: 'rest',
        type: 'group',
        ...enabled(gate),
        item: all.filter(({when}) => when).map((q) => questionItem(q, say)),
      },
      resultItem(say),
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

/** What opens the rest of the check. A question that asks for no more than this needs no condition of its own. */
const gate = all.find(({when}) => when)!.when!;

const word = (id: string) => (words: Words) => words(id);
const textOf = ({text, beside}: Said) => ({text, ...(beside && {_text: beside})});

const questionItem = (q: Question, say: Say): QuestionnaireItem => ({
  linkId: q.id,
  type: 'choice',
  extension: [control(q.many ? 'check-box' : 'radio-button'), vertical],
  ...textOf(say(word(q.id))),
  ...(q.when && q.when !== gate && enabled(q.when)),
  required: true,
  repeats: q.many,
  answerOption: q.options.map((option) => answerOption(q, option, say)),
  item: [
    {
      linkId: `${q.id}.hint`,
      type: 'display',
      extension: [control('help')],
      ...textOf(say((words) => helpFor(q, words))),
    },
  ],
});

const enabled = (when: readonly string[]) => ({
  enableWhen: when.map((code): EnableWhen => ({
    question: split(code).question,
    operator: '=',
    answerCoding: {system: codeSystem, code},
  })),
  enableBehavior: 'any' as const,
});

/** The hint, then how to check for each sign, since FHIR R4 has no help for an option. */
function helpFor({id, options}: Question, words: Words): string {
  const withHow = options.map((option) => `${id}.${option}`).filter((code) => `${code}.how` in checkWords);
  return [words(`${id}.hint`), ...withHow.map((code) => `${words(code)}: ${words(`${code}.how`)}`)].join(
    '\n',
  );
}

const isExclusive = (option: string) => option === 'none' || option === 'not_sure';

function answerOption({id, many}: Question, option: string, say: Say): AnswerOption {
  const code = `${id}.${option}`;
  const said = say(word(isExclusive(option) ? option : code));
  return {...(many && isExclusive(option) && exclusive), ...choice(code, said)};
}

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const exclusive = {extension: [{url: `${hl7}/questionnaire-optionExclusive`, valueBoolean: true}]};
const hidden: Extension = {url: `${hl7}/questionnaire-hidden`, valueBoolean: true};
const vertical: Extension = {url: `${hl7}/questionnaire-choiceOrientation`, valueCode: 'vertical'};
const control = (code: string): Extension => ({
  url: `${hl7}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});

const choice = (code: string, {text, beside}: Said): AnswerOption => ({
  valueCoding: {system: codeSystem, code, display: text, ...(beside && {_display: beside})},
});

/** Filled by the engine, never by a reader. */
const resultItem = (say: Say): QuestionnaireItem => ({
  linkId: 'result',
  type: 'group',
  extension: [hidden],
  readOnly: true,
  item: [
    {
      linkId: 'result.level',
      type: 'choice',
      readOnly: true,
      answerOption: levels.map((level) => choice(`level.${level}`, say(word(`level.${level}`)))),
    },
    {linkId: 'result.rules', type: 'string', repeats: true, readOnly: true},
    {linkId: 'result.engine', type: 'string', readOnly: true},
  ],
});
