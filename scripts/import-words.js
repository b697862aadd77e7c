// node scripts/import-words.js TAG FILE: takes translations, a JSON object of message id to text, into locales/TAG.xlf.
// `<x id="0"/>` stands for a placeholder, as in the XLIFF itself.
import {readFileSync, writeFileSync} from 'node:fs';
import {XMLSerializer} from '@xmldom/xmldom';
import {parse} from './xliff.js';

/** Writes translations into the XLIFF of a language; returns how many. */
export function writeTranslations(tag, words) {
  const xliff = `locales/${tag}.xlf`;
  const doc = parse(xliff);
  let count = 0;
  for (const unit of Array.from(doc.getElementsByTagName('trans-unit'))) {
    const text = words[unit.getAttribute('id')];
    if (text === undefined) continue;
    const source = unit.getElementsByTagName('source')[0];
    let target = unit.getElementsByTagName('target')[0];
    if (!target) {
      target = doc.createElement('target');
      unit.insertBefore(target, source.nextSibling);
    }
    while (target.firstChild) target.removeChild(target.firstChild);
    for (const part of text.split(/(<x id="\d+"\/>)/).filter(Boolean)) {
      const id = /<x id="(\d+)"\/>/.exec(part)?.[1];
      const placeholder =
        id && Array.from(source.getElementsByTagName('x')).find((x) => x.getAttribute('id') === id);
      target.appendChild(placeholder ? placeholder.cloneNode(true) : doc.createTextNode(part));
    }
    target.setAttribute('state', 'translated');
    target.setAttribute('state-qualifier', 'leveraged-mt');
    count++;
  }
  writeFileSync(xliff, new XMLSerializer().serializeToString(doc));
  return count;
}

if (process.argv[1]?.endsWith('import-words.js')) {
  const [tag, file] = process.argv.slice(2);
  console.log(
    `locales/${tag}.xlf: ${writeTranslations(tag, JSON.parse(readFileSync(file, 'utf8')))} translations`,
  );
}
