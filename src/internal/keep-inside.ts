/** What a reader clicks and changes stays inside a shadow root; what a host slots in is the host's. */
export function keepInside<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
  for (const type of ['click', 'input', 'change']) root.addEventListener(type, stop);
  return root;
}

/** By the path, which stays as it was: a click may have taken its own button off the screen. */
function stop(event: Event): void {
  const path = event.composedPath();
  const isSlotted = path
    .slice(0, path.indexOf(event.currentTarget!))
    .some((node) => node instanceof HTMLSlotElement);
  if (!isSlotted) event.stopPropagation();
}
