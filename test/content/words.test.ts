import {expect} from 'chai';
import {problemsOf} from '../../scripts/check-words.js';
import {readUnits, type Unit} from '../../scripts/xliff.js';
import config from '../../lit-localize.json' with {type: 'json'};

describe('translations', () => {
  for (const tag of config.targetLocales)
    it(`are complete and made from today’s English: ${tag}`, () => {
      expect(readUnits(`locales/${tag}.xlf`).flatMap(problemsOf)).to.deep.equal([]);
    });

  describe('the gate', () => {
    const unit: Unit = {
      id: 'x',
      source: 'Call now.',
      target: 'Llame ahora.',
      state: 'translated',
      notes: {'source-hash': 'dcba12b0ac77'},
    };
    it('goes red for a missing one', () =>
      expect(problemsOf({...unit, target: ' '})).to.deep.equal(['x: no translation']));
    it('goes red for one made from other English words', () =>
      expect(problemsOf({...unit, source: 'Call later.'})[0]).to.match(/another English text/));
    it('goes red for markup', () =>
      expect(problemsOf({...unit, target: '&lt;b>Llame'}).join()).to.match(/markup/));
  });
});
