import type {ResultMode} from './check/outcome.js';
import {readOptions, toText, type Options, type RawOptions, type Theme, type View} from './options.js';
import {FormField} from './platform/form-field.js';
import {
  attributesOf,
  defineReflections,
  readAttribute,
  text,
  writeFlag,
  writeText,
  type Reflection,
} from './platform/reflect.js';

/** Only what is known: else the default. */
const known = (name: keyof RawOptions & keyof Options, attribute: string = name): Reflection => ({
  attribute,
  read: (raw) => readOptions({[name]: raw})[name],
  write: writeText,
});

const reflections = {
  region: text('region'),
  view: known('view'),
  topics: {...text('topics'), write: (value: unknown) => writeText(toText(value))},
  headingLevel: known('headingLevel', 'heading-level'),
  label: text('label'),
  theme: known('theme'),
  result: known('result'),
  languageMenu: {
    ...known('languageMenu', 'language-menu'),
    write: (value: unknown) =>
      writeFlag(typeof value === 'string' ? readOptions({languageMenu: value}).languageMenu : value),
  },
} satisfies Partial<Record<keyof RawOptions, Reflection>>;

/** The options of the element: properties that live in attributes. */
export abstract class OptionsElement extends FormField {
  static {
    defineReflections(this.prototype, reflections);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributesOf(reflections)];
  }

  /**
   * Country, ISO 3166-1 alpha-2: whose emergency number is named. Never guessed. Default: none.
   * @attr
   */
  declare region: string;
  /**
   * `all`, `info` or `check`. Default: `all`.
   * @attr
   */
  declare view: View;
  /**
   * Topic ids, separated by spaces. Default: all. The emergency list is always there.
   * @attr
   */
  declare topics: string;
  /**
   * Level of the first heading, 1 to 6. Default: 2.
   * @attr heading-level
   */
  declare headingLevel: number;
  /**
   * Name of the region landmark. Default: a localized one.
   * @attr
   */
  declare label: string;
  /**
   * How much the result says: `leaflet`, `level` or `pattern`. Default: `level`.
   * @attr
   */
  declare result: ResultMode;
  /**
   * Shows a menu of languages, each by its own name. Default: off.
   * @attr language-menu
   */
  declare languageMenu: boolean;
  /**
   * `auto`, `light` or `dark`. Default: `auto`, the page's own `color-scheme`.
   * @attr
   */
  declare theme: Theme;

  /** The options as the page wrote them. The properties give the default for what is not understood. */
  protected get rawOptions(): RawOptions {
    const raw: Partial<Record<keyof RawOptions, string | null>> = {lang: this.getAttribute('lang')};
    for (const [name, {attribute}] of Object.entries(reflections))
      raw[name as keyof typeof reflections] = readAttribute(this, name, attribute);
    return raw;
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (before !== after) this.requestUpdate();
  }
}

/** Every property that a page may have set before the class came. */
export const earlyProperties: readonly string[] = [
  ...Object.keys(reflections),
  ...['name', 'required', 'disabled', 'answers', 'value'],
];
