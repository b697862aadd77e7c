/** What ends a press, by what begins it. */
const pressEnds = {pointerdown: 'pointerup', mousedown: 'mouseup', touchstart: 'touchend'} as const;
const single = ['click', 'dblclick', 'keypress', 'beforeinput', 'input', 'change'] as const;

const controls = 'a, button, input, label, option, select, summary, textarea';
const operatingKeys = /^(.|Enter|Spacebar|Arrow.*|Home|End|Page.*)$/u;

/**
 * Keeps what operates the controls in the shadow root of `host` from bubbling into the page: hotkeys would take the key,
 * tag managers would note the press. Listeners on the host itself hear everything. Escape, Tab, shortcuts, presses beside
 * a control and all events of slotted content go on. docs/decisions/0009-events-inside-the-check.md says why.
 */
export function stopInternalEvents(host: HTMLElement): void {
  const on = (type: string, stops: (event: Event, control: Element | undefined) => boolean) =>
    host.addEventListener(
      type,
      (event) => {
        if (stops(event, controlOf(event, host))) event.stopPropagation();
      },
      {passive: true},
    );

  for (const type of single) on(type, (event, control) => !!control && isOperating(event));
  for (const [begin, end] of Object.entries(pressEnds)) {
    let pressed: Element | undefined;
    on(begin, (_, control) => !!(pressed = control));
    // A drag that the page began elsewhere may end on a control: then the page has to know.
    on(end, (_, control) => !!control && control === pressed);
  }
  // A key may move focus before it comes up, to the next question for one.
  const held = new Set<string>();
  on('keydown', (event, control) => {
    const {code, repeat} = event as KeyboardEvent;
    const isOurs = repeat ? held.has(code) : !!control && isOperating(event);
    if (isOurs) held.add(code);
    else held.delete(code);
    return isOurs;
  });
  on('keyup', (event) => held.delete((event as KeyboardEvent).code));
}

/** The innermost control of our own on the path of an event. The path stays complete when a press removes its button. */
function controlOf(event: Event, {shadowRoot}: HTMLElement): Element | undefined {
  const path = event.composedPath();
  const inside = path.slice(0, Math.max(0, path.indexOf(shadowRoot!))) as Element[];
  const isSlotted = inside.some(({localName}) => localName === 'slot');
  return isSlotted ? undefined : inside.find((node) => node.matches(controls));
}

/** Whether it is no key, or one that can operate a control. */
function isOperating(event: Event): boolean {
  const {key, ctrlKey, metaKey, altKey} = event as Partial<KeyboardEvent>;
  if (key === undefined) return true;
  return operatingKeys.test(key) && !ctrlKey && !metaKey && (!altKey || key.startsWith('Arrow'));
}
