// Lists the translations that are missing or were made from an older English text: readers see the English of those.
//   node scripts/check-words.js            lists them, and passes
//   node scripts/check-words.js --release  fails on any
//   node scripts/check-words.js --stamp TAG…|all   records that the translations were made from the English of today
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {XMLSerializer} from '@xmldom/xmldom';
import {inner, parse, readUnits, sourceHash} from './xliff.js';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const fileOf = (tag) => `locales/${tag}.xlf`;

/** Why the English of this unit is shown in place of a translation; nothing if it is not. */
export function gapOf({target, source, state, notes}) {
  if (!target.trim()) return 'missing';
  if (notes['source-hash'] !== sourceHash(source)) return 'stale: the English has changed';
  return /^(new|needs)/.test(state) ? `not finished: ${state}` : undefined;
}

/** What is wrong with a translation, whether or not it is used. */
export const faultsOf = ({target}) =>
  [
    /&lt;|<(?!x )|<\/(?!x>)/.test(target) && 'markup in the translation',
    /^\s|\s$/.test(target) && 'space at an end',
  ].filter(Boolean);

function stamp(tag) {
  const doc = parse(fileOf(tag));
  for (const unit of Array.from(doc.getElementsByTagName('trans-unit'))) {
    const notes = Array.from(unit.getElementsByTagName('note'));
    let note = notes.find((n) => n.getAttribute('from') === 'source-hash');
    if (!note) {
      note = doc.createElement('note');
      note.setAttribute('from', 'source-hash');
      unit.appendChild(note);
    }
    note.textContent = sourceHash(inner(unit.getElementsByTagName('source')[0]));
  }
  writeFileSync(fileOf(tag), new XMLSerializer().serializeToString(doc));
}

function check(isRelease) {
  const units = targetLocales.flatMap((tag) => readUnits(fileOf(tag)).map((unit) => ({tag, ...unit})));
  const gaps = units.flatMap((unit) => (gapOf(unit) ? [`${unit.tag} ${unit.id}: ${gapOf(unit)}`] : []));
  const faults = units.flatMap((unit) => faultsOf(unit).map((fault) => `${unit.tag} ${unit.id}: ${fault}`));
  for (const line of [...faults, ...gaps]) console.log(line);
  console.log(
    `${targetLocales.length} languages, ${units.length} translations: ${gaps.length} missing or stale, ${faults.length} faulty`,
  );
  return faults.length === 0 && (!isRelease || gaps.length === 0);
}

if (process.argv[1]?.endsWith('check-words.js')) {
  const [option, ...tags] = process.argv.slice(2);
  if (option === '--stamp') {
    for (const tag of tags[0] === 'all' ? targetLocales : tags) stamp(tag);
    execFileSync('node', ['scripts/extract.js'], {stdio: 'inherit'});
  } else process.exitCode = check(option === '--release') ? 0 : 1;
}
