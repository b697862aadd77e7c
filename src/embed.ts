import './define.js';
import {setBase} from './language/localizer.js';

interface PageOptions {
  /** Where the files are, for pages that give no other way to tell. */
  readonly base?: string;
}

declare global {
  interface Window {
    legCrampInfo?: PageOptions;
  }
}

const own = document.currentScript ?? document.querySelector('script[src*="leg-cramp-info"]');
setBase((own as HTMLScriptElement | null)?.src || window.legCrampInfo?.base || document.baseURI);
