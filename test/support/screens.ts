import {questions, type QuestionId} from '../../src/check/questions.js';
import {levels} from '../../src/check/rules.js';
import type {Locale} from '../../src/language/catalogue.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from './answers.js';
import {checkScreen, openAll, say, shown, widget} from './harness.js';

/** One thing that a reader may have before them, whatever the language. */
export interface Screen {
  readonly name: string;
  readonly show: (locale: Locale, attributes?: string) => Promise<LegCrampInfo>;
}

async function open(locale: Locale, attributes: string): Promise<LegCrampInfo> {
  const element = await widget(`lang="${locale}" ${attributes}`);
  await shown(element, locale);
  return element;
}

async function everyTopic(locale: Locale, attributes: string): Promise<LegCrampInfo> {
  const element = await open(locale, attributes);
  await openAll(element);
  return element;
}

function before(id: QuestionId) {
  const earlier = questions.slice(0, questions.map((each) => each.id).indexOf(id));
  return Object.fromEntries(earlier.map((each) => [each.id, 'not_sure']));
}

async function ask(id: QuestionId, locale: Locale, attributes: string): Promise<LegCrampInfo> {
  const element = await open(locale, `view="check" ${attributes}`);
  element.answers = before(id);
  if (id === 'now') element.start();
  await element.updateComplete;
  return element;
}

async function fail(id: QuestionId, locale: Locale, attributes: string): Promise<LegCrampInfo> {
  const element = await ask(id, locale, attributes);
  checkScreen(element)
    .getByRole('button', {name: say(locale).ui('next')})
    .click();
  await element.updateComplete;
  return element;
}

async function result(level: keyof typeof walks, locale: Locale, attributes: string): Promise<LegCrampInfo> {
  const element = await open(locale, attributes);
  element.answers = walks[level];
  await element.updateComplete;
  if (element.assessment.level !== level) throw new Error(`${level} is not on the screen`);
  return element;
}

type Show = (locale: Locale, attributes: string) => Promise<LegCrampInfo>;

const screen = (name: string, show: Show): Screen => ({
  name,
  show: (locale, more) => show(locale, `region="GB" ${more ?? ''}`),
});

/** The topics with their sources, every question, every question with its error, every result. */
export const screens: readonly Screen[] = [
  screen('every topic and its sources', (locale, more) => everyTopic(locale, `language-menu ${more}`)),
  ...questions.flatMap(({id}) => [
    screen(`question ${id}`, (locale, more) => ask(id, locale, more)),
    screen(`question ${id} with nothing chosen`, (locale, more) => fail(id, locale, more)),
  ]),
  ...levels.map((level) => screen(`result ${level}`, (locale, more) => result(level, locale, more))),
];

/** One of them by its name. */
export const screenNamed = (name: string): Screen => screens.find((each) => each.name === name)!;
