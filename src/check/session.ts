import {clean, path} from './normalise.js';
import {given, isExclusive, question, type Answers, type QuestionId} from './questions.js';

/** One reader's walk through the check. Frozen: every change makes a new one. */
export interface Session {
  /** What is on the screen. */
  readonly step: 'intro' | QuestionId | 'result';
  /** By question. Answers to questions that are no longer asked stay, so that Back loses nothing. */
  readonly answers: Answers;
  /** Continue was pressed without an answer. */
  readonly missing: boolean;
}

/** What a reader or a page does with a session. */
export type Action =
  | {readonly type: 'start'}
  | {readonly type: 'tick'; readonly question: QuestionId; readonly option: string; readonly on: boolean}
  | {readonly type: 'next'}
  | {readonly type: 'back'}
  | {readonly type: 'change'; readonly question: QuestionId}
  | {readonly type: 'reset'}
  | {readonly type: 'restore'; readonly answers: unknown};

const at = (step: Session['step'], answers: Answers, missing = false): Session =>
  Object.freeze({step, answers, missing});

/** Nothing asked, nothing answered. */
export const newSession = at('intro', clean({}));

/** The next state. Pure; an action that does not fit the state leaves it as it is. */
export function reduce(session: Session, action: Action): Session {
  const {step, answers} = session;
  switch (action.type) {
    case 'start':
      return step === 'intro' ? at('now', answers) : session;
    case 'tick':
      return action.question === step ? at(step, tick(answers, action)) : session;
    case 'next':
      return next(session);
    case 'back':
      return at(stepBefore(session), answers);
    case 'change':
      return path(answers).includes(action.question) ? at(action.question, answers) : session;
    case 'reset':
      return newSession;
    case 'restore':
      return restoreSession(action.answers);
  }
}

/**
 * A session from saved answers: at the result if they are complete, else at the first question that is open.
 *
 * @param raw anything; see `clean`
 */
export function restoreSession(raw: unknown): Session {
  const answers = clean(raw);
  return Object.keys(answers).length ? at(firstOpen(answers) ?? 'result', answers) : newSession;
}

function tick(answers: Answers, {question: id, option, on}: Action & {type: 'tick'}): Answers {
  const q = question(id);
  if (!q.options.includes(option)) return answers;
  const rest = given(answers, id).filter((o) => o !== option);
  if (!on) return clean({...answers, [id]: rest});
  const isAlone = (o: string) => !q.many || isExclusive(o);
  return clean({...answers, [id]: isAlone(option) ? [option] : [...rest.filter((o) => !isAlone(o)), option]});
}

function next(session: Session): Session {
  const {step, answers} = session;
  if (step === 'intro' || step === 'result') return session;
  if (isOpen(answers, step)) return at(step, answers, true);
  const steps = path(answers);
  return at(steps[steps.indexOf(step) + 1] ?? firstOpen(answers) ?? 'result', answers);
}

function stepBefore({step, answers}: Session): Session['step'] {
  const steps = path(answers);
  const index = step === 'result' ? steps.length : steps.indexOf(step as QuestionId);
  return steps[index - 1] ?? 'intro';
}

const isOpen = (answers: Answers, id: QuestionId) => !given(answers, id).length;

const firstOpen = (answers: Answers) => path(answers).find((id) => isOpen(answers, id));
