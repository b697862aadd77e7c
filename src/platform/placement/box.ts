import type {Ask} from './asks.js';
import {changeAttributes, hasAttributes, isWidget, readAttributes, type Read} from './attributes.js';
import {parts, slots} from './forwarded.js';

/** Boxes stand for the element where a page cannot hold unknown tags. */
export const boxes = '.leg-cramp-info,[data-leg-cramp-info]';

/** A CMS may give the page itself the class of its address; what stands in the element is its own fallback. */
const notBoxes = 'html,body,head,head *,script,leg-cramp-info,leg-cramp-info *';

/** Shadow roots of boxes; none where there can be none. */
const roots = new WeakMap<Element, ShadowRoot | undefined>();

/** Widgets that show their words. */
const ready = new WeakSet<Element>();

/** Widgets that were put here, and not written by the page. */
const own = new WeakSet<Element>();

/** A box asks for a widget, unless the page wrote one into it or it is text that somebody is writing. */
export const asksForWidget = (box: Element): boolean =>
  isBox(box) &&
  !isBeingEdited(box) &&
  !isInBox(box) &&
  [...box.querySelectorAll('leg-cramp-info')].every((widget) => widget === widgetAmong(box));

/**
 * What a box asks for. Its children stay where they are, whoever owns them: the widget stands among them, and they are
 * shown until it is ready. If they fill slots, or their owner keeps taking the widget away, it goes into the shadow root
 * of the box, where nobody looks.
 */
export function boxAsk(box: Element): Ask {
  const attributes = readAttributes(readBox(box));
  return {
    key: (box.cloneNode() as Element).outerHTML,
    attributes,
    isAsked: () => box.isConnected && isBox(box),
    isReady: () => true,
    find() {
      const widget = widgetIn(box);
      if (widget) follow(box, widget, attributes);
      return widget;
    },
    put(widget) {
      if (fillsSlots(box)) {
        if (moveInside(box, widget)) return;
        console.warn('<leg-cramp-info>: this box cannot fill slots; use the element itself.', box);
      }
      box.prepend(widget);
      follow(box, widget, attributes);
    },
    retreat: (widget) => moveInside(box, widget),
    withdraw(widget) {
      if (!isBox(box)) widget.remove(); // a framework has used the node again, for something else
      showChildren(box);
    },
  };
}

/** Whether a widget shows its words, or has failed. */
export function noteReady(widget: Element, isReady: boolean): void {
  if (isReady) ready.add(widget);
  else ready.delete(widget);
  if (widget.parentElement) showChildren(widget.parentElement);
}

const isBox = (box: Element) => box.matches(boxes) && !box.matches(notBoxes);

/** The page that the text is written for shows the widget. */
function isBeingEdited(box: Element): boolean {
  const editable = box.closest('[contenteditable]')?.getAttribute('contenteditable');
  return editable != null && editable !== 'false';
}

function isInBox(box: Element): boolean {
  for (let outer = box.parentElement; outer; outer = outer.parentElement)
    if (roots.has(outer) && isBox(outer)) return true;
  return false;
}

const fillsSlots = (box: Element) => [...box.children].some(({slot}) => slots.includes(slot));

/** Put there now, or brought back by a cache. */
const widgetAmong = (box: Element) =>
  [...box.children].find(
    (child) => isWidget(child) && (own.has(child) || hasAttributes(child, readAttributes(readBox(box)))),
  );

const widgetIn = (box: Element) => roots.get(box)?.querySelector('leg-cramp-info') ?? widgetAmong(box);

function moveInside(box: Element, widget: HTMLElement): boolean {
  const root = rootOf(box);
  const isField = widget.hasAttribute('name') && box.closest('form'); // it must stand in the tree of its form
  if (!root || isField) return false;
  widget.setAttribute('exportparts', parts.join());
  widget.replaceChildren(...['', ...slots].map(newSlot));
  root.replaceChildren(widget);
  follow(box, widget, readAttributes(readBox(box)));
  return true;
}

/** A shadow root that shows of the children of the box what it is told to. */
function rootOf(box: Element): ShadowRoot | undefined {
  if (!roots.has(box)) roots.set(box, attach(box));
  return roots.get(box);
}

function attach(box: Element): ShadowRoot | undefined {
  try {
    const root = box.attachShadow({mode: 'open', slotAssignment: 'manual'});
    root.append(newSlot(''));
    return root;
  } catch {
    return undefined; // a list item, a table cell, a host of its own
  }
}

function newSlot(into: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  if (into) slot.slot = into;
  return slot;
}

/** Shows the widget alone, or what fills its slots, or everything as long as there is no widget to be seen. */
function showChildren(box: Element): void {
  if (!roots.has(box)) return;
  const root = roots.get(box);
  const among = widgetAmong(box);
  const isShown = !!among && ready.has(among);
  if (!root) {
    if (among) hideSiblings(among, isShown);
    return;
  }
  if (!root.firstChild) root.append(newSlot(''));
  const children = [...box.childNodes].filter((node) => node instanceof Element || node instanceof Text);
  const all = [...root.querySelectorAll('slot')];
  for (const slot of all)
    slot.assign(
      ...(isShown ? [among] : children.filter((node) => all.length === 1 || slotNameOf(node) === slot.slot)),
    );
}

const slotNameOf = (node: Element | Text) => (node instanceof Element ? node.slot : '');

const ownSlot = 'leg-cramp-info';
let sheet: CSSStyleSheet | undefined;

/** Without a shadow root. Text that stands in no element of its own cannot be hidden. */
function hideSiblings(widget: Element, isHidden: boolean): void {
  widget.slot = isHidden ? ownSlot : '';
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`leg-cramp-info[slot=${ownSlot}]~*{display:none!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const followed = new WeakSet<Element>();

/** The owner of the box may give it other options and other children. */
function follow(box: Element, found: Element, written: ReadonlyMap<string, string>): void {
  own.add(found);
  rootOf(box);
  showChildren(box);
  if (followed.has(box)) return;
  followed.add(box);
  new MutationObserver(() => {
    const widget = widgetIn(box) as HTMLElement | undefined;
    if (widget && isBox(box)) {
      const now = readAttributes(readBox(box));
      changeAttributes(widget, written, now);
      written = now;
      if (widget.parentNode === box && fillsSlots(box)) moveInside(box, widget);
    }
    showChildren(box);
  }).observe(box, {attributes: true, childList: true});
}

/** Data attributes, else classes: `region-us`, or `language-menu` alone. */
const readBox =
  (box: Element): Read =>
  (name) =>
    box.getAttribute(`data-${name}`) ?? classOption(box, name);

function classOption({classList}: Element, name: string): string | undefined {
  const values = [...classList]
    .filter((c) => c === name || c.toLowerCase().startsWith(`${name}-`))
    .map((c) => c.slice(name.length + 1));
  return values.length ? values.join(' ') : undefined;
}
