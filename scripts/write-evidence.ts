// Writes dist/evidence.json: what stands behind each sentence, when it was checked, and how far each language is.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import reviewers from '../locales/reviewers.json' with {type: 'json'};
import config from '../lit-localize.json' with {type: 'json'};
import {rules, rulesVersion} from '../src/check/rules.js';
import {limitWords, meanwhileWords} from '../src/content/check-words.js';
import {bibliography} from '../src/content/evidence/bibliography.js';
import {facts} from '../src/content/evidence/facts.js';
import {review} from '../src/content/evidence/review.js';
import {sources} from '../src/content/evidence/sources.js';
import {withLocale} from '../src/platform/language/localizer.js';
import {registerMessages} from '../src/platform/language/registry.js';
import {oldestCheck, sourcesOf} from '../src/content/regions/region-sources.js';
import {regionCodes, regionFor} from '../src/content/regions/regions.js';
import {topics} from '../src/content/topics/index.js';
import {statementsOf, type Statement} from '../src/content/topics/topic.js';
import {readUnits} from './xliff.js';

// A stand-in language whose every word is its own id.
registerMessages('es', {templates: new Proxy({}, {get: (_, id) => id})});
const idOf = (words: () => string) => withLocale('es', words);

const describe = (part: string) => (statement: Statement) => {
  const ids = statement.evidence.split(' ');
  return {
    id: idOf(statement.text),
    part,
    text: statement.text(),
    facts: ids,
    sources: [...new Set(ids.flatMap((fact) => facts[fact]!.split(' ')))],
  };
};

const statements = [
  ...topics.flatMap((topic) => statementsOf(topic).map(describe(topic.id))),
  ...[limitWords, ...new Set(Object.values(meanwhileWords).flat())].map(describe('result')),
];

interface Reviewer {
  readonly name: string;
  readonly role: string;
  readonly date: string;
}

interface Review {
  /** The translation that was read back; another one since then has not been. */
  readonly text: string;
  readonly back: string;
  readonly verdict: 'same' | 'mended';
}

/** How far a language is, string by string. `locales/review` keeps what a second, blind pass read. */
function translation(tag: string) {
  const file = `locales/review/${tag}.json`;
  const reviews = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, Review>;
  const units = readUnits(`locales/${tag}.xlf`).map(({id, target}) => ({id, text: plain(target)}));
  const isReadBack = ({id, text}: {id: string; text: string}) => reviews[id]?.text === text;
  return {
    strings: units.length,
    madeBy: 'machine',
    readBackByMachine: units.filter(isReadBack).length,
    notReadBack: units.filter((unit) => !isReadBack(unit)).map(({id}) => id),
    reviewedByProfessional: (reviewers as Readonly<Record<string, readonly Reviewer[]>>)[tag] ?? [],
  };
}

const plain = (target: string) => target.replace(/ (equiv-text|xmlns)="[^"]*"/g, '');

const content = {
  contentVersion: rulesVersion,
  ...review,
  statements,
  rules: rules.map(({id, level, when, evidence}) => ({id, level, when, facts: evidence})),
  sources: Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [
      id,
      {
        ...source,
        address: source.address && `https://${source.address}`,
        ...bibliography[id],
        checked: review.checked,
      },
    ]),
  ),
  regions: {
    checked: oldestCheck('emergency', 'advice', 'quinine'),
    wordsChecked: oldestCheck('doctor', 'pharmacy'),
    values: Object.fromEntries(regionCodes.map((code) => [code, regionFor(code)])),
    sources: Object.fromEntries(regionCodes.map((code) => [code, sourcesOf(code)])),
  },
  translations: Object.fromEntries(config.targetLocales.map((tag) => [tag, translation(tag)])),
};

const contentHash = `sha256-${createHash('sha256').update(JSON.stringify(content)).digest('base64')}`;
writeFileSync('dist/evidence.json', `${JSON.stringify({contentHash, ...content}, null, 1)}\n`);
