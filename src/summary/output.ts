import {directionOf} from '../language/catalogue.js';
import type {Summary} from './summary.js';

const printed = `
  body { margin: 0; font: 14pt/1.45 sans-serif; color: #000; background: #fff; display: flex; gap: 1.5em; }
  article { flex: 1; }
  h1 { font-size: 1.4em; margin: 0 0 0.6em; }
  h2 { font-size: 1.1em; margin: 1em 0 0.3em; break-after: avoid; }
  article > h2:first-of-type { border: 2pt solid; padding: 0.4em; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  li { break-inside: avoid; }
`;

/** Prints the summaries side by side and nothing else of the page. The frame needs no request and no inline style. */
export function printSummaries(summaries: readonly Summary[], into: ParentNode): void {
  into.querySelector('.printing')?.remove(); // a sandbox may print nothing, and then never says that it is done
  const frame = document.createElement('iframe');
  frame.className = 'printing';
  frame.ariaHidden = 'true';
  into.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  try {
    printIn(view!, summaries, () => frame.remove());
  } catch {
    frame.remove(); // in a sandbox each frame is a stranger to the other: the page itself can still be printed
    print();
  }
}

function printIn(view: Window & typeof globalThis, summaries: readonly Summary[], done: () => void): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printed);
  view.document.adoptedStyleSheets = [sheet];
  view.document.head.append(node('title', summaries[0]!.title));
  view.document.body.append(...summaries.map(article));
  view.addEventListener('afterprint', done);
  view.print();
}

function article({locale, title, parts}: Summary): HTMLElement {
  const element = document.createElement('article');
  element.lang = locale;
  element.dir = directionOf(locale);
  element.append(node('h1', title));
  for (const {heading, lines} of parts) {
    const list = document.createElement('ul');
    list.append(...lines.map((line) => node('li', line)));
    element.append(node('h2', heading), list);
  }
  return element;
}

function node(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Whether the browser let it be copied. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text); // plain http has no clipboard at all
    return true;
  } catch {
    return false;
  }
};

/** Hands a text file to the reader's own device. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
