/** What both hold: lists of sources are rendered anew, so focus in one goes to its summary. */
const focusable = 'summary, a:not(.sources a), button, select';
const focus = ':focus, .sources:focus-within > summary';

/** What a server sent ahead in a declarative shadow root. It stays until the same is there alive. */
export class Prerendered {
  #nodes: readonly ChildNode[] = [];

  keep(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  get isThere(): boolean {
    return this.#nodes.length > 0;
  }

  /** Focus stays where it was, what was open stays open. */
  giveWay(root: HTMLElement | DocumentFragment): void {
    if (!this.isThere) return;
    const find = (selector: string, isOld: boolean) =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => this.#nodes.some((node) => node.contains(element)) === isOld,
      );
    const focused = find(focusable, true).findIndex((element) => element.matches(focus));
    const target = find(focusable, false)[focused];
    const open = find('details', true).map((details) => details.hasAttribute('open'));
    find('details', false).forEach((details, place) => details.toggleAttribute('open', open[place]));
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    target?.focus({preventScroll: true});
  }
}
