import {saysNo} from './values.js';

/** How a property of an element reflects an attribute. */
export interface Reflection<T = unknown> {
  readonly attribute: string;
  /** The value of the property for the text of the attribute. `null` where there is none. */
  readonly read: (text: string | null) => T;
  /** The new text of the attribute. None removes it. */
  readonly write: (value: unknown) => string | undefined;
}

/** Nothing, and what is no text, remove the attribute. */
export const writeText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value || '') || undefined : undefined;

export const writeFlag = (value: unknown): string | undefined => (value ? '' : undefined);

/** Any text, as it is. */
export const text = (attribute: string): Reflection<string> => ({
  attribute,
  read: (value) => value ?? '',
  write: writeText,
});

/** There or not. People and frameworks also write “false” or “no”. */
export const flag = (attribute: string): Reflection<boolean> => ({
  attribute,
  read: (value) => value !== null && !saysNo(value),
  write: (value) => writeFlag(!saysNo(value) && value),
});

/** There or not, whatever its text, as the browser itself reads `disabled`. */
export const presence = (attribute: string): Reflection<boolean> => ({
  attribute,
  read: (value) => value !== null,
  write: writeFlag,
});

/**
 * The text of the attribute of a property. Frameworks write the name of the property itself into a tag that is not
 * defined yet, and so do people: `headingLevel="3"`.
 */
export const readAttribute = (element: HTMLElement, property: string, attribute: string): string | null =>
  element.getAttribute(attribute) ?? element.getAttribute(property);

/** The attributes that such properties live in. */
export const attributesOf = (reflections: Readonly<Record<string, Reflection>>): readonly string[] =>
  Object.entries(reflections).flatMap(([property, {attribute}]) => [attribute, property.toLowerCase()]);

/** Gives a class properties that live in attributes, as those of the platform do: set one, and the other is set. */
export function defineReflections(
  prototype: HTMLElement,
  reflections: Readonly<Record<string, Reflection>>,
): void {
  for (const [property, {attribute, read, write}] of Object.entries(reflections))
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(readAttribute(this, property, attribute));
      },
      set(this: HTMLElement, value: unknown) {
        const written = write(value);
        if (property !== attribute) this.removeAttribute(property);
        if (written === undefined) this.removeAttribute(attribute);
        else if (this.getAttribute(attribute) !== written) this.setAttribute(attribute, written);
      },
    });
}

/**
 * Hands what a page set on an element before its class came to the class. Only an upgrade finds anything, so it may run
 * in a constructor.
 */
export function takeEarlyProperties(element: HTMLElement, properties: readonly string[]): void {
  for (const property of properties) {
    if (!Object.hasOwn(element, property)) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
