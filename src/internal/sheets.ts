/** The style sheets of one shadow root. A constructed sheet belongs to one document: another one needs its own. */
export class Sheets {
  #own: readonly CSSStyleSheet[] = [];

  keep(root: ShadowRoot): void {
    this.#own = [...root.adoptedStyleSheets];
  }

  /** After the root has gone to another document, or back. */
  follow(root: ShadowRoot): void {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    root.adoptedStyleSheets = this.#own.map((own) => {
      if (view === window) return own;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync([...own.cssRules].map(({cssText}) => cssText).join(''));
      return sheet;
    });
  }
}
