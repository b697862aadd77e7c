import {createWidget, type Attributes} from './attributes.js';

/** A widget that the page asks for among its own nodes, where others may take it away. */
export interface Ask {
  /** The same for an ask that comes back after a page was written anew. */
  readonly key: string;
  readonly attributes: Attributes;
  /** Whether the page still asks. */
  readonly isAsked: () => boolean;
  /** Whether the page is ready for it. */
  readonly isReady: () => boolean;
  /** The widget of an earlier round, which a cache or the page's own text has brought back. */
  readonly find: () => Element | undefined;
  readonly put: (widget: HTMLElement) => void;
  /** Puts it where nobody else reaches, if there is such a place. */
  readonly retreat?: (widget: HTMLElement) => boolean;
  /** What becomes of the widget when the page no longer asks. By default it stays. */
  readonly withdraw?: (widget: Element, isSamePage: boolean) => void;
}

interface Placed {
  readonly widget: Element;
  readonly address: string;
}

const asks = new Map<unknown, Ask>();
const placed = new WeakMap<Ask, Placed>();

/** When a widget was last found gone, by key. */
const lost = new Map<string, number>();
/** When keys got one more attempt, and those for which that went wrong too. */
const attempted = new Map<string, number>();
const beaten = new Set<string>();
let address = '';

const currentAddress = () => (globalThis as {location?: Location}).location?.href.split('#')[0] ?? '';

/** What is asked for again this soon after it was lost was taken away, and not closed and opened. */
const again = 200;

/** A script that restores what it owns does so sooner. What stood this long was taken away with its surroundings. */
const long = 2000;

export const isKnown = (asker: unknown): boolean => asks.has(asker);

/** The widget of an ask, if it stands on this page. */
export function widgetHere(ask: Ask): Element | undefined {
  const before = placed.get(ask);
  return before?.widget.isConnected && before.address === currentAddress() ? before.widget : undefined;
}

export function add(asker: unknown, ask: Ask, widget?: Element): void {
  asks.set(asker, ask);
  if (widget) placed.set(ask, {widget, address: currentAddress()});
}

/** A new page: whatever was given up may be tried again. */
export function startAnew(): void {
  address = currentAddress();
  lost.clear();
  attempted.clear();
  beaten.clear();
}

/** Puts what is asked for and not there. */
export function settle(): void {
  if (currentAddress() !== address) startAnew();
  for (const [asker, ask] of asks) {
    if (isLost(ask)) lost.set(ask.key, performance.now());
    if (ask.isAsked()) continue;
    asks.delete(asker);
    const before = placed.get(ask);
    if (before?.widget.isConnected) ask.withdraw?.(before.widget, before.address === address);
  }
  for (const ask of asks.values()) if (!placed.get(ask)?.widget.isConnected && ask.isReady()) serve(ask);
}

const isLost = (ask: Ask): boolean => placed.get(ask)?.widget.isConnected === false;

function serve(ask: Ask): void {
  const isBeaten = beaten.has(ask.key);
  if (isBeaten && !ask.retreat) return;
  const found = ask.find();
  if (found) placed.set(ask, {widget: found, address});
  else if (isBeaten || !mayTry(ask.key)) giveWay(ask);
  else ask.put(widgetFor(ask));
}

/** One attempt against a script that restores what it owns. */
function mayTry(key: string): boolean {
  if (performance.now() - (lost.get(key) ?? -again) >= again) return true;
  if (attempted.has(key)) return false;
  attempted.set(key, performance.now());
  return true;
}

function giveWay(ask: Ask): void {
  const {key} = ask;
  const widget = widgetFor(ask);
  if (ask.retreat?.(widget)) beaten.add(key);
  else if (beaten.has(key)) return;
  else if (performance.now() - attempted.get(key)! >= long) {
    attempted.set(key, performance.now());
    ask.put(widget);
  } else {
    beaten.add(key);
    console.warn('<leg-cramp-info>: this page takes the widget away, so it stays away.', key);
  }
}

/** On the same page the same widget, so that a reader keeps the answers. */
function widgetFor(ask: Ask): HTMLElement {
  const before = placed.get(ask);
  const widget = before?.address === address ? (before.widget as HTMLElement) : createWidget(ask.attributes);
  placed.set(ask, {widget, address});
  return widget;
}

/** Whether one of ours is meant. */
export const isPlaced = (element: EventTarget | null): boolean =>
  [...asks.values()].some((ask) => placed.get(ask)?.widget === element);
