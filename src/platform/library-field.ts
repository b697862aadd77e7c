/** No slot of ours has this name, so it is never on the screen, not even beside the fallback. */
const slotName = 'leg-cramp-field';

/** In milliseconds. A script that keeps taking the field away is to cost nothing. */
const pause = 200;

/** As on the check itself: session-replay tools are to record nothing of it. */
const masks = {
  class: 'fs-exclude ph-no-capture rr-block sentry-block',
  'data-hj-suppress': '',
  'data-private': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
};

/**
 * The value of a form field for libraries that know fields by tag, such as jQuery: a text area among the children of the
 * element. Each library must find either this one or the element itself:
 *
 * - The name is a property only, so the browser, FormData and htmx leave it out, and `form.elements` finds the element.
 * - Rails UJS reads properties, but skips whatever is in a disabled fieldset. In its legend nothing is disabled.
 */
export class LibraryField {
  readonly #host: HTMLElement;
  #box: HTMLFieldSetElement | undefined;
  #field: HTMLTextAreaElement | undefined;
  #lastPut = -pause;
  /** A morph of the page takes away what its own text does not hold. */
  readonly #observer =
    typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#putBack());

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** There only while there is something to send: what owns the children may compare them when the page loads. */
  show(name: string, value: string, isDisabled: boolean): void {
    for (const other of this.#host.querySelectorAll(`:scope > [slot=${slotName}]`))
      if (other !== this.#box || !value) other.remove(); // a copy of the element has a copy
    this.#observer?.disconnect();
    if (this.#field) this.#field.value = value; // none: a `#putBack` that waits has nothing to do
    if (!value) return;
    const field = (this.#field ??= this.#create());
    Object.defineProperty(field, 'name', {value: name, configurable: true});
    field.disabled = isDisabled;
    field.value = value;
    if (this.#box?.parentNode !== this.#host) this.#host.append(this.#box!);
    this.#observer?.observe(this.#host, {childList: true});
  }

  #putBack(): void {
    if (!this.#field?.value || this.#box?.parentNode === this.#host) return;
    const now = performance.now();
    const wait = this.#lastPut + pause - now;
    if (wait > 0) {
      setTimeout(() => this.#putBack(), wait);
      return;
    }
    this.#lastPut = now;
    this.#host.append(this.#box!);
  }

  #create(): HTMLTextAreaElement {
    const {ownerDocument: document} = this.#host;
    this.#box = document.createElement('fieldset');
    for (const [name, text] of Object.entries(masks)) this.#box.setAttribute(name, text);
    this.#box.slot = slotName;
    this.#box.hidden = this.#box.disabled = true;
    const field = document.createElement('textarea');
    field.autocomplete = 'off'; // browsers are to restore nothing
    const legend = document.createElement('legend');
    legend.append(field);
    this.#box.append(legend);
    return field;
  }
}
