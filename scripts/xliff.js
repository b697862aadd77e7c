import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

const serializer = new XMLSerializer();

export const parse = (file) => new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');

/** What stands inside an element, placeholders included. */
export const inner = (element) =>
  element ? Array.from(element.childNodes, (node) => serializer.serializeToString(node)).join('') : '';

/** The translation units of an XLIFF file. */
export const readUnits = (file) =>
  Array.from(parse(file).getElementsByTagName('trans-unit'), (unit) => ({
    element: unit,
    id: unit.getAttribute('id'),
    source: inner(unit.getElementsByTagName('source')[0]),
    target: inner(unit.getElementsByTagName('target')[0]),
    state: unit.getElementsByTagName('target')[0]?.getAttribute('state') ?? '',
    notes: Object.fromEntries(
      Array.from(unit.getElementsByTagName('note'), (note) => [note.getAttribute('from'), note.textContent]),
    ),
  }));

/** Identifies the English text that a translation was made from. */
export const sourceHash = (source) => createHash('sha256').update(source).digest('hex').slice(0, 12);
