import type {LocaleModule} from '@lit/localize';

/** A page may be in any encoding, and a script of ASCII letters reads the same in each. */
const ascii = (json: string) =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A classic script that registers the messages of a language; src/platform/language/registry.ts reads them. */
export const languageFile = (tag: string, messages: LocaleModule): string =>
  `(globalThis[Symbol.for("leg-cramp-info.languages")]??={})[${JSON.stringify(tag)}]??=${ascii(JSON.stringify(messages))};\n`;
