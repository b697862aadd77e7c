import {expect} from 'chai';
import fc from 'fast-check';
import {assess} from '../../src/check/assess.js';
import {checkStateOf, fieldValueOf, outcomeOf, type ResultMode} from '../../src/check/outcome.js';
import {questions} from '../../src/check/questions.js';
import {levels, rules, rulesVersion} from '../../src/check/rules.js';
import {newSession, reduce, restoreSession} from '../../src/check/session.js';
import {emergencySigns, evidenceOf} from '../../src/check/signs.js';
import * as fixture from '../fixtures/check.js';
import {walks} from '../support/answers.js';

const policy = {
  emergency: {readNext: []},
  same_day: {readNext: ['today']},
  appointment: {readNext: ['soon']},
  pharmacist: {readNext: ['shop']},
  self_care: {readNext: ['home', 'more']},
} as const;

const outcome = (answers: unknown, mode?: ResultMode) => outcomeOf(restoreSession(answers), policy, mode);

const twoReasons = {...walks.appointment, look: ['one_leg'], time: 'long_new'};

describe('the outcome', () => {
  it('is there only while the result is on the screen', () => {
    expect(outcomeOf(newSession, policy)).to.equal(undefined);
    expect(outcome({now: ['none']})).to.equal(undefined);
    const done = restoreSession({now: ['cold']});
    expect(outcomeOf(done, policy)?.level).to.equal('emergency');
    expect(outcomeOf(reduce(done, {type: 'change', question: 'now'}), policy)).to.equal(undefined);
  });

  it('names each answer that decided once, with every rule it set off and the facts of these', () => {
    expect(outcome(twoReasons)!.deciding).to.deep.equal([
      {answer: 'look.one_leg', rules: ['S1'], evidence: ['F274', 'F279', 'F344']},
      {answer: 'feel.cramp', rules: ['S5'], evidence: ['F203', 'F206', 'F208', 'F209']},
      {
        answer: 'time.long_new',
        rules: ['S5', 'S6'],
        evidence: ['F203', 'F206', 'F208', 'F209', 'F88', 'F276'],
      },
    ]);
  });

  it('names the rules that decided, and none below them', () => {
    expect(outcome(twoReasons)!.reasons.map(({rule, level}) => [rule, level])).to.deep.equal([
      ['S1', 'same_day'],
      ['S5', 'same_day'],
      ['S6', 'same_day'],
    ]);
    expect(outcome(walks.self_care)!.deciding).to.deep.equal([]);
    expect(outcome(walks.self_care)!.reasons.map(({rule}) => rule)).to.deep.equal(['B0']);
  });

  it('has every rule that fired in the mode leaflet alone, and patterns in the mode pattern alone', () => {
    const fired = outcome(walks.appointment, 'leaflet')!.fired;
    expect(fired.map(({rule, level}) => [rule, level])).to.deep.equal([
      ['A2', 'appointment'],
      ['B0', 'self_care'],
    ]);
    expect(outcome(walks.appointment, 'pattern')!.patterns).to.deep.equal(['cramps', 'restless']);
    for (const mode of ['level', 'pattern'] as const)
      expect(outcome(walks.appointment, mode)!.fired).to.deep.equal([]);
    for (const mode of ['level', 'leaflet'] as const)
      expect(outcome(walks.appointment, mode)!.patterns).to.deep.equal([]);
  });

  it('has the answers that count, in order of asking', () => {
    expect(outcome({look: ['one_leg'], now: ['saddle', 'cold']})!.answers).to.deep.equal([
      {question: 'now', options: ['cold', 'saddle']},
    ]);
    expect(outcome(walks.pharmacist)!.answers.map(({question}) => question)).to.deep.equal(
      questions.map(({id}) => id),
    );
  });

  it('has what to read next from the policy', () => {
    for (const level of levels)
      expect(outcome(walks[level])!.readNext, level).to.equal(policy[level].readNext);
  });

  it('agrees with the assessment, whatever is answered', () => {
    const answers = fc.record(
      Object.fromEntries(questions.map(({id, options}) => [id, fc.subarray([...options], {minLength: 1})])),
    );
    fc.assert(
      fc.property(answers, fc.constantFrom<ResultMode>('level', 'leaflet', 'pattern'), (raw, mode) => {
        const {complete, level, reasons, version} = checkStateOf(outcome(raw, mode));
        expect({complete, level, reasons, version}).to.deep.equal(assess(raw));
      }),
    );
  });
});

describe('what a page may know', () => {
  it('of a check that is not done is no level', () =>
    expect(checkStateOf(undefined)).to.deep.equal({complete: false, reasons: [], version: rulesVersion}));

  it('of a result is no pattern, but in the mode pattern', () => {
    expect(checkStateOf(outcome({now: ['cold']}))).to.deep.equal({
      complete: true,
      level: 'emergency',
      reasons: [{rule: 'E2', answers: ['now.cold']}],
      version: rulesVersion,
    });
    expect(checkStateOf(outcome({now: ['cold']}, 'pattern')).patterns).to.deep.equal(['blocked']);
  });

  it('goes into the form with the answers, once there is one', () => {
    const fieldValue = (answers: unknown) => {
      const session = restoreSession(answers);
      return fieldValueOf(session, outcomeOf(session, policy));
    };
    expect(fieldValue({})).to.equal(null);
    expect(JSON.parse(fieldValue({now: ['none']})!)).to.deep.equal({
      version: rulesVersion,
      reasons: [],
      answers: {now: ['none']},
    });
    expect(JSON.parse(fieldValue({now: ['cold']})!)).to.deep.equal({
      version: rulesVersion,
      level: 'emergency',
      reasons: [{rule: 'E2', answers: ['now.cold']}],
      answers: {now: ['cold']},
    });
  });
});

describe('the emergency signs', () => {
  it('are those of the table typed in by hand, in order', () => {
    expect(emergencySigns).to.deep.equal(fixture.emergencySigns.map(({id}) => id));
    expect(outcome(walks.self_care)!.sooner).to.equal(emergencySigns);
  });

  it('are all answers that lead to an emergency, and no other', () => {
    const alone = questions
      .flatMap(({id, options}) => options.map((option) => ({id, option})))
      .filter(({id, option}) => assess({...walks.self_care, [id]: [option]}).level === 'emergency')
      .map(({id, option}) => `${id}.${option}`);
    expect(emergencySigns).to.deep.equal(alone);
  });

  it('rest on the facts of their own rules', () => {
    expect(evidenceOf('now.cold')).to.deep.equal(rules.find(({id}) => id === 'E2')!.evidence);
    expect(evidenceOf('feel.weak')).to.deep.equal(rules.find(({id}) => id === 'A6')!.evidence);
    expect(evidenceOf('feel.cramp')).to.deep.equal([]);
  });
});

describe('a session', () => {
  it('that jumped over a question asks it before there is a result', () => {
    const jumped = [
      {type: 'restore', answers: {now: ['none']}},
      {type: 'change', question: 'life'},
      {type: 'tick', question: 'life', option: 'fine', on: true},
      {type: 'next'},
    ] as const;
    expect(jumped.reduce(reduce, newSession).step).to.equal('look');
  });
});
