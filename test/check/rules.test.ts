import {expect} from 'chai';
import {assess} from '../../src/check/assess.js';
import {patternsOf} from '../../src/check/patterns.js';
import {given, isGiven, split} from '../../src/check/questions.js';
import {ruleOf, rules, rulesVersion} from '../../src/check/rules.js';
import * as fixture from '../fixtures/check.js';

describe('the decision table', () => {
  it('is the clinical table, rule by rule', () => {
    expect(rules.map(({id}) => id)).to.deep.equal(fixture.rules.map(({id}) => id));
    expect(rulesVersion).to.equal(fixture.rulesVersion);
  });

  for (const {id, level, when, evidence, example} of fixture.rules) {
    it(`${id} has its level, its conditions and its facts`, () => {
      const rule = ruleOf(id);
      expect({level: rule.level, when: rule.when, evidence: rule.evidence}).to.deep.equal({
        level,
        when,
        evidence,
      });
    });

    it(`${id} alone decides for ${level} in its example`, () => {
      const found = assess(example);
      expect(found).to.include({level, complete: true});
      expect(found.reasons.map(({rule}) => rule)).to.deep.equal([id]);
    });
  }
});

describe('an answer', () => {
  it('is read as a list, one or many', () => {
    expect(given({time: 'short'}, 'time')).to.deep.equal(['short']);
    expect(given({look: ['sore']}, 'look')).to.deep.equal(['sore']);
    expect(given({}, 'life')).to.deep.equal([]);
  });

  it('is given only if it is the very one', () => {
    expect(isGiven({muscle: 'not_sure'}, split('muscle.no'))).to.equal(false);
    expect(isGiven({muscle: 'no'}, split('muscle.no'))).to.equal(true);
    expect(isGiven({look: ['sore']}, split('look.sore'))).to.equal(true);
    expect(isGiven({}, split('look.sore'))).to.equal(false);
  });
});

describe('patterns', () => {
  const plain = {now: ['none'], look: ['none'], time: 'short', meds: ['none'], you: ['none'], life: 'fine'};
  const cases: [object, string[]][] = [
    [{feel: ['cramp']}, ['cramps']],
    [{feel: ['cramp'], time: 'long_old'}, ['unclear']],
    [{feel: ['urge']}, ['restless']],
    [{feel: ['walk']}, ['artery']],
    [{feel: ['foot_hang']}, ['rest']],
    [{look: ['sore'], feel: ['none']}, ['rest']],
    [{look: ['one_leg'], feel: ['none']}, ['clot']],
    [{now: ['cold']}, ['blocked']],
    [{now: ['cannot_move']}, ['blocked']],
    [{now: ['saddle']}, ['saddle']],
    [{feel: ['numb']}, ['numb']],
    [{feel: ['back']}, ['back']],
    [{meds: ['statin'], muscle: 'yes', feel: ['none']}, ['medicine']],
    [{now: ['dark_pee']}, ['medicine']],
    [{feel: ['weak']}, ['weak']],
    [{feel: ['cramp'], you: ['pregnant']}, ['cramps', 'special']],
    [{feel: ['cramp'], you: ['kidney_liver']}, ['cramps', 'special']],
    [{feel: ['steady']}, ['unclear']],
  ];
  for (const [answers, expected] of cases)
    it(`${JSON.stringify(answers)} resembles ${expected.join(' and ')}`, () => {
      expect(patternsOf({...plain, ...answers})).to.deep.equal(expected);
    });
});
