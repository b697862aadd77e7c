import {queryOptions} from '../values.js';

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
    .map((script) => [script, queryOptions(script.src)] as const)
    .filter(([, options]) => options.has('embed'));
