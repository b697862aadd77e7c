import 'axe-core/axe.js';
import type Axe from 'axe-core';
import {expect} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import type {Locale} from '../../src/platform/language/catalogue.js';
import {media} from '../support/media.js';
import {screenNamed, screens} from '../support/screens.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
const rules: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

async function violations(element: LegCrampInfo): Promise<readonly string[]> {
  const {violations} = await axe.run(element, rules);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

/** In which language, with which attributes, how wide. */
const settings: Readonly<Record<string, readonly [Locale, string, number?]>> = {
  light: ['en', 'theme="light"'],
  dark: ['en', 'theme="dark"'],
  'from right to left': ['ar', ''],
  'at 320 px': ['en', '', 320],
};

/** A question with its error has all that is in it without. */
const fullest = screens.filter(({name}) => !/^question \w+$/.test(name));

describe('axe finds nothing', () => {
  for (const [setting, [locale, attributes, width]] of Object.entries(settings))
    for (const {name, show} of attributes ? screens : fullest)
      it(`in ${name}, ${setting}`, async () => {
        const element = await show(locale, attributes);
        if (width) element.parentElement!.style.inlineSize = `${width}px`;
        expect(await violations(element)).to.deep.equal([]);
      });

  describe('where colours are forced', () => {
    before(async function () {
      if (!(await media({'forced-colors': 'active'}))) this.skip();
    });
    after(() => media({'forced-colors': 'none'}));

    for (const {name, show} of fullest)
      it(`in ${name}`, async () => {
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        expect(await violations(await show('en'))).to.deep.equal([]);
      });
  });

  it('until something is wrong: a box without a label is found, also inside', async () => {
    const element = await screenNamed('question now').show('en');
    element.shadowRoot!.querySelector('label')!.remove();
    expect((await violations(element)).join()).to.match(/\blabel: /);
  });
});
