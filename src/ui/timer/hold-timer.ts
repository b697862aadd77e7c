import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Seconds of each hold and each rest. Three holds, no rest after the last. Source: F146 of the project's evidence. */
const hold = 10;
const rounds = 3;
const end = hold * (2 * rounds - 1);

/** Where a stretch stands. Each second makes a new one. */
export interface Phase {
  readonly kind: 'hold' | 'rest' | 'done';
  /** 1 to 3. */
  readonly round: number;
  /** Seconds until the next phase. */
  readonly left: number;
}

/** The phase this many seconds after the start. */
export function phaseAt(seconds: number): Phase {
  const step = Math.floor(seconds / hold);
  const kind = seconds >= end ? 'done' : step % 2 ? 'rest' : 'hold';
  return {kind, round: Math.min(rounds, Math.floor(step / 2) + 1), left: hold - (seconds % hold)};
}

/** Counts the seconds of a stretch, for one element. No sound. Stops when the element leaves the page. */
export class HoldTimer implements ReactiveController {
  /** None before the first start and after a stop. */
  phase: Phase | undefined;

  readonly #host: ReactiveControllerHost;
  #interval: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop(undefined);
  }

  get isRunning(): boolean {
    return this.#interval !== undefined;
  }

  readonly toggle = (): void => {
    if (this.isRunning) this.#stop(undefined);
    else this.#start();
  };

  #start(): void {
    let seconds = 0;
    this.#show(phaseAt(seconds));
    this.#interval = setInterval(() => {
      const phase = phaseAt(++seconds);
      if (phase.kind === 'done') this.#stop(phase);
      else this.#show(phase);
    }, 1000);
  }

  #stop(phase: Phase | undefined): void {
    clearInterval(this.#interval);
    this.#interval = undefined;
    this.#show(phase);
  }

  #show(phase: Phase | undefined): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
