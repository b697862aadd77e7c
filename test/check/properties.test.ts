import {expect} from 'chai';
import fc from 'fast-check';
import {assess} from '../../src/check/assess.js';
import {clean, normalise, path} from '../../src/check/normalise.js';
import {given, questions, type Question} from '../../src/check/questions.js';
import {levels, type Level} from '../../src/check/rules.js';
import {newSession, reduce, type Action} from '../../src/check/session.js';

const all: readonly Question[] = questions;
const rank = (level: Level) => levels.indexOf(level);
const ids = all.map(({id}) => id);

/** Answers as a careless host may store them: any mix of options, known or not, in lists or not. */
const option = (q: Question) => fc.constantFrom(...q.options, 'purple');
const rawAnswers = fc.record(
  Object.fromEntries(all.map((q) => [q.id, fc.oneof(option(q), fc.uniqueArray(option(q), {maxLength: 3}))])),
  {requiredKeys: []},
) as fc.Arbitrary<Record<string, string | string[]>>;

/** Well but for two questions at most: where one answer decides, it must not get lost. */
const well = {
  now: 'none',
  look: 'none',
  feel: 'cramp',
  time: 'short',
  meds: 'none',
  muscle: 'no',
  you: 'none',
  life: 'fine',
};
const nearlyWell = fc
  .tuple(rawAnswers, fc.subarray(ids, {maxLength: 2}))
  .map(([raw, kept]) => ({...well, ...Object.fromEntries(kept.map((id) => [id, raw[id] ?? []]))}));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({type: 'start'}, {type: 'next'}, {type: 'back'}, {type: 'reset'}),
  fc.constantFrom(...ids).map((question): Action => ({type: 'change', question})),
  fc
    .constantFrom(...all)
    .chain((q) => fc.tuple(fc.constant(q.id), option(q), fc.boolean()))
    .map(([question, o, on]): Action => ({type: 'tick', question, option: o, on})),
);

describe('for any answers at all', () => {
  it('any JSON value is cleaned to known answers, twice the same', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const answers = clean(raw);
        expect(clean(answers)).to.deep.equal(answers);
        for (const id of Object.keys(answers)) expect(ids).to.include(id);
        for (const q of all) expect(q.options).to.include.members([...given(answers, q.id)]);
      }),
      {numRuns: 2000},
    );
  });

  it('none never stands beside another answer', () => {
    fc.assert(
      fc.property(rawAnswers, (raw) => {
        for (const id of ids) {
          const options = given(clean(raw), id);
          if (options.includes('none')) expect(options).to.deep.equal(['none']);
        }
      }),
    );
  });

  it('no mix comes out lower than one of its parts', () => {
    fc.assert(
      fc.property(fc.oneof(rawAnswers, nearlyWell), (raw) => {
        const whole = assess(raw);
        for (const [id, value] of Object.entries(raw))
          for (const part of [value].flat())
            expect(rank(whole.level), `${id}.${part}`).to.be.at.least(
              rank(assess({...raw, [id]: [part]}).level),
            );
      }),
      {numRuns: 20_000},
    );
  });

  it('the order of questions and of options never matters', () => {
    fc.assert(
      fc.property(rawAnswers, (raw) => {
        const turned = Object.fromEntries(
          Object.entries(raw)
            .reverse()
            .map(([id, value]) => [id, Array.isArray(value) ? [...value].reverse() : value]),
        );
        expect(assess(turned)).to.deep.equal(assess(raw));
      }),
    );
  });

  it('answers to questions that are not asked never count', () => {
    fc.assert(
      fc.property(rawAnswers, (raw) => {
        const counted = normalise(raw);
        const asked = Object.fromEntries(path(counted).map((id) => [id, counted[id]]));
        expect(assess(asked).level).to.equal(assess(raw).level);
        expect(assess(asked).reasons).to.deep.equal(assess(raw).reasons);
      }),
    );
  });

  it('a path has 1, 7 or 8 questions', () => {
    fc.assert(
      fc.property(rawAnswers, (raw) => {
        expect([1, 7, 8]).to.include(path(normalise(raw)).length);
      }),
    );
  });
});

describe('for any sequence of what a reader does', () => {
  it('the session stays whole, loses no answer but by reset, and shows a result only when complete', () => {
    fc.assert(
      fc.property(fc.array(action, {maxLength: 60}), (actions) => {
        let session = newSession;
        for (const step of actions) {
          const before = session;
          session = reduce(session, step);
          expect(Object.isFrozen(session)).to.equal(true);
          expect(clean(session.answers)).to.deep.equal(session.answers);
          const mayLose = step.type === 'reset' || step.type === 'tick';
          if (!mayLose) expect(session.answers).to.equal(before.answers);
          if (session.step === 'result')
            for (const id of path(session.answers)) expect(given(session.answers, id), id).not.to.be.empty;
          else if (session.step !== 'intro') expect(path(session.answers)).to.include(session.step);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('a check that was saved comes back the same', () => {
    fc.assert(
      fc.property(rawAnswers, (raw) => {
        const once = reduce(newSession, {type: 'restore', answers: raw});
        expect(
          reduce(newSession, {type: 'restore', answers: JSON.parse(JSON.stringify(once.answers))}),
        ).to.deep.equal(once);
      }),
    );
  });
});
