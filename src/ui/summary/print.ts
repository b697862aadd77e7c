import {directionOf} from '../../platform/language/catalogue.js';
import type {Summary} from './summary.js';

const printStyles = `
  body { margin: 0; font: 14pt/1.45 sans-serif; color: #000; background: #fff; display: flex; gap: 1.5em; }
  article { flex: 1; }
  h1 { font-size: 1.4em; margin: 0 0 0.6em; }
  h2 { font-size: 1.1em; margin: 1em 0 0.3em; break-after: avoid; }
  article > h2:first-of-type { border: 2pt solid; padding: 0.4em; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  li { break-inside: avoid; }
`;

/**
 * Prints the summaries side by side, and nothing else of the page. The frame they are printed from needs no request and
 * no inline style.
 */
export function printSummaries(summaries: readonly Summary[], into: ParentNode): void {
  into.querySelector('.printing')?.remove(); // in a sandbox that prints nothing, `afterprint` never came
  const frame = document.createElement('iframe');
  frame.className = 'printing';
  frame.ariaHidden = 'true';
  into.append(frame);
  try {
    printIn(frame.contentWindow as Window & typeof globalThis, summaries, () => frame.remove());
  } catch {
    frame.remove(); // a sandbox lets nobody into the frame, but the page itself can still be printed
    print();
  }
}

function printIn(view: Window & typeof globalThis, summaries: readonly Summary[], done: () => void): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printStyles);
  view.document.adoptedStyleSheets = [sheet];
  const [own] = summaries;
  if (own) view.document.head.append(textElement('title', own.title));
  view.document.body.append(...summaries.map(articleOf));
  view.addEventListener('afterprint', done);
  view.print();
}

function articleOf({locale, title, parts}: Summary): HTMLElement {
  const article = document.createElement('article');
  article.lang = locale;
  article.dir = directionOf(locale);
  article.append(textElement('h1', title));
  for (const {heading, lines} of parts) {
    const list = document.createElement('ul');
    list.append(...lines.map((line) => textElement('li', line)));
    article.append(textElement('h2', heading), list);
  }
  return article;
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
