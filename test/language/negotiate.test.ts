import {expect} from 'chai';
import {negotiate} from '../../src/language/negotiate.js';

describe('choosing a language', () => {
  const available = ['en', 'es', 'es-419', 'he', 'pt-BR', 'tl', 'zh-Hant'];
  const cases: [unknown, string | undefined][] = [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['ES_mx', 'es'],
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
});
