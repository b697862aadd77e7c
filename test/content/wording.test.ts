import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkWords, levelWords, meanwhileWords} from '../../src/content/check-words.js';
import {targetLocales} from '../../scripts/messages.js';
import {readUnits} from '../../scripts/xliff.js';
import {ui} from '../../src/content/ui-words.js';

const neverSay = JSON.parse(readFileSync('locales/never-say.json', 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** Whole words where the script parts words by spaces; also a percentage or a score in any. */
const neverPattern = (phrases: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(${phrases.join('|')})(?![\\p{L}\\p{M}])|${spaceless(phrases)}\\d ?[%٪]`,
    'iu',
  );
const spaceless = (phrases: readonly string[]) =>
  /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(phrases.join(''))
    ? `${phrases.join('|')}|`
    : '';

const wordsIn = (tag: string) =>
  readUnits(`locales/${tag === 'en' ? 'es' : tag}.xlf`).map(({id, source, target}) => ({
    id,
    text: tag === 'en' ? source : target,
  }));

const english = readUnits('locales/es.xlf').map(({id, source}) => ({id, text: source}));

describe('wording', () => {
  for (const [tag, phrases] of Object.entries(neverSay))
    it(`never says what it must not say: ${tag}`, () => {
      const never = neverPattern(phrases);
      const said = wordsIn(tag).filter(({text}) => never.test(text));
      expect(said.map(({id, text}) => `${id}: ${text}`)).to.deep.equal([]);
    });

  it('has such a list for every language, and each list goes red', () => {
    expect(Object.keys(neverSay)).to.have.members(['en', ...targetLocales]);
    expect(neverPattern(neverSay.de!).test('Das ist ganz normal.')).to.equal(true);
    expect(neverPattern(neverSay.ja!).test('心配ありません。')).to.equal(true);
    expect(neverPattern(neverSay.ar!).test('هذا طبيعي تمامًا')).to.equal(true);
    expect(neverPattern(neverSay.en!).test('30 %')).to.equal(true);
  });

  it('tells nobody to start or stop a prescribed medicine', () => {
    const stops = english.filter(({text}) => /\b(stop|start|quit)\b[^.]*(medicine|statin|pill)/i.test(text));
    for (const {id, text} of stops)
      expect(text, id).to.match(/do not|never|don’t|started, stopped or changed|what you stopped/i);
  });

  it('says how a sign looks on every skin', () => {
    for (const {id, text} of english) {
      if (/\bred\b/.test(text)) expect(text, id).to.match(/red or dark|low red blood/);
      if (/\bpale\b/i.test(text)) expect(text, id).to.match(/grey or blue|pale or blue/);
    }
    expect(checkWords['look.one_leg.how']!()).to.contain('brown or black skin');
  });

  it('says before the first question whom it is not for', () => {
    expect(ui.adults())
      .to.match(/adults/i)
      .and.to.match(/children/)
      .and.to.match(/injury/);
  });

  it('gives no home remedy where help is needed today', () => {
    for (const level of ['emergency', 'same_day'] as const) {
      const words = [...levelWords[level].steps, ...meanwhileWords[level].map(({text}) => text)];
      for (const text of words) expect(text(), level).not.to.match(/stretch|toes|shower|bath|rub/i);
    }
  });
});
