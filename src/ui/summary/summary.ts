import type {AnsweredQuestion} from '../../check/normalise.js';
import type {Outcome} from '../../check/outcome.js';
import {answerWords, checkWords, levelWords, optionWords, ruleWords} from '../../content/check-words.js';
import {sourcesOf} from '../../content/evidence/cite.js';
import {ui} from '../../content/ui-words.js';
import type {Locale} from '../../platform/language/catalogue.js';
import {withLocale} from '../../platform/language/localizer.js';

/** An outcome in the words of one language: headings and lines, for paper, clipboard and file alike. */
export interface Summary {
  readonly locale: Locale;
  readonly title: string;
  readonly parts: readonly SummaryPart[];
}

interface SummaryPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The summary of an outcome in each of these languages. None before there is an outcome. */
export const summariesOf = (
  outcome: Outcome | undefined,
  locales: readonly (Locale | undefined)[],
  today: Date,
): readonly Summary[] =>
  outcome
    ? locales.filter((locale) => locale !== undefined).map((locale) => summaryOf(outcome, locale, today))
    : [];

const summaryOf = (outcome: Outcome, locale: Locale, today: Date): Summary =>
  withLocale(locale, () => ({
    locale,
    title: ui.summaryTitle(),
    parts: [
      levelPart(outcome),
      {heading: ui.why(), lines: reasonLines(outcome)},
      {heading: ui.answers(), lines: outcome.answers.map(answerLine)},
      {heading: ui.sooner(), lines: outcome.sooner.map((sign) => checkWords[sign]!())},
      {heading: ui.general(), lines: noteLines(outcome, locale, today)},
    ],
  }));

function levelPart({level}: Outcome): SummaryPart {
  const {time, title, steps} = levelWords[level];
  return {heading: `${time()}: ${title()}`, lines: steps.map((step) => step())};
}

function reasonLines({deciding, reasons}: Outcome): readonly string[] {
  const evidence = reasons.flatMap((reason) => reason.evidence).join(' ');
  return [
    ...deciding.map(({answer}) => answerWords(answer)),
    ...reasons.flatMap(({rule}) => ruleWords[rule]?.() ?? []),
    ...sourcesOf(evidence).map(({name}) => name),
  ];
}

function answerLine({question, options}: AnsweredQuestion): string {
  const chosen = options.map((option) => optionWords(question, option)).join('; ');
  return `${checkWords[question]!()} – ${chosen}`;
}

const noteLines = ({version}: Outcome, locale: Locale, today: Date): readonly string[] => [
  ui.madeOn(today.toLocaleDateString(locale, {dateStyle: 'long'})),
  ui.rules(version),
  ...(locale === 'en' ? [] : [ui.machine()]),
];

/** Summaries as plain text, one below the other. */
export const plainText = (summaries: readonly Summary[]): string => summaries.map(textOf).join('\n\n\n');

const textOf = ({title, parts}: Summary): string =>
  [title, ...parts.flatMap(({heading, lines}) => ['', heading, ...lines.map((line) => `- ${line}`)])].join(
    '\n',
  );
