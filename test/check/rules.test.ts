import {expect} from 'chai';
import {patternsOf} from '../../src/check/patterns.js';
import {given, isGiven, split} from '../../src/check/questions.js';
import {rules, rulesVersion} from '../../src/check/rules.js';

/** The clinical table as it was handed to the project: id, level, conditions. Not made from the code. */
const table = `
E1 emergency now.breath
E2 emergency now.cold
E3 emergency now.cannot_move
E4 emergency now.saddle
E5 emergency now.dark_pee
E6 emergency now.stiff_jaw
E7 emergency now.pregnant_unwell
S0 same_day now.not_sure
S1 same_day look.one_leg
S2 same_day look.sore
S3 same_day look.not_sure
S4 same_day feel.foot_hang
S5 same_day feel.cramp time.long_new|time.long_old
S6 same_day time.long_new
S7 same_day muscle.yes
S8 same_day you.pregnant look.both_legs
S9 same_day feel.weak meds.statin|meds.water|you.kidney_liver
S10 same_day feel.weak feel.numb|feel.back
S11 same_day you.clot_risk feel.steady|time.long_new|time.long_old|time.not_sure
S12 same_day feel.steady time.not_sure
A1 appointment look.both_legs
A2 appointment feel.urge
A3 appointment feel.walk
A4 appointment feel.numb
A5 appointment feel.back
A6 appointment feel.weak
A7 appointment feel.none|feel.not_sure|feel.steady
A8 appointment time.long_old|time.not_sure
A9 appointment muscle.not_sure
A10 appointment you.diabetes|you.kidney_liver|you.clot_risk
A11 appointment life.often
A12 appointment feel.cramp time.no_pain
P1 pharmacist meds.statin|meds.water|meds.changed
P2 pharmacist meds.not_sure
P3 pharmacist you.pregnant|you.not_sure
P4 pharmacist life.not_sure
B0 self_care`;

describe('the decision table', () => {
  it('is the clinical table, rule by rule', () => {
    const expected = table
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([id, level, ...when]) => ({id, level, when}));
    expect(rules.map(({id, level, when}) => ({id, level, when}))).to.deep.equal(expected);
    expect(rulesVersion).to.equal('1.0.0-draft');
  });

  it('rests on fact ids', () => {
    for (const {id, evidence} of rules) for (const fact of evidence) expect(fact, id).to.match(/^F\d+$/);
  });
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
