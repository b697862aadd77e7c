import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {faultsOf, gapOf} from '../../scripts/check-words.js';
import {messagesFrom} from '../../scripts/messages.js';
import {readUnits, type Unit} from '../../scripts/xliff.js';
import reviewers from '../../locales/reviewers.json' with {type: 'json'};
import config from '../../lit-localize.json' with {type: 'json'};

interface Reviewer {
  readonly name: string;
  readonly role: string;
  readonly date: string;
}

describe('translations', () => {
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

  describe('a unit', () => {
    const unit: Unit = {
      id: 'x',
      source: 'Call now.',
      target: 'Llame ahora.',
      state: 'translated',
      notes: {'source-hash': 'b1cf1a50db5c'},
    };
    it('is used where it was made from the English of today', () => {
      expect(gapOf(unit)).to.equal(undefined);
      expect(faultsOf(unit)).to.deep.equal([]);
    });
    it('is left out where it is missing, stale or not finished, and --release fails on it', () => {
      expect(gapOf({...unit, target: ' '})).to.equal('missing');
      expect(gapOf({...unit, source: 'Call later.'})).to.match(/^stale/);
      expect(gapOf({...unit, state: 'needs-review-translation'})).to.match(/^not finished/);
    });
    it('is at fault with markup, or with space at an end', () => {
      expect(faultsOf({...unit, target: '&lt;b>Llame'})).to.deep.equal(['markup in the translation']);
      expect(faultsOf({...unit, target: 'Llame '})).to.deep.equal(['space at an end']);
    });
  });

  it('a stale or missing translation is left out of the language file, so that its English shows', () => {
    const {templates} = messagesFrom([
      {
        id: 'a',
        source: 'Call now.',
        target: 'Llame ahora.',
        state: 'translated',
        notes: {'source-hash': 'b1cf1a50db5c'},
      },
      {
        id: 'b',
        source: 'Call later.',
        target: 'Llame ahora.',
        state: 'translated',
        notes: {'source-hash': 'b1cf1a50db5c'},
      },
      {id: 'c', source: 'Call now.', target: '', state: 'new', notes: {}},
    ]);
    expect(templates).to.deep.equal({a: 'Llame ahora.'});
  });
});
