import {expect} from '@open-wc/testing';
import {questions} from '../../src/check/questions.js';
import {levels} from '../../src/check/rules.js';
import {levelWords} from '../../src/content/check-words.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from '../support/answers.js';
import {checkScreen, say, textOf, walk, widget} from '../support/harness.js';
import {screenNamed, screens} from '../support/screens.js';

const all = <E extends Element = HTMLElement>(element: LegCrampInfo, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const words = (each: Element) => each.textContent.trim().replace(/\s+/g, ' ');

/** What kinds of event anything inside the widget waits for, from before it is made until a whole check is done. */
async function listenedFor(): Promise<readonly string[]> {
  const kinds = new Set<string>();
  const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: [string, never]) {
    if ((this instanceof Node || this === window) && !isHost(this)) kinds.add(args[0]);
    (original.value as (...args: [string, never]) => void).apply(this, args);
  };
  try {
    const element = await widget('lang="en" region="US" language-menu');
    await walk(element, walks.pharmacist);
  } finally {
    Object.defineProperty(EventTarget.prototype, 'addEventListener', original);
  }
  return [...kinds].sort();
}

/** The element itself hears presses and keys to keep them from the page; the test below shows that it does nothing else. */
const isHost = (target: EventTarget) => target instanceof Element && target.localName === 'leg-cramp-info';

const presses = (target: Element) =>
  [
    new PointerEvent('pointerdown', {bubbles: true, composed: true}),
    new MouseEvent('mousedown', {bubbles: true, composed: true}),
    ...['a', 'Escape', '?', 'Delete', 'F2'].flatMap((key) =>
      ['keydown', 'keyup'].map((type) => new KeyboardEvent(type, {key, bubbles: true, composed: true})),
    ),
    new MouseEvent('dblclick', {bubbles: true, composed: true}),
    new MouseEvent('mouseover', {bubbles: true, composed: true}),
    new DragEvent('dragstart', {bubbles: true, composed: true}),
    new DragEvent('drop', {bubbles: true, composed: true}),
  ].map((event) => [target, event] as const);

describe('the widget', () => {
  for (const {name, show} of screens) {
    it(`has no sound, no film, no picture of text and no frame: ${name}`, async () => {
      const element = await show('en');
      expect(
        all(element, 'audio, video, track, img, picture, canvas, object, embed, iframe, svg text'),
      ).to.have.length(0);
      const backgrounds = all(element, '*').map((each) => getComputedStyle(each).backgroundImage);
      expect([...new Set(backgrounds)]).to.deep.equal(['none']);
    });

    it(`asks for nothing personal, no password and nothing to type: ${name}`, async () => {
      const element = await show('en');
      const kinds = all<HTMLInputElement>(element, 'input, textarea, [contenteditable]').map(
        ({type}) => type,
      );
      expect(kinds.filter((type) => type !== 'checkbox' && type !== 'radio')).to.deep.equal([]);
    });

    it(`says a thing’s name as it is seen: ${name}`, async () => {
      const element = await show('en');
      for (const each of all(element, 'button, a, summary, input, select')) {
        const label = each.getAttribute('aria-label');
        if (label) expect(label.startsWith(words(each)), label).to.equal(true);
        expect(each.title, 'a hint that only a mouse brings up').to.equal('');
      }
    });

    it(`points at nothing by colour, shape or side: ${name}`, async () => {
      const said = textOf(await show('en'));
      expect(said).not.to.match(
        /\b(red|green|blue|yellow|orange|round|square|big|small) (button|link|box|card|line|text)\b/i,
      );
      expect(said).not.to.match(
        /\b(on|to|at) the (left|right|top|bottom)( of (the|this) (page|screen))?[.,]/i,
      );
    });
  }

  it('waits for clicks and changes alone: no press, no single key, no drag, no hover, no shake', async () => {
    const afterClicks = ['submit', 'toggle'];
    const ofThePage = ['beforeprint', 'afterprint'];
    expect(await listenedFor()).to.have.members(['change', 'click', ...afterClicks, ...ofThePage]);
  });

  for (const {name, show} of screens)
    it(`changes nothing at a press, a key, a drag or a pointer above: ${name}`, async () => {
      const element = await show('en');
      const before = element.shadowRoot!.innerHTML;
      for (const [target, event] of all(element, 'button, a, summary, input, select, label').flatMap(presses))
        target.dispatchEvent(event);
      await element.updateComplete;
      expect(element.shadowRoot!.innerHTML === before).to.equal(true);
    });

  it('shows nothing more on hover than an underline', async () => {
    const element = await widget('lang="en"');
    const hovered = element
      .shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])
      .filter(
        (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'),
      );
    expect(hovered.length).to.be.greaterThan(0);
    for (const {style} of hovered)
      expect([...style].every((property) => property.startsWith('text-decoration'))).to.equal(true);
  });

  it('leaves the title and the language of the page alone, and its scroll until the reader acts', async () => {
    const page = () => [document.title, document.documentElement.lang];
    const before = page();
    scrollTo(0, 0);
    const element = await widget('lang="en" region="US"');
    expect([scrollX, scrollY]).to.deep.equal([0, 0]);
    await walk(element, walks.self_care);
    expect(page()).to.deep.equal(before);
  });

  it('puts the parts of each question in one order, with the way to help in the same place', async () => {
    const orders = new Set<string>();
    for (const {id} of questions) {
      const element = await screenNamed(`question ${id}`).show('en');
      const parts = all(
        element,
        '.check .back, .check .step span, .unwell .tel, legend, .check .hint, .option, .check .primary',
      );
      const names = parts.map(({className, localName}) => className.split(' ')[0] || localName);
      orders.add([...new Set(names)].join(' '));
    }
    expect([...orders]).to.deep.equal(['quiet span tel legend hint option primary']);
  });

  it('says how soon in words: no level is told by its colour alone', async () => {
    for (const level of levels) {
      const element = await screenNamed(`result ${level}`).show('en');
      const {time, title} = levelWords[level];
      const head = withLocale('en', () => `${time()} ${title()}`);
      expect(checkScreen(element).getByRole('heading', {name: head})).to.exist;
    }
  });

  it('names links by what they lead to', async () => {
    const element = await screenNamed('every topic and its sources').show('en');
    for (const link of all<HTMLAnchorElement>(element, 'a')) {
      expect(words(link).length, link.href).to.be.greaterThan(1);
      expect(words(link)).not.to.match(/^(here|more|read more|link|click)/i);
    }
  });

  it('names the language of each part that is in another one', async () => {
    const element = await screenNamed('result self_care').show('es');
    const cited = all(element, 'cite');
    expect(cited.length).to.be.greaterThan(5);
    expect(new Set(cited.map(({lang}) => lang))).to.deep.equal(new Set(['en']));
    for (const option of all<HTMLOptionElement>(element, 'option[value]:not([value=""])'))
      expect(option.lang).to.equal(option.value);
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('es');
  });

  it('gives each question its help before it is answered', async () => {
    for (const {id} of questions) {
      const element = await screenNamed(`question ${id}`).show('en');
      const group = checkScreen(element).getByRole('group');
      const hint = element.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!);
      expect(words(hint!)).to.equal(say('en').question(`${id}.hint`));
    }
  });
});
