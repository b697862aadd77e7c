import {expect} from '@open-wc/testing';
import {eventNames} from '../../src/events.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from '../support/answers.js';
import {
  answer,
  answerByKeyboard,
  checkScreen,
  focused,
  press,
  say,
  screen,
  shown,
  tabTo,
  walk,
  widget,
} from '../support/harness.js';

const keys = ['keydown', 'keypress', 'keyup'];
const presses = [
  ...['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'],
];
const values = ['beforeinput', 'input', 'change'];
const words = say('en');

/** Bubbling listeners of the page, and the innermost node that each event shows them. */
function listen(on: EventTarget, types: readonly string[]) {
  const heard: {readonly type: string; readonly key: string | undefined; readonly first: EventTarget}[] = [];
  const hear = (event: Event) =>
    heard.push({type: event.type, key: (event as KeyboardEvent).key, first: event.composedPath()[0]!});
  for (const type of types) on.addEventListener(type, hear);
  return {
    heard,
    stop: () => {
      for (const type of types) on.removeEventListener(type, hear);
    },
  };
}

async function whileListening(
  types: readonly string[],
  act: () => Promise<void> | void,
  on: EventTarget = document,
) {
  const {heard, stop} = listen(on, types);
  try {
    await act();
  } finally {
    stop();
  }
  return heard;
}

