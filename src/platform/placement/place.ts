import {pageOptions, type PageOptions} from '../page-options.js';
import {attributeText} from '../values.js';
import {embeddingScripts} from './script-options.js';

/** Attributes that a host may write elsewhere: as a class or data attribute of a box, in the script's address. */
const attributes = 'lang region view topics heading-level label result theme name language-menu'.split(' ');

/** Boxes that stand for the element where a page cannot hold unknown tags. */
const boxes = '.leg-cramp-info,[data-leg-cramp-info]';

const served = new WeakSet<object>();

/** Puts a widget wherever the page asks for one and has none yet. */
function place(): void {
  for (const box of document.querySelectorAll(boxes)) fill(box);
  for (const [script, options] of embeddingScripts())
    serve(script, (name) => options.get(name), document.head.contains(script) ? undefined : script);
  const page = pageOptions();
  if (page.embed) serve(page, (name) => attributeText(page[camel(name)] ?? page[name as keyof PageOptions]));
}

/** Places now, and whenever the page changes. Nothing goes to the end of a page that is still coming in. */
export function placeWhereAsked(): void {
  place();
  document.addEventListener('DOMContentLoaded', place);
  new MutationObserver(place).observe(document, {childList: true, subtree: true});
}

type Read = (name: string) => string | null | undefined;

function create(read: Read): HTMLElement {
  const element = document.createElement('leg-cramp-info');
  for (const name of attributes) {
    const value = read(name);
    if (value != null) element.setAttribute(name, value);
  }
  return element;
}

/** What stood in the box is the fallback and fills the slots. */
function fill(box: Element): void {
  if (box.querySelector('leg-cramp-info')) return;
  const element = create((name) => box.getAttribute(`data-${name}`) ?? classOption(box, name));
  element.append(...box.childNodes);
  box.append(element);
}

/** `region-us` of the classes, or `language-menu` alone. */
function classOption({classList}: Element, name: string): string | undefined {
  const values = [...classList]
    .filter((c) => c === name || c.toLowerCase().startsWith(`${name}-`))
    .map((c) => c.slice(name.length + 1));
  return values.length ? values.join(' ') : undefined;
}

/** Once for each script or setting: beside it, or at the end of the page. */
function serve(asker: object, read: Read, beside?: Element): void {
  if (served.has(asker) || (!beside && document.readyState === 'loading')) return;
  served.add(asker);
  if (beside?.nextElementSibling?.localName === 'leg-cramp-info') return; // a page written back from its own text
  const element = create(read);
  if (beside) beside.after(element);
  else document.body.append(element);
}

const camel = (name: string) =>
  name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()) as keyof PageOptions;
