import {integrity} from '../../generated/integrity.js';
import {devWarn} from '../dev-warn.js';
import {scriptAddress} from '../trusted-types.js';
import {fileAddress} from './base.js';
import type {Locale} from './catalogue.js';
import {isLoaded} from './registry.js';

/** How long a reader waits before there is English instead, both tries together. In milliseconds. */
const patience = 15_000;

let nonce = '';

/** The nonce of the one script tag, for pages whose policy asks for one. */
export const setNonce = (value: string): void => void (nonce = value);

const running = new Map<Locale, Promise<void>>();
const failures = new Map<Locale, number>();

/**
 * Loads the messages of a language: one classic script, which registers them. A classic script, because a module script
 * in front of the page's own import map breaks that map in Firefox, and a strict policy closes `fetch`. Tried twice.
 *
 * @throws Error when both tries fail or take longer than 15 seconds; the message names the address that was tried
 */
export async function loadLocale(locale: Locale): Promise<void> {
  if (isLoaded(locale)) return;
  const load = running.get(locale) ?? loadTwice(locale).finally(() => running.delete(locale));
  running.set(locale, load);
  await load;
}

async function loadTwice(locale: Locale): Promise<void> {
  await Promise.resolve(); // A module that imports this code calls setBase only after the elements in the page are upgraded.
  try {
    await withLimit(
      attempt(locale).catch(() => attempt(locale)),
      () => `${addressOf(locale)} did not come`,
    );
  } catch (error) {
    devWarn(() => `no words in ${locale}: ${String(error)}. setBase() tells where the language files are.`);
    throw error;
  }
}

async function attempt(locale: Locale): Promise<void> {
  const address = addressOf(locale);
  try {
    await runScript(address, integrity[locale]);
    if (!isLoaded(locale)) throw new Error(`${address} did not register its messages`);
  } catch (error) {
    failures.set(locale, (failures.get(locale) ?? 0) + 1);
    throw error;
  }
}

/** A new address after each failure: browsers keep a failed script for as long as the page lives. */
function addressOf(locale: Locale): string {
  const failed = failures.get(locale);
  return fileAddress(`locales/${locale}.js`) + (failed ? `?retry=${failed}` : '');
}

function withLimit(task: Promise<void>, problem: () => string): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${problem()} within ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([task, limit]).finally(() => clearTimeout(timer));
}

/** The browser itself compares the file with the hash that this build carries. Without a hash nothing runs. */
function runScript(address: string, hash: string | undefined): Promise<unknown> {
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    if (!hash) throw new Error(`${address} has no hash in this build`);
    script.src = scriptAddress(address);
    script.crossOrigin = 'anonymous';
    script.nonce = nonce || pageNonce();
    script.integrity = hash;
    script.onload = resolve;
    script.onerror = () =>
      reject(new Error(`${address} could not be loaded, or is not the file of this build`));
    ((document.head as HTMLHeadElement | null) ?? document.documentElement).append(script);
  }).finally(() => script.remove());
}

/** Code in a bundle has no script element of its own. */
const pageNonce = () => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
