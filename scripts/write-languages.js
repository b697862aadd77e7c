// Writes dist/leg-cramp-info.<tag>.js, the one script tag with one more language inside; and, for demos and tests only,
// dist/pseudo/leg-cramp-info.js, whose German is English made long and whose Arabic is English made to run from right
// to left.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {pseudoLong, pseudoMirrored} from './pseudo.js';
import {gap} from './word-table.js';

const oneTag = readFileSync('dist/leg-cramp-info.js', 'utf8');
const none = 'new Map([])';
if (oneTag.split(none).length !== 2)
  throw new Error(`The one tag should have ${none} once, for the languages inside`);

const ascii = (code) =>
  code.replace(/[^\0-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The one tag with languages inside: tag and code of the table of words. */
const withInside = (languages) =>
  oneTag.replace(
    none,
    () => `new Map([${languages.map(([tag, table]) => `["${tag}",{templates:${ascii(table)}}]`).join()}])`,
  );

/** A language file, as an expression. */
const tableOf = (code) => {
  const [, table] = /^const \w+=(.*),\w+="[0-9a-f]{8}";export/s.exec(code) ?? [];
  if (!table) throw new Error('A language file does not read as expected');
  return table;
};

for (const file of readdirSync('dist/locales')) {
  const tag = file.slice(0, -'.js'.length);
  const table = tableOf(readFileSync(`dist/locales/${file}`, 'utf8'));
  writeFileSync(`dist/leg-cramp-info.${tag}.js`, withInside([[tag, table]]));
}

const english = /"([^"]{9000,})"\.split\("\\n"\)/
  .exec(oneTag)[1]
  .split('\\n')
  .map((words) => JSON.parse(`"${words}"`));
const around = (change) => (words) =>
  words
    .split(gap)
    .map((part) => (part ? change(part) : part))
    .join(gap);
const pseudo = (change) => JSON.stringify(english.map(around(change)));
mkdirSync('dist/pseudo', {recursive: true});
writeFileSync(
  'dist/pseudo/leg-cramp-info.js',
  withInside([
    ['de', pseudo(pseudoLong)],
    ['ar', pseudo(pseudoMirrored)],
  ]),
);
