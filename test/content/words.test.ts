import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {problemsOf} from '../../scripts/check-words.js';
import {readUnits, type Unit} from '../../scripts/xliff.js';
import reviewers from '../../locales/reviewers.json' with {type: 'json'};
import config from '../../lit-localize.json' with {type: 'json'};

interface Reviewer {
  readonly name: string;
  readonly role: string;
  readonly date: string;
}

describe('translations', () => {
  for (const tag of config.targetLocales)
    it(`are complete and made from today’s English: ${tag}`, () => {
      expect(readUnits(`locales/${tag}.xlf`).flatMap(problemsOf)).to.deep.equal([]);
    });

  /** What the About panel of a language says of who reviewed it, against the list of those who did. */
  const isHonest = (said: string, readBack: string, names: readonly Reviewer[]) =>
    names.length
      ? names.every(({name, role, date}) => role && said.includes(name) && said.includes(date))
      : said === readBack;

  for (const tag of config.targetLocales)
    it(`say who reviewed them, and claim nobody else: ${tag}`, () => {
      const {target} = readUnits(`locales/${tag}.xlf`).find(({id}) => id === 'about.machine')!;
      const reviews = JSON.parse(readFileSync(`locales/review/${tag}.json`, 'utf8')) as Record<
        string,
        {text: string}
      >;
      const names = (reviewers as Record<string, readonly Reviewer[]>)[tag] ?? [];
      expect(isHonest(target, reviews['about.machine']!.text, names)).to.equal(true);
    });

  it('and that goes red for a claim without a name, and for a name that is not told', () => {
    const ann = {name: 'Ann Example', role: 'pharmacist', date: '2027-03-01'};
    expect(isHonest('Reviewed by a pharmacist.', 'Made by machine.', [])).to.equal(false);
    expect(isHonest('Made by machine.', 'Made by machine.', [ann])).to.equal(false);
    expect(isHonest('Reviewed by Ann Example, 2027-03-01.', 'Made by machine.', [ann])).to.equal(true);
  });

  describe('the gate', () => {
    const unit: Unit = {
      id: 'x',
      source: 'Call now.',
      target: 'Llame ahora.',
      state: 'translated',
      notes: {'source-hash': 'dcba12b0ac77'},
    };
    it('goes red for a missing one', () =>
      expect(problemsOf({...unit, target: ' '})).to.deep.equal(['x: no translation']));
    it('goes red for one made from other English words', () =>
      expect(problemsOf({...unit, source: 'Call later.'})[0]).to.match(/another English text/));
    it('goes red for markup', () =>
      expect(problemsOf({...unit, target: '&lt;b>Llame'}).join()).to.match(/markup/));
  });
});
