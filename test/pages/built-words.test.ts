import {readFileSync} from 'node:fs';
import {runInNewContext} from 'node:vm';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {readUnits, type Unit} from '../../scripts/xliff.js';
import config from '../../lit-localize.json' with {type: 'json'};
import {levels, questions} from '../fixtures/check.js';
import {walks} from '../support/answers.js';
import {stage, watch} from '../support/browser.js';
import {read} from '../support/reading.js';
import type {Site} from '../support/server.js';

interface WithValues {
  readonly strings: readonly string[];
  readonly values: readonly number[];
}
type Messages = Readonly<Record<string, string | WithValues>>;

/** `Call <x id="0"/> now` as `Call {0} now`. */
const plain = (xliff: string) =>
  xliff
    .replace(/<x id="(\d)"[^>]*\/>/g, '{$1}')
    .replace('&lt;', '<')
    .replace('&amp;', '&');
const english: Readonly<Record<string, string>> = Object.fromEntries(
  readUnits('locales/es.xlf').map(({id, source}) => [id, plain(source)]),
);
const translated = (units: readonly Unit[]) =>
  Object.fromEntries(units.map(({id, target}) => [id, plain(target)]));

/** The messages that a file registers when it runs outside a browser, each as `Call {0} now`. */
function registeredBy(file: string, tag: string): Readonly<Record<string, string>> {
  const symbol = Symbol.for('leg-cramp-info.languages');
  const scope: {[symbol]?: Record<string, {templates: Messages}>} = {};
  runInNewContext(readFileSync(file, 'utf8'), {...scope, globalThis: scope, Symbol});
  const all = scope[symbol]!;
  expect(Object.keys(all)).to.deep.equal([tag]);
  return Object.fromEntries(
    Object.entries(all[tag]!.templates).map(([id, message]) => [
      id,
      typeof message === 'string'
        ? message
        : message.strings
            .map((part, place) => (place ? `{${message.values[place - 1]}}` : '') + part)
            .join(''),
    ]),
  );
}

describe('each built language file', () => {
  const oneTag = readFileSync('dist/leg-cramp-info.min.js', 'utf8').split('//# sourceMappingURL')[0]!;
  for (const tag of config.targetLocales)
    it(`holds each message under its id: ${tag}`, () => {
      const expected = translated(readUnits(`locales/${tag}.xlf`));
      expect(registeredBy(`dist/locales/${tag}.js`, tag)).to.deep.equal(expected);
      expect(registeredBy(`dist/leg-cramp-info.${tag}.min.js`, tag)).to.deep.equal(expected);
      const inside = readFileSync(`dist/leg-cramp-info.${tag}.min.js`, 'utf8').split(
        '//# sourceMappingURL',
      )[0];
      expect(inside).to.equal(readFileSync(`dist/locales/${tag}.js`, 'utf8') + oneTag);
    });
});

/** Messages that say their own id, and their values between « and ». */
const ids = Object.fromEntries(
  Object.entries(english).map(([id, text]) => [
    id,
    text.includes('{0}') ? {strTag: true, strings: [`⟦${id}«`, '»⟧'], values: [0]} : `⟦${id}⟧`,
  ]),
);

/** The English that such messages stand for; notes which were seen. */
const toEnglish = (text: string, seen: Set<string>) =>
  text.replace(/⟦([^⟧«]+)(?:«([^»]*)»)?⟧/g, (_, id: string, value: string) => {
    seen.add(id);
    return english[id]!.replace('{0}', value);
  });

/** Where two texts part, whatever white space they have. */
function firstDifference(shown: string, expected: string): object | undefined {
  const [a, b] = [shown, expected].map((text) => text.replace(/\s/g, '')) as [string, string];
  if (a === b) return undefined;
  let place = 0;
  while (a[place] === b[place]) place++;
  const near = (text: string) => text.slice(Math.max(0, place - 40), place + 60);
  return {shown: near(a), expected: near(b)};
}

/** Shown in other languages than English only. */
const machineNote = '⟦about.machine⟧';

