import {expect} from 'chai';
import {regionSources, sourcesOf} from '../../src/content/regions/region-sources.js';
import {regionCodes, regionFor} from '../../src/content/regions/regions.js';
import {expectedRegions} from '../fixtures/regions.js';

describe('regions', () => {
  it('knows these countries and no others', () => {
    expect(regionCodes).to.have.members(Object.keys(expectedRegions));
  });

  const none = {emergency: undefined, advice: undefined, quinine: undefined};
  for (const [code, expected] of Object.entries(expectedRegions))
    it(`has the right numbers and position on quinine: ${code}`, () => {
      const {emergency, advice, quinine} = regionFor(code);
      expect({emergency, advice, quinine}).to.deep.equal({...none, ...expected});
    });

  const wordsOf = (code: string, what: 'doctor' | 'pharmacy') =>
    (regionFor(code).words ?? []).map((words) => words[what]).filter(Boolean);
  const withoutArea = (number?: string) => number?.replace(/ \(.+\)$/, '');

  for (const code of regionCodes)
    it(`has a source that names each value, and none that names another: ${code}`, () => {
      const {emergency, advice, quinine} = regionFor(code);
      const inUse = {
        emergency: [emergency],
        advice: [withoutArea(advice)],
        quinine: [quinine],
        doctor: wordsOf(code, 'doctor'),
        pharmacy: wordsOf(code, 'pharmacy'),
      };
      for (const [what, values] of Object.entries(inUse)) {
        const named = sourcesOf(code).filter((source) => source.for === what);
        expect([...new Set(named.map(({names}) => names))], what).to.have.members([
          ...new Set(values.filter((value) => value !== undefined)),
        ]);
      }
    });

  it('says of each source what it is for, where it is and when it was checked', () => {
    for (const {countries, for: what, title, publisher, address, seen, checked} of regionSources) {
      expect(what, title).to.be.oneOf(['emergency', 'advice', 'quinine', 'doctor', 'pharmacy']);
      expect(countries, title).not.to.be.empty;
      expect(regionCodes, title).to.include.members(countries);
      for (const text of [title, publisher, seen]) expect(text, address).not.to.be.empty;
      expect(address, title).to.match(/^https?:\/\//);
      expect(checked, title).to.match(/^\d{4}-\d\d-\d\d$/);
    }
  });

  // The countries that were asked for. In EG no word for the doctor is sure: villages have health units, cities
  // have other places.
  const noDoctor = ['EG'];
  for (const code of 'US GB IE CA AU NZ ZA SG DE AT CH FR BE NL ES IT PT PL SE NO DK FI BR MX AR CO CL JP KR CN HK TW PH VN TH IL AE SA EG TR UA IN'.split(
    ' ',
  ))
    it(`has words for the ${noDoctor.includes(code) ? '' : 'doctor and the '}pharmacy: ${code}`, () => {
      expect(wordsOf(code, 'pharmacy')).not.to.be.empty;
      if (!noDoctor.includes(code)) expect(wordsOf(code, 'doctor')).not.to.be.empty;
    });

  it('a word is of a language, and in its script', () => {
    const scripts: Record<string, string> = {
      ar: 'Arabic',
      he: 'Hebrew',
      ja: 'Han',
      ko: 'Hangul',
      th: 'Thai',
      uk: 'Cyrillic',
      'zh-Hans': 'Han',
      'zh-Hant': 'Han',
    };
    for (const code of regionCodes)
      for (const {language, doctor, pharmacy} of regionFor(code).words ?? []) {
        const canonical = language === 'tl' ? 'fil' : language; // the catalogue keeps the older tag
        expect(Intl.getCanonicalLocales(language), code).to.deep.equal([canonical]);
        const letters = new RegExp(`^[\\p{Script=${scripts[language] ?? 'Latin'}}\\p{M} ]*$`, 'u');
        expect(doctor, code).to.match(letters);
        expect(pharmacy, code).to.match(letters);
      }
  });

  it('a country of several languages has its words in each of them', () => {
    for (const [code, languages] of [
      ['BE', ['nl', 'fr', 'de']],
      ['CH', ['de', 'fr', 'it']],
      ['CA', ['en', 'fr']],
    ] as const)
      expect(
        regionFor(code).words?.map(({language}) => language),
        code,
      ).to.have.members(languages);
  });

  it('a number is a number', () => {
    for (const code of regionCodes) {
      const {emergency, advice} = regionFor(code);
      if (emergency) expect(emergency, code).to.match(/^\d{2,4}$/);
      if (advice) expect(advice, code).to.match(/^[\d ]{3,14}( \([A-Z][A-Za-z ]+\))?$/);
    }
  });

  it('without a known region there is none', () => {
    for (const code of ['', 'XX', 'constructor', '__proto__', 'us '])
      expect(regionFor(code)).to.deep.equal({});
    expect(regionFor('us').emergency).to.equal('911');
  });
});
