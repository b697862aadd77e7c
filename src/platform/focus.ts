/** Moves focus to what a reader's own action brought up, and scrolls it into view. Never called on load. */
export function moveFocus(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus({preventScroll: true});
  target?.scrollIntoView({block: 'nearest'});
}
