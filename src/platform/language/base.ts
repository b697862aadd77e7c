import {pageOptions} from '../page-options.js';

/** Where this code is, as far as the build leaves it. The one script tag asks its script element; see locate.ts. */
let beside: string | undefined = import.meta.url;
let chosen: string | undefined;

/**
 * Tells where our language files are: the folder that holds `locales/`. Needed where a bundler moves the code away from
 * the files. Never throws: an address that cannot be used is named when a language fails to load.
 *
 * @param address absolute, or relative to the page as it is now; empty: as if it had never been called
 */
export function setBase(address: string | URL): void {
  chosen = address ? folder(address) : undefined;
}

/** Where the code turned out to be. Comes after what the page says. */
export function setCodeAddress(address: string | undefined): void {
  beside = address;
}

/** The address of one of our files, in the folder that `setBase` gave, else `window.legCrampInfo.base`, else the code. */
export function fileAddress(file: string): string {
  const base = chosen ?? folder(pageOptions().base || beside || './');
  try {
    return new URL(file, base).href;
  } catch {
    return base + file; // the browser refuses it, and the failure names it
  }
}

/** An absolute address that files can be resolved against: of a folder, with or without its last slash, or of a script. */
function folder(address: string | URL): string {
  try {
    const url = new URL(address, document.baseURI);
    if (!/(\/|\.m?js)$/.test(url.pathname)) url.pathname += '/';
    return url.href;
  } catch {
    return String(address); // on a server there is no page to resolve it against, and no file is loaded
  }
}
