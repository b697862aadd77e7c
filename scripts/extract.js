// Brings locales/*.xlf up to date with the messages in src/, and puts the notes for translators beside them.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {XMLSerializer} from '@xmldom/xmldom';
import {parse} from './xliff.js';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const notes = JSON.parse(readFileSync('locales/notes.json', 'utf8'));
const kind = 'developer';

execFileSync('npx', ['lit-localize', 'extract'], {stdio: ['ignore', 'ignore', 'inherit']});
for (const tag of targetLocales) {
  const file = `locales/${tag}.xlf`;
  const doc = parse(file);
  const units = Array.from(doc.getElementsByTagName('trans-unit'));
  if (units.filter((unit) => setNote(doc, unit)).length)
    writeFileSync(file, new XMLSerializer().serializeToString(doc));
}

/** Whether the unit has changed. */
function setNote(doc, unit) {
  const text = notes[unit.getAttribute('id')] ?? '';
  let note = Array.from(unit.getElementsByTagName('note')).find((each) => each.getAttribute('from') === kind);
  if ((note?.textContent ?? '') === text) return false;
  if (!text) {
    unit.removeChild(note);
    return true;
  }
  if (!note) {
    note = doc.createElement('note');
    note.setAttribute('from', kind);
    unit.appendChild(note);
  }
  note.textContent = text;
  return true;
}
