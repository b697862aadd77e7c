import type {Unit} from './xliff.js';
export function gapOf(unit: Unit): string | undefined;
export function faultsOf(unit: Unit): readonly string[];
