const maxParagraphs = 8;

/**
 * Classic WordPress and some Markdown write `<p><leg-cramp-info …></p><p>Fallback</p><p></leg-cramp-info></p>`. A browser
 * then ends the element with its paragraph: the fallback stands behind it, and the stray end tag leaves an empty
 * paragraph, which neither of them would write otherwise. The fallback is hidden where it stands, while the widget
 * shows its words.
 */
export function toggleStrayFallback(widget: Element, isReady: boolean): void {
  for (const stray of straysOf(widget))
    stray.style.setProperty('display', isReady ? 'none' : '', 'important');
}

function straysOf(widget: Element): readonly HTMLElement[] {
  const paragraph = widget.parentElement;
  if (widget.firstElementChild || paragraph?.localName !== 'p') return [];
  if (paragraph.textContent.trim() || paragraph.childElementCount > 1) return [];
  const strays: HTMLElement[] = [];
  for (
    let next = paragraph.nextElementSibling;
    next && strays.length < maxParagraphs;
    next = next.nextElementSibling
  ) {
    if (!next.matches('p,ul,ol')) return [];
    if (!next.hasChildNodes()) return strays;
    if (!next.hasAttribute('slot')) strays.push(next as HTMLElement);
  }
  return [];
}
