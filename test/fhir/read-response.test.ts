import {expect} from 'chai';
import fc from 'fast-check';
import {assess} from '../../src/check/assess.js';
import {clean} from '../../src/check/normalise.js';
import {questions, type Question, type QuestionId} from '../../src/check/questions.js';
import {levels, rulesVersion, type Level} from '../../src/check/rules.js';
import {base} from '../../src/fhir/canonical.js';
import {fromResponse} from '../../src/fhir/read-response.js';
import type {ResponseItem} from '../../src/fhir/types.js';
import {responseIn} from './support.js';

const system = `${base}/CodeSystem/leg-cramp-check`;
const address = `${base}/Questionnaire/leg-cramp-check`;
const all: readonly Question[] = questions;
const rank = (level: Level) => levels.indexOf(level);

const itemOf = (id: string, ...options: string[]): ResponseItem => ({
  linkId: id,
  answer: options.map((option) => ({valueCoding: {system, code: `${id}.${option}`}})),
});
const response = (item: unknown, more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${address}|${rulesVersion}`,
  status: 'completed',
  item,
  ...more,
});
const answersOf = (...items: unknown[]) => fromResponse(response(items)).answers;

describe('a response that is refused', () => {
  const cold = [itemOf('now', 'cold')];
  const cases: readonly (readonly [what: string, resource: unknown, reason: string])[] = [
    ['nothing', null, 'not a FHIR resource'],
    ['a list', [response(cold)], 'not a FHIR resource'],
    ['a text', JSON.stringify(response(cold)), 'not a FHIR resource'],
    ['another type', response(cold, {resourceType: 'Questionnaire'}), '“Questionnaire”'],
    ['no type', response(cold, {resourceType: undefined}), 'undefined'],
    ['no questionnaire', response(cold, {questionnaire: undefined}), 'names no questionnaire'],
    [
      'another questionnaire',
      response(cold, {questionnaire: `https://other.example/Questionnaire/leg-cramp-check|${rulesVersion}`}),
      '“https://other.example/Questionnaire/leg-cramp-check”',
    ],
    ['another version', response(cold, {questionnaire: `${address}|0.9.0`}), '“0.9.0”'],
    [
      'a longer version',
      response(cold, {questionnaire: `${address}|${rulesVersion}|2`}),
      `“${rulesVersion}|2”`,
    ],
    [
      'a version with another bar',
      response(cold, {questionnaire: `${address}|${rulesVersion[0]}|${rulesVersion.slice(1)}`}),
      `“${rulesVersion[0]}|${rulesVersion.slice(1)}”`,
    ],
    [
      'a very long version',
      response(cold, {questionnaire: `${address}|${'9'.repeat(999)}`}),
      `“${'9'.repeat(200)}”`,
    ],
    ['no version', response(cold, {questionnaire: address}), 'version “”'],
    ['an error of its sender', response(cold, {status: 'entered-in-error'}), 'entered in error'],
    ['a modifier', response(cold, {modifierExtension: [{url: 'https://other.example/not'}]}), 'modifier'],
    ['rules of its own', response(cold, {implicitRules: 'https://other.example/rules'}), 'implicitRules'],
    ['a modified item', response([{...cold[0], modifierExtension: []}]), 'modifierExtension'],
    [
      'a modified answer',
      response([{linkId: 'now', answer: [{...cold[0]!.answer![0], modifierExtension: []}]}]),
      'modifierExtension',
    ],
    ['an item that is a text', response(['now']), 'unknown shape'],
    ['items that are nothing', response(null), 'unknown shape'],
    ['an item without linkId', response([{answer: cold[0]!.answer}]), 'unknown shape'],
  ];
  for (const [what, resource, reason] of cases)
    it(`${what}: says why`, () => {
      const read = fromResponse(resource);
      expect(read.answers).to.equal(undefined);
      expect(read.refused).to.include(reason);
    });
});

