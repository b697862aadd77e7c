import {expect} from 'chai';
import {clean, normalise, path} from '../../src/check/normalise.js';

describe('answers from outside', () => {
  it('drop unknown questions and read unknown options as not sure', () => {
    expect(clean({now: ['none'], shoe: ['size']})).to.deep.equal({now: ['none']});
    expect(clean({now: ['purple']})).to.deep.equal({now: ['not_sure']});
    expect(clean({time: 'forever'})).to.deep.equal({time: 'not_sure'});
  });

  it('drop none beside a sign and keep not sure beside it', () => {
    expect(clean({look: ['none', 'both_legs']})).to.deep.equal({look: ['both_legs']});
    expect(clean({look: ['not_sure', 'both_legs']})).to.deep.equal({look: ['both_legs', 'not_sure']});
    expect(clean({meds: ['none', 'not_sure']})).to.deep.equal({meds: ['not_sure']});
  });

  it('do not lose what “none of these” asks for when a cramp is ticked beside it', () => {
    expect(clean({feel: ['none', 'cramp']})).to.deep.equal({feel: ['cramp', 'not_sure']});
  });

  it('take the most cautious of several answers to a single choice', () => {
    expect(clean({time: ['short', 'long_old']})).to.deep.equal({time: 'long_new'});
    expect(clean({muscle: ['no', 'yes']})).to.deep.equal({muscle: 'yes'});
    expect(clean({life: ['fine', 'not_sure']})).to.deep.equal({life: 'often'});
    expect(clean({time: ['short', 'short']})).to.deep.equal({time: 'short'});
  });

  it('may be anything at all', () => {
    const hostile = {
      get now(): never {
        throw new Error('no');
      },
    };
    for (const raw of [undefined, null, 0, '', 'now', [], () => 0, Symbol('x'), NaN, new Date(0)])
      expect(clean(raw), String(raw)).to.deep.equal({});
    expect(clean(hostile)).to.deep.equal({now: ['not_sure']});
    expect(clean({now: {}, look: 7, feel: [[]], time: null, meds: [], you: undefined})).to.deep.equal({
      now: ['not_sure'],
      look: ['not_sure'],
      feel: ['not_sure'],
    });
  });
});

describe('the answers that count', () => {
  it('fill what was asked and not answered with not sure', () => {
    expect(normalise({})).to.deep.equal({
      now: ['not_sure'],
      look: ['not_sure'],
      feel: ['not_sure'],
      time: 'not_sure',
      meds: ['not_sure'],
      muscle: 'not_sure',
      you: ['not_sure'],
      life: 'not_sure',
    });
  });

  it('leave out answers to questions that are not asked', () => {
    expect(normalise({now: ['cold'], look: ['one_leg']})).to.deep.equal({now: ['cold']});
    expect(normalise({now: ['none'], meds: ['water'], muscle: 'yes'})).not.to.have.property('muscle');
  });

  it('end at a sign even if not sure is ticked beside it', () => {
    expect(path({now: ['breath', 'not_sure']})).to.deep.equal(['now']);
  });

  it('ask about the muscles only of those who take, or may take, a statin', () => {
    const asked = (...meds: string[]) => path({now: ['none'], meds}).includes('muscle');
    expect(asked('statin')).to.equal(true);
    expect(asked('not_sure')).to.equal(true);
    expect(asked('water', 'changed')).to.equal(false);
    expect(asked('none')).to.equal(false);
  });
});
