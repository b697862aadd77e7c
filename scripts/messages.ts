import type {LocaleModule} from '@lit/localize';
import {locales, type Locale} from '../src/platform/language/catalogue.js';
import {registerMessages} from '../src/platform/language/registry.js';
import {gapOf} from './check-words.js';
import {readUnits, type Unit} from './xliff.js';

/** Every language but English, in the order of the menus. */
export const targetLocales = locales.filter((locale) => locale !== 'en');

/** A message with values, as @lit/localize wants it at run time. */
interface WithValues {
  readonly strTag: true;
  readonly strings: readonly string[];
  readonly values: readonly number[];
}
type Message = string | WithValues;
const toModule = (messages: Readonly<Record<string, Message>>) =>
  ({templates: messages}) as unknown as LocaleModule;

const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A message from XLIFF, where `<x id="0"/>` stands for the first value. */
function messageOf(xliff: string): Message {
  const parts = xliff.split(/<x id="(\d+)"[^>]*\/>/);
  const strings = parts.filter((_, place) => place % 2 === 0).map(unescape);
  const values = parts.filter((_, place) => place % 2 === 1).map(Number);
  return values.length ? {strTag: true, strings, values} : strings[0]!;
}

/** The messages of these units. A missing or stale translation is left out, so that its English shows. */
export const messagesFrom = (units: readonly Unit[]): LocaleModule =>
  toModule(
    Object.fromEntries(units.filter((unit) => !gapOf(unit)).map(({id, target}) => [id, messageOf(target)])),
  );

/** The messages of a language. */
export const messagesIn = (tag: string): LocaleModule => messagesFrom(readUnits(`locales/${tag}.xlf`));

/** The English messages, as they were last extracted. */
export const sourceMessages = (): LocaleModule =>
  toModule(Object.fromEntries(readUnits('locales/es.xlf').map(({id, source}) => [id, messageOf(source)])));

/** The same messages with each piece of text changed and each value left alone. */
export const mapMessages = ({templates}: LocaleModule, change: (text: string) => string): LocaleModule =>
  toModule(
    Object.fromEntries(
      Object.entries(templates as unknown as Record<string, Message>).map(([id, message]) => [
        id,
        typeof message === 'string'
          ? change(message)
          : {...message, strings: message.strings.map((part) => (part ? change(part) : part))},
      ]),
    ),
  );

/** Makes every language ready for `withLocale` in this process. */
export function registerAllLocales(): readonly Locale[] {
  for (const tag of targetLocales) registerMessages(tag, messagesIn(tag));
  return targetLocales;
}