describe('a response from another renderer', () => {
  it('is read wherever its items stand', () => {
    const deep = {linkId: 'page', item: [{linkId: 'box', answer: [{item: [itemOf('look', 'sore')]}]}]};
    expect(answersOf(deep, {...itemOf('now', 'none'), item: [itemOf('time', 'short')]})).to.deep.equal({
      now: ['none'],
      look: ['sore'],
      time: 'short',
    });
  });

  it('may be deeper than the call stack', () => {
    let item: object = itemOf('now', 'cold');
    for (let depth = 0; depth < 100_000; depth++) item = {linkId: 'box', item: [item]};
    expect(answersOf(item)).to.deep.equal({now: ['cold']});
  });

  it('may have many answers', () => {
    const [cold] = itemOf('now', 'cold').answer!;
    const answer = Array.from({length: 200_000}, () => cold);
    expect(answersOf({linkId: 'now', answer})).to.deep.equal({now: ['cold']});
  });

  it('brings no answers to what was not asked', () => {
    expect(answersOf(itemOf('now', 'cold'), itemOf('look', 'one_leg'))).to.deep.equal({now: ['cold']});
    const {answers} = fromResponse(
      response([itemOf('now', 'none'), itemOf('meds', 'water'), itemOf('muscle', 'yes')]),
    );
    expect(answers).to.deep.equal({now: ['none'], meds: ['water']});
  });

  it('keeps an answer that hangs on a question left open, since open counts as not sure', () => {
    expect(answersOf(itemOf('now', 'none'), itemOf('muscle', 'yes'))).to.deep.equal({
      now: ['none'],
      muscle: 'yes',
    });
    expect(answersOf(itemOf('look', 'one_leg'))).to.deep.equal({look: ['one_leg']});
  });

  it('is judged by its answers, never by the result in it', () => {
    const sent = responseIn('en', {now: ['cold']});
    sent.item!.at(-1)!.item![0]!.answer![0]!.valueCoding!.code = 'level.self_care';
    expect(assess(fromResponse(sent).answers).level).to.equal('emergency');
  });

  it('counts what it does not know as not sure, never as no', () => {
    const odd: readonly unknown[] = [
      {valueCoding: {system, code: 'look.purple'}},
      {valueCoding: {system, code: 'none'}},
      {valueCoding: {system, code: 'now.none'}},
      {valueCoding: {system: 'http://snomed.info/sct', code: 'look.none'}},
      {valueCoding: {code: 'look.none'}},
      {valueCoding: {system}},
      {valueCoding: 'look.none'},
      {valueString: 'look.none'},
      {valueBoolean: false},
      'look.none',
      null,
    ];
    for (const answer of odd)
      expect(
        answersOf(itemOf('now', 'none'), {linkId: 'look', answer: [answer]})?.look,
        JSON.stringify(answer),
      ).to.deep.equal(['not_sure']);
  });

  it('lets a flag win over none beside it', () => {
    expect(answersOf(itemOf('now', 'none', 'cold'))).to.deep.equal({now: ['cold']});
    expect(answersOf(itemOf('now', 'none'), itemOf('now', 'cold'))).to.deep.equal({now: ['cold']});
    expect(answersOf(itemOf('now', 'none'), itemOf('feel', 'none', 'cramp'))?.feel).to.deep.equal([
      'cramp',
      'not_sure',
    ]);
    expect(answersOf(itemOf('now', 'none'), itemOf('time', 'short', 'long_old'))?.time).to.equal('long_new');
  });

  it('leaves open what it does not answer', () => {
    expect(answersOf()).to.deep.equal({});
    expect(fromResponse(response(undefined))).to.deep.equal({answers: {}});
    expect(answersOf(itemOf('now'), {linkId: 'look'})).to.deep.equal({});
  });
});

describe('any response at all', () => {
  /** What a careless renderer may send for a question; `purple` and `foreign` are read as not sure. */
  const sent = (q: Question) =>
    fc.array(fc.constantFrom(...q.options, 'purple', 'foreign'), {minLength: 1, maxLength: 5});
  const sentAnswers = fc.record(Object.fromEntries(all.map((q) => [q.id, sent(q)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Partial<Record<QuestionId, string[]>>>;

  const codingOf = (id: string, option: string) =>
    option === 'foreign'
      ? {valueCoding: {system: 'https://other.example', code: `${id}.none`}}
      : {valueCoding: {system, code: `${id}.${option}`}};

  /** Each answer becomes an item of its own or not, and stands at the top, in a group, or under an answer. */
  const place = (item: object, where: number): object =>
    [
      item,
      {linkId: 'rest', item: [item]},
      {linkId: 'result', item: [item]},
      {linkId: 'x', answer: [{item: [item]}]},
    ][where]!;
  const scattered = fc
    .tuple(sentAnswers, fc.array(fc.nat({max: 3}), {minLength: 8, maxLength: 8}), fc.boolean())
    .map(([raw, places, split]) => ({
      raw,
      resource: response(
        Object.entries(raw).flatMap(([id, options], i) => {
          const codings = options.map((option) => codingOf(id, option));
          const answers = split ? codings.map((coding) => [coding]) : [codings];
          return answers.map((answer) => place({linkId: id, answer}, places[i]!));
        }),
      ),
    }));

  it('leads to the level of its answers, wherever they stand', () => {
    fc.assert(
      fc.property(scattered, ({raw, resource}) => {
        const {answers} = fromResponse(resource);
        const {level, reasons} = assess(raw);
        expect(assess(answers)).to.deep.include({level, reasons});
      }),
      {numRuns: 3000},
    );
  });

  it('leads to no lower level than any part of it', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(...all), ({raw, resource}, {id}) => {
        const whole = assess(fromResponse(resource).answers).level;
        for (const option of raw[id] ?? []) {
          const part = {...raw, [id]: [option]};
          const items = Object.entries(part).map(([q, options]) => ({
            linkId: q,
            answer: options.map((o) => codingOf(q, o)),
          }));
          const alone = assess(fromResponse(response(items)).answers).level;
          expect(rank(whole), `${id}.${option}`).to.be.at.least(rank(alone));
        }
      }),
      {numRuns: 3000},
    );
  });

  it('comes back the same when written and read again', () => {
    fc.assert(
      fc.property(scattered, ({resource}) => {
        const {answers} = fromResponse(resource);
        expect(fromResponse(responseIn('en', answers))).to.deep.equal({answers});
      }),
      {numRuns: 1000},
    );
  });

  const json = fc.jsonValue({maxDepth: 5});
  const almost = fc.record(
    {linkId: fc.oneof(fc.constantFrom('now', 'meds', 'result', '__proto__'), json), answer: json, item: json},
    {requiredKeys: []},
  );

  it('never throws, and gives answers that stay as they are or a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          json.map((item) => response(item)),
          fc.array(fc.oneof(almost, json)).map((item) => response(item)),
          fc.dictionary(fc.string(), json).map((more) => response([], more)),
        ),
        (resource) => {
          const {answers, refused} = fromResponse(resource);
          expect(typeof refused === 'string').to.equal(answers === undefined);
          if (answers) expect(clean(answers)).to.deep.equal(answers);
        },
      ),
      {numRuns: 5000},
    );
  });
});
