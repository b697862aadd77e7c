import type {ReactiveControllerHost} from 'lit';
import type {TopicId} from '../../content/topics/topic.js';

/** Remembers whose list of sources was opened: a list is rendered only from then on. */
export class OpenedSources {
  readonly #host: ReactiveControllerHost;
  readonly #topics = new Set<TopicId>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  has(topic: TopicId): boolean {
    return this.#topics.has(topic);
  }

  readonly add = (topic: TopicId): void => {
    this.#topics.add(topic);
    this.#host.requestUpdate();
  };
}
