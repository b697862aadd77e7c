import {setViewport} from '@web/test-runner-commands';
import {visualDiff} from '@web/test-runner-visual-regression';
import type {Level} from '../../src/check/rules.js';
import {review} from '../../src/content/evidence/review.js';
import type {Locale} from '../../src/platform/language/catalogue.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {topics} from '../../src/content/topics/index.js';
import {shown, widget} from '../support/harness.js';
import {media} from '../support/media.js';
import {screenNamed} from '../support/screens.js';

declare module '@web/test-runner-visual-regression' {
  export function visualDiff(element: Node, name: string): Promise<void>; // its own type is where nodenext does not look
}

const fonts = {
  'test latin': 'noto-sans/files/noto-sans-latin',
  'test arabic': 'noto-sans-arabic/files/noto-sans-arabic-arabic',
};

/** Under names that no system has, so that an installed font decides no picture. */
async function loadFonts(): Promise<void> {
  for (const [name, file] of Object.entries(fonts))
    for (const weight of ['400', '600', '700']) {
      const url = `/node_modules/@fontsource/${file}-${weight}-normal.woff2`;
      document.fonts.add(await new FontFace(name, `url(${url})`, {weight}).load());
    }
  await document.fonts.ready;
}

/** After its review date the widget has one notice more. */
function stopClock(): void {
  globalThis.Date = class extends Date {
    constructor() {
      super(review.checked);
    }
  } as DateConstructor;
}

const inside = (element: LegCrampInfo, selector: string) => element.shadowRoot!.querySelector(selector)!;

function setTopics(element: LegCrampInfo, open: boolean): void {
  for (const topic of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.topic')) topic.open = open;
}

async function start(locale: Locale, attributes: string): Promise<LegCrampInfo> {
  const element = await widget(`lang="${locale}" region="GB" ${attributes}`);
  await shown(element, locale);
  return element;
}

type Show = (locale: Locale, attributes: string) => Promise<Element>;

const closed: Show = async (locale, attributes) => {
  const element = await start(locale, `language-menu ${attributes}`);
  setTopics(element, false);
  return element;
};

/** All but the bibliography, which is long, has no style of its own and grows with each source. */
const everyTopic: Show = async (locale, attributes) => {
  const ids = topics.map(({id}) => id).filter((id) => id !== 'sources');
  const element = await start(locale, `view="info" topics="${ids.join(' ')}" ${attributes}`);
  setTopics(element, true);
  return element;
};

const attack: Show = async (locale, attributes) => inside(await start(locale, attributes), '#topic-attack');

const warning: Show = async (locale, attributes) =>
  inside(await start(locale, attributes), '#topic-attack .warning');

/** Without what is open above it, which would shift it by parts of a pixel. */
const part =
  (selector: string, name: string): Show =>
  async (locale, attributes) => {
    const element = await screenNamed(name).show(locale, attributes);
    setTopics(element, false);
    return inside(element, selector);
  };
const card = (level: Level) => part('.result .card', `result ${level}`);

/** What is alike in several states is in one of them only: pictures weigh. */
const states = {
  closed,
  topics: everyTopic,
  attack,
  warning,
  question: part('.check', 'question time'),
  error: part('.check', 'question look with nothing chosen'),
  result: part('.check', 'result emergency'),
  emergency: card('emergency'),
  same_day: card('same_day'),
  appointment: card('appointment'),
  pharmacist: card('pharmacist'),
  self_care: card('self_care'),
} satisfies Record<string, Show>;

interface Look {
  readonly states: readonly (keyof typeof states)[];
  readonly locale?: Locale;
  readonly attributes?: string;
  readonly colours?: string;
  readonly medium?: string;
}

const few = ['closed', 'warning', 'error', 'emergency', 'self_care'] as const;

const looks: Readonly<Record<string, Look>> = {
  light: {
    states: [
      'closed',
      'topics',
      'question',
      'error',
      'result',
      'same_day',
      'appointment',
      'pharmacist',
      'self_care',
    ],
  },
  dark: {states: few, attributes: 'theme="dark"'},
  forced: {states: few, colours: 'active'},
  rtl: {states: ['closed', 'attack', 'question', 'emergency'], locale: 'ar'},
  print: {states: ['closed', 'emergency', 'self_care'], medium: 'print'},
};

before(async () => {
  stopClock();
  await loadFonts();
  const families = Object.keys(fonts).map((name) => `'${name}'`);
  document.body.style.cssText = `margin: 0; font: 16px ${families.join()}; caret-color: transparent`;
  await setViewport({width: 390, height: 844});
});

for (const [name, look] of Object.entries(looks))
  describe(`looks as it did, ${name}`, () => {
    before(() =>
      media(
        {
          'prefers-color-scheme': 'light',
          'prefers-reduced-motion': 'reduce',
          'forced-colors': look.colours ?? 'none',
        },
        look.medium,
      ),
    );

    for (const state of look.states)
      it(state, async () =>
        visualDiff(await states[state](look.locale ?? 'en', look.attributes ?? ''), `${name}-${state}`),
      );
  });
