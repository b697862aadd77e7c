/** Attributes that a host may write elsewhere: as a class or data attribute of a box, in the script's address. */
const names = 'lang region view topics heading-level label result theme name required language-menu'.split(
  ' ',
);

/** The value of an option, by the name of its attribute. */
export type Read = (name: string) => string | null | undefined;

export type Attributes = ReadonlyMap<string, string>;

export function readAttributes(read: Read): Attributes {
  const values = names.map((name) => [name, read(name)] as const);
  return new Map(values.filter((entry): entry is [string, string] => entry[1] != null));
}

export function createWidget(attributes: Attributes): HTMLElement {
  const element = document.createElement('leg-cramp-info');
  changeAttributes(element, new Map(), attributes);
  return element;
}

/** Writes what has changed since, and nothing else: a page may have set the rest itself. */
export function changeAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const name of names) {
    const value = after.get(name);
    if (value === before.get(name)) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

export const isWidget = (node: Element | null | undefined): boolean => node?.localName === 'leg-cramp-info';

export const hasAttributes = (element: Element, wanted: Attributes): boolean =>
  names.every((name) => element.getAttribute(name) === (wanted.get(name) ?? null));
