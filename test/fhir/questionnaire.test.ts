import {expect} from 'chai';
import {lintQuestionnaire} from '../../scripts/fhir-lint.js';
import {rulesVersion} from '../../src/check/rules.js';
import {checkWords, levelWords} from '../../src/content/check-words.js';
import {review} from '../../src/content/evidence/review.js';
import {base} from '../../src/fhir/canonical.js';
import {questionnaire} from '../../src/fhir/questionnaire.js';
import {inLanguage} from '../../src/fhir/translate.js';
import type {Questionnaire, QuestionnaireItem} from '../../src/fhir/types.js';
import {wordsOfCheck, type Language} from '../../src/fhir/words.js';
import {targetLocales} from '../../scripts/messages.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import {copy, fhirProblems, form, formIn, medplumProblems, published, tags} from './support.js';

const system = `${base}/CodeSystem/leg-cramp-check`;
const itemsOf = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.item)]);
const find = (linkId: string, within = form) => itemsOf(within.item).find((item) => item.linkId === linkId)!;
const codesOf = (linkId: string) => find(linkId).answerOption!.map(({valueCoding}) => valueCoding.code);
const conditionOf = (linkId: string) =>
  find(linkId).enableWhen?.map(({question, answerCoding}) => [
    question,
    answerCoding.system,
    answerCoding.code,
  ]);
const controlOf = ({extension = []}: QuestionnaireItem) =>
  extension.find(({url}) => url.endsWith('questionnaire-itemControl'))?.valueCodeableConcept?.coding[0]?.code;

const forms = [
  ['in all languages', [...targetLocales], form],
  ...[...formIn].map(([tag, each]) => [tag, [], each] as const),
] as const;

describe('the published Questionnaire', () => {
  it('is made from these sources', () => {
    expect(published.all).to.deep.equal(form);
    expect(published.in).to.deep.equal(formIn);
  });

  for (const [tag, others, each] of forms) {
    it(`${tag}: both validators find nothing`, () => {
      expect(medplumProblems(each)).to.deep.equal([]);
      expect(fhirProblems(each)).to.deep.equal([]);
    });

    it(`${tag}: the lint finds nothing`, () => {
      expect(lintQuestionnaire(each, others)).to.deep.equal([]);
    });
  }

  it('says which version it is, how ripe, and until when it holds', () => {
    expect(form).to.deep.include({
      resourceType: 'Questionnaire',
      url: `${base}/Questionnaire/leg-cramp-check`,
      version: rulesVersion,
      language: 'en',
      status: 'draft',
      experimental: true,
      subjectType: ['Patient'],
      lastReviewDate: review.checked,
      effectivePeriod: {end: review.due},
    });
    expect(form.copyright).to.include('CC BY 4.0');
  });

  it('asks the questions of the check in its order, the rest in a group of their own', () => {
    expect(form.item.map(({linkId, type}) => [linkId, type])).to.deep.equal([
      ['intro', 'display'],
      ['now', 'choice'],
      ['rest', 'group'],
      ['result', 'group'],
    ]);
    for (const {type, required} of [find('now'), ...find('rest').item!])
      expect({type, required}).to.deep.equal({type: 'choice', required: true});
    expect(find('rest').item!.map(({linkId}) => linkId)).to.deep.equal([
      'look',
      'feel',
      'time',
      'meds',
      'muscle',
      'you',
      'life',
    ]);
    const repeating = itemsOf(form.item).filter(({repeats}) => repeats);
    expect(repeating.map(({linkId}) => linkId)).to.deep.equal([
      'now',
      'look',
      'feel',
      'meds',
      'you',
      'result.rules',
    ]);
  });

  it('opens the rest after none and not sure, and the muscles after a statin and not sure', () => {
    expect(conditionOf('rest')).to.deep.equal([
      ['now', system, 'now.none'],
      ['now', system, 'now.not_sure'],
    ]);
    expect(conditionOf('muscle')).to.deep.equal([
      ['meds', system, 'meds.statin'],
      ['meds', system, 'meds.not_sure'],
    ]);
    const conditional = itemsOf(form.item).filter(({enableWhen}) => enableWhen);
    expect(conditional.map(({linkId}) => linkId)).to.deep.equal(['rest', 'muscle']);
    for (const item of conditional) expect(item.enableBehavior).to.equal('any');
  });

  it('offers check boxes where many may be ticked, and radio buttons elsewhere', () => {
    const controls = [find('now'), ...find('rest').item!].map((item) => [item.linkId, controlOf(item)]);
    expect(Object.fromEntries(controls)).to.deep.equal({
      now: 'check-box',
      look: 'check-box',
      feel: 'check-box',
      time: 'radio-button',
      meds: 'check-box',
      muscle: 'radio-button',
      you: 'check-box',
      life: 'radio-button',
    });
    expect(codesOf('muscle')).to.deep.equal(['muscle.yes', 'muscle.no', 'muscle.not_sure']);
  });

  it('makes only none and not sure of the check boxes exclude the rest', () => {
    const exclusive = itemsOf(form.item)
      .flatMap(({answerOption = []}) => answerOption)
      .filter(({extension = []}) => extension.some(({url}) => url.endsWith('questionnaire-optionExclusive')));
    expect(exclusive.map(({valueCoding}) => valueCoding.code)).to.have.members(
      ['now', 'look', 'feel', 'meds', 'you'].flatMap((id) => [`${id}.none`, `${id}.not_sure`]),
    );
  });

  it('hides a result that no reader can fill', () => {
    const {extension, readOnly, item} = find('result');
    expect(extension).to.deep.equal([
      {url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true},
    ]);
    expect([readOnly, ...item!.map((i) => i.readOnly)]).to.deep.equal([true, true, true, true]);
    expect(item!.map(({linkId, type}) => [linkId, type])).to.deep.equal([
      ['result.level', 'choice'],
      ['result.rules', 'string'],
      ['result.engine', 'string'],
    ]);
    expect(codesOf('result.level')).to.have.members(Object.keys(levelWords).map((level) => `level.${level}`));
  });

  for (const tag of tags)
    it(`${tag}: says what the widget says`, () => {
      const words = (id: string) => withLocale(tag, () => checkWords[id]!());
      for (const id of ['now', 'look', 'feel', 'time', 'meds', 'muscle', 'you', 'life']) {
        const {text, answerOption, item} = find(id, formIn.get(tag));
        expect(text).to.equal(words(id));
        for (const {valueCoding} of answerOption!)
          expect(valueCoding.display).to.equal(words(valueCoding.code.replace(/.*\.(none|not_sure)$/, '$1')));
        expect(item![0]!.text!.split('\n')[0]).to.equal(words(`${id}.hint`));
        expect(controlOf(item![0]!)).to.equal('help');
      }
      expect(find('now.hint', formIn.get(tag)).text).to.include(
        `${words('now.stiff_jaw')}: ${words('now.stiff_jaw.how')}`,
      );
    });
});

