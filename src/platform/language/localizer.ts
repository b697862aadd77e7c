import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {locales, type Locale} from './catalogue.js';
import {messagesOf} from './registry.js';

const sourceLocale = 'en';
let current: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: locales.filter((locale) => locale !== sourceLocale),
  getLocale: () => current,
  loadLocaleSync: messagesOf,
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
