/** What a page sets for the one script tag where it can set no attribute. */
export interface PageOptions {
  /** Address of the folder that holds the files, for pages that give no other way to tell. */
  readonly base?: string;
}

declare global {
  interface Window {
    legCrampInfo?: PageOptions;
  }
}

/** The script element that this file runs from, also where a module or a tag manager hides it. */
export function ownScript(): HTMLScriptElement | null {
  const current = document.currentScript;
  return current instanceof HTMLScriptElement && current.src
    ? current
    : document.querySelector<HTMLScriptElement>('script[src*="leg-cramp-info"]');
}
