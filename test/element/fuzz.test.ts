import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {assess} from '../../src/check/assess.js';
import {clean} from '../../src/check/normalise.js';
import {questions, type Answers, type Question} from '../../src/check/questions.js';
import type {Locale} from '../../src/platform/language/catalogue.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import type {TopicId} from '../../src/content/topics/topic.js';
import {press, say, shown} from '../support/harness.js';

/**
 * How many sequences run, and how many steps the longest has. For a long run raise them to 100_000 and 16 (some 40
 * minutes on an idle machine) and lift `testsFinishTimeout` of web-test-runner.config.js for that run.
 */
const sequences = 2000;
const longest = 8;
/** Another seed walks other ways. */
const seed = 20261124;

const all: readonly Question[] = questions;
const tags = ['en', 'es', 'de', 'ar', 'de-AT', 'xx', '', '\ud800', 'x'.repeat(1e4)];
const mine = 'thrown by the page itself';
const hostile = (): never => {
  throw new Error(mine);
};

/** What a page may set, by a name that a failing sequence can print. Made anew each time: some can be read once. */
const values: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  NaN: () => NaN,
  3: () => 3,
  bigint: () => 10n,
  symbol: () => Symbol('s'),
  function: () => hostile,
  'empty text': () => '',
  'known text': () => 'check',
  'known region': () => 'US',
  'known topics': () => 'kidney attack',
  'known mode': () => 'pattern',
  markup: () => '"><img src=x onerror="throw 1"><!--',
  'huge text': () => 'ä '.repeat(5e4),
  'half a letter': () => '\ud800\0',
  list: () => ['US', 4, null, Symbol('s'), ['x']],
  'huge list': () => Array.from({length: 1e5}, () => 'x'),
  'list with a throwing getter': () => Object.defineProperty(['US'], 0, {get: hostile}),
  'object with throwing getters': () => {
    const names = ['now', 'look', 'toString', 'valueOf', 'subject', 'authored', 'length', 'then'];
    return Object.defineProperties(
      {},
      Object.fromEntries(names.map((name) => [name, {get: hostile, enumerable: true}])),
    );
  },
  'object without text': () => Object.create(null) as unknown,
  'object with throwing toString': () => ({toString: hostile}),
  'proxy that throws': () => new Proxy({}, {get: hostile, has: hostile, getOwnPropertyDescriptor: hostile}),
  'revoked proxy': () => {
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  node: () => document.createElement('p'),
  date: () => new Date(NaN),
  'an emergency': () => ({now: ['cold']}),
  'half a check': () => ({now: ['none'], look: ['both_legs']}),
  'a whole check': () => ({
    now: 'none',
    look: 'none',
    feel: ['cramp'],
    time: 'short',
    meds: ['none'],
    you: 'none',
    life: 'often',
  }),
  'foreign answers': () => ({
    now: ['purple', 7, 'none'],
    shoes: 'red',
    time: ['short', 'no_pain'],
    look: Symbol('s'),
  }),
};

const properties = [
  'answers',
  'region',
  'view',
  'topics',
  'headingLevel',
  'label',
  'theme',
  'result',
  'languageMenu',
  'name',
  'required',
  'disabled',
  'value',
] as const;
const attributes = [
  ...[
    'region',
    'view',
    'topics',
    'heading-level',
    'label',
    'theme',
    'result',
    'language-menu',
    'name',
    'required',
    'disabled',
    'lang',
  ],
  ...['answers', 'hidden', 'inert', 'dir', 'class', 'style', 'contenteditable', 'slot'],
];
const texts = [
  '',
  'check',
  'info',
  'US',
  'gb',
  'attack kidney',
  '7',
  'pattern',
  'dark',
  'rtl',
  '\ud800',
  '<b>',
  'y'.repeat(1e5),
];
const moves = [
  'away',
  'back',
  'into a box',
  'into a shadow root',
  'into a fragment',
  'into a form',
  'into a disabled fieldset',
  'into a frame',
  'adopted and back',
  'cloned',
  'page reset',
] as const;
const eventTypes = [
  'change',
  'input',
  'click',
  'submit',
  'reset',
  'toggle',
  'focus',
  'blur',
  'slotchange',
  'afterprint',
  'leg-cramp-error',
];
const ownEvents = [
  'leg-cramp-ready',
  'leg-cramp-check-start',
  'leg-cramp-check-complete',
  'leg-cramp-check-reset',
  'leg-cramp-language-change',
];
const keys = ['Space', 'Enter', 'ArrowDown', 'Tab', 'Escape', 'Backspace'];
const parts = {
  check: '.check :is(input, button, select, textarea)',
  answers: '.check input',
  onwards: '.check .primary',
  anywhere: ':is(input, button, select, summary, a, textarea, h2, p)',
};

