import {expect} from 'chai';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {checkWords, levelWords, meanwhileWords} from '../../src/content/check-words.js';
import {readUnits} from '../../scripts/xliff.js';
import {topics} from '../../src/content/topics/index.js';
import {statementsOf} from '../../src/content/topics/topic.js';

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/).filter((sentence) => /\w/.test(sentence));
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word));

function measure(texts: readonly string[]) {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  return {grade: fleschKincaid(counts), wordsPerSentence: counts.word / counts.sentence};
}

const topicTexts = topics
  .map((topic) => ({id: topic.id, texts: [topic.title(), ...statementsOf(topic).map(({text}) => text())]}))
  .filter(({texts}) => texts.length > 1);
const checkTexts = [
  ...Object.values(checkWords).map((words) => words()),
  ...Object.values(levelWords).flatMap(({title, steps}) => [title(), ...steps.map((step) => step())]),
  ...Object.values(meanwhileWords).flatMap((words) => words.map(({text}) => text())),
];
const all = [...topicTexts.flatMap(({texts}) => texts), ...checkTexts];

/** Words that readers stumble over, and what we say. */
const hard: Readonly<Record<string, string>> = {
  chronic: 'long-term',
  triage: 'how soon to get help',
  'symptom checker': 'check',
  ischaemia: 'too little blood',
  ischemia: 'too little blood',
  nocturnal: 'night',
  idiopathic: 'no known cause',
  neuropathy: 'nerve damage',
  peripheral: 'in the legs',
  claudication: 'pain when you walk',
  thrombosis: 'clot',
  oedema: 'swelling',
  edema: 'swelling',
  urine: 'pee',
  urinate: 'pee',
  medication: 'medicine',
  physician: 'doctor',
  severe: 'bad',
  onset: 'start',
  approximately: 'about',
  prior: 'before',
};

describe('plain English', () => {
  it('overall is at US grade 6 or below, with 12 words a sentence or fewer', () => {
    const {grade, wordsPerSentence} = measure(all);
    expect(grade).to.be.at.most(6);
    expect(wordsPerSentence).to.be.at.most(12);
  });

  for (const {id, texts} of topicTexts)
    it(`${id} is at grade 8 or below`, () => expect(measure(texts).grade).to.be.at.most(8));

  it('the check is at grade 8 or below', () => expect(measure(checkTexts).grade).to.be.at.most(8));

  it('uses no word that has a plainer one', () => {
    for (const [word, plain] of Object.entries(hard))
      for (const text of all)
        expect(text.toLowerCase(), `say “${plain}”`).not.to.match(new RegExp(`\\b${word}\\b`));
  });

  it('the measure itself goes red for a hard text', () => {
    const hardText =
      'Nocturnal musculoskeletal contractions are predominantly idiopathic in geriatric populations.';
    expect(measure([hardText]).grade).to.be.greaterThan(12);
  });

  it('prints its figures', () => {
    const rows = [...topicTexts, {id: 'the check', texts: checkTexts}, {id: 'overall', texts: all}];
    for (const {id, texts} of rows) {
      const {grade, wordsPerSentence} = measure(texts);
      console.log(`      ${id}: grade ${grade.toFixed(1)}, ${wordsPerSentence.toFixed(1)} words a sentence`);
    }
  });
});

/** Each strong or accented vowel is one; weak ones between consonants are one together. The u of que, qui, gue, gui is mute. */
const spanishSyllables = (word: string) =>
  word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .match(/[iuü]*[aeoáéíóú][iuü]*(?![íú])|[iuü]+/g)?.length ?? 1;

/** INFLESZ: Flesch for Spanish by Szigriszt-Pazos. Above 65 is “quite easy”, above 80 “very easy”. */
function inflesz(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}

describe('plain Spanish', () => {
  const texts = readUnits('locales/es.xlf').map(({target}) => target.replace(/<x [^>]*>/g, '2'));

  it('counts syllables as Spanish does', () => {
    for (const [word, count] of Object.entries({
      calambre: 3,
      pie: 1,
      día: 2,
      guía: 2,
      quieto: 2,
      coágulo: 4,
      muy: 1,
      ciudad: 2,
      hinchada: 3,
    }))
      expect(spanishSyllables(word), word).to.equal(count);
  });

  it('is quite easy or easier on the INFLESZ scale', () => {
    console.log(`      Spanish: INFLESZ ${inflesz(texts).toFixed(1)}`);
    expect(inflesz(texts)).to.be.at.least(65);
  });

  it('the measure itself goes red for a hard text', () => {
    expect(
      inflesz([
        'Las contracciones musculoesqueléticas nocturnas son predominantemente idiopáticas en poblaciones geriátricas.',
      ]),
    ).to.be.below(40);
  });
});
