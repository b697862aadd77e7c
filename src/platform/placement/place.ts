import {add, isKnown, settle, startAnew} from './asks.js';
import {isWidget} from './attributes.js';
import {asksForWidget, boxAsk, boxes, noteReady} from './box.js';
import {notePageOptions, noteScript} from './page-level.js';
import {toggleStrayFallback} from './stray-fallback.js';
import {followTurbo} from './turbo.js';

/** A router has put in new content. Those not named here change the address first. */
const routerEvents = [
  'turbo:render',
  'htmx:afterSwap',
  'up:fragment:inserted',
  'astro:after-swap',
  'swup:content:replace',
];

/**
 * Puts a widget wherever the page asks for one, now and whenever it is changed. Of a change only the nodes that came in
 * are looked at. Nothing goes to the end of a page that is still coming in.
 */
export function placeWhereAsked(): void {
  const observer = new MutationObserver(onChange);
  followTurbo();
  for (const name of routerEvents)
    document.addEventListener(name, () => {
      startAnew();
      onChange(observer.takeRecords());
    });
  for (const name of ['leg-cramp-ready', 'leg-cramp-error']) document.addEventListener(name, onState, true);
  document.addEventListener('DOMContentLoaded', () => onChange(observer.takeRecords()));
  lookInto(document);
  place();
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true, // a framework may use a node again, for a box
    attributeFilter: ['class', 'data-leg-cramp-info'],
  });
}

function onState({target, type, detail}: Event & {detail?: {reason?: string} | null}): void {
  if (!isWidget(target as Element) || detail?.reason === 'language') return;
  const isReady = type === 'leg-cramp-ready';
  noteReady(target as Element, isReady);
  toggleStrayFallback(target as Element, isReady);
}

function onChange(records: readonly MutationRecord[]): void {
  for (const {type, target, addedNodes} of records)
    if (type === 'attributes') lookAt(target as Element);
    else
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) lookAt(node as Element, true);
  place();
}

function place(): void {
  notePageOptions();
  settle();
}

function lookAt(element: Element, isNew?: boolean): void {
  if (element.matches(boxes)) noteBox(element);
  if (!isNew) return;
  if (element.localName === 'script') noteScript(element);
  else if (element.firstElementChild) lookInto(element);
}

function lookInto(root: ParentNode): void {
  for (const script of root.querySelectorAll('script')) noteScript(script);
  for (const box of root.querySelectorAll(boxes)) noteBox(box);
}

function noteBox(box: Element): void {
  if (box.isConnected && !isKnown(box) && asksForWidget(box)) add(box, boxAsk(box));
}
