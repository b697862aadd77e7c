import {checkWords, levelWords, optionWords} from '../check/words.js';
import type {ResponseWords} from './response.js';

/** The reader's words for a response, also where the writer of responses comes as a file of its own. */
export const responseWords: ResponseWords = {
  question: (id) => checkWords[id]!(),
  option: optionWords,
  level: (level) => levelWords[level].title(),
};
