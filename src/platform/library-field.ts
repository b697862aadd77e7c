/** No slot of ours has this name, so it is never on the screen, not even beside the fallback. */
const slotName = 'leg-cramp-field';

/** In milliseconds. A script that keeps taking the field away is to cost nothing. */
const pause = 200;

/** As on the check itself: session-replay tools are to record nothing of it. */
const attributes = {
  slot: slotName,
  hidden: '',
  autocomplete: 'off', // browsers are to restore nothing
  class: 'fs-exclude ph-no-capture rr-block sentry-block',
  'data-hj-suppress': '',
  'data-private': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
};

/** Elements whose name some code has read in this task. True while it seems to send the element itself. */
const isTaken = new WeakMap<HTMLElement, boolean>();

/** Its name was read: what stands in for it has none for now. */
export function take(element: HTMLElement): void {
  isTaken.set(element, true);
  queueMicrotask(() => isTaken.delete(element));
}

/** Its tag was read: code that knows fields by tag goes on to what stands in for it. */
export const passOver = (element: HTMLElement): void => mark(element, false);

/** Its value was read: who also read its name sends it. */
export const takeValue = (element: HTMLElement): void => mark(element, true);

function mark(element: HTMLElement, taken: boolean): void {
  if (isTaken.has(element)) isTaken.set(element, taken);
}

/**
 * The value of a form field for libraries that know fields by tag, such as jQuery, MooTools or Unpoly: a text area among
 * the children of the element. Whatever sends a form must find either this one or the element itself:
 *
 * - The name is a property only, so the browser, FormData and htmx leave it out, and `form.elements` finds the element.
 * - Code that sends every named field comes to the element first, and reads its name: then this one has none.
 * - Code that goes on to read its tag, but not its value, passes it over: then this one has the name.
 */
export class LibraryField {
  readonly #host: HTMLElement;
  #field: HTMLTextAreaElement | undefined;
  #lastPut = -pause;
  /** A morph of the page takes away what its own text does not hold. */
  readonly #observer =
    typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#putBack());

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** There only while there is something to send: what owns the children may compare them when the page loads. */
  show(value: string, isDisabled: boolean): void {
    for (const other of this.#host.querySelectorAll(`:scope > [slot=${slotName}]`))
      if (other !== this.#field || !value) other.remove(); // a copy of the element has a copy
    this.#observer?.disconnect();
    if (this.#field) this.#field.value = value; // none: a `#putBack` that waits has nothing to do
    if (!value) return;
    const field = (this.#field ??= this.#create());
    const form = this.#host.getAttribute('form');
    if (form === null) field.removeAttribute('form');
    else field.setAttribute('form', form);
    field.disabled = isDisabled;
    field.value = value;
    if (field.parentNode !== this.#host) this.#host.append(field);
    this.#observer?.observe(this.#host, {childList: true});
  }

  #putBack(): void {
    if (!this.#field?.value || this.#field.parentNode === this.#host) return;
    const now = performance.now();
    const wait = this.#lastPut + pause - now;
    if (wait > 0) {
      setTimeout(() => this.#putBack(), wait);
      return;
    }
    this.#lastPut = now;
    this.#host.append(this.#field);
  }

  #create(): HTMLTextAreaElement {
    const host = this.#host;
    const field = host.ownerDocument.createElement('textarea');
    for (const [name, text] of Object.entries(attributes)) field.setAttribute(name, text);
    return Object.defineProperty(field, 'name', {
      get: () => (isTaken.get(host) ? '' : (host.getAttribute('name') ?? '')),
    });
  }
}
