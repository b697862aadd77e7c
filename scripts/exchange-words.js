// For translators who work in a spreadsheet or a tool of their own:
//   node scripts/exchange-words.js export TAG > TAG.csv
//   node scripts/exchange-words.js import TAG TAG.csv
// A row is a message: id, note, English, translation, and what a blind reading back said. Only translations are taken in.
import {existsSync, readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {writeTranslations} from './import-words.js';
import {readUnits} from './xliff.js';

const plain = (words) => words.replace(/ (equiv-text|xmlns)="[^"]*"/g, '');

export function toCsv(tag) {
  const file = `locales/review/${tag}.json`;
  const reviews = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return Papa.unparse(
    readUnits(`locales/${tag}.xlf`).map(({id, source, target, notes}) => ({
      id,
      note: notes.developer ?? '',
      English: plain(source),
      translation: plain(target),
      'read back': reviews[id]?.text === plain(target) ? reviews[id].back : '',
    })),
  );
}

/** The translations of a spreadsheet. @throws on a row that is no message, or without its placeholders */
export function fromCsv(tag, csv) {
  const units = new Map(readUnits(`locales/${tag}.xlf`).map((unit) => [unit.id, unit]));
  const {data, errors} = Papa.parse(csv.replace(/^\ufeff/, ''), {header: true, skipEmptyLines: true});
  if (errors.length) throw new Error(errors.map(({row, message}) => `row ${row}: ${message}`).join('\n'));
  return Object.fromEntries(
    data.map(({id, translation}) => {
      if (!units.has(id)) throw new Error(`${id} is no message`);
      const holes = (words) => String(words.match(/<x id="\d+"\/>/g)?.sort() ?? '');
      if (holes(translation) !== holes(plain(units.get(id).source)))
        throw new Error(`${id}: placeholders differ`);
      return [id, translation.trim()];
    }),
  );
}

if (process.argv[1]?.endsWith('exchange-words.js')) {
  const [task, tag, file] = process.argv.slice(2);
  if (task === 'export') process.stdout.write(toCsv(tag));
  else
    console.log(
      `${writeTranslations(tag, fromCsv(tag, readFileSync(file, 'utf8')))} translations; now check and stamp them`,
    );
}
