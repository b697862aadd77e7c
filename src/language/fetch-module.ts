import {scriptAddress} from '../internal/trusted-types.js';
import {integrity} from './integrity.js';

/** How long a reader waits for a file before there is English instead, both tries together. In milliseconds. */
const patience = 15_000;

let base = import.meta.url;
let nonce = '';

/** Where our files are: beside the script. And its nonce, for pages whose policy asks for one. */
export function setBase(address: string, scriptNonce = ''): void {
  base = address;
  nonce = scriptNonce;
}

/**
 * Fetches another of our files, a module. Tried twice: a browser may remember the failure of an address for good, so
 * the second try has another one.
 *
 * @param check returns what is wanted of the module, or throws
 * @throws when both tries fail, when what came is not what the build made, or when it takes too long
 */
export function fetchModule<Wanted>(file: string, check: (module: unknown) => Wanted): Promise<Wanted> {
  const address = new URL(file, base).href;
  const attempt = async (url: string) => {
    if (integrity[file]) await verify(url, integrity[file]);
    return check(await import(/* @vite-ignore */ /* webpackIgnore: true */ url));
  };
  return Promise.race([
    attempt(address).catch(() => attempt(`${address}?again`)),
    new Promise<never>((_, reject) => setTimeout(reject, patience)),
  ]);
}

/**
 * Lets the browser itself compare a module with its hash: `import()` takes none, but finds in the module map what a module
 * script has put there. Not a `modulepreload`: WebKit loads it without looking at its `integrity`.
 */
function verify(address: string, hash: string): Promise<unknown> {
  const script = document.createElement('script');
  return new Promise((onload, onerror) => {
    const src = scriptAddress(address);
    Object.assign(script, {
      type: 'module',
      src,
      integrity: `sha256-${hash}`,
      crossOrigin: '',
      nonce,
      onload,
      onerror,
    });
    document.documentElement.append(script);
  }).finally(() => script.remove());
}
