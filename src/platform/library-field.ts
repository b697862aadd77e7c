/** No slot of ours has this name, so it is never on the screen, not even beside the fallback. */
const slotName = 'leg-cramp-field';

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

/** Elements that some code is taking for the field itself. */
const taken = new WeakSet<HTMLElement>();

/** For the rest of the task, or until somebody passes the element over, what stands in for it has no name. */
export function take(element: HTMLElement): void {
  taken.add(element);
  queueMicrotask(() => passOver(element));
}

export const passOver = (element: HTMLElement): unknown => taken.delete(element);

/**
 * The value of a form field for libraries that know fields by tag, such as jQuery, MooTools or Unpoly: a text area among
 * the children of the element. Whatever sends a form must find either this one or the element itself:
 *
 * - The name is a property only, so the browser, FormData and htmx leave it out, and `form.elements` finds the element.
 * - Code that sends every named field comes to the element first, and reads its name or value: it takes the element.
 * - Code that then asks for its tag passes it over: what stands in for it has a name again.
 */
export class LibraryField {
  readonly #host: HTMLElement;
  #field: HTMLTextAreaElement | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** There only while there is something to send: what owns the children may compare them when the page loads. */
  show(value: string, isDisabled: boolean): void {
    for (const other of this.#host.querySelectorAll(`:scope > [slot=${slotName}]`))
      if (other !== this.#field || !value) other.remove(); // a copy of the element has a copy
    if (!value) return;
    const field = (this.#field ??= this.#create());
    const form = this.#host.getAttribute('form');
    if (form === null) field.removeAttribute('form');
    else field.setAttribute('form', form);
    field.disabled = isDisabled;
    field.value = value;
    if (field.parentNode !== this.#host) this.#host.append(field);
  }

  #create(): HTMLTextAreaElement {
    const host = this.#host;
    const field = host.ownerDocument.createElement('textarea');
    for (const [name, text] of Object.entries(attributes)) field.setAttribute(name, text);
    return Object.defineProperty(field, 'name', {
      get: () => (taken.has(host) ? '' : (host.getAttribute('name') ?? '')),
    });
  }
}
