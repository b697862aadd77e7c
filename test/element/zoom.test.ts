import {expect} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {checkScreen, say, widget} from '../support/harness.js';
import {screens} from '../support/screens.js';

const rootOf = (element: LegCrampInfo) => element.shadowRoot!.querySelector<HTMLElement>('section')!;

const inShadow = <E extends Element = HTMLElement>(element: LegCrampInfo, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** As wide as the reader's window is: 320 px is 1280 px at 400 %. */
async function narrow(element: LegCrampInfo, width: number): Promise<void> {
  element.parentElement!.style.inlineSize = `${width}px`;
  await element.updateComplete;
}

/** What WCAG 1.4.12 lets a reader set. */
function spaceOut(element: LegCrampInfo): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
}

const short = (node: Node) => `${node.nodeName} “${(node.textContent ?? '').trim().slice(0, 40)}”`;

/** One for all: an engine keeps every live range right at every change of the page. */
const range = document.createRange();

/** An engine that does not lay out what is closed may still say where it last was. */
const closed = 'details:not([open]) > :not(summary)';

/** Lines of text, each with where it stands. */
function* linesOf(element: LegCrampInfo): Generator<{readonly node: Node; readonly box: DOMRect}> {
  const nodes = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!node.textContent?.trim() || node.parentElement!.closest(`select, textarea, ${closed}`)) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width) yield {node: node.parentElement!, box};
  }
}

/** What needs scrolling sideways, is cut off, or lies on other text. */
function lost(element: LegCrampInfo): readonly string[] {
  const within = rootOf(element).getBoundingClientRect();
  const outside = [...linesOf(element)]
    .filter(({box}) => box.left < within.left || box.right > within.right)
    .map(({node}) => `outside: ${short(node)}`);
  const scrolled = [rootOf(element), ...inShadow(element, '*')]
    .filter((each) => each.localName !== 'select' && !each.closest('svg'))
    .filter(({scrollWidth, clientWidth}) => clientWidth && scrollWidth > clientWidth + 1)
    .map((each) => `too wide: ${short(each)}`);
  const clipped = inShadow(element, '*')
    .filter((each) => getComputedStyle(each).overflowY === 'hidden' && !each.closest('svg'))
    .filter(({scrollHeight, clientHeight}) => scrollHeight > clientHeight + 1)
    .map((each) => `cut off: ${short(each)}`);
  return [...outside, ...scrolled, ...clipped];
}

/** Lines of different blocks that lie on each other. */
function overlapping(element: LegCrampInfo): readonly string[] {
  const lines = [...linesOf(element)];
  return lines.flatMap(({node, box}, i) =>
    lines
      .slice(i + 1, i + 12)
      .filter(
        (other) =>
          !node.contains(other.node) &&
          !other.node.contains(node) &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > box.height / 2,
      )
      .map((other) => `${short(node)} lies on ${short(other.node)}`),
  );
}

describe('at 320 px, as at 400 % on a desktop', () => {
  for (const {name, show} of screens)
    it(`nothing is cut off and nothing scrolls sideways: ${name}`, async () => {
      const element = await show('en');
      await narrow(element, 320);
      expect(lost(element)).to.deep.equal([]);
      expect(overlapping(element)).to.deep.equal([]);
    });

  for (const {name, show} of screens)
    it(`nothing is lost with the text spacing of WCAG 1.4.12: ${name}`, async () => {
      const element = await show('en');
      await narrow(element, 320);
      spaceOut(element);
      expect(getComputedStyle(rootOf(element)).letterSpacing).to.equal('1.92px');
      expect(lost(element)).to.deep.equal([]);
      expect(overlapping(element)).to.deep.equal([]);
    });

  it('the measure itself goes red where text does not wrap, is cut, or lies on other text', async () => {
    const element = await widget('lang="en"');
    await narrow(element, 320);
    expect([...lost(element), ...overlapping(element)]).to.deep.equal([]);
    const sheet = new CSSStyleSheet();
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
    sheet.replaceSync('.lead { white-space: nowrap }');
    expect(lost(element)).to.include('outside: P “What to do, what else it could be, and h”');
    sheet.replaceSync('.card { block-size: 5em }');
    expect(lost(element).join()).to.contain('cut off: DIV');
    sheet.replaceSync('.lead { margin-block-start: -2em }');
    expect(overlapping(element).join()).to.contain('lies on P “What to do');
  });
});

describe('with text alone at 200 %', () => {
  for (const {name, show} of screens)
    it(`nothing is lost: ${name}`, async () => {
      const element = await show('en');
      await narrow(element, 640);
      const size = () => parseFloat(getComputedStyle(inShadow(element, 'p')[0]!).fontSize);
      const before = size();
      element.style.fontSize = '200%';
      expect(size()).to.equal(before * 2);
      expect(lost(element)).to.deep.equal([]);
      expect(overlapping(element)).to.deep.equal([]);
    });
});

describe('whichever way the reader holds the phone', () => {
  it('no style asks which way that is', async () => {
    const element = await widget('lang="en"');
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    expect(rules.filter(({cssText}) => /orientation/.test(cssText))).to.have.length(0);
  });
});

describe('targets', () => {
  /** The part of an option that takes a finger: its words. */
  const large = 'button, summary, select, textarea, a.call, .option label, .error-summary a';
  const sizes = (element: LegCrampInfo, selector: string, least: number) =>
    inShadow(element, selector)
      .map((each) => ({each, box: each.getBoundingClientRect()}))
      .filter(({box}) => box.width && (box.width < least || box.height < least))
      .map(({each, box}) => `${short(each)} ${box.width.toFixed(0)} × ${box.height.toFixed(1)}`);

  for (const {name, show} of screens)
    it(`are at least 44 by 44 px: ${name}`, async () => {
      const element = await show('en');
      await narrow(element, 320);
      expect(sizes(element, large, 44)).to.deep.equal([]);
    });

  for (const {name, show} of screens)
    it(`that are links in text are exempt, on their own lines they are at least 24 px: ${name}`, async () => {
      const element = await show('en');
      await narrow(element, 320);
      const inText = inShadow(element, 'p a.tel').length;
      const links = inShadow(element, 'a:not(.tel, .call)');
      if (element.region) expect(inText, 'the emergency number').to.be.greaterThan(0);
      const lines = links.map((each) => each.closest<HTMLElement>('.cites > span, li') ?? each);
      const heights = lines.map((line) => ({line, height: line.getBoundingClientRect().height}));
      expect(heights.filter(({height}) => height && height < 24).map(({line}) => short(line))).to.deep.equal(
        [],
      );
    });

  it('the measure itself goes red for a smaller one', async () => {
    const element = await widget('lang="en" view="check"');
    const start = checkScreen(element).getByRole('button', {name: say('en').ui('start')});
    start.style.cssText = 'min-block-size: 0; padding: 0';
    expect(sizes(element, large, 44).join()).to.contain('Start the check');
  });
});
