import {expect} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {contrast} from '../support/colour.js';
import {widget} from '../support/harness.js';

/** Each piece of text with what lies under it. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  text: ['.root', '.root'],
  lead: ['.lead', '.root'],
  'topic heading': ['summary', '.root'],
  warning: ['.warning', '.warning'],
  'check text': ['legend', '.check'],
  'check hint': ['.hint', '.check'],
  'check error': ['.error', '.check'],
  'error summary': ['.error-summary', '.error-summary'],
  'quiet button': ['.quiet', '.check'],
  'main button': ['.primary', '.primary'],
  'emergency card': ['.card[data-level=emergency] .card-title', '.card[data-level=emergency] .card-title'],
  'call button': ['.call', '.call'],
};

const styleOf = (element: LegCrampInfo, selector: string) =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!);

/** The same in each run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('whatever opaque colours a host sets', () => {
  const triples = 500;
  for (const theme of ['light', 'dark'])
    it(`text can be read and the emergency card stays as it is: ${triples} triples, ${theme}`, async () => {
      const element = await widget(`lang="en" region="US" theme="${theme}"`);
      element.start();
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
      await element.updateComplete;
      const numbers = random(20261124);
      const byte = () => Math.floor(numbers.next().value * 256);
      const colour = () => `rgb(${byte()} ${byte()} ${byte()})`;
      const worst = {ratio: 21, where: ''};
      const cards = new Set<string>();
      for (let i = 0; i < triples; i++) {
        const [accent, surface, text] = [colour(), colour(), colour()];
        element.style.setProperty('--leg-cramp-accent', accent);
        element.style.setProperty('--leg-cramp-surface', surface);
        element.style.setProperty('--leg-cramp-text', text);
        for (const [what, [over, under]] of Object.entries(pairs)) {
          const ratio = contrast(styleOf(element, over).color, styleOf(element, under).backgroundColor);
          if (ratio < worst.ratio)
            Object.assign(worst, {
              ratio,
              where: `${what}: accent ${accent}, surface ${surface}, text ${text}`,
            });
        }
        const card = styleOf(element, pairs['emergency card']![0]);
        cards.add(`${card.color} on ${card.backgroundColor}`);
      }
      console.log(
        `${theme}: worst of ${triples * Object.keys(pairs).length} ratios ${worst.ratio.toFixed(2)}, ${worst.where}`,
      );
      expect(worst.ratio, worst.where).to.be.at.least(4.5);
      expect([...cards]).to.deep.equal(['rgb(255, 255, 255) on rgb(179, 0, 27)']);
    });

  it('the measure itself goes red for grey on grey', () => {
    expect(contrast('#777', '#fff')).to.be.below(4.5);
    expect(contrast('oklch(0 0 0)', '#fff')).to.be.closeTo(21, 0.01);
  });

  it('has no more than 24 public custom properties, each in the manifest', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: {declarations?: {cssProperties?: {name: string}[]}[]}[];
    };
    const documented = manifest.modules.flatMap(({declarations = []}) =>
      declarations.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)),
    );
    const element = await widget();
    const used = new Set(
      element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap(({cssText}) => cssText.match(/--leg-cramp-[\w-]+/g) ?? []),
      ),
    );
    expect([...used].sort()).to.deep.equal([...documented].sort());
    expect(used.size).to.be.at.most(24);
  });
});

describe('on a hostile page', () => {
  it('keeps its layout and its size of text', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = `
      html { font-size: 10px }
      * { all: unset !important; letter-spacing: 0.4em !important; line-height: 5 !important; direction: rtl !important;
          text-transform: uppercase !important; text-align: right !important; word-spacing: 2em !important;
          white-space: pre !important; text-indent: 4em !important; font-size: 7px !important }`;
    const calm = await widget('lang="en"');
    const expected = getComputedStyle(calm.shadowRoot!.querySelector('p')!);
    const look = ({
      fontSize,
      letterSpacing,
      lineHeight,
      direction,
      textTransform,
      whiteSpace,
      textIndent,
    }: CSSStyleDeclaration) => ({
      fontSize,
      letterSpacing,
      lineHeight,
      direction,
      textTransform,
      whiteSpace,
      textIndent,
    });
    const before = look(expected);
    document.head.append(hostile);
    const element = await widget('lang="en"');
    const after = look(getComputedStyle(element.shadowRoot!.querySelector('p')!));
    // Whether the element is a block is the page's to say, as with any element. What is in it stays as it is.
    const {display, containerType} = getComputedStyle(element.shadowRoot!.querySelector('.page')!);
    const {width} = element.shadowRoot!.querySelector('.page')!.getBoundingClientRect();
    hostile.remove();
    expect(after).to.deep.equal(before);
    expect([display, containerType]).to.deep.equal(['block', 'inline-size']);
    expect(width).to.be.greaterThan(300);
  });

  it('works where built-ins are changed as old libraries do', async () => {
    const array = Array.prototype as unknown as Record<string, unknown>;
    const native = {toJSON: array.toJSON, entries: Object.entries};
    array.toJSON = function toJSON(this: unknown[]) {
      return `[${this.join()}]`;
    };
    array.each = () => undefined;
    (Object.prototype as unknown as Record<string, unknown>).extend = () => undefined;
    try {
      const element = await widget('lang="en" region="US"');
      element.answers = {now: ['cold']};
      await element.updateComplete;
      expect(element.assessment.level).to.equal('emergency');
      expect(element.shadowRoot!.querySelector('.call')!.textContent).to.contain('911');
    } finally {
      delete array.toJSON;
      delete array.each;
      delete (Object.prototype as unknown as Record<string, unknown>).extend;
      expect(Object.entries).to.equal(native.entries);
    }
  });
});
