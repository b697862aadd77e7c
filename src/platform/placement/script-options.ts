import {queryOptions} from '../values.js';

const ownScripts = 'script[src*="leg-cramp-info"]';

/** The options of a script element of ours that asks for a widget of its own. */
export function embedOptions(script: Element): URLSearchParams | undefined {
  if (!script.matches(ownScripts)) return undefined;
  const options = queryOptions(script.getAttribute('src') ?? '');
  return options.has('embed') ? options : undefined;
}

/** Whether this is where the page sets `window.legCrampInfo`. */
export const holdsPageOptions = (script: Element): boolean =>
  !script.hasAttribute('src') && script.textContent.includes('legCrampInfo');
