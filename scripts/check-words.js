// Fails on a missing translation, on one made from an older English text, on markup, and on an XLIFF that an extract
// would change. `--stamp TAG…` (or `--stamp all`) records that every translation was made from today's English text.
import {createHash} from 'node:crypto';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {XMLSerializer} from '@xmldom/xmldom';
import {inner, parse, readUnits} from './xliff.js';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const hash = (source) => createHash('sha256').update(source).digest('hex').slice(0, 12);
const fileOf = (tag) => `locales/${tag}.xlf`;

export function problemsOf({id, source, target, state, notes}) {
  if (!target.trim()) return [`${id}: no translation`];
  return [
    notes['source-hash'] === hash(source) ? '' : `${id}: translated from another English text`,
    /^(new|needs)/.test(state) ? `${id}: state ${state}` : '',
    /&lt;|<(?!x )|<\/(?!x>)/.test(target) ? `${id}: markup in the translation` : '',
    /^\s|\s$/.test(target) ? `${id}: space at an end` : '',
  ].filter(Boolean);
}

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
    note.textContent = hash(inner(unit.getElementsByTagName('source')[0]));
  }
  writeFileSync(fileOf(tag), new XMLSerializer().serializeToString(doc));
}

const extract = () =>
  execFileSync('npx', ['lit-localize', 'extract'], {stdio: ['ignore', 'ignore', 'inherit']});

function check() {
  const before = targetLocales.map((tag) => readFileSync(fileOf(tag), 'utf8'));
  extract();
  return targetLocales.flatMap((tag, i) => {
    const changed =
      readFileSync(fileOf(tag), 'utf8') === before[i] ? [] : ['extracting the messages changed it'];
    return [...changed, ...readUnits(fileOf(tag)).flatMap(problemsOf)].map(
      (problem) => `${fileOf(tag)} ${problem}`,
    );
  });
}

if (process.argv[2] === '--stamp') {
  const tags = process.argv.slice(3);
  for (const tag of tags[0] === 'all' ? targetLocales : tags) stamp(tag);
  extract();
} else if (process.argv[1]?.endsWith('check-words.js')) {
  const problems = check();
  console.log(
    problems.length ? problems.join('\n') : `${targetLocales.length} languages complete and current`,
  );
  process.exitCode = problems.length ? 1 : 0;
}
