import {pageOptions} from '../page-options.js';

/** Beside the built module or script, unless told otherwise. */
let base = import.meta.url;
let isSet = false;

/**
 * Tells where our language files are: the folder that holds `locales/`. Needed where a bundler moves the code away from
 * the files.
 *
 * @param address absolute, or relative to the page; ends with a slash
 */
export function setBase(address: string | URL): void {
  base = String(address);
  isSet = true;
}

/** What `setBase` said, else `window.legCrampInfo.base`, else the place of this code. */
export const fileAddress = (file: string): string => {
  const folder = (isSet ? undefined : pageOptions().base) ?? base;
  return new URL(file, new URL(folder, document.baseURI)).href;
};
