import {fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import type * as TestingLibrary from '@testing-library/dom';
import '../../src/define.js';
import {checkWords, optionWords} from '../../src/content/check-words.js';
import type {QuestionId} from '../../src/check/questions.js';
import type {Locale} from '../../src/platform/language/catalogue.js';
import {setBase} from '../../src/platform/language/base.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {ui} from '../../src/content/ui-words.js';

const {configure, within} = (globalThis as unknown as {TestingLibraryDom: typeof TestingLibrary})
  .TestingLibraryDom;
configure({getElementError: (message) => new Error(message?.split('\n')[0])});
setBase('/dist/'); // the sources have no language files of their own

/** A widget in the page, on the screen in its language. The one place that knows about its shadow root. */
export async function widget(attributes = 'lang="en"', content = ''): Promise<LegCrampInfo> {
  const wrapper = await fixture<HTMLElement>(
    `<div><leg-cramp-info ${attributes}>${content}</leg-cramp-info></div>`,
  );
  const element = wrapper.querySelector('leg-cramp-info')!;
  await shown(element);
  return element;
}

/** How long a test waits for a thing that does not come, in milliseconds. */
const patience = 20_000;

/** Looks again after each change of the shadow root. @throws after 20 seconds, saying what it waited for */
async function until(element: LegCrampInfo, what: string, isThere: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!isThere()) {
    const left = end - Date.now();
    if (left <= 0) throw new Error(`Waited ${patience / 1000} seconds for ${what}`);
    await nextUpdate(element, left);
  }
}

/** Resolves once the words are on the screen, in this language where one is named. */
export async function shown(element: LegCrampInfo, lang?: string): Promise<void> {
  await element.updateComplete;
  const root = () => element.shadowRoot!.querySelector('section');
  await until(
    element,
    `the words${lang ? ` in ${lang}` : ''}`,
    () => !!root() && (!lang || root()!.lang === lang),
  );
  await element.updateComplete; // closed topics are built after the first paint
}

/** Resolves once something is on the screen. */
export const appears = (element: LegCrampInfo, selector: string): Promise<void> =>
  until(element, selector, () => !!element.shadowRoot!.querySelector(selector));

/** Runs `fn` while the server withholds these files, or has something planted in them. */
export async function withBrokenFiles(
  files: Readonly<Record<string, 'missing' | 'planted'>>,
  fn: () => Promise<void>,
): Promise<void> {
  const breakFiles = (broken: object) =>
    executeServerCommand('break-files', broken as Record<string, string>);
  await breakFiles(files);
  try {
    await fn();
  } finally {
    await breakFiles({});
  }
}

/** Resolves once the engine has said that these are open, or closed, and what that shows is there. */
export async function toggle(
  element: LegCrampInfo,
  ...several: readonly HTMLDetailsElement[]
): Promise<void> {
  const toggled = several.map(
    (details) => new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true})),
  );
  for (const details of several) details.querySelector('summary')!.click();
  const limit = new Promise<never>((_, reject) =>
    setTimeout(
      () => reject(new Error(`Waited ${patience / 1000} seconds for ${several.length} toggle events`)),
      patience,
    ),
  );
  await Promise.race([Promise.all(toggled), limit]);
  await element.updateComplete;
}

/** Opens every topic and its sources, which are rendered only then. */
export const openAll = (element: LegCrampInfo): Promise<void> =>
  toggle(element, ...[...element.shadowRoot!.querySelectorAll('details')].filter(({open}) => !open));

const nextUpdate = (element: LegCrampInfo, limit: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const timer = setTimeout(done, limit);
    const observer = new MutationObserver(done);
    observer.observe(element.shadowRoot!, {childList: true, subtree: true, attributes: true});
  });

/** Queries by role and name, inside one widget. */
export const screen = (element: LegCrampInfo) =>
  within(element.shadowRoot!.querySelector<HTMLElement>('section')!);

/** The part of the screen that is the check. */
export const checkScreen = (element: LegCrampInfo) =>
  within(element.shadowRoot!.querySelector<HTMLElement>('section.check')!);

/** Visible words, with runs of white space as one. */
export const textOf = (element: LegCrampInfo): string =>
  element.shadowRoot!.querySelector<HTMLElement>('section')!.innerText.replace(/\s+/g, ' ');

export const focused = (element: LegCrampInfo): Element | null => element.shadowRoot!.activeElement;

/** Words as the widget says them in a language, every space as the queries see it. */
export const say = (locale: Locale) => {
  const said = (words: () => string) => withLocale(locale, words).replace(/\s+/g, ' ');
  return {
    ui: (key: keyof typeof ui) => said(() => (ui[key] as () => string)()),
    question: (id: string) => said(() => checkWords[id]!()),
    option: (id: string, option: string) => said(() => optionWords(id, option)),
  };
};

export const press = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', keys);

/** Tabs until an element has focus; a keyboard that cannot reach it fails the test. */
export async function tabTo(element: LegCrampInfo, target: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (focused(element) === target) return;
    await press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target.outerHTML.slice(0, 200)}`);
}

/** Chooses answers with the keyboard alone, the way their native control wants it. */
export async function answerByKeyboard(
  element: LegCrampInfo,
  locale: Locale,
  id: QuestionId,
  options: readonly string[],
): Promise<void> {
  const words = say(locale);
  for (const option of options) {
    const input = checkScreen(element).getByLabelText<HTMLInputElement>(words.option(id, option));
    if (input.type === 'checkbox') {
      await tabTo(element, input);
      await press('Space');
    } else await arrowTo(element, input);
    if (!input.checked) throw new Error(`${id}.${option} did not take the key`);
  }
  await tabTo(element, checkScreen(element).getByRole('button', {name: words.ui('next')}));
  await press('Enter');
  await element.updateComplete;
}

async function arrowTo(element: LegCrampInfo, input: HTMLInputElement): Promise<void> {
  const [first, ...rest] = checkScreen(element).getAllByRole<HTMLInputElement>('radio');
  await tabTo(element, first!);
  await press('Space');
  for (const radio of [first!, ...rest]) {
    if (radio === input) return;
    await press('ArrowDown');
  }
}

/** Answers by clicking, for tests that are not about the keyboard. */
export async function answer(
  element: LegCrampInfo,
  id: QuestionId,
  options: readonly string[],
): Promise<void> {
  const words = say('en');
  for (const option of options) checkScreen(element).getByLabelText(words.option(id, option)).click();
  checkScreen(element)
    .getByRole('button', {name: words.ui('next')})
    .click();
  await element.updateComplete;
}

export async function walk(
  element: LegCrampInfo,
  answers: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  checkScreen(element)
    .getByRole('button', {name: say('en').ui('start')})
    .click();
  await element.updateComplete;
  for (const [id, options] of Object.entries(answers)) await answer(element, id as QuestionId, options);
}
