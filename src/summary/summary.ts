import {evidenceOf, type Assessment} from '../check/assess.js';
import {path} from '../check/normalise.js';
import {given, question, type AnswerId, type Answers} from '../check/questions.js';
import {assessmentOf} from '../check/report.js';
import type {Session} from '../check/session.js';
import {answerWords, checkWords, levelWords, optionWords, ruleWords} from '../check/words.js';
import {sourcesOf} from '../evidence/cite.js';
import type {Locale} from '../language/catalogue.js';
import {withLocale} from '../language/localizer.js';
import {summaryWords as words} from './words.js';

/** What a reader takes along, in one language: headings and lines, for paper, clipboard and file alike. */
export interface Summary {
  readonly locale: string;
  readonly title: string;
  readonly parts: readonly {readonly heading: string; readonly lines: readonly string[]}[];
}

/** The summary of a result in each of these languages; none before there is one. */
export function summariesOf(
  session: Session,
  locales: readonly (Locale | undefined)[],
  today: Date,
): readonly Summary[] {
  const assessment = assessmentOf(session);
  if (!assessment) return [];
  return locales.flatMap((locale) =>
    locale ? withLocale(locale, () => summaryOf(assessment, session.answers, locale, today)) : [],
  );
}

function summaryOf(assessment: Assessment, answers: Answers, locale: string, today: Date): Summary {
  const {time, title, steps} = levelWords[assessment.level];
  return {
    locale,
    title: words.title(),
    parts: [
      {heading: `${time()}: ${title()}`, lines: steps.map((step) => step())},
      {heading: words.why(), lines: reasonLines(assessment)},
      {heading: words.answers(), lines: path(answers).map((id) => answerLine(answers, id))},
      {heading: words.sooner(), lines: signs.map((sign) => optionWords('now', sign))},
      {heading: words.general(), lines: notes(assessment, locale, today)},
    ],
  };
}

function reasonLines({reasons}: Assessment): string[] {
  const decided = [...new Set(reasons.flatMap(({answers}) => answers))];
  const sources = sourcesOf(evidenceOf(reasons)).map(({name}) => name);
  const added = reasons.flatMap(({rule}) => ruleWords[rule]?.() ?? []);
  return [...decided.map((id: AnswerId) => answerWords(id)), ...added, ...sources];
}

/** The signs of an emergency. */
const signs = question('now').options.filter((option) => option !== 'none' && option !== 'not_sure');

const notes = ({version}: Assessment, locale: string, today: Date): string[] => [
  words.made(dateIn(locale, today)),
  words.rules(version),
  ...(locale === 'en' ? [] : [words.machine()]),
];

const answerLine = (answers: Answers, id: ReturnType<typeof path>[number]) =>
  `${checkWords[id]!()} – ${given(answers, id)
    .map((option) => optionWords(id, option))
    .join('; ')}`;

const dateIn = (locale: string, today: Date) => today.toLocaleDateString(locale, {dateStyle: 'long'});

/** As plain text. */
export const textOf = (summaries: readonly Summary[]): string =>
  summaries
    .map(({title, parts}) =>
      [
        title,
        ...parts.flatMap(({heading, lines}) => ['', heading, ...lines.map((line) => `- ${line}`)]),
      ].join('\n'),
    )
    .join('\n\n\n');
