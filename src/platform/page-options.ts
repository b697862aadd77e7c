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
 * What the page's own script has set in `window.legCrampInfo`. A plain object only: an element with that id, which may
 * come from a comment that a sanitizer let through, is nothing.
 */
export function pageOptions(): PageOptions {
  const set: unknown = (globalThis as {legCrampInfo?: unknown}).legCrampInfo;
  return isPlainObject(set) ? set : {};
}

function isPlainObject(value: unknown): value is PageOptions {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
