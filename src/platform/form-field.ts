import {LitElement} from 'lit';
import {LibraryField, passOver, take, takeValue} from './library-field.js';
import {defineReflections, flag, presence, writeText} from './reflect.js';

const reflections = {required: flag('required'), disabled: presence('disabled')};

/** A field of a form, with what the platform gives its own fields. */
export abstract class FormField extends LitElement {
  static readonly formAssociated = true;

  static {
    defineReflections(this.prototype, reflections);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'name', 'required'];
  }

  /**
   * The form waits for the result of the check, where the check is shown. Default: off.
   * @attr
   */
  declare required: boolean;
  /**
   * The check cannot be answered, and the form neither asks for it nor sends it. Default: off.
   * @attr
   */
  declare disabled: boolean;

  // The DOM of a test environment has no internals, or not all of them.
  readonly #internals: Partial<ElementInternals> = (this as Partial<HTMLElement>).attachInternals?.() ?? {};
  readonly #libraryField = new LibraryField(this);
  #isDisabled = false;
  #missing = '';
  #customError = '';
  #publishedValue = '';

  abstract reset(): void;

  /** What the form sends. */
  protected abstract get fieldValue(): string;

  /** Takes what the page has set as `value`. */
  protected abstract restoreField(value: unknown): void;

  /** Where focus goes. */
  protected abstract get focusTarget(): HTMLElement | null;

  /**
   * Makes the element a field of its form: JSON of `version`, `level`, `reasons`, `answers`. Default: none.
   * @attr
   */
  get name(): string {
    take(this);
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    const written = writeText(name);
    if (written === undefined) this.removeAttribute('name');
    else this.setAttribute('name', written);
  }

  /** What the form sends. Empty before the first answer. Setting it restores the answers in it; an empty one clears them. */
  get value(): string {
    takeValue(this);
    return this.fieldValue;
  }
  set value(value: unknown) {
    if (value !== this.fieldValue) this.restoreField(value);
  }

  /** @internal */
  override get nodeName(): string {
    passOver(this);
    return super.nodeName;
  }

  /** @internal */
  override get tagName(): string {
    passOver(this);
    return super.tagName;
  }

  /** The form that this element belongs to. Set to the id of a form, it is the attribute: React sets what it finds. */
  get form(): HTMLFormElement | null {
    return this.#internals.form ?? null;
  }
  set form(id: unknown) {
    const written = writeText(id);
    if (written === undefined) this.removeAttribute('form');
    else this.setAttribute('form', written);
  }

  /** `leg-cramp-info`, for code that tells fields apart. */
  get type(): string {
    return this.localName;
  }

  /** What is wrong: `valueMissing` for an unfinished check that is `required`. */
  get validity(): ValidityState {
    return this.#internals.validity ?? ({valid: !this.#missing && !this.#customError} as ValidityState);
  }

  /** What is wrong, in the reader's language. Empty for nothing. */
  get validationMessage(): string {
    return this.#internals.validationMessage ?? '';
  }

  /** Whether the form checks this field: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate ?? false;
  }

  /** Whether the field is valid. Fires `invalid` if it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity?.() ?? true;
  }

  /** As `checkValidity()`; also moves focus to the check and says what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity?.() ?? true;
  }

  /** Makes the field invalid for a reason of your own. An empty text takes that back. */
  setCustomValidity(message: string): void {
    this.#customError = [message].join(''); // as text, and null as none
    this.#setValidity();
  }

  /** Moves focus to where the reader is in the check; where there is no check, to the first control. */
  override focus(options?: FocusOptions): void {
    const {focusTarget} = this;
    if (focusTarget) focusTarget.focus(options);
    else super.focus(options);
  }

  formAssociatedCallback(): void {
    this.#showInLibraries();
    this.requestUpdate();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.#showInLibraries();
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  /** Whether the element, its fieldset or another around it is disabled. */
  protected get isDisabled(): boolean {
    return this.#isDisabled;
  }

  /** Whether the answers go with a form. */
  protected get isInForm(): boolean {
    return !!this.getAttribute('name') && !!this.form;
  }

  /**
   * Tells the form the value, and what it still needs.
   *
   * @param missing in words for the reader; empty for nothing
   */
  protected publish(missing: string): void {
    this.#publishedValue = this.fieldValue;
    this.#internals.setFormValue?.(this.#publishedValue || null, null); // no state for the browser to restore
    this.#showInLibraries();
    this.setMissing(missing);
  }

  protected setMissing(words: string): void {
    this.#missing = words;
    this.#setValidity();
  }

  #showInLibraries(): void {
    this.#libraryField.show(this.isInForm ? this.#publishedValue : '', this.#isDisabled);
  }

  #setValidity(): void {
    this.#internals.setValidity?.(
      {valueMissing: !!this.#missing, customError: !!this.#customError},
      this.#customError || this.#missing,
      this.focusTarget ?? undefined,
    );
  }
}
