import {expect} from 'chai';
import {regionSources} from '../../src/regions/region-sources.js';
import {regionCodes, regionFor} from '../../src/regions/regions.js';

describe('regions', () => {
  for (const code of regionCodes)
    it(`no number and no word appears without a source: ${code}`, () => {
      const {emergency, advice, quinine, words} = regionFor(code);
      const values = {emergency, advice, quinine, doctor: words?.doctor, pharmacy: words?.pharmacy};
      for (const [what, value] of Object.entries(values))
        if (value)
          expect(
            regionSources[code]!.some((source) => source.for === what && source.address.startsWith('http')),
            what,
          ).to.equal(true);
    });

  it('every source of a word names the word that the country has', () => {
    for (const [code, sources] of Object.entries(regionSources))
      for (const {for: what, title} of sources)
        if (what === 'doctor' || what === 'pharmacy')
          expect(title, `${code} ${what}`).to.satisfy((named: string) =>
            named.endsWith(` (${regionFor(code).words?.[what]})`),
          );
  });

  it('a word is of a language, and of the script that every font has', () => {
    for (const code of regionCodes) {
      const {words} = regionFor(code);
      if (!words) continue;
      expect(Intl.getCanonicalLocales(words.language), code).to.deep.equal([words.language]);
      for (const word of [words.doctor, words.pharmacy])
        expect(word, code)
          .to.be.a('string')
          .and.match(/^[\p{Script=Latin} ]*$/u);
    }
  });

  it('a number is a number', () => {
    for (const code of regionCodes) {
      const {emergency, advice} = regionFor(code);
      if (emergency) expect(emergency, code).to.match(/^\d{2,4}$/);
      if (advice) expect(advice, code).to.match(/^[\d ]{3,14}$/);
    }
  });

  it('without a known region there is none', () => {
    for (const code of ['', 'XX', 'constructor', '__proto__', 'us '])
      expect(regionFor(code)).to.deep.equal({});
    expect(regionFor('us').emergency).to.equal('911');
  });
});
