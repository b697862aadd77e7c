import {expect} from 'chai';
import {checkWords, levelWords, meanwhileWords} from '../../src/check/words.js';
import {readUnits} from '../../scripts/xliff.js';
import {ui} from '../../src/views/words.js';

const english = readUnits('locales/es.xlf').map(({id, source}) => ({id, text: source}));

describe('wording', () => {
  it('never says what it must not say', () => {
    const never =
      /\byou (do not )?have (a|an|no)\b|nothing serious|\bsafe\b|\bnormal\b|you can wait|\d ?%|\bscore\b/i;
    expect(english.filter(({text}) => never.test(text)).map(({id}) => id)).to.deep.equal([]);
  });

  it('never says it in Spanish either', () => {
    const never =
      /nada grave|\bsegur[oa]s?\b|\bnormal(es)?\b|puede esperar|no se preocupe|usted (no )?tiene una? |\d ?%/i;
    const said = readUnits('locales/es.xlf').filter(({target}) => never.test(target));
    expect(said.map(({id, target}) => `${id}: ${target}`)).to.deep.equal([]);
  });

  it('tells nobody to start or stop a prescribed medicine', () => {
    const stops = english.filter(({text}) => /\b(stop|start|quit)\b[^.]*(medicine|statin|pill)/i.test(text));
    for (const {id, text} of stops)
      expect(text, id).to.match(/do not|never|don’t|started, stopped or changed|what you stopped/i);
  });

  it('says how a sign looks on every skin', () => {
    for (const {id, text} of english) {
      if (/\bred\b/.test(text))
        expect(text, id).to.match(/red or dark|red and swollen|low red blood|red and/);
      if (/\bpale\b/i.test(text)) expect(text, id).to.match(/grey or blue|pale or blue/);
    }
    expect(checkWords['look.one_leg.how']!()).to.contain('brown or black skin');
  });

  it('says before the first question whom it is not for', () => {
    expect(ui.adults())
      .to.match(/adults/i)
      .and.to.match(/children/)
      .and.to.match(/injury/);
  });

  it('gives no home remedy where help is needed today', () => {
    for (const level of ['emergency', 'same_day'] as const) {
      const words = [...levelWords[level].steps, ...meanwhileWords[level].map(({text}) => text)];
      for (const text of words) expect(text(), level).not.to.match(/stretch|toes|shower|bath|rub/i);
    }
  });
});
