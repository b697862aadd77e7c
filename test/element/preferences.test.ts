import {expect} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {contrast, over} from '../support/colour.js';
import {checkScreen, say, screen, tabTo, walk, widget} from '../support/harness.js';
import {media} from '../support/media.js';
import {screenNamed, screens} from '../support/screens.js';

/** Where the engine cannot pretend, the test is skipped. */
async function prefer(test: Mocha.Context, features: Readonly<Record<string, string>>): Promise<void> {
  if (!(await media(features))) test.skip();
  expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
}
afterEach(() => media({'forced-colors': 'none', 'prefers-color-scheme': ''}));

const styleOf = (element: LegCrampInfo, selector: string, pseudo?: string) =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!, pseudo);
const rulesOf = (element: LegCrampInfo) =>
  element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText);

/** How each stroke of a picture stands out from its ground; skin does so by its outline. */
function strokes(element: LegCrampInfo): Readonly<Record<string, number>> {
  const ground = styleOf(element, '.picture').backgroundColor;
  const outline = /drop-shadow\((.+?) 0px 0px 1px\)/.exec(styleOf(element, '.picture g').filter)?.[1];
  const of = (selector: string) => styleOf(element, `.picture ${selector}`);
  return {
    skin: contrast(outline!, ground),
    clothes: contrast(of('.clothes').stroke, ground),
    things: contrast(of('g ~ path:not([class])').stroke, ground),
    arrow: contrast(of('.arrow').stroke, ground),
    zone: contrast(over(ground, of('.zone').stroke, Number(of('.zone').opacity)), ground),
  };
}

describe('for readers who want no motion', () => {
  it('no style sheet has a transition, an animation or a smooth scroll', async () => {
    const element = await widget('lang="en"');
    const moving = rulesOf(element).filter((rule) => /transition|animation|keyframes|smooth/.test(rule));
    expect(moving).to.deep.equal([]);
    expect(rulesOf(element).length).to.be.greaterThan(80);
  });

  for (const {name, show} of screens)
    it(`nothing moves or blinks: ${name}`, async () => {
      const element = await show('en');
      expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
      expect(element.shadowRoot!.querySelectorAll('animate, animateTransform, marquee')).to.have.length(0);
    });
});

describe('for readers who force their colours', () => {
  for (const scheme of ['light', 'dark']) {
    const forced = {'forced-colors': 'active', 'prefers-color-scheme': scheme};

    it(`the focus ring, boxes and buttons are there, on ${scheme}`, async function () {
      await prefer(this, forced);
      const element = await screenNamed('question look with nothing chosen').show('en');
      const ground = styleOf(element, '.root').backgroundColor;
      expect(contrast(ground, scheme === 'light' ? '#fff' : '#000')).to.equal(1);
      const box = checkScreen(element).getAllByRole('checkbox')[0]!;
      await tabTo(element, box);
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(box);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      expect(contrast(over(ground, outlineColor), ground)).to.be.at.least(3);
      expect(getComputedStyle(box).appearance).to.equal('auto');
      expect(box.getBoundingClientRect().width).to.be.at.least(24);
      for (const edge of ['.error-summary', '.primary', '.root']) {
        expect(parseFloat(styleOf(element, edge).borderTopWidth), edge).to.be.at.least(1);
        expect(contrast(styleOf(element, edge).borderTopColor, ground), edge).to.be.at.least(3);
      }
    });

    it(`the edge of a card and of the emergency call are there, on ${scheme}`, async function () {
      await prefer(this, forced);
      const element = await screenNamed('result emergency').show('en');
      const ground = styleOf(element, '.root').backgroundColor;
      for (const edge of ['.check', '.result .card', '.result .call', '.secondary', 'select']) {
        expect(parseFloat(styleOf(element, edge).borderTopWidth), edge).to.be.at.least(1);
        expect(contrast(styleOf(element, edge).borderTopColor, ground), edge).to.be.at.least(3);
      }
    });

    it(`the strokes of pictures stand out, on ${scheme}`, async function () {
      await prefer(this, forced);
      const element = await screenNamed('every topic and its sources').show('en');
      for (const [stroke, ratio] of Object.entries(strokes(element))) expect(ratio, stroke).to.be.at.least(3);
      expect(styleOf(element, 'summary', '::before').borderBottomStyle).to.equal('solid');
    });
  }
});

describe('on paper, where browsers leave out what is behind the words', () => {
  for (const theme of ['light', 'dark'])
    it(`the most urgent words are as dark as the rest, ${theme}`, async function () {
      if (!(await media({}, 'print'))) this.skip();
      expect(matchMedia('print').matches).to.equal(true);
      const element = await screenNamed('result emergency').show('en', `theme="${theme}"`);
      for (const words of ['.lead', '.result .card-title', '.result .call', '.result .card li', '.unwell'])
        expect(contrast(styleOf(element, words).color, 'rgb(255, 255, 255)'), words).to.be.at.least(7);
    });
});

describe('what is not text stands out', () => {
  for (const theme of ['light', 'dark']) {
    it(`strokes of pictures, ${theme}`, async () => {
      const element = await screenNamed('every topic and its sources').show('en', `theme="${theme}"`);
      for (const [stroke, ratio] of Object.entries(strokes(element))) expect(ratio, stroke).to.be.at.least(3);
    });

    it(`edges of menus, buttons and errors, ${theme}`, async () => {
      const result = await screenNamed('result same_day').show('en', `theme="${theme}"`);
      const question = await screenNamed('question now with nothing chosen').show('en', `theme="${theme}"`);
      const ground = styleOf(result, '.check').backgroundColor;
      for (const [element, edge] of [
        [result, 'select'],
        [result, '.secondary'],
        [result, '.card'],
        [question, '.primary'],
        [question, '.error-summary'],
      ] as const)
        expect(contrast(styleOf(element, edge).borderTopColor, ground), edge).to.be.at.least(3);
    });

    it(`the focus ring, on every ground it may stand on, ${theme}`, async () => {
      const element = await widget(`lang="en" region="GB" theme="${theme}"`);
      await walk(element, {now: ['cold']});
      await tabTo(element, screen(element).getByRole('button', {name: say('en').ui('clear')}));
      const {outlineColor, outlineWidth, boxShadow} = getComputedStyle(element.shadowRoot!.activeElement!);
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      const inner = /^(.+?\)) 0px 0px 0px 2px/.exec(boxShadow)![1]!;
      for (const ground of ['.root', '.check', '.result .card', '.result .card-title', '.warning']) {
        const under = styleOf(element, ground).backgroundColor;
        expect(Math.max(contrast(outlineColor, under), contrast(inner, under)), ground).to.be.at.least(3);
      }
    });
  }

  it('links are underlined, not coloured alone', async () => {
    const element = await screenNamed('result self_care').show('en');
    for (const link of element.shadowRoot!.querySelectorAll('a:not(.call), .quiet'))
      expect(getComputedStyle(link).textDecorationLine, link.textContent).to.equal('underline');
  });
});
