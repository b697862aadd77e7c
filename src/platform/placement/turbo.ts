import {isPlaced} from './asks.js';
import {embedOptions, holdsPageOptions} from './script-options.js';

/** What the head of a page asks for. Turbo leaves the scripts of every page it has been to in the one head. */
const heads = new WeakMap<Element, ReadonlySet<string>>();

/** The body that Turbo is about to show. What the page in front of it asked for is settled. */
let next: Element | undefined;

/**
 * Whether the page on the screen asks for what a script in the head or its settings ask for.
 *
 * @param asked the body of the page that asked first
 * @param key of the ask; none if nothing in the head asked
 */
export function isAskedIn(asked: Element | null, key: string | undefined): boolean {
  const body = document.body as HTMLElement | null;
  if (!body || (next && next !== body)) return false;
  return !key || body === asked || (heads.get(body)?.has(key) ?? true);
}

export function followTurbo(): void {
  document.addEventListener('turbo:before-render', (event) => noteHead(event as BeforeRender));
  document.addEventListener('turbo:render', () => (next = undefined));
  // Morphing takes away what the page's own text does not hold, and the reader's answers with it.
  document.addEventListener('turbo:before-morph-element', (event) => {
    if (isPlaced(event.target)) event.preventDefault();
  });
}

type BeforeRender = CustomEvent<{newBody?: HTMLElement; renderMethod?: string} | undefined>;

/** A body from the cache has no head, and holds the widget if its page asked for one. */
function noteHead({detail}: BeforeRender): void {
  const body = detail?.newBody;
  if (!body) return;
  const head = body.ownerDocument === document ? undefined : body.ownerDocument.head;
  heads.set(body, new Set([...(head?.querySelectorAll('script') ?? [])].map(keyOf)));
  next = detail.renderMethod === 'morph' ? undefined : body;
}

const keyOf = (script: Element): string =>
  embedOptions(script) ? script.getAttribute('src')! : holdsPageOptions(script) ? 'page' : '';