describe('the builder of the Questionnaire', () => {
  const language = (tag: string): Language => ({
    tag,
    words: Object.fromEntries(
      [...Object.keys(wordsOfCheck()), 'title', 'intro'].map((id) => [id, `${tag} words of ${id}`]),
    ),
  });

  it('takes any languages, the first as the base', () => {
    const made = questionnaire(['nl', 'ar', 'pt-BR'].map(language));
    expect(made).to.include({language: 'nl', title: 'nl words of title'});
    expect(lintQuestionnaire(made, ['ar', 'pt-BR'])).to.deep.equal([]);
    expect(medplumProblems(made)).to.deep.equal([]);
    expect(fhirProblems(made)).to.deep.equal([]);
  });

  it('gives the same for one language as taking that language out of all', () => {
    const all = questionnaire(['en', 'nl', 'ar'].map(language));
    for (const tag of ['en', 'nl', 'ar'])
      expect(inLanguage(all, tag)).to.deep.equal(questionnaire([language(tag)]));
  });

  it('does not change what it is given', () => {
    const before = copy(form);
    inLanguage(form, 'es');
    expect(form).to.deep.equal(before);
  });

  it('refuses to leave a word out', () => {
    const words = {...language('nl').words, 'now.cold': ''};
    expect(() => questionnaire([])).to.throw(RangeError, 'language');
    expect(() => questionnaire([language('en'), {tag: 'nl', words}])).to.throw(RangeError, 'now.cold in nl');
    expect(() => inLanguage(form, 'tlh')).to.throw(RangeError, 'tlh');
  });

  it('keeps what an owner put beside a string, and does not take it for words', () => {
    const markdown = {
      url: 'http://hl7.org/fhir/StructureDefinition/rendering-markdown',
      valueString: '**Help**',
    };
    const foreign = {
      url: 'https://other.example/wording',
      extension: [
        {url: 'lang', valueCode: 'es'},
        {url: 'content', valueString: 'otra cosa'},
      ],
    };
    const own: Questionnaire = copy(form);
    own._title!.extension.unshift(markdown, foreign);
    expect(inLanguage(own, 'en')._title).to.deep.equal({extension: [markdown, foreign]});
    expect(inLanguage(own, 'es').title).to.equal(formIn.get('es')!.title);
  });

  it('does not pass an empty translation on', () => {
    const own: Questionnaire = copy(form);
    for (const {extension} of own._title!.extension) extension!.pop();
    expect(() => inLanguage(own, 'es')).to.throw(RangeError, 'es');
  });

  it('leaves what it does not know as it is', () => {
    const own = {...copy(form), note: null} as Questionnaire;
    expect(inLanguage(own, 'es')).to.have.property('note', null);
  });
});
