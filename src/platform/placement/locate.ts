import {setBase, setCodeAddress} from '../language/base.js';
import {setNonce} from '../language/load-locale.js';

/** By its own name: other files may lie in a folder of ours, and ours may be one of many in a combined file. */
const isOurFile = ({src}: HTMLScriptElement) => /(^|\/)leg-cramp-info(\.[\w-]+)*\.js([?#]|$)/.test(src);

/** The script that runs now. In a module there is none, and an image that is named `currentScript` is none either. */
function runningScript(): HTMLScriptElement | undefined {
  const current = document.currentScript as HTMLScriptElement | null;
  return current?.localName === 'script' && current.src ? current : undefined;
}

// Before the element is registered: an upgrade may ask for a language at once.
if (typeof document !== 'undefined') {
  const running = runningScript();
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const ours = [running ?? [], scripts].flat().find(isOurFile);
  if (ours) setBase(ours.src);
  setCodeAddress(running?.src);
  setNonce((running ?? ours)?.nonce ?? '');
}
