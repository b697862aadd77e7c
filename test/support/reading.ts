import type {Page} from 'puppeteer-core';

/** What one widget shows and says: all text in order but the entries of menus, and every label. */
export interface Reading {
  readonly text: string;
  readonly labels: readonly string[];
}

/** Reads a widget of a page, found by its id. */
export const read = (tab: Page, id: string): Promise<Reading> =>
  tab.evaluate((name) => {
    const root = document.getElementById(name)!.shadowRoot!.querySelector('section')!;
    const copy = root.cloneNode(true) as HTMLElement;
    for (const entry of copy.querySelectorAll('option')) entry.remove(); // a menu leaves out the reader’s own language
    return {
      text: copy.textContent.replace(/\s+/g, ' '),
      labels: [root, ...root.querySelectorAll('[aria-label]')].map((each) =>
        each.getAttribute('aria-label')!,
      ),
    };
  }, id);
