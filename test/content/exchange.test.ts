import {expect} from 'chai';
import {fromCsv, toCsv} from '../../scripts/exchange-words.js';
import {readUnits} from '../../scripts/xliff.js';

describe('a spreadsheet for translators', () => {
  const csv = toCsv('ar');

  it('comes back as it went', () => {
    const words = fromCsv('ar', csv);
    const units = readUnits('locales/ar.xlf');
    expect(Object.keys(words)).to.deep.equal(units.map(({id}) => id));
    for (const {id, target} of units)
      expect(words[id], id).to.equal(target.replace(/ (equiv-text|xmlns)="[^"]*"/g, ''));
  });

  it('is refused with a message that there is not, or without a placeholder', () => {
    expect(() => fromCsv('ar', 'id,translation\nnothing,x')).to.throw('nothing is no message');
    expect(() => fromCsv('ar', 'id,translation\nui.call,x')).to.throw('ui.call: placeholders differ');
  });
});
