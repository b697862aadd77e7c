/** The events of the element. All bubble and cross shadow roots. None carries an answer or a result. */
export const eventNames = [
  'leg-cramp-ready',
  'leg-cramp-check-start',
  'leg-cramp-check-complete',
  'leg-cramp-check-reset',
  'leg-cramp-language-change',
  'leg-cramp-error',
] as const;

export type LegCrampEventName = (typeof eventNames)[number];

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to type events by name
  interface HTMLElementEventMap extends Record<LegCrampEventName, Event> {}
}

export const legCrampEvent = (name: LegCrampEventName): Event =>
  new Event(name, {bubbles: true, composed: true});
