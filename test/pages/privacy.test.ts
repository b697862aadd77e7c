import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {questions} from '../../src/check/questions.js';
import {levels, rules} from '../../src/check/rules.js';
import {levelWords, optionWords} from '../../src/content/check-words.js';
import {eventNames} from '../../src/events.js';
import {topics} from '../../src/content/topics/index.js';
import {walks} from '../support/answers.js';
import {stage, watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

const widget = '<leg-cramp-info lang="en" region="US" language-menu=""></leg-cramp-info>';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  <script async src="/dist/leg-cramp-info.min.js"></script><body>${widget}</body></html>`;

/** What the page notes. */
interface Notes {
  /** How often each way out was taken. */
  readonly calls: Record<string, number>;
  /** How often each event was heard. */
  readonly events: Record<string, number>;
  /** Texts in the properties of all those events. */
  readonly texts: string[];
  /** Properties that hand out a node from inside the widget. */
  readonly inside: string[];
  /** Events that bubble to the page and whose path leads to a control inside the widget. */
  readonly onControls: string[];
}
declare const notes: Notes;

/** Runs in the page before anything else: each way out of it is counted, and leads nowhere. */
function watchWaysOut(): void {
  const calls: Record<string, number> = {};
  Object.assign(globalThis, {notes: {calls, events: {}, texts: [], inside: [], onControls: []}});
  const count = (name: string) => (calls[name] = (calls[name] ?? 0) + 1);

  const methods: readonly [string, object, readonly string[]][] = [
    ['window', window, ['fetch', 'fetchLater', 'postMessage', 'open', 'createImageBitmap']],
    ['navigator', Navigator.prototype, ['sendBeacon', 'share', 'setAppBadge', 'getBattery']],
    ['xhr', XMLHttpRequest.prototype, ['open', 'send']],
    ['storage', Storage.prototype, ['setItem', 'getItem', 'removeItem', 'clear', 'key']],
    ['idb', IDBFactory.prototype, ['open', 'deleteDatabase', 'databases']],
    ['history', History.prototype, ['pushState', 'replaceState', 'back', 'go']],
    ['location', Location.prototype, ['assign', 'replace', 'reload']],
    ['port', MessagePort.prototype, ['postMessage']],
    ['form', HTMLFormElement.prototype, ['submit', 'requestSubmit']],
    ['clipboard', Clipboard.prototype, ['writeText', 'write', 'readText', 'read']],
    ['url', URL, ['createObjectURL']],
    ['console', console, ['log', 'info', 'warn', 'error', 'debug', 'table']],
  ];
  for (const [group, on, names] of methods)
    for (const name of names)
      if (name in on)
        Object.defineProperty(on, name, {
          configurable: true,
          value: () => {
            count(`${group}.${name}`);
            return group === 'url' ? 'blob:none' : Promise.resolve();
          },
        });

  for (const name of [
    ...['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'Image', 'Audio'],
    ...['RTCPeerConnection', 'WebTransport', 'FormData', 'ReportingObserver', 'Notification'],
  ])
    if (name in window)
      Object.defineProperty(window, name, {
        configurable: true,
        value: function () {
          count(`new ${name}`);
        },
      });

  const accessors: readonly [string, object, readonly string[]][] = [
    ['document', Document.prototype, ['cookie', 'domain', 'referrer']],
    ['window', window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']],
    ['navigator', Navigator.prototype, ['geolocation', 'serviceWorker', 'storage', 'userAgent', 'plugins']],
    ['image', HTMLImageElement.prototype, ['src', 'srcset']],
    ['media', HTMLMediaElement.prototype, ['src']],
    ['frame', HTMLIFrameElement.prototype, ['src', 'srcdoc']],
  ];
  for (const [group, on, names] of accessors)
    for (const name of names)
      if (name in on)
        Object.defineProperty(on, name, {
          configurable: true,
          get: () => void count(`${group}.${name}`),
          set: () => void count(`${group}.${name} =`),
        });

  const {contentWindow} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      const own = contentWindow.get!.call(this) as Window;
      own.print = () => {
        count('print');
        own.dispatchEvent(new Event('afterprint'));
      };
      return own;
    },
  });
  HTMLAnchorElement.prototype.click = function () {
    count(`save as ${this.download}`);
  };
}

/** Runs in the page before anything else: hears every event on window and document, on the way down and up. */
function hearEverything(own: readonly string[]): void {
  const types = new Set([
    ...own,
    'focusin',
    'focusout',
    'DOMContentLoaded',
    'visibilitychange',
    'readystatechange',
  ]);
  for (const on of [window, document, HTMLElement.prototype] as object[])
    for (const name in on) if (name.startsWith('on')) types.add(name.slice(2));
  const isInside = (value: unknown) => value instanceof Node && value.getRootNode() instanceof ShadowRoot;
  const controls = 'a, button, input, label, option, select, summary, textarea';
  const hear = (event: Event) => {
    const [first] = event.composedPath();
    const isControl = isInside(first) && !!(first as Element).closest(controls);
    if (isControl && event.eventPhase === Event.BUBBLING_PHASE) notes.onControls.push(event.type);
    notes.events[event.type] = (notes.events[event.type] ?? 0) + 1;
    for (const name in event) {
      if (name === 'type') continue;
      const value = (event as unknown as Record<string, unknown>)[name];
      if (typeof value === 'string') notes.texts.push(value);
      else if (isInside(value)) notes.inside.push(`${event.type}.${name}`);
      else if (Object.getPrototypeOf(value ?? 0) === Object.prototype || Array.isArray(value))
        notes.texts.push(JSON.stringify(value));
    }
  };
  for (const type of types)
    for (const on of [window, document])
      for (const capture of [true, false]) on.addEventListener(type, hear, {capture, passive: true});
}

describe('the whole of a visit', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host({'/page.html': html});
  });

  const inWidget = (selector: string) => `leg-cramp-info >>> ${selector}`;
  async function press(page: Page, name: string): Promise<void> {
    const buttons = await page.$$(inWidget('.check button'));
    for (const button of buttons)
      if ((await button.evaluate(({textContent}) => textContent.trim())) === name) return button.click();
    throw new Error(`There is no button ${name}`);
  }
  /** Whether there is such an element in the widget; found in the page, since a closed menu is not to be seen. */
  const appears = (page: Page, selector: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('leg-cramp-info')!.shadowRoot!.querySelector(wanted),
      {},
      selector,
    );
  const choose = async (page: Page, menu: string, tag: string) => {
    await page.select(inWidget(menu), tag);
    await appears(page, `${menu} option[value=${tag}][selected]`);
  };

  it('asks for our own files alone, takes no way out, and tells the page no answer and no result', async function () {
    this.timeout(120_000);
    const page = await newPage();
    const watched = watch(page);
    await page.evaluateOnNewDocument(watchWaysOut);
    await page.evaluateOnNewDocument(hearEverything, eventNames);
    await page.goto(`${site.address}/page.html`);
    await page.waitForSelector(inWidget('section.root'));

    for (const {id} of topics) {
      const isOpen = await page.$eval(
        inWidget(`#topic-${id}`),
        (topic) => (topic as HTMLDetailsElement).open,
      );
      if (!isOpen) await page.click(inWidget(`#topic-${id} > summary`));
    }
    expect((await page.$$(inWidget('details.topic[open]'))).length).to.equal(topics.length);

    for (const level of levels) {
      await press(page, 'Start the check');
      for (const options of Object.values(walks[level])) {
        for (const option of options) await page.click(inWidget(`.check [value=${option}]`));
        await press(page, 'Continue');
      }
      const reached = await page.$eval('leg-cramp-info', (element) => element.assessment.level);
      expect(reached).to.equal(level);
      await choose(page, '#beside', 'es');
      for (const name of ['Copy', 'Save', 'Print']) await press(page, name);
      await appears(page, '.check p[role=status]:not(:empty)');
      await page.select(inWidget('#beside'), '');
      await press(page, 'Clear my answers');
    }
    await choose(page, '#language', 'de');
    await choose(page, '#language', 'en');

    const {calls, events, texts, inside, onControls} = await page.evaluate(() => notes);
    const heard = Object.values(events).reduce((sum, times) => sum + times, 0);
    console.log(
      `ways out: ${JSON.stringify(calls)}; events heard: ${heard} of ${Object.keys(events).length} kinds, ${texts.length} texts in them`,
    );
    expect(calls, 'only what the reader asked for').to.deep.equal({
      'clipboard.writeText': levels.length,
      'url.createObjectURL': levels.length,
      'save as leg-cramps.txt': levels.length,
      print: levels.length,
    });
    expect(watched.requests.filter((url) => !/^(data|about|blob):/.test(url))).to.deep.equal(
      ['/page.html', '/dist/leg-cramp-info.min.js', '/dist/locales/es.js', '/dist/locales/de.js'].map(
        (path) => site.address + path,
      ),
    );

    for (const name of [
      'click',
      'leg-cramp-check-start',
      'leg-cramp-check-complete',
      'leg-cramp-check-reset',
    ])
      expect(events, 'the page does hear').to.have.property(name);
    const secrets = [
      ...questions.flatMap(({id, options}) => [
        ...options.map((o) => `${id}.${o}`),
        ...options.map((o) => optionWords(id, o)),
      ]),
      ...questions.flatMap(({options}) => options.filter((o) => o.length > 4)),
      ...levels.flatMap((level) => [level, levelWords[level].title()]),
      ...rules.map(({id}) => `"${id}"`),
    ];
    const told = [...new Set(texts)].filter((text) => secrets.some((secret) => text.includes(secret)));
    expect(told, 'answers and results in events').to.deep.equal([]);
    expect([...new Set(inside)], 'nodes of the widget in properties of events').to.deep.equal([]);
    // docs/security.md names these: the path of an event leads into an open shadow root.
    const operates = [...new Set(onControls)].filter(
      (type) => !/^(focus|(mouse|pointer)(move|o))|rawupdate/.test(type),
    );
    expect(operates, 'what bubbles from a control, but focus and hovering').to.deep.equal([]);
    expect(onControls, 'the test does look').to.include('focusin');

    expect(await page.$eval('leg-cramp-info', ({outerHTML}) => outerHTML)).to.equal(widget);
    expect(page.url()).to.equal(`${site.address}/page.html`);
    expect(await page.browserContext().cookies()).to.deep.equal([]);
    expect(watched.complaints).to.deep.equal([]);
  });
});
