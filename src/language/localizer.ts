import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {sourceLocale, targetLocales} from '../generated/locale-codes.js';
import type {Locale} from './catalogue.js';
import {wordsVersion} from './locale-version.js';

const loaded = new Map<string, LocaleModule>();
let current: string = sourceLocale;
let base = import.meta.url;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/** Runs `fn` with every message in it read in `locale`. Synchronous only. */
export function withLocale<T>(locale: Locale, fn: () => T): T {
  const before = current;
  current = locale;
  try {
    return fn();
  } finally {
    current = before;
  }
}

/** Where the files beside the script are: the address of the script itself. */
export const setBase = (address: string): void => void (base = address);

/** The address of another of our files. */
export const beside = (file: string): string => new URL(file, base).href;

export const isLoaded = (locale: Locale): boolean => locale === sourceLocale || loaded.has(locale);

/** Makes a language ready without fetching it, for files that carry one inside. */
export const addLocale = (locale: string, module: LocaleModule): void => void loaded.set(locale, module);

/**
 * Fetches the words of a language. Tried twice: a browser may remember the failure of an address for good, so the
 * second try has another one.
 *
 * @throws when both tries fail, or when what came is not a table of messages
 */
export async function loadLocale(locale: Locale): Promise<void> {
  if (isLoaded(locale)) return;
  const address = beside(`locales/${locale}.js`);
  const module = await fetchWords(address).catch(() => fetchWords(`${address}?again`));
  loaded.set(locale, module);
}

async function fetchWords(address: string): Promise<LocaleModule> {
  const module = (await import(
    /* @vite-ignore */ /* webpackIgnore: true */ address
  )) as Partial<LocaleModule> & {
    version?: string;
  };
  const entries = Object.entries(module.templates ?? {}).filter(([, words]) => isWords(words));
  if (!entries.length || module.version !== wordsVersion)
    throw new Error(`No words of this version in ${address}`);
  return {templates: Object.fromEntries(entries)};
}

/** A plain string, or one with placeholders; anything else would break a view. */
const isWords = (words: unknown) =>
  typeof words === 'string' || (typeof words === 'object' && words !== null && 'strTag' in words);
