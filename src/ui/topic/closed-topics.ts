import type {ReactiveControllerHost} from 'lit';
import {afterPaint} from '../../platform/after-paint.js';

/** Closed topics are built after the first paint: what a reader sees first is there sooner, and no task is long. */
export class ClosedTopics {
  areBuilt = false;
  /** Resolves once they are. */
  done: Promise<unknown> = Promise.resolve();

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  buildNow(): void {
    this.areBuilt = true;
  }

  buildAfterPaint(): void {
    if (this.areBuilt) return;
    this.done = afterPaint().then(() => {
      this.areBuilt = true;
      this.#host.requestUpdate();
    });
  }
}
