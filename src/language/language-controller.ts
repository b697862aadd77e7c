import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells the tag that the page asks for, and when that changes: own `lang`, else the nearest up the tree. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #observer =
    typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#onChange());

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** BCP 47, unchecked: whatever the page says, else what the browser says. */
  get tag(): string | undefined {
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      const tag = node instanceof Element && node.getAttribute('lang')?.trim();
      if (tag) return tag;
    }
    return navigator.language || undefined;
  }

  hostConnected(): void {
    let root = this.#host.getRootNode();
    this.#follow(root);
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#follow(root);
    }
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(root: Node): void {
    this.#observer?.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
}

const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
