import {levels} from '../check/rules.js';
import {checkWords, levelWords} from '../check/words.js';
import {translated} from './translate.js';
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

/** All words of the check by id, in the language of the caller. `title` and `intro` are not among them. */
export const wordsOfCheck = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(checkWords).map(([id, words]) => [id, words()])),
  ...Object.fromEntries(levels.map((level) => [`level.${level}`, levelWords[level].title()])),
});

/** A word of one language by its id. */
export type Words = (id: string) => string;

/** A text in the base language, and beside it the same in the others. */
export interface Said {
  readonly text: string;
  readonly beside: Translated | undefined;
}

/** Reads a text in every language. */
export type Say = (read: (words: Words) => string) => Said;

/** @throws RangeError when it reads a word that a language has not */
export const sayIn =
  (base: Language, others: readonly Language[]): Say =>
  (read) => ({
    text: read(wordsOf(base)),
    beside: translated(others.map((language) => [language.tag, read(wordsOf(language))])),
  });

const wordsOf =
  ({tag, words}: Language): Words =>
  (id) => {
    const text = words[id];
    if (!text) throw new RangeError(`No words for ${id} in ${tag}`);
    return text;
  };
