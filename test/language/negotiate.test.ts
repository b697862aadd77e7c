import {expect} from 'chai';
import {negotiate} from '../../src/platform/language/negotiate.js';

describe('choosing a language', () => {
  const available = ['en', 'es', 'es-419', 'de', 'he', 'pt-BR', 'pt-PT', 'tl', 'zh-Hans', 'zh-Hant'];
  const cases: [unknown, string | undefined][] = [
    ['es', 'es'],
    ['es-MX', 'es-419'],
    ['ES_mx', 'es-419'],
    ['es-ES', 'es'],
    ['es-419', 'es-419'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-TW-x-y', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['de-AT', 'de'],
    ['de-Latn-CH-1996', 'de'],
    ['iw', 'he'],
    ['fil-PH', 'tl'],
    ['pt-br', 'pt-BR'],
    ['nn-NO', undefined],
    ['', undefined],
    [null, undefined],
    ['C', undefined],
    ['-', undefined],
    ['x'.repeat(10_000), undefined],
  ];
  for (const [tag, expected] of cases)
    it(`finds ${expected} for ${String(tag).slice(0, 20)}`, () => {
      expect(negotiate(tag as string, available)).to.equal(expected);
    });

  it('falls to the broader language where the nearer one is not there', () => {
    expect(negotiate('es-MX', ['en', 'es'])).to.equal('es');
    expect(negotiate('zh-TW', ['en', 'zh'])).to.equal('zh');
  });
});
