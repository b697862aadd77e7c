import {sourceLocale, targetLocales} from '../generated/locale-codes.js';

/** A language that the widget has words for. */
export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

/** Every language by its own name. */
export const nativeNames: Readonly<Record<Locale, string>> = {en: 'English', es: 'Español'};

export const locales = Object.keys(nativeNames) as readonly Locale[];

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(locale.split('-')[0]!) ? 'rtl' : 'ltr';