const valueName = fc.constantFrom(...Object.keys(values));
const target = fc.record({
  part: fc.constantFrom(...(Object.keys(parts) as (keyof typeof parts)[])),
  at: fc.nat(60),
});
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('attribute' as const),
      name: fc.constantFrom(...attributes),
      text: fc.option(fc.constantFrom(...texts)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('property' as const),
      name: fc.constantFrom(...properties),
      value: valueName,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('property' as const),
      name: fc.constant('answers' as const),
      value: valueName,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('call' as const),
      method: fc.constantFrom('start', 'reset', 'show', 'toFHIR', 'toFHIR with'),
      value: valueName,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('event' as const),
      type: fc.constant('change'),
      target: fc.record({part: fc.constant('answers' as const), at: fc.nat(9)}),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant('event' as const), type: fc.constantFrom(...eventTypes), target}),
  },
  {weight: 9, arbitrary: fc.record({do: fc.constant('click' as const), target})},
  {weight: 9, arbitrary: fc.record({do: fc.constant('answer' as const), at: fc.nat(9)})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('key' as const), key: fc.constantFrom(...keys), target})},
  {weight: 3, arbitrary: fc.record({do: fc.constant('move' as const), to: fc.constantFrom(...moves)})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('language' as const),
      of: fc.constantFrom('element', 'box', 'page', 'menu'),
      tag: fc.constantFrom(...tags),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('react' as const),
      to: fc.constantFrom(...ownEvents),
      with: fc.constantFrom('reset', 'answers', 'away'),
    }),
  },
  {weight: 3, arbitrary: fc.record({do: fc.constant('wait' as const)})},
);
/** Mostly the check alone: what is small is quick. */
const startView = fc.constantFrom('check', 'check', 'check', 'all');
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const isOfReader = (one: Step) => ['click', 'answer', 'key', 'event'].includes(one.do);

