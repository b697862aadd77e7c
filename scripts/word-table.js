import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';

const plain = /\(\) =>\s*msg\(\s*('(?:[^'\\]|\\.)*'),\s*\{\s*id:\s*'([^']+)',?\s*\},?\s*\)/g;
const withValue = /\(\w+: string\) =>\s*msg\(\s*str`([^`]*)`,\s*\{\s*id:\s*'([^']+)',?\s*\},?\s*\)/g;
/** Where the value of a message goes. */
export const gap = '#';

/** A message around its value, as it stands in the table. */
function withGap(parts) {
  if (parts.length !== 2 || parts.some((part) => part.includes(gap)))
    throw new Error(`“${parts.join('${…}')}”: one value, in one place, and no ${gap} beside it`);
  return parts.join(gap);
}

/** Notes for translators are for the extractor only. */
export const withoutNotes = (code) =>
  code.replace(/,\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g, '');

/**
 * Message ids are for people. In the files that readers get, all words stand in one table, a message is its place in
 * it, and a language file is the same table in another language. Places follow the sources, so that each file names
 * only its first one. All carry a digest of the English words, since a table of another version would put sentences
 * in wrong places: the loader refuses it.
 */
export function wordTable(units) {
  const {places, firstOf} = placesIn(sourceFiles());
  const missing = units.find(({id}) => !places.has(id));
  if (missing || places.size !== units.length)
    throw new Error(`locales/ and the sources differ (${missing?.id ?? places.size}): run npm run extract`);
  const table = Array(places.size).fill('');
  const version = createHash('sha256')
    .update(JSON.stringify(units.map(({id, source}) => [places.get(id), source])))
    .digest('hex')
    .slice(0, 8);
  return {
    name: 'word-table',
    resolveId: (id) => (id === 'word-table' ? '\0word-table' : null),
    load: (id) => (id === '\0word-table' ? tableModule : null),
    transform: {
      order: 'pre',
      handler(code, file) {
        if (/generated\/locales\//.test(file))
          return {code: tableOfLanguage(code, places, version), map: null};
        if (!/\/src\/.*\.ts$/.test(file)) return null;
        if (/locale-version\.ts$/.test(file))
          return {code: `export const wordsVersion = '${version}';`, map: null};
        if (/\/src\/embed\.ts$/.test(file)) return {code: `import 'word-table';${code}`, map: null}; // first: packs better
        if (!code.includes('msg(')) return null;
        let next = firstOf.get(file);
        const compiled = code
          .replace(plain, (_, text, id) => {
            const place = places.get(id);
            table[place] = text.slice(1, -1).replace(/\\'/g, "'");
            if (place !== next) return `wordsAt(${place})`;
            next++;
            return 'nextWords()';
          })
          .replace(withValue, (_, text, id) => {
            const place = places.get(id);
            table[place] = withGap(text.split(/\$\{\w+\}/));
            return `wordsWith(${place})`;
          });
        if (/\bmsg\(/.test(compiled)) this.error(`${file}: a message that the word table cannot read`);
        return {
          code: `import {nextWords, wordsAt, wordsFrom, wordsNamed, wordsWith} from 'word-table'; wordsFrom([${firstOf.get(file)}, ${next}]);${named(compiled)}`,
          map: null,
        };
      },
    },
    renderChunk: (code) => ({
      code: onlyJumps(code).replace('"@@table@@"', () => JSON.stringify(table.join('\n'))),
      map: null,
    }),
  };
}

/** A file whose words stand right behind those of the file before it need not say where they are. */
function onlyJumps(code) {
  let place = 0;
  return code.replace(/\bwordsFrom\(\[(\d+), (\d+)\]\);/g, (_, first, next) => {
    const jump = Number(first) === place ? '' : `wordsFrom([${first}]);`;
    place = Number(next);
    return jump;
  });
}

/** A list of names for an object that holds nothing but the next words. */
const named = (code) =>
  code.replace(/\{\s*((?:[\w'.]+: nextWords\(\),\s*){5,})\}/g, (_, entries) => {
    const names = [...entries.matchAll(/'?([\w.]+)'?: nextWords/g)].map(([, name]) => name);
    return `wordsNamed('${names.join(' ')}')`;
  });

const tableModule = `
  import {msg} from '@lit/localize/init/install.js';
  const table = "@@table@@".split('\\n');
  export const wordsAt = (place) => () => msg(table[place], {id: place});
  export const wordsWith = (place) => (value) => wordsAt(place)().split('${gap}').join(value);
  let next = 0;
  export const wordsFrom = ([place]) => void (next = place);
  export const nextWords = () => wordsAt(next++);
  export const wordsNamed = (names) => Object.fromEntries(names.split(' ').map((name) => [name, nextWords()]));
`;

/** The rooms in the order in which the one tag runs through them. Another order costs bytes, and nothing else. */
const rooms = ['check', 'topics', 'summary', 'views', 'pictures'];
const rank = (file) => rooms.indexOf(file.split('/')[0]);

const sourceFiles = () =>
  readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((file) => `src/${file}`);

/** Each message its place; first the plain ones of each file in the order of its text, then those with values. */
function placesIn(files) {
  const places = new Map();
  const firstOf = new Map();
  const add = (id) => places.has(id) || places.set(id, places.size);
  const texts = files.map((file) => [file, withoutNotes(readFileSync(file, 'utf8'))]);
  for (const [file, text] of texts) {
    firstOf.set(`${process.cwd()}/${file}`, places.size);
    for (const [, , id] of text.matchAll(plain)) add(id);
  }
  for (const [, text] of texts) for (const [, , id] of text.matchAll(withValue)) add(id);
  return {places, firstOf};
}

/** What lit-localize generates, as the same table. */
function tableOfLanguage(code, places, version) {
  const body = code.slice(
    code.indexOf('{', code.indexOf('export const templates')),
    code.lastIndexOf('}') + 1,
  );
  const table = [];
  for (const [id, words] of Object.entries(new Function('str', `return ${body}`)(withGap)))
    table[places.get(id)] = words;
  return `
    export const templates = ${JSON.stringify(table.join('\n'))}.split('\\n');
    export const version = '${version}';
  `;
}
