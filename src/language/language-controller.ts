import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {locales, type Locale} from './catalogue.js';
import {isLoaded, loadLocale} from './localizer.js';
import {negotiate} from './negotiate.js';

/** What happened: another language is on the screen, or the wished one could not be loaded. */
export type LanguageChange = 'change' | 'error';

/** Which language an element speaks: its own `lang`, else the nearest up the tree; followed while the page lives. */
export class LanguageController implements ReactiveController {
  /** On the screen now; nothing until the first language is ready. */
  locale: Locale | undefined;
  /** The wished language could not be loaded, so this is English. */
  englishInstead = false;

  /** What the reader chose in the menu. Not kept anywhere else. */
  #chosen: Locale | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (change: LanguageChange) => void;
  readonly #observer =
    typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.refresh());

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (change: LanguageChange) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host.getRootNode(); root;) {
      this.#follow(root);
      root = hostOf(root)?.getRootNode();
    }
    this.refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks again which language is wished. Until it has come, what was on the screen stays there. */
  refresh(): void {
    const wanted = this.#wanted;
    if (isLoaded(wanted)) this.#use(wanted, false);
    else
      void loadLocale(wanted)
        .then(() => true)
        .catch(() => false)
        .then((came) => wanted === this.#wanted && this.#use(came ? wanted : 'en', !came));
  }

  /** The reader's own choice comes before what the page says. */
  speak(locale: Locale | undefined): void {
    this.#chosen = locale;
    this.refresh();
  }

  get #wanted(): Locale {
    return this.#chosen ?? (negotiate(this.#tag, locales) as Locale | undefined) ?? 'en';
  }

  /** BCP 47, unchecked: whatever the page says, else what the browser says. */
  get #tag(): string {
    for (let node: Node | undefined = this.#host; node; node = parentOf(node)) {
      const tag = (node as Partial<Element>).getAttribute?.('lang')?.trim();
      if (tag) return tag;
    }
    return navigator.language;
  }

  #follow(root: Node): void {
    this.#observer?.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }

  #use(locale: Locale, englishInstead: boolean): void {
    const before = this.locale;
    this.locale = locale;
    this.englishInstead = englishInstead;
    this.#host.requestUpdate();
    if (englishInstead) this.#tell('error');
    if (before && before !== locale) this.#tell('change');
  }
}

/** Asked without `instanceof`: what belongs to the document of a frame has other classes, also when it is adopted. */
const hostOf = (node: Node): Element | undefined => (node as Partial<ShadowRoot>).host;
const parentOf = (node: Node): Node | undefined =>
  (node as Element).assignedSlot ?? node.parentNode ?? hostOf(node);
