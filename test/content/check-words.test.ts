import {emergencySigns} from '../../src/check/signs.js';
import {expect} from 'chai';
import {questions} from '../../src/check/questions.js';
import {levels, rules} from '../../src/check/rules.js';
import {
  checkWords,
  levelWords,
  limitWords,
  meanwhileWords,
  optionWords,
  patternWords,
  ruleWords,
  type SourcedWords,
} from '../../src/content/check-words.js';
import {getHelp} from '../../src/content/topics/get-help.js';
import * as fixture from '../fixtures/check.js';

const said = (words: Readonly<Record<string, () => string>>) =>
  Object.fromEntries(Object.entries(words).map(([id, text]) => [id, text()]));
const sourced = ({text, evidence}: SourcedWords) => ({text: text(), evidence: evidence.split(' ')});
const isShared = (option: string) => option === 'none' || option === 'not_sure';

describe('the words of the check, against the table typed in by hand', () => {
  it('has its questions, in order', () =>
    expect(questions.map(({id}) => id)).to.deep.equal(fixture.questions.map(({id}) => id)));

  for (const {id, kind, title, hint, options} of fixture.questions)
    it(`asks the question ${id}, with its hint and its options in order`, () => {
      const q = questions.find((question) => question.id === id)!;
      expect(q.many ? 'many' : 'one').to.equal(kind);
      expect({title: checkWords[id]?.(), hint: checkWords[`${id}.hint`]?.()}).to.deep.equal({title, hint});
      expect(
        q.options.map((option) => {
          const how = checkWords[`${id}.${option}.how`];
          return {id: option, text: optionWords(id, option), ...(how && {how: how()})};
        }),
      ).to.deep.equal(options);
    });

  it('has no words beside', () => {
    const ids = fixture.questions.flatMap(({id, options}) => [
      id,
      `${id}.hint`,
      ...options
        .filter((option) => !isShared(option.id))
        .flatMap((option) => [`${id}.${option.id}`, ...(option.how ? [`${id}.${option.id}.how`] : [])]),
    ]);
    expect(Object.keys(checkWords)).to.have.members([...ids, 'none', 'not_sure']);
  });

  it('has its levels, from low to high', () => {
    const ids = fixture.levels.map(({id}) => id);
    expect(levels).to.deep.equal(ids);
    expect(Object.keys(levelWords)).to.have.members(ids);
    expect(Object.keys(meanwhileWords)).to.have.members(ids);
  });

  for (const level of fixture.levels)
    it(`says what to do and how soon: ${level.id}`, () => {
      const id = levels.find((name) => name === level.id)!;
      const {title, time, steps} = levelWords[id];
      expect({
        id,
        title: title(),
        time: time(),
        steps: steps.map((step) => step()),
        meanwhile: meanwhileWords[id].map(sourced),
      }).to.deep.equal(level);
    });

  it('says on every result what it cannot see', () =>
    expect(sourced(limitWords)).to.deep.equal(fixture.limit));

  it('gives the reason of each rule that has its own', () =>
    expect(said(ruleWords)).to.deep.equal(
      Object.fromEntries(fixture.rules.flatMap(({id, reason}) => (reason ? [[id, reason]] : []))),
    ));

  it('leaves no rule without a fact or a reason', () => {
    for (const {id, evidence} of rules) expect(evidence.length > 0 || id in ruleWords, id).to.equal(true);
  });

  it('names the patterns', () => expect(said(patternWords)).to.deep.equal(fixture.patterns));
});

describe('the care cards, against the table typed in by hand', () => {
  const cards = getHelp.blocks.filter((block) => block.kind === 'card');
  const linesOf = (level: string) =>
    cards
      .filter((card) => card.level === level)
      .flatMap(({signs, statements}) => [
        ...signs.map((id) => checkWords[id]!()),
        ...statements.map(({text}) => text()),
      ]);

  it('stand from the most urgent to the least, each with its title', () => {
    const titles = getHelp.blocks.flatMap((block) => {
      if (block.kind === 'emergency-card') return [['emergency', block.title()]];
      return block.kind === 'card' ? [[block.level, block.title()]] : [];
    });
    expect(titles).to.deep.equal(Object.entries(fixture.cardTitles));
  });

  it('name every emergency sign', () => {
    expect(emergencySigns).to.deep.equal(fixture.emergencySigns.map(({id}) => id));
    expect(emergencySigns.map((id) => checkWords[id]!())).to.deep.equal(
      fixture.emergencySigns.map(({text}) => text),
    );
  });

  it('say when to get help today', () => expect(linesOf('same_day')).to.deep.equal(fixture.sameDayCard));

  it('say when to see a doctor', () => expect(linesOf('appointment')).to.deep.equal(fixture.appointmentCard));
});
