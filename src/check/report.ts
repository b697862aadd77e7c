import {assess, type Assessment} from './assess.js';
import {normalise} from './normalise.js';
import {patternsOf, type PatternId} from './patterns.js';
import {rulesVersion} from './rules.js';
import type {Session} from './session.js';

/**
 * What is known of the check that a reader is in. `level` is there once the result is on the screen, `reasons` with it;
 * `patterns` only in the mode `pattern`.
 */
export type CheckState = Partial<Assessment> &
  Pick<Assessment, 'complete' | 'reasons' | 'version'> & {readonly patterns?: readonly PatternId[]};

/** The assessment, while the result is on the screen. An answer that is being changed has none. */
export const assessmentOf = ({step, answers}: Session): Assessment | undefined =>
  step === 'result' ? assess(answers) : undefined;

/** What a host may know. */
export function stateOf(session: Session, isNaming: boolean): CheckState {
  const assessment = assessmentOf(session);
  if (!assessment) return {complete: false, reasons: [], version: rulesVersion};
  return isNaming ? {...assessment, patterns: patternsOf(normalise(session.answers))} : assessment;
}

/** The value of the form field. Nothing before the first answer. */
export function fieldValueOf({answers}: Session, {version, level, reasons}: CheckState): string | null {
  return Object.keys(answers).length ? JSON.stringify({version, level, reasons, answers}) : null;
}
