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
    if (integrity[file]) await preload(url, integrity[file]);
    return check(await import(/* @vite-ignore */ /* webpackIgnore: true */ url));
  };
  return Promise.race([
    attempt(address).catch(() => attempt(`${address}?again`)),
    new Promise<never>((_, reject) => setTimeout(reject, patience)),
  ]);
}

/**
 * Lets the browser itself compare a module with its hash: `import()` takes none, but finds in the module map what a
 * preload or a module script has put there. Engines without that preload have no Trusted Types to mind either.
 */
function preload(address: string, hash: string): Promise<unknown> {
  const link = document.createElement('link');
  const element = link.relList.supports('modulepreload')
    ? Object.assign(link, {rel: 'modulepreload', href: address})
    : Object.assign(document.createElement('script'), {type: 'module', src: address});
  return new Promise((onload, onerror) => {
    Object.assign(element, {integrity: `sha256-${hash}`, crossOrigin: '', nonce, onload, onerror});
    document.documentElement.append(element);
  }).finally(() => element.remove());
}
