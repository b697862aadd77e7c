import {expect} from 'chai';
import {regionFor} from '../../src/content/regions/regions.js';
import {readOptions} from '../../src/options.js';
import {locales} from '../../src/platform/language/catalogue.js';
import {negotiate} from '../../src/platform/language/negotiate.js';
import {
  flags,
  headingLevels,
  languages,
  regions,
  regionsByCase,
  topicLists,
  type Row,
} from '../fixtures/values.js';

type Decorate = (text: string) => string;

const fullWidth: Decorate = (text) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** What editors, shells and people add, and what must not matter. */
const decorations: Readonly<Record<string, Decorate>> = {
  nothing: (text) => text,
  spaces: (text) => `  ${text} `,
  'lines and tabs': (text) => `\r\n\t${text}\n`,
  'non-breaking spaces': (text) => `\u00a0${text}\u202f`,
  'an ideographic space': (text) => `${text}\u3000`,
  'a zero-width space': (text) => `${text}\u200b`,
  'zero-width joiners': (text) => `\u200d${text}\u200c\u2060`,
  'a byte order mark': (text) => `\ufeff${text}`,
  'direction marks': (text) => `\u200e\u202a${text}\u202c\u200f`,
  'a soft hyphen': (text) => `${text.slice(0, 1)}\u00ad${text.slice(1)}`,
  'straight quotes': (text) => `"${text}"`,
  'single quotes': (text) => `'${text}'`,
  backticks: (text) => `\`${text}\``,
  'typographic quotes': (text) => `“${text}”`,
  'typographic quotes of one side': (text) => `”${text}”`,
  'German quotes': (text) => `„${text}“`,
  'French quotes': (text) => `«\u00a0${text}\u00a0»`,
  'Japanese quotes': (text) => `「${text}」`,
  primes: (text) => `″${text}″`,
  'escaped quotes': (text) => `\\"${text}\\"`,
  'HTML quotes': (text) => `&quot;${text}&quot;`,
  'numeric HTML quotes': (text) => `&#8221;${text}&#x201d;`,
  'HTML quotes, encoded twice': (text) => `&amp;quot;${text}&amp;quot;`,
  'HTML spaces': (text) => `&nbsp;${text}`,
  'percent-encoded quotes': (text) => `%22${text}%E2%80%9D`,
  brackets: (text) => `(${text})`,
  'square brackets': (text) => `[${text}]`,
  'a comma': (text) => `${text},`,
  'a semicolon': (text) => `${text};`,
  'a full stop': (text) => `${text}.`,
  'full width': fullWidth,
};

const cases: Readonly<Record<string, Decorate>> = {
  'lower case': (text) => text.toLowerCase(),
  'upper case': (text) => text.toUpperCase(),
  'Turkish lower case': (text) => text.toLocaleLowerCase('tr'),
  'Turkish upper case': (text) => text.toLocaleUpperCase('tr'),
};

const joints: Readonly<Record<string, Decorate>> = {
  underscores: (text) => text.replaceAll('-', '_'),
  'non-breaking hyphens': (text) => text.replaceAll('-', '\u2011'),
  dashes: (text) => text.replaceAll('-', '–'),
  'minus signs': (text) => text.replaceAll('-', '−'),
  'spaces around hyphens': (text) => text.replaceAll('-', ' - '),
  'a codeset': (text) => `${text.replaceAll('-', '_')}.UTF-8`,
  'a modifier': (text) => `${text.replaceAll('-', '_')}@euro`,
};

/** The number of values that went through the parsers. */
let count = 0;

function check<T>(
  what: string,
  rows: readonly Row<T>[],
  applied: Readonly<Record<string, Decorate>>,
  read: (written: string) => T,
): void {
  describe(what, () => {
    for (const [written, meaning] of rows)
      it(`${JSON.stringify(written)} is ${String(meaning)}, whatever is around it`, () => {
        for (const [name, decorate] of Object.entries(applied)) {
          count += 1;
          expect(read(decorate(written)), `with ${name}: ${JSON.stringify(decorate(written))}`).to.equal(
            meaning,
          );
        }
      });
  });
}

function readRegion(written: string): string {
  const {region} = readOptions({region: written});
  return region ? `${region} ${regionFor(region).emergency ?? ''}`.trim() : 'none';
}

const readTopics = (written: string): string => {
  const {topics} = readOptions({topics: written});
  return topics.length === readOptions({}).topics.length ? 'all' : topics.join(' ');
};

/** Quotes around nothing are still a wrong value, and what is added to a number may be a part of it. */
const without = (applied: Readonly<Record<string, Decorate>>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(applied).filter(([name]) => !names.includes(name)));

describe('values as people write them', () => {
  before(() => Object.assign(globalThis, {__DEV__: false}));
  after(() => Reflect.deleteProperty(globalThis, '__DEV__'));

  check('region', regions, {...decorations, ...cases, ...joints}, readRegion);
  check('region, where the case tells', regionsByCase, {...decorations, ...joints}, readRegion);
  check(
    'lang',
    languages,
    {...decorations, ...cases, ...joints},
    (written) => negotiate(written, locales) ?? 'none',
  );
  check(
    'topics',
    topicLists,
    {...decorations, ...without(cases, 'upper case', 'Turkish upper case')},
    readTopics,
  );
  check('topics in capitals', topicLists.slice(0, 29), cases, readTopics);
  check(
    'heading-level',
    headingLevels,
    {...decorations, ...cases},
    (written) => readOptions({headingLevel: written}).headingLevel,
  );
  check(
    'language-menu',
    flags,
    {...decorations, ...cases},
    (written) => readOptions({languageMenu: written}).languageMenu,
  );

  describe('all of them', () => {
    it('are thousands', () => expect(count).to.be.greaterThan(5000));
  });
});