/** What reached the window of this page or of the frame. */
const thrown: string[] = [];
const note = (event: Event) => {
  const error: unknown = event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).error;
  thrown.push(`${event.type}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  event.preventDefault();
};

const {port1: sender, port2: receiver} = new MessageChannel();
receiver.start();
const nextTask = () =>
  new Promise<void>((resolve) => {
    receiver.addEventListener('message', () => resolve(), {once: true});
    sender.postMessage(0);
  });

/** A page, a widget in it, and what its answers ought to be. */
class Walk {
  readonly element: LegCrampInfo = document.createElement('leg-cramp-info');
  expected: Answers = {};
  #lastSet: string | undefined;
  keysPressed = 0;
  /** Whether the first words were on the screen: from then on only they may be there. */
  #ready = false;
  readonly #home = document.createElement('div');
  readonly #shadowHome = document.createElement('div');
  readonly #closed = this.#shadowHome.attachShadow({mode: 'closed'});
  readonly #form = document.createElement('form');
  /** Where Tab goes from the last control: out of the page, Firefox gives no key to any later test. */
  readonly #end = document.createElement('button');

  constructor(
    readonly frame: HTMLIFrameElement,
    view: string,
  ) {
    this.element.setAttribute('view', view);
    this.#form.append(document.createElement('fieldset'));
    this.#form.firstElementChild!.toggleAttribute('disabled', true);
    document.body.append(this.#home, this.#shadowHome, this.#form, this.#end);
    this.element.innerHTML = '<p>Fallback</p><a slot="footer" href="#x">Ours</a>';
    this.element.addEventListener('leg-cramp-ready', () => void (this.#ready = true));
    this.#home.append(this.element);
    this.element.shadowRoot!.addEventListener('change', (event) => this.#onChange(event), true);
    this.element.shadowRoot!.addEventListener('click', (event) => this.#onClick(event), true);
  }

  async take(one: Step): Promise<void> {
    const {element} = this;
    if (isOfReader(one)) await element.updateComplete; // readers act on what is on the screen
    switch (one.do) {
      case 'attribute':
        if (one.text === null) element.removeAttribute(one.name);
        else element.setAttribute(one.name, one.text);
        return;
      case 'property':
        if (one.name === 'answers') this.#expectAnswers(clean(values[one.value]!()));
        if (one.name === 'value') this.expected = {}; // none of the values is one of ours
        Object.assign(element, {[one.name]: values[one.value]!()});
        return;
      case 'call':
        return this.#call(one.method, values[one.value]!());
      case 'event':
        this.#find(one.target)?.dispatchEvent(
          new Event(one.type, {bubbles: true, composed: true, cancelable: true}),
        );
        return;
      case 'click':
        return this.#find(one.target)?.click();
      case 'answer':
        this.#find({part: 'answers', at: one.at})?.click();
        return this.#find({part: 'onwards', at: 0})?.click();
      case 'key':
        this.#find(one.target)?.focus();
        if (document.activeElement !== element) return;
        this.keysPressed++;
        return void (await press(one.key));
      case 'move':
        return this.#move(one.to);
      case 'language':
        return this.#speak(one.of, one.tag);
      case 'react':
        return element.addEventListener(one.to, () => this.#react(one.with), {once: true});
      case 'wait':
        await element.updateComplete;
    }
  }

  check(): void {
    const {element, expected} = this;
    const root = element.shadowRoot!;
    expect(element.answers).to.deep.equal(expected);
    const {complete, level} = element.assessment;
    if (complete) expect(level).to.equal(assess(expected).level);
    const section = root.querySelector('section.root');
    if (!section) {
      expect(this.#ready, 'the words went away').to.equal(false);
      if (element.isConnected) expect(root.querySelector('slot:not([name])') ?? !element.hasUpdated).to.be.ok;
      return;
    }
    const emergency = section.querySelector('details#topic-get-help [data-level=emergency] li');
    expect(emergency, 'the emergency list').to.exist;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await nextTask();
    this.check();
  }

  leave(): void {
    for (const node of [this.element, this.#home, this.#shadowHome, this.#form, this.#end]) node.remove();
    this.frame.contentDocument!.body.replaceChildren();
    document.documentElement.lang = 'en';
  }

  #find({part, at}: {part: keyof typeof parts; at: number}): HTMLElement | undefined {
    const found = this.element.shadowRoot!.querySelectorAll<HTMLElement>(parts[part]);
    return found[at % found.length];
  }

  async #call(method: 'start' | 'reset' | 'show' | 'toFHIR' | 'toFHIR with', value: unknown): Promise<void> {
    const {element} = this;
    if (method === 'start') element.start();
    if (method === 'reset') {
      this.expected = {};
      element.reset();
    }
    if (method === 'show') element.show(value as TopicId);
    if (method === 'toFHIR') expect((await element.toFHIR()).resourceType).to.equal('QuestionnaireResponse');
    if (method === 'toFHIR with')
      await element.toFHIR(value as object).then(
        ({resourceType}) => expect(resourceType).to.equal('QuestionnaireResponse'),
        (error: unknown) => expect(String(error)).to.match(new RegExp(`${mine}|revoked`)),
      );
  }

  #move(to: (typeof moves)[number]): void {
    const {element} = this;
    const foreign = this.frame.contentDocument!;
    if (to === 'away') element.remove();
    if (to === 'back') document.body.prepend(element);
    if (to === 'into a box') this.#home.append(element);
    if (to === 'into a shadow root') this.#closed.append(element);
    if (to === 'into a fragment') document.createDocumentFragment().append(element);
    if (to === 'into a form') this.#form.append(element);
    if (to === 'into a disabled fieldset') this.#form.firstElementChild!.append(element);
    if (to === 'into a frame') foreign.body.append(element);
    if (to === 'adopted and back') this.#home.append(document.adoptNode(foreign.adoptNode(element)));
    if (to === 'cloned') {
      this.#home.append(element.cloneNode(true));
      const clone = this.#home.lastElementChild as LegCrampInfo;
      expect(clone.answers).to.deep.equal({});
      clone.remove();
    }
    if (to === 'page reset') {
      if (this.#form.contains(element)) this.expected = {};
      this.#form.reset();
    }
  }
  #speak(of: 'element' | 'box' | 'page' | 'menu', tag: string): void {
    if (of === 'element') this.element.lang = tag;
    if (of === 'box') this.#home.lang = tag;
    if (of === 'page') document.documentElement.lang = tag;
    if (of !== 'menu') return;
    const menu = this.element.shadowRoot!.querySelector('select');
    if (!menu) return;
    menu.value = tag;
    menu.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #react(how: 'reset' | 'answers' | 'away'): void {
    if (how === 'away') return this.element.remove();
    if (how === 'reset') {
      this.expected = {};
      this.element.reset();
    } else {
      this.#expectAnswers(clean(values['half a check']!()));
      this.element.answers = values['half a check']!();
    }
  }

  /** Answers equal to those that were last set change nothing. */
  #expectAnswers(answers: Answers): void {
    const text = JSON.stringify(answers);
    if (text !== this.#lastSet) this.expected = answers;
    this.#lastSet = text;
  }

  /** What a reader ticks, as the browser tells it. */
  #onChange({target}: Event): void {
    if (!(target as Element).matches('input')) return;
    const {value, checked, form} = target as HTMLInputElement;
    const shownOptions = [...form!.querySelectorAll('input')].map((input) => input.value).join();
    const {id, many} = all.find(({options}) => options.join() === shownOptions)!;
    const before = [this.expected[id] ?? []].flat();
    const isAlone = (option: string) => !many || option === 'none' || option === 'not_sure';
    const others = isAlone(value) ? [] : before.filter((option) => option !== value && !isAlone(option));
    const after = checked ? [...others, value] : before.filter((option) => option !== value);
    this.expected = clean({...this.expected, [id]: after});
  }

  #onClick({target}: Event): void {
    const button = (target as Element).closest('.check button');
    const locale = this.element.shadowRoot!.querySelector('section')?.lang as Locale;
    if (button?.textContent.trim().replace(/\s+/g, ' ') === say(locale).ui('clear')) this.expected = {};
  }
}

/** What leaves a page is held back: it is not what is tested here. */
function keepOnPage(): () => void {
  const stay = (event: Event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  };
  window.addEventListener('click', stay, true);
  const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const own = view.get!.call(this) as Window | null;
      if (own) own.print = () => own.dispatchEvent(new Event('afterprint'));
      return own;
    },
  });
  const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
  let copies = 0;
  navigator.clipboard.writeText = () => (copies++ % 2 ? Promise.reject(new Error('no')) : Promise.resolve());
  HTMLAnchorElement.prototype.click = () => undefined;
  const {warn} = console;
  console.warn = () => undefined; // development builds warn of each wrong value
  return () => {
    window.removeEventListener('click', stay, true);
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', view);
    navigator.clipboard.writeText = writeText;
    console.warn = warn;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  };
}

describe('whatever a page and a reader do', () => {
  it(`${sequences} random sequences throw nothing, lose no answer, and keep the emergency list (seed ${seed})`, async function () {
    this.timeout(0);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const letGo = keepOnPage();
    for (const view of [window, frame.contentWindow!])
      for (const type of ['error', 'unhandledrejection']) view.addEventListener(type, note);
    const counts = {sequences: 0, steps: 0, keys: 0, results: 0};

    const holds = fc.asyncProperty(
      startView,
      fc.array(step, {minLength: 1, maxLength: longest, size: 'max'}),
      async (view, steps) => {
        const walk = new Walk(frame, view);
        try {
          await shown(walk.element);
          for (const one of steps) {
            await walk.take(one);
            walk.check();
          }
          await walk.settle();
          expect(thrown.splice(0)).to.deep.equal([]);
          counts.sequences++;
          counts.steps += steps.length;
          counts.keys += walk.keysPressed;
          if (walk.element.assessment.complete) counts.results++;
        } finally {
          walk.leave();
        }
      },
    );
    try {
      await fc.assert(holds, {seed, numRuns: sequences, includeErrorInReport: true});
      console.log(`fuzz: seed ${seed}, ${JSON.stringify(counts)}, thrown into the page: ${thrown.length}`);
      expect(thrown).to.deep.equal([]);
    } finally {
      letGo();
      for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, note);
      frame.remove();
    }
  });
});
