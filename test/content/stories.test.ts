import {expect} from 'chai';
import {assess} from '../../src/check/assess.js';
import {clean} from '../../src/check/normalise.js';
import {levels, type Level} from '../../src/check/rules.js';
import stories from './vignettes.json' with {type: 'json'};

const rank = (level: string) => levels.indexOf(level as Level);

describe('patient stories, ticked before anyone looked at the rules', () => {
  for (const {id, answers, safe_min_level, max_reasonable_level} of stories) {
    it(`${id} gets at least ${safe_min_level} and at most ${max_reasonable_level}`, () => {
      expect(clean(answers), 'answers that a reader can give').to.deep.equal(answers);
      expect(rank(assess(answers).level)).to.be.within(rank(safe_min_level), rank(max_reasonable_level));
    });
  }
});
