import type {ReactiveController} from 'lit';

/**
 * Opens what is collapsed while the page prints. A style does the same, in engines that know `::details-content`, and
 * without scripts.
 */
export class PrintController implements ReactiveController {
  readonly #root: ParentNode & Node;
  readonly #selector: string;
  readonly #prepare: () => void;
  #listening: AbortController | undefined;
  #opened: readonly Element[] = [];

  /**
   * @param selector the `details` that go to paper whole
   * @param prepare builds what is not built yet
   */
  constructor(root: ParentNode & Node, selector: string, prepare: () => void) {
    this.#root = root;
    this.#selector = selector;
    this.#prepare = prepare;
  }

  /** The window is that of the document where the element stands now. */
  hostConnected(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const view = this.#root.ownerDocument?.defaultView;
    view?.addEventListener('beforeprint', () => this.#open(), {signal});
    view?.addEventListener('afterprint', () => this.#restore(), {signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#restore();
  }

  #open(): void {
    this.#prepare();
    const closed = [...this.#root.querySelectorAll(`${this.#selector}:not([open])`)];
    this.#opened = [...this.#opened, ...closed];
    for (const details of closed) details.toggleAttribute('open', true);
  }

  #restore(): void {
    for (const details of this.#opened) details.toggleAttribute('open', false);
    this.#opened = [];
  }
}
