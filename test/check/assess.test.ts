import {expect} from 'chai';
import {assess} from '../../src/check/assess.js';
import {split} from '../../src/check/questions.js';
import {levels} from '../../src/check/rules.js';
import {emergencySigns} from '../fixtures/check.js';
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
    for (const {id} of emergencySigns) {
      const {question, option} = split(id);
      expect(assess({...well, [question]: [option, 'not_sure']}).level, id).to.equal('emergency');
    }
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
});
