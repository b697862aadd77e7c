/** What a page may set for the one script tag where it can set no attribute, before the script runs. */
export interface PageOptions {
  /** Address of the folder that holds the files, for pages that give no other way to tell. */
  readonly base?: string;
  /** Puts a widget at the end of the page, as `?embed` does. */
  readonly embed?: boolean;
  readonly lang?: string;
  readonly region?: string;
  readonly view?: string;
  readonly topics?: string | readonly string[];
  readonly headingLevel?: number;
  readonly label?: string;
  readonly result?: string;
  readonly theme?: string;
  readonly name?: string;
  readonly languageMenu?: boolean;
}

declare global {
  interface Window {
    legCrampInfo?: PageOptions;
  }
}

/**
 * What the page's own script has set in `window.legCrampInfo`: a plain object. An element, a list of elements or a frame
 * of that name, which may come from a comment that a sanitizer let through, is nothing.
 */
export function pageOptions(): PageOptions {
  const set: unknown = (globalThis as {legCrampInfo?: unknown}).legCrampInfo;
  return Object.hasOwn(globalThis, 'legCrampInfo') && isPlainObject(set) ? set : {};
}

/** Of any realm. A frame of another origin lets no one see its prototype, so an object without one is not plain. */
function isPlainObject(value: unknown): value is PageOptions {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) === null;
}
