/**
 * The check and FHIR R4, for portals: the Questionnaire, and responses to it, written and read.
 *
 * Words here are English, since only the element has other languages: `element.toFHIR()` writes in the reader's. The
 * published file has the Questionnaire in all languages, and `inLanguage` takes one out of it.
 */
export {base, canonical, codeSystem, questionnaireUrl} from './canonical.js';
export {questionnaire} from './questionnaire.js';
export {fromResponse, type ReadResponse} from './read-response.js';
export {toResponse, type ResponseOptions} from './response.js';
export {inLanguage} from './translate.js';
export {wordsOfCheck, type Language} from './words.js';
export type {
  AnswerOption,
  Coding,
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  Reference,
  ResponseItem,
  Translated,
} from './types.js';
