/** The style sheets of one shadow root. A constructed sheet belongs to one document, so another document needs copies. */
export class AdoptedSheets {
  #own: readonly CSSStyleSheet[] = [];

  /** Remembers the sheets of a root, which belong to the document of this script. */
  remember(root: ShadowRoot): void {
    this.#own = [...root.adoptedStyleSheets];
  }

  /** Gives a root that has moved to another document, or back, sheets of that document. */
  restore(root: ShadowRoot): void {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    root.adoptedStyleSheets = this.#own.map((own) => (view === window ? own : copyInto(view, own)));
  }
}

function copyInto(view: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new view.CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join(''));
  return copy;
}
