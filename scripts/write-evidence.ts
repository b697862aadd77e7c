// Writes dist/evidence.json: what stands behind each sentence, when it was checked, and how far each language is.
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import config from '../lit-localize.json' with {type: 'json'};
import {rules, rulesVersion} from '../src/check/rules.js';
import {limitWords, meanwhileWords} from '../src/check/words.js';
import {bibliography} from '../src/evidence/bibliography.js';
import {facts} from '../src/evidence/facts.js';
import {review} from '../src/evidence/review.js';
import {sources} from '../src/evidence/sources.js';
import {addLocale, withLocale} from '../src/language/localizer.js';
import {regionSources, regionsChecked} from '../src/regions/region-sources.js';
import {regionCodes, regionFor} from '../src/regions/regions.js';
import {topics} from '../src/topics/index.js';
import {statementsOf, type Statement} from '../src/topics/topic.js';
import {readUnits} from './xliff.js';

// A stand-in language whose every word is its own id.
addLocale('es', {templates: new Proxy({}, {get: (_, id) => id})});
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

/** From each unit's XLIFF state: who made it, who checked it, who reviewed it. */
const translation = (tag: string) => {
  const units = readUnits(`locales/${tag}.xlf`);
  const by = (status: string) =>
    units.filter(({notes}) => (notes.status ?? 'machine') === status).map(({id}) => id);
  return {
    strings: units.length,
    machine: by('machine').length,
    machineCheckedBack: by('machine, checked back').length,
    reviewedByProfessional: 0,
    reviewers: [],
  };
};

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
    checked: regionsChecked,
    values: Object.fromEntries(regionCodes.map((code) => [code, regionFor(code)])),
    sources: regionSources,
  },
  translations: Object.fromEntries(config.targetLocales.map((tag) => [tag, translation(tag)])),
};

const contentHash = `sha256-${createHash('sha256').update(JSON.stringify(content)).digest('base64')}`;
writeFileSync('dist/evidence.json', `${JSON.stringify({contentHash, ...content}, null, 1)}\n`);
