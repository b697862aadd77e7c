/** Keeps the page from hearing what a reader clicks and changes in a shadow root. Events of slotted content go on. */
export function stopInternalEvents(root: Node): void {
  for (const type of ['click', 'input', 'change']) root.addEventListener(type, stop);
}

/** Looks at the path of the event, which stays complete even if a click has removed its own button. */
function stop(event: Event): void {
  const path = event.composedPath();
  const isSlotted = path
    .slice(0, path.indexOf(event.currentTarget!))
    .some((node) => node instanceof HTMLSlotElement);
  if (!isSlotted) event.stopPropagation();
}