/** A press as a mouse or a finger makes it. Types are the engine's own where it has them. */
function pressOn(target: Element, types: readonly string[] = presses): void {
  for (const type of types) {
    if (type === 'click') (target as HTMLElement).click();
    else
      target.dispatchEvent(
        new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, {
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
  }
}

const firstBox = (element: LegCrampInfo) =>
  checkScreen(element).getAllByRole<HTMLInputElement>('checkbox')[0]!;

describe('listeners of the page', () => {
  it('hear no key by which a whole check is answered', async () => {
    const element = await widget('lang="en" view="check"');
    const heard = await whileListening([...keys, ...values, 'click', 'submit'], async () => {
      await tabTo(element, checkScreen(element).getByRole('button', {name: words.ui('start')}));
      await press('Enter');
      await element.updateComplete;
      for (const [id, options] of Object.entries(walks.self_care))
        await answerByKeyboard(element, 'en', id as 'now', options);
    });
    expect(element.assessment.level).to.equal('self_care');
    expect(new Set(heard.map(({key}) => key))).to.deep.equal(new Set(['Tab']));
  });

  it('hear no press by which it is answered', async () => {
    const element = await widget();
    const heard = await whileListening([...presses, ...values], async () => {
      pressOn(checkScreen(element).getByRole('button', {name: words.ui('start')}));
      await element.updateComplete;
      for (const target of [firstBox(element), firstBox(element).labels![0]!]) pressOn(target);
      await answer(element, 'now', ['none']);
      pressOn(screen(element).getAllByRole('heading', {name: 'When to get help'})[0]!.closest('summary')!);
    });
    expect(heard.map(({type}) => type)).to.deep.equal([]);
  });

  it('hear a press beside the controls, as of any element', async () => {
    const element = await widget();
    const heading = element.shadowRoot!.querySelector('h2')!;
    const heard = await whileListening(presses, () => pressOn(heading));
    expect(heard.map(({type}) => type)).to.deep.equal(presses);
  });

  it('on the element itself hear clicks, and keys, on its controls', async () => {
    const element = await widget();
    await walk(element, {});
    const heard = await whileListening(
      ['click', 'keydown'],
      async () => {
        firstBox(element).click();
        firstBox(element).focus();
        await press('Space');
      },
      element,
    );
    const types = heard.map(({type}) => type);
    expect(types.filter((type) => type === 'click').length).to.be.at.least(2);
    expect(types).to.include('keydown');
  });

  for (const key of ['Escape', 'Tab', 'F2'])
    it(`hear ${key} as usual`, async () => {
      const element = await widget();
      await walk(element, {});
      firstBox(element).focus();
      const heard = await whileListening(['keydown'], () => press(key) as Promise<void>);
      expect(heard.map((each) => each.key)).to.deep.equal([key]);
    });

  for (const init of [
    {key: 'k', ctrlKey: true},
    {key: 'k', metaKey: true},
    {key: 's', altKey: true},
  ])
    it(`hear the shortcut ${JSON.stringify(init)} as usual`, async () => {
      const element = await widget();
      await walk(element, {});
      const heard = await whileListening(['keydown'], () => {
        firstBox(element).dispatchEvent(
          new KeyboardEvent('keydown', {...init, bubbles: true, composed: true}),
        );
      });
      expect(heard.length).to.equal(1);
    });

  for (const key of ['j', '?', ' ', 'Enter', 'ArrowUp', 'ArrowLeft', 'Home', 'End', 'PageDown', 'ß'])
    it(`hear no “${key}” on a control`, async () => {
      const element = await widget('lang="en" language-menu');
      await walk(element, {});
      const heard = await whileListening(keys, () => {
        for (const control of element.shadowRoot!.querySelectorAll('input, button, a, select, summary'))
          for (const type of keys)
            control.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true}));
      });
      expect(heard).to.deep.equal([]);
    });

  it('hear of a key that moved focus neither its repeats nor its end', async () => {
    const element = await widget();
    await walk(element, {});
    firstBox(element).click();
    const next = checkScreen(element).getByRole('button', {name: words.ui('next')});
    const send = (target: Element, type: string, repeat = false) =>
      target.dispatchEvent(
        new KeyboardEvent(type, {key: 'Enter', code: 'Enter', repeat, bubbles: true, composed: true}),
      );
    const heard = await whileListening(keys, async () => {
      send(next, 'keydown');
      next.click();
      await element.updateComplete;
      const heading = focused(element)!;
      send(heading, 'keydown', true);
      send(heading, 'keyup');
    });
    expect(heard).to.deep.equal([]);
    const later = await whileListening(keys, () => {
      const heading = focused(element)!;
      send(heading, 'keydown');
      send(heading, 'keyup');
    });
    expect(later.map(({type}) => type)).to.deep.equal(['keydown', 'keyup']);
  });

  it('hear the end of a drag that began elsewhere in the page', async () => {
    const element = await widget();
    const start = checkScreen(element).getByRole('button', {name: words.ui('start')});
    const heard = await whileListening(presses, () => {
      pressOn(document.body, ['pointerdown', 'mousedown']);
      pressOn(start, ['pointerup', 'mouseup']);
    });
    expect(heard.map(({type}) => type)).to.deep.equal(['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
  });

  it('hear everything in what the page has slotted in', async () => {
    const element = await widget(
      'lang="en"',
      '<span slot="footer"><input type="checkbox"><button>Book</button></span>',
    );
    const [input, button] = [element.querySelector('input')!, element.querySelector('button')!];
    const heard = await whileListening([...presses, ...keys, 'input', 'change'], () => {
      pressOn(button);
      pressOn(input, ['click']);
      for (const type of keys)
        button.dispatchEvent(new KeyboardEvent(type, {key: ' ', bubbles: true, composed: true}));
    });
    expect(heard.map(({type}) => type)).to.deep.equal([...presses, 'click', 'input', 'change', ...keys]);
  });

  it('hear what is sent to the element itself', async () => {
    const element = await widget();
    const heard = await whileListening(['click', 'keydown'], () => {
      element.click();
      element.dispatchEvent(new KeyboardEvent('keydown', {key: ' ', bubbles: true}));
    });
    expect(heard.map(({type}) => type)).to.deep.equal(['click', 'keydown']);
  });

  for (const [where, on] of [
    ['document', document],
    ['window', window],
    ['body', document.body],
  ] as const)
    it(`for hotkeys on ${where}, which spare fields by their tag, break no answer`, async () => {
      const element = await widget('lang="en" view="check"');
      const hotkey = (event: Event) => {
        const {key, target} = event as KeyboardEvent;
        const isField = target instanceof Element && target.matches('input, textarea, select, button');
        if (!isField && (key === ' ' || key === 'Enter' || key.startsWith('Arrow'))) event.preventDefault();
      };
      for (const type of keys) on.addEventListener(type, hotkey);
      try {
        await walk(element, {now: ['none'], look: ['none']});
        await answerByKeyboard(element, 'en', 'feel', ['cramp']);
        await answerByKeyboard(element, 'en', 'time', ['short']);
      } finally {
        for (const type of keys) on.removeEventListener(type, hotkey);
      }
      expect(element.answers).to.deep.include({feel: ['cramp'], time: 'short'});
    });
});

describe('events of the element', () => {
  const {Event: OwnEvent, CustomEvent: OwnCustomEvent} = window;
  afterEach(() => Object.assign(window, {Event: OwnEvent, CustomEvent: OwnCustomEvent}));

  const notAClass = () => {
    throw new TypeError('not a class');
  };
  /** What the usual polyfill makes: it never leaves a shadow root. */
  function Polyfill(name: string, {bubbles, detail}: CustomEventInit) {
    const event = document.createEvent('CustomEvent');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as such polyfills do
    event.initCustomEvent(name, bubbles, false, detail);
    return event;
  }
  for (const [name, globals] of Object.entries({
    'MooTools 1.4 sets window.Event': {Event: notAClass},
    'Prototype.js makes window.Event an object': {Event: {observe: notAClass}},
    'a polyfill sets window.CustomEvent': {CustomEvent: Polyfill},
    'both are gone': {Event: undefined, CustomEvent: undefined},
  }))
    it(`fire and cross shadow roots where ${name}`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const element = document.createElement('leg-cramp-info');
      element.lang = 'en';
      box.attachShadow({mode: 'open'}).append(element);
      await shown(element);
      Object.assign(window, globals);
      const heard: [string, unknown][] = [];
      const hear = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
      for (const type of eventNames) document.addEventListener(type, hear);
      await walk(element, walks.emergency);
      element.lang = 'de';
      await shown(element, 'de');
      for (const type of eventNames) document.removeEventListener(type, hear);
      expect(heard).to.deep.equal([
        ['leg-cramp-check-start', null],
        ['leg-cramp-check-complete', null],
        ['leg-cramp-language-change', {locale: 'de'}],
      ]);
      box.remove();
    });
});
