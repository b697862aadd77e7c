import {levels} from '../check/rules.js';
import {checkWords, levelWords} from '../content/check-words.js';
import {translationsOf} from './translate.js';
import type {Translated} from './types.js';

/**
 * The words of one language by id: those of the check (`now`, `now.hint`, `now.cold`, `now.cold.how`, `none`,
 * `not_sure`, `level.emergency`), and `title` and `intro`.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly words: Readonly<Record<string, string>>;
}

/** All words of the check by id, in the language of the caller. Without `title` and `intro`. */
export const wordsOfCheck = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(checkWords).map(([id, words]) => [id, words()])),
  ...Object.fromEntries(levels.map((level) => [`level.${level}`, levelWords[level].title()])),
});

/** Gives the words of one language by id. */
export type Lookup = (id: string) => string;

/** A text in the base language, with its translations. */
export interface LocalizedText {
  readonly text: string;
  readonly translations: Translated | undefined;
}

/** Builds a text in every language. */
export type Localize = (build: (words: Lookup) => string) => LocalizedText;

/**
 * @param base the language of the text itself
 * @param others the languages of its translations
 * @throws RangeError when called with a word that a language lacks
 */
export const localizerFor =
  (base: Language, others: readonly Language[]): Localize =>
  (build) => ({
    text: build(lookupIn(base)),
    translations: translationsOf(others.map((language) => [language.tag, build(lookupIn(language))])),
  });

const lookupIn =
  ({tag, words}: Language): Lookup =>
  (id) => {
    const text = words[id];
    if (!text) throw new RangeError(`No words for ${id} in ${tag}`);
    return text;
  };
