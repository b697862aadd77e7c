import type {LocaleModule} from '@lit/localize';

/** A symbol, so that no element id of the page can stand in for the registry. */
const key = Symbol.for('leg-cramp-info.languages');
type Registry = Record<string, LocaleModule | undefined>;

const scope = globalThis as {[name: symbol]: Registry | undefined};
const registry = (scope[key] ??= {});

/** The messages of a language, if its file has run. Language files register themselves; see scripts/write-locales.ts. */
export const messagesOf = (locale: string): LocaleModule | undefined => registry[locale];

/** Makes a language ready without a file, for scripts and tests. */
export const registerMessages = (locale: string, messages: LocaleModule): void =>
  void (registry[locale] = messages);

/** Whether a language is ready. English always is: its messages are in the code. */
export const isLoaded = (locale: string): boolean => locale === 'en' || !!messagesOf(locale);
