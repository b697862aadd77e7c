import type {ReactiveControllerHost} from 'lit';
import {outcomeOf, type Outcome, type ResultMode} from '../../check/outcome.js';
import {newSession, reduce, type Action, type Session} from '../../check/session.js';
import {levelPolicy} from '../../content/policy.js';
import type {TopicId} from '../../content/topics/topic.js';

/** Holds the check that one element's reader is in. */
export class CheckController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #session: Session = newSession;

  /** @param onChange runs at once, before the change is on the screen */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  get session(): Session {
    return this.#session;
  }

  /** None until the result is on the screen. */
  outcome(mode: ResultMode): Outcome<TopicId> | undefined {
    return outcomeOf(this.#session, levelPolicy, mode);
  }

  /** @returns whether focus has somewhere to go: to another step, or to what is wrong */
  apply(action: Action): boolean {
    const before = this.#session;
    this.#session = reduce(before, action);
    this.#onChange();
    this.#host.requestUpdate();
    return this.#session.step !== before.step || this.#session.missing;
  }
}
