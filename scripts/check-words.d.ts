import type {Unit} from './xliff.js';
/** What is wrong with one translation; empty if nothing is. */
export function problemsOf(unit: Unit): string[];
