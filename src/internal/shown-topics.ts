import type {ReactiveControllerHost} from 'lit';
import type {TopicId} from '../topics/topic.js';

/** What of the topics is rendered: sources once they are opened, and nothing again that stays as it is. */
export class ShownTopics {
  readonly #host: ReactiveControllerHost;
  readonly #opened = new Set<TopicId>();
  #last = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  hasSources(topic: TopicId): boolean {
    return this.#opened.has(topic);
  }

  openSources(topic: TopicId): void {
    this.#opened.add(topic);
    this.#host.requestUpdate();
  }

  /** True when all that topics depend on is what it was at the last call: an answer changes no topic. */
  isSame(...inputs: readonly unknown[]): boolean {
    const now = JSON.stringify([inputs, ...this.#opened]);
    const isSame = now === this.#last;
    this.#last = now;
    return isSame;
  }
}
