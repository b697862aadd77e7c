const ownScripts = 'script[src*="leg-cramp-info"]';

/** The script element that this file runs from, also where a module or a tag manager hides it. */
export function ownScript(): HTMLScriptElement | null {
  const current = document.currentScript;
  return current instanceof HTMLScriptElement && current.src
    ? current
    : document.querySelector<HTMLScriptElement>(ownScripts);
}

/** The options of a script element of ours that asks for a widget of its own. */
export function embedOptions(script: Element): URLSearchParams | undefined {
  if (!script.matches(ownScripts)) return undefined;
  const options = new URLSearchParams(script.getAttribute('src')?.split(/[?#]/)[1]);
  return options.has('embed') ? options : undefined;
}

/** Whether this is where the page sets `window.legCrampInfo`. */
export const holdsPageOptions = (script: Element): boolean =>
  !script.hasAttribute('src') && script.textContent.includes('legCrampInfo');
