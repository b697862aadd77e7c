import {expect} from 'chai';
import {lintResponse} from '../../scripts/fhir-lint.js';
import {assess} from '../../src/check/assess.js';
import {clean} from '../../src/check/normalise.js';
import {levels, rulesVersion} from '../../src/check/rules.js';
import {checkWords, levelWords} from '../../src/content/check-words.js';
import {base} from '../../src/fhir/canonical.js';
import {fromResponse} from '../../src/fhir/read-response.js';
import {walks} from '../support/answers.js';
import {formIn, fhirProblems, medplumProblems, responseIn, samplePaths, tags} from './support.js';

const system = `${base}/CodeSystem/leg-cramp-check`;
/** The lower levels are rare among all paths: a walk to each is added. */
const samples = [...samplePaths(1000), ...Object.values(walks).map(clean)];

describe('a response', () => {
  it('holds the sign that ended the check, and why', () => {
    expect(responseIn('en', {now: ['cold'], look: ['one_leg']})).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: `${base}/Questionnaire/leg-cramp-check|${rulesVersion}`,
      status: 'completed',
      item: [
        {
          linkId: 'now',
          text: checkWords.now!(),
          answer: [{valueCoding: {system, code: 'now.cold', display: checkWords['now.cold']!()}}],
        },
        {
          linkId: 'result',
          item: [
            {
              linkId: 'result.level',
              answer: [
                {valueCoding: {system, code: 'level.emergency', display: levelWords.emergency.title()}},
              ],
            },
            {linkId: 'result.rules', answer: [{valueString: 'E2'}]},
            {linkId: 'result.engine', answer: [{valueString: `leg-cramp-info rules ${rulesVersion}`}]},
          ],
        },
      ],
    });
  });

  it('has whom and when only if it is told', () => {
    const subject = {reference: 'Patient/1'};
    const authored = '2026-11-24T22:15:00+01:00';
    expect(responseIn('en', {now: ['cold']}, {subject, authored})).to.deep.include({subject, authored});
    expect(responseIn('en', {now: ['cold']})).not.to.have.any.keys('subject', 'authored');
  });

  it('of a check that is not complete says so, and has no result', () => {
    const open = responseIn('en', {now: ['none'], look: ['sore']});
    expect(open.status).to.equal('in-progress');
    expect(open.item!.map(({linkId}) => linkId)).to.deep.equal(['now', 'rest']);
    expect(open.item![1]!.item!.map(({linkId}) => linkId)).to.deep.equal(['look']);
    expect(responseIn('en', {})).to.include({status: 'in-progress'}).and.not.have.property('item');
    for (const response of [open, responseIn('en', {})]) {
      expect(medplumProblems(response)).to.deep.equal([]);
      expect(fhirProblems(response)).to.deep.equal([]);
    }
  });

  it('may be made of anything', () => {
    for (const raw of [undefined, null, 7, 'now', [], {now: 'purple'}, {now: {}}])
      expect(responseIn('en', raw).status).to.equal('in-progress');
  });

  for (const tag of tags) {
    const responses = () =>
      samples.map((answers) => responseIn(tag, answers, {authored: '2026-11-24T22:15:00Z'}));

    it(`${tag}: for 1,000 paths, both validators find nothing`, () => {
      for (const response of responses())
        expect(
          [...medplumProblems(response), ...fhirProblems(response)],
          JSON.stringify(response),
        ).to.deep.equal([]);
    });

    it(`${tag}: for 1,000 paths, the lint finds nothing`, () => {
      for (const response of responses())
        expect(lintResponse(response, formIn.get(tag)!), JSON.stringify(response)).to.deep.equal([]);
    });
  }

  it('for 1,000 paths comes back as the same answers and the same assessment', () => {
    for (const answers of samples) {
      const sent: unknown = JSON.parse(JSON.stringify(responseIn('es', answers)));
      const read = fromResponse(sent);
      expect(read).to.deep.equal({answers});
      expect(assess(read.answers)).to.deep.equal(assess(answers));
    }
  });

  it('for 1,000 paths has the level and the rules of the assessment', () => {
    for (const answers of samples) {
      const {level, reasons} = assess(answers);
      const result = responseIn('en', answers).item!.at(-1)!.item!;
      expect(result[0]!.answer![0]!.valueCoding!.code).to.equal(`level.${level}`);
      expect(result[1]!.answer!.map(({valueString}) => valueString)).to.deep.equal(
        reasons.map(({rule}) => rule),
      );
    }
  });

  it('is sampled over short and long paths and over every level', () => {
    expect([...new Set(samples.map((answers) => Object.keys(answers).length))]).to.have.members([1, 7, 8]);
    expect([...new Set(samples.map((answers) => assess(answers).level))]).to.have.members([...levels]);
  });
});
