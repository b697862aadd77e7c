// What test runners give a component instead of a browser. Run as a program, `NAME ENTRY [use]`, it imports one of our
// entries there, uses the element as a component's test would, and says what became of it.
import {pathToFileURL} from 'node:url';

/** Node's own are in the way: a document takes its own events only. */
const replaced = ['Event', 'CustomEvent', 'EventTarget', 'navigator', 'window', 'self', 'document'];
/** linkedom's window lists none of its names. */
const unlisted = [
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'Document',
  'MutationObserver',
  'HTMLScriptElement',
];

function populate(window) {
  const own = [...Object.getOwnPropertyNames(window), ...unlisted].filter((name) => !(name in globalThis));
  for (const name of new Set([...own, ...replaced]))
    Object.defineProperty(globalThis, name, {value: window[name], configurable: true, writable: true});
}

const page = '<!doctype html><html lang="en"><body><leg-cramp-info>Fallback</leg-cramp-info></body></html>';

function withPage(window) {
  window.document.write(page);
  return window;
}

export const environments = {
  node: () => undefined,
  jsdom: async () => {
    const {JSDOM} = await import('jsdom');
    populate(new JSDOM(page, {url: 'http://localhost/', pretendToBeVisual: true}).window);
  },
  'happy-dom 21': async () => {
    const {Window} = await import('happy-dom');
    populate(withPage(new Window({url: 'http://localhost/'})));
  },
  'happy-dom 20': async () => {
    const {Window} = await import('happy-dom-20');
    populate(withPage(new Window({url: 'http://localhost/'})));
  },
  linkedom: async () => {
    const {parseHTML} = await import('linkedom');
    populate(parseHTML(page));
  },
  'linkedom, a document alone': async () => {
    const {parseHTML} = await import('linkedom');
    globalThis.document = parseHTML(page).document;
  },
};

/** What a component's test does with an element that it does not know: all of it works on an unknown element too. */
async function use() {
  const element = document.createElement('leg-cramp-info');
  element.setAttribute('region', 'US');
  element.textContent = 'Fallback';
  element.answers = {now: ['none']};
  document.body.append(element);
  element.setAttribute('lang', 'en-GB');
  const copy = element.cloneNode(true);
  element.after(copy);
  copy.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  element.remove();
  return customElements.get('leg-cramp-info') ? 'registered' : 'unknown';
}

const [, file, name, entry, isUsed] = process.argv;
if (import.meta.url === pathToFileURL(file ?? '').href) {
  await environments[name]();
  await import(`../../dist/${entry}.js`);
  console.log(isUsed ? await use() : 'imported');
}
