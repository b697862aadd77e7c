/** What a page may set for the one script tag where it can set no attribute, before the script runs. */
export interface PageOptions {
  /** Address of the folder that holds the files, for pages that give no other way to tell. */
  readonly base?: string;
  /** Puts a widget at the end of the page, as `?embed` does. */
  readonly embed?: boolean;
  readonly lang?: string;
  readonly region?: string;
  readonly view?: string;
  readonly topics?: string;
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

const ownScripts = 'script[src*="leg-cramp-info"]';

/** The script element that this file runs from, also where a module or a tag manager hides it. */
export function ownScript(): HTMLScriptElement | null {
  const current = document.currentScript;
  return current instanceof HTMLScriptElement && current.src
    ? current
    : document.querySelector<HTMLScriptElement>(ownScripts);
}

/** Every script element of ours that asks for a widget of its own, with its options. */
export const embeddingScripts = (): readonly (readonly [HTMLScriptElement, URLSearchParams])[] =>
  [...document.querySelectorAll<HTMLScriptElement>(ownScripts)]
    .map((script) => [script, new URLSearchParams(script.src.split(/[?#]/)[1])] as const)
    .filter(([, options]) => options.has('embed'));
