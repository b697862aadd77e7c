import type {RenderOptions} from 'lit';

/** Content that stands in until the live render is there: what a server rendered ahead, or the fallback after an error. */
export class StandIn {
  #nodes: readonly ChildNode[] = [];

  get isThere(): boolean {
    return this.#nodes.length > 0;
  }

  /** Keeps what a declarative shadow root holds. */
  keepPrerendered(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  /** Shows the default slot. A failed render may have left Lit's nodes half made: the next starts anew, in front of it. */
  showFallback(root: ParentNode, options: RenderOptions): void {
    const slot = document.createElement('slot');
    root.replaceChildren(slot);
    options.renderBefore = slot;
    this.#nodes = [slot];
  }

  /** To be called once the live render stands in the root too. */
  replace(root: ParentNode): void {
    if (this.isThere) replacePrerendered(root, this.#nodes);
    this.#nodes = [];
  }
}

/** What a reader can focus in both renders. Lists of sources start out empty, so focus in one goes to its summary. */
const focusable = 'summary, a:not(.sources a), button, select';
const hasFocus = ':focus, .sources:focus-within > summary';

/** Removes the old nodes. Focus stays where it was, and what was open stays open. */
function replacePrerendered(root: ParentNode, nodes: readonly ChildNode[]): void {
  const isOld = (element: Element) => nodes.some((node) => node.contains(element));
  const find = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const findOld = (selector: string) => find(selector).filter(isOld);
  const findLive = (selector: string) => find(selector).filter((element) => !isOld(element));

  const focused = findOld(focusable).findIndex((element) => element.matches(hasFocus));
  const target = findLive(focusable)[focused];
  const live = findLive('details');
  findOld('details').forEach((old, index) => live[index]?.toggleAttribute('open', old.hasAttribute('open')));
  for (const node of nodes) node.remove();
  target?.focus({preventScroll: true});
}
