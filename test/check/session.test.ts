import {expect} from 'chai';
import {newSession, reduce, type Action, type Session} from '../../src/check/session.js';
import type {QuestionId} from '../../src/check/questions.js';

const run = (actions: Action[], from: Session = newSession) => actions.reduce(reduce, from);
const tick = (question: QuestionId, option: string, on = true): Action => ({
  type: 'tick',
  question,
  option,
  on,
});
const next: Action = {type: 'next'};
const back: Action = {type: 'back'};

describe('a walk through the check', () => {
  it('goes from the door to the result, one question at a time', () => {
    const s = run([
      {type: 'start'},
      tick('now', 'none'),
      next,
      tick('look', 'none'),
      next,
      tick('feel', 'cramp'),
      next,
      tick('time', 'short'),
      next,
      tick('meds', 'none'),
      next,
      tick('you', 'none'),
      next,
      tick('life', 'fine'),
      next,
    ]);
    expect(s.step).to.equal('result');
  });

  it('stops at the first emergency sign', () => {
    expect(run([{type: 'start'}, tick('now', 'saddle'), next]).step).to.equal('result');
  });

  it('does not go on without an answer, and says so once', () => {
    const stuck = run([{type: 'start'}, next]);
    expect(stuck).to.include({step: 'now', missing: true});
    expect(reduce(stuck, tick('now', 'none')).missing).to.equal(false);
  });

  it('keeps every answer on the way back, also one that was ticked and not confirmed', () => {
    const s = run([{type: 'start'}, tick('now', 'none'), next, tick('look', 'both_legs'), back]);
    expect(s.step).to.equal('now');
    expect(s.answers).to.deep.equal({now: ['none'], look: ['both_legs']});
  });

  it('makes none and not sure exclude the rest, and each other', () => {
    const s = run([{type: 'start'}, tick('now', 'none'), next, tick('look', 'sore'), tick('look', 'none')]);
    expect(s.answers.look).to.deep.equal(['none']);
    expect(reduce(s, tick('look', 'not_sure')).answers.look).to.deep.equal(['not_sure']);
    expect(reduce(s, tick('look', 'one_leg')).answers.look).to.deep.equal(['one_leg']);
  });

  it('ticks and unticks signs one by one', () => {
    const s = run([
      {type: 'start'},
      tick('now', 'none'),
      next,
      tick('look', 'sore'),
      tick('look', 'one_leg'),
    ]);
    expect(s.answers.look).to.deep.equal(['one_leg', 'sore']);
    expect(reduce(s, tick('look', 'sore', false)).answers.look).to.deep.equal(['one_leg']);
    expect(reduce(s, tick('look', 'not_sure')).answers.look).to.deep.equal(['not_sure']);
    expect(
      run([tick('look', 'sore', false), tick('look', 'one_leg', false)], s).answers,
    ).not.to.have.property('look');
  });

  it('takes none and not sure away for a sign, without a trace', () => {
    const s = run([{type: 'restore', answers: {now: ['none'], look: ['none']}}]);
    expect(run([tick('feel', 'none'), tick('feel', 'cramp')], s).answers.feel).to.deep.equal(['cramp']);
    expect(run([tick('feel', 'not_sure'), tick('feel', 'cramp')], s).answers.feel).to.deep.equal(['cramp']);
  });

  it('keeps one answer to a single choice', () => {
    const s = run([{type: 'restore', answers: {now: ['none'], look: ['none'], feel: ['cramp']}}]);
    expect(run([tick('time', 'short'), tick('time', 'long_old')], s).answers.time).to.equal('long_old');
  });

  it('goes back from the result to the last question, and starts over only from the door', () => {
    const done = run([{type: 'restore', answers: {now: ['cold']}}]);
    expect(reduce(done, back).step).to.equal('now');
    expect(reduce(done, next)).to.equal(done);
    expect(reduce(newSession, next)).to.equal(newSession);
    const look = run([{type: 'restore', answers: {now: ['none']}}]);
    expect(reduce(look, {type: 'start'})).to.equal(look);
    expect(reduce(done, {type: 'reset'})).to.equal(newSession);
  });

  it('has no result while an earlier answer is being changed', () => {
    const done = run([{type: 'restore', answers: {now: ['cold']}}]);
    expect(done.step).to.equal('result');
    expect(reduce(done, {type: 'change', question: 'now'}).step).to.equal('now');
  });

  it('resumes a saved check at the first question that is open', () => {
    expect(run([{type: 'restore', answers: {now: ['none'], look: ['none']}}]).step).to.equal('feel');
    expect(run([{type: 'restore', answers: 'rubbish'}])).to.equal(newSession);
  });

  it('ignores what does not fit', () => {
    const s = run([{type: 'start'}]);
    expect(reduce(s, tick('life', 'fine'))).to.equal(s);
    expect(reduce(s, tick('now', 'purple')).answers).to.deep.equal({});
    expect(reduce(s, {type: 'change', question: 'life'})).to.equal(s);
    expect(reduce(newSession, back)).to.include({step: 'intro'});
  });

  it('cannot be changed from outside', () => {
    const {answers} = run([{type: 'start'}, tick('now', 'none')]);
    expect(() => (answers.now as string[]).push('cold')).to.throw(TypeError);
  });
});
