import {expect} from 'chai';
import {assess} from '../../src/check/assess.js';
import {levels, rules} from '../../src/check/rules.js';
import {walks} from '../support/answers.js';

const well = {
  now: ['none'],
  look: ['none'],
  feel: ['cramp'],
  time: 'short',
  meds: ['none'],
  you: ['none'],
  life: 'fine',
};

describe('the check', () => {
  for (const level of levels)
    it(`reaches ${level}`, () => {
      const answers = Object.fromEntries(
        Object.entries(walks[level]).map(([id, options]) => [
          id,
          ['time', 'muscle', 'life'].includes(id) ? options[0] : options,
        ]),
      );
      expect(assess(answers)).to.include({level, complete: true});
    });

  it('treats every emergency sign as one, whatever else is answered', () => {
    for (const sign of [
      'breath',
      'cold',
      'cannot_move',
      'saddle',
      'dark_pee',
      'stiff_jaw',
      'pregnant_unwell',
    ])
      expect(assess({...well, now: [sign, 'not_sure']}).level, sign).to.equal('emergency');
  });

  it('gives care at home only to short cramps with every other door closed', () => {
    expect(assess(well).level).to.equal('self_care');
    const changes = {
      look: ['both_legs'],
      feel: ['cramp', 'numb'],
      time: 'not_sure',
      meds: ['changed'],
      life: 'often',
    };
    for (const [id, value] of Object.entries(changes))
      expect(assess({...well, [id]: value}).level, id).not.to.equal('self_care');
  });

  it('names the rule and the answers that decided', () => {
    expect(assess({...well, look: ['one_leg'], time: 'long_new'}).reasons).to.deep.equal([
      {rule: 'S1', answers: ['look.one_leg']},
      {rule: 'S5', answers: ['feel.cramp', 'time.long_new']},
      {rule: 'S6', answers: ['time.long_new']},
    ]);
  });

  it('asks for help today where nothing was answered', () => {
    expect(assess(undefined)).to.include({level: 'same_day', complete: false});
  });

  it('has rules with their own ids and, where they have no evidence, with a reason', () => {
    expect(new Set(rules.map(({id}) => id)).size).to.equal(rules.length);
    expect(rules.filter(({evidence}) => !evidence.length).map(({id}) => id)).to.deep.equal([
      'S0',
      'S3',
      'A12',
      'P2',
      'P4',
    ]);
  });
});
