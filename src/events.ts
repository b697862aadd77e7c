import type {Locale} from './platform/language/catalogue.js';

/** What each event of the element carries as `detail`. None carries an answer or a result. */
export interface LegCrampEventDetails {
  /** The words are on the screen for the first time, or again after a view failed. */
  readonly 'leg-cramp-ready': null;
  /** A reader started the check. */
  readonly 'leg-cramp-check-start': null;
  /** A reader reached the result. Ask the element's `assessment` for it. */
  readonly 'leg-cramp-check-complete': null;
  /** A reader cleared the answers. */
  readonly 'leg-cramp-check-reset': null;
  /** The element speaks another language from now on. */
  readonly 'leg-cramp-language-change': {readonly locale: Locale};
  /** A language could not be loaded and English stands in, or a view failed and the fallback is shown. */
  readonly 'leg-cramp-error': {readonly reason: 'language' | 'view'};
}

export type LegCrampEventName = keyof LegCrampEventDetails;

/** The names of the events. All bubble and cross shadow roots. */
export const eventNames = [
  'leg-cramp-ready',
  'leg-cramp-check-start',
  'leg-cramp-check-complete',
  'leg-cramp-check-reset',
  'leg-cramp-language-change',
  'leg-cramp-error',
] as const satisfies readonly LegCrampEventName[];

type LegCrampEvents = {[Name in LegCrampEventName]: CustomEvent<LegCrampEventDetails[Name]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to type events by name
  interface HTMLElementEventMap extends LegCrampEvents {}
}

/**
 * The engine's own class: old libraries put another thing in `window.CustomEvent` or `window.Event`, and what the usual
 * polyfills create does not leave a shadow root.
 */
const eventClass = (): typeof CustomEvent =>
  (Object.getPrototypeOf(document.createEvent('CustomEvent')) as {constructor: typeof CustomEvent})
    .constructor;

export function announce<Name extends LegCrampEventName>(
  from: EventTarget,
  name: Name,
  detail: LegCrampEventDetails[Name],
): void {
  from.dispatchEvent(new (eventClass())(name, {detail, bubbles: true, composed: true}));
}
