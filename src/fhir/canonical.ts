import {rulesVersion} from '../check/rules.js';

/** The owner's address of all FHIR names here. Replace it once, before the first release: saved responses keep it. */
export const base = 'https://leg-cramp-info.example/fhir';

/** Canonical address of the Questionnaire, without its version. */
export const questionnaireUrl = `${base}/Questionnaire/leg-cramp-check`;

/** System of every code: answers such as `now.cold`, levels such as `level.same_day`. */
export const codeSystem = `${base}/CodeSystem/leg-cramp-check`;

/** What a response refers to: the Questionnaire at this version of the questions and rules. */
export const canonical = `${questionnaireUrl}|${rulesVersion}`;
