/**
 * The part of FHIR R4 that is written here. Plain JSON with mutable arrays, so that it fits the types of any FHIR
 * library. Reading starts from `unknown`.
 */

export interface Coding {
  system: string;
  code: string;
  display?: string;
  _display?: Translated;
}

export interface Extension {
  url: string;
  extension?: Extension[];
  valueBoolean?: boolean;
  valueCode?: string;
  valueString?: string;
  valueCodeableConcept?: {coding: Coding[]};
}

/** What FHIR puts beside a string: the same text in other languages. */
export interface Translated {
  extension: Extension[];
}

export interface Reference {
  reference?: string;
  type?: string;
  identifier?: {system?: string; value?: string};
  display?: string;
}

export interface EnableWhen {
  question: string;
  operator: '=';
  answerCoding: Coding;
}

export interface AnswerOption {
  extension?: Extension[];
  valueCoding: Coding;
}

export interface QuestionnaireItem {
  linkId: string;
  type: 'display' | 'group' | 'choice' | 'string';
  text?: string;
  _text?: Translated;
  extension?: Extension[];
  enableWhen?: EnableWhen[];
  enableBehavior?: 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  answerOption?: AnswerOption[];
  item?: QuestionnaireItem[];
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  language: string;
  url: string;
  version: string;
  name: string;
  title: string;
  _title?: Translated;
  status: 'draft';
  experimental: boolean;
  subjectType: 'Patient'[];
  date: string;
  description: string;
  purpose: string;
  copyright: string;
  lastReviewDate: string;
  effectivePeriod: {end: string};
  item: QuestionnaireItem[];
}

export interface ResponseItem {
  linkId: string;
  text?: string;
  answer?: {valueCoding?: Coding; valueString?: string}[];
  item?: ResponseItem[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  language: string;
  questionnaire: string;
  status: 'completed' | 'in-progress';
  subject?: Reference;
  authored?: string;
  item?: ResponseItem[];
}
