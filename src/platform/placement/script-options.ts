const ownScripts = 'script[src*="leg-cramp-info"]';

/** Every script element of ours that asks for a widget of its own, with its options. */
export const embeddingScripts = (): readonly (readonly [HTMLScriptElement, URLSearchParams])[] =>
  [...document.querySelectorAll<HTMLScriptElement>(ownScripts)]
    .map((script) => [script, new URLSearchParams(script.src.split(/[?#]/)[1])] as const)
    .filter(([, options]) => options.has('embed'));
