/** Every language by its own name, in the order of the menus. */
export const nativeNames = {
  en: 'English',
  es: 'Español',
  'es-419': 'Español (Latinoamérica)',
  fr: 'Français',
  ht: 'Kreyòl ayisyen',
  'pt-BR': 'Português (Brasil)',
  'pt-PT': 'Português (Portugal)',
  it: 'Italiano',
  ro: 'Română',
  de: 'Deutsch',
  nl: 'Nederlands',
  pl: 'Polski',
  tr: 'Türkçe',
  vi: 'Tiếng Việt',
  tl: 'Tagalog',
  el: 'Ελληνικά',
  ru: 'Русский',
  uk: 'Українська',
  ar: 'العربية',
  fa: 'فارسی',
  ur: 'اردو',
  he: 'עברית',
  hi: 'हिन्दी',
  bn: 'বাংলা',
  pa: 'ਪੰਜਾਬੀ',
  th: 'ไทย',
  ko: '한국어',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
} as const;

/** A language that the widget has words for. */
export type Locale = keyof typeof nativeNames;

export const locales = Object.keys(nativeNames) as readonly Locale[];

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.includes(locale) ? 'rtl' : 'ltr');
