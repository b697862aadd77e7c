import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {locales, type Locale} from './catalogue.js';
import {fetchModule} from './fetch-module.js';
import {inside} from './inside.js';
import {wordsVersion} from './locale-version.js';

const sourceLocale = 'en';
const loaded = new Map<string, LocaleModule>(inside);
let current: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: locales.filter((locale) => locale !== sourceLocale),
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

export const isLoaded = (locale: Locale): boolean => locale === sourceLocale || loaded.has(locale);

/** Makes a language ready without fetching it, for files that carry one inside. */
export const addLocale = (locale: string, module: LocaleModule): void => void loaded.set(locale, module);

/**
 * Fetches the words of a language.
 *
 * @throws when they do not come, or when what came is not a table of messages of this version
 */
export async function loadLocale(locale: Locale): Promise<void> {
  if (!isLoaded(locale)) loaded.set(locale, await fetchModule(`locales/${locale}.js`, wordsOf));
}

function wordsOf(module: unknown): LocaleModule {
  const {templates = {}, version} = module as Partial<LocaleModule> & {version?: string};
  const entries = Object.entries(templates).filter(([, words]) => isWords(words));
  if (!entries.length || version !== wordsVersion) throw new Error('not words of this version');
  return {templates: Object.fromEntries(entries)};
}

/** What the build makes is plain strings; unbuilt sources also have some with placeholders. Anything else would break a view. */
const isWords = (words: unknown) =>
  typeof words === 'string' || !!(words as {strTag?: true} | null | undefined)?.strTag;
