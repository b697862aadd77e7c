import {expect} from 'chai';
import {regionSources} from '../../src/regions/region-sources.js';
import {regionCodes, regionFor} from '../../src/regions/regions.js';

describe('regions', () => {
  for (const code of regionCodes)
    it(`no number appears without a source: ${code}`, () => {
      const values = Object.entries(regionFor(code)).filter(([, value]) => value);
      for (const [what] of values)
        expect(
          regionSources[code]!.some((source) => source.for === what && source.address.startsWith('http')),
          what,
        ).to.equal(true);
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