const builds = {
  'leg-cramp-info.min.js': '<script src="/dist/leg-cramp-info.min.js"></script>',
  'leg-cramp-info.js': '<script src="/dist/leg-cramp-info.js"></script>',
  'define.js': '<script type="module" src="/dist/define.js"></script>',
  'define.development.js': '<script type="module" src="/dist/define.development.js"></script>',
};
const bare = (name: string, main: string) => ({
  [name]: `/node_modules/${name}/${main}`,
  [`${name}/`]: `/node_modules/${name}/`,
});
const imports = {
  ...bare('lit', 'index.js'),
  ...bare('lit-html', 'lit-html.js'),
  ...bare('lit-element', 'index.js'),
  ...bare('@lit/reactive-element', 'reactive-element.js'),
};
const page = (script: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({imports})}</script>${script}
  <form><leg-cramp-info id="english" lang="en"></leg-cramp-info><leg-cramp-info id="ids" lang="de"></leg-cramp-info></form></html>`;

type Widget = HTMLElement & {answers: unknown; updateComplete: Promise<unknown>};

/** What a reader may have before them, as steps that both widgets of the page take at once. Run in the page. */
const inBoth = (tab: Page, step: (widget: Widget, argument: string) => void, argument: unknown = '') =>
  tab.evaluate(
    async (source, given) => {
      const run = (0, eval)(`(${source})`) as typeof step;
      for (const widget of document.querySelectorAll<Widget>('leg-cramp-info')) {
        run(widget, given);
        await widget.updateComplete;
      }
      await new Promise((resolve) => setTimeout(resolve));
    },
    step.toString(),
    JSON.stringify(argument),
  );

const openAll = ({shadowRoot}: Widget) => {
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
};
const set = (widget: Widget, attributes: string) => {
  for (const [name, value] of Object.entries(JSON.parse(attributes) as Record<string, string | null>))
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
};
const answer = (widget: Widget, answers: string) => {
  widget.answers = JSON.parse(answers);
};
const press = ({shadowRoot}: Widget, selector: string) =>
  shadowRoot!.querySelector<HTMLElement>(JSON.parse(selector) as string)!.click();

describe('every built file says what its sources say', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host(
      Object.fromEntries(Object.entries(builds).map(([name, script]) => [`/${name}.html`, page(script)])),
    );
  });

  for (const name of Object.keys(builds))
    it(`${name}: each sentence stands under its own id, in every screen`, async function () {
      this.timeout(120_000);
      const tab = await newPage();
      const watched = watch(tab);
      await tab.evaluateOnNewDocument(prepare, ids);
      await tab.goto(`${site.address}/${name}.html`);
      await tab.waitForFunction(() =>
        [...document.querySelectorAll('leg-cramp-info')].every(({shadowRoot}) =>
          shadowRoot?.querySelector('section.root')?.hasAttribute('lang'),
        ),
      );
      const seen = new Set<string>();
      const compare = async (screen: string) => {
        const [shown, told] = [await read(tab, 'english'), await read(tab, 'ids')];
        if (told.text.includes(machineNote)) seen.add('about.machine');
        const expected = toEnglish(told.text.replaceAll(machineNote, ''), seen);
        expect(firstDifference(shown.text, expected), screen).to.equal(undefined);
        expect(shown.labels, screen).to.deep.equal(told.labels.map((label) => toEnglish(label, seen)));
      };

      for (const attributes of [
        {region: 'US', 'language-menu': '', result: 'level'},
        {region: 'GB', result: 'leaflet'},
        {region: null, result: 'pattern'},
        {region: null, result: null, name: 'cramps'},
      ]) {
        await inBoth(tab, set, attributes);
        await inBoth(tab, openAll);
        await compare(JSON.stringify(attributes));
      }
      await inBoth(tab, set, {required: ''});
      const [missing, told] = await tab.$$eval('leg-cramp-info', (widgets) =>
        widgets.map((widget) => (widget as Widget & {validationMessage: string}).validationMessage),
      );
      expect(missing).to.equal(toEnglish(told!, seen));
      await inBoth(tab, set, {required: null, name: null, region: 'GB'});
      for (let place = 0; place < questions.length; place++) {
        const {id} = questions[place]!;
        const before = Object.fromEntries(questions.slice(0, place).map((each) => [each.id, 'not_sure']));
        await inBoth(tab, answer, before);
        if (!place) await inBoth(tab, press, '.check .primary');
        await compare(`question ${id}`);
        await inBoth(tab, press, 'form .primary');
        await compare(`question ${id} with nothing chosen`);
      }
      for (const result of ['level', 'leaflet', 'pattern'])
        for (const region of ['SE', 'TH', null])
          for (const {id} of levels) {
            await inBoth(tab, set, {result, region});
            await inBoth(tab, answer, walks[id as keyof typeof walks]);
            await compare(`${result}, ${region}, ${id}`);
          }
      for (const answers of rareAnswers) {
        await inBoth(tab, answer, answers);
        await compare(JSON.stringify(answers));
      }
      await inBoth(tab, press, '.timer button');
      for (let second = 0; second <= 50; second++) {
        await compare(`timer after ${second} seconds`);
        await tab.evaluate('tick()');
      }
      await compareSummaries(tab, seen);
      expect(Object.keys(english).filter((id) => !seen.has(id))).to.deep.equal(notReached);
      expect(watched.complaints).to.deep.equal([]);
    });
});

/** Results that need answers of their own: reasons that only some rules give, and every pattern. */
const rareAnswers = [
  {
    now: ['not_sure'],
    look: ['not_sure'],
    feel: ['cramp'],
    time: 'short',
    meds: ['none'],
    you: ['none'],
    life: 'fine',
  },
  {
    now: ['none'],
    look: ['both_legs'],
    feel: ['cramp', 'numb'],
    time: 'long_old',
    meds: ['not_sure'],
    muscle: 'yes',
    you: ['pregnant'],
    life: 'not_sure',
  },
  {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: 'no_pain',
    meds: ['none'],
    you: ['none'],
    life: 'fine',
  },
  {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: 'short',
    meds: ['not_sure'],
    muscle: 'no',
    you: ['kidney_liver'],
    life: 'fine',
  },
  {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: 'short',
    meds: ['not_sure'],
    muscle: 'no',
    you: ['none'],
    life: 'not_sure',
  },
  {
    now: ['none'],
    look: ['sore'],
    feel: ['urge', 'walk', 'back', 'weak'],
    time: 'short',
    meds: ['statin'],
    muscle: 'yes',
    you: ['none'],
    life: 'often',
  },
  {now: ['saddle', 'cold', 'dark_pee']},
];

/** Reached by no step above; each has a test of its own. */
const notReached = ['ui.englishInstead', 'about.overdue', 'take.select'];

/** Runs in the page before anything else: messages that say their ids, a clipboard, and a clock that the test moves. */
function prepare(templates: object): void {
  Object.assign(globalThis, {[Symbol.for('leg-cramp-info.languages')]: {de: {templates}}});
  const copied: string[] = [];
  const ticks: (() => void)[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
  });
  Object.assign(globalThis, {
    copied,
    setInterval: (run: () => void) => ticks.push(run),
    clearInterval: () => undefined,
    tick: async () => {
      for (const run of ticks) run();
      for (const widget of document.querySelectorAll<Widget>('leg-cramp-info')) await widget.updateComplete;
    },
  });
}

/** What is copied at each level, in both; a date is written in each language’s own way. */
async function compareSummaries(tab: Page, seen: Set<string>): Promise<void> {
  for (const {id} of levels) {
    await inBoth(tab, answer, walks[id as keyof typeof walks]);
    await inBoth(tab, ({shadowRoot}) => {
      const buttons = [...shadowRoot!.querySelectorAll<HTMLElement>('.result button')];
      buttons.find(({textContent}) => /Copy|⟦take.copy⟧/.test(textContent))!.click();
    });
    const [shown, told] = (await tab.evaluate(() =>
      (globalThis as unknown as {copied: string[]}).copied.splice(0),
    )) as [string, string];
    const withoutDate = (text: string) =>
      text.replace(/Made on .*?, on this device/, 'Made on …, on this device');
    expect(told, `${id}: the note on machine translation`).to.contain(machineNote);
    expect(withoutDate(shown)).to.equal(
      withoutDate(toEnglish(told.replace(`- ${machineNote}\n`, '').replace(`\n- ${machineNote}`, ''), seen)),
    );
    toEnglish((await read(tab, 'ids')).text, seen);
  }
}
