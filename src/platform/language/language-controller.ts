import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {devWarn} from '../dev-warn.js';
import {locales, type Locale} from './catalogue.js';
import {loadLocale} from './load-locale.js';
import {negotiate, readTag, saysNoLanguage} from './negotiate.js';
import {isLoaded} from './registry.js';

/** What happened: another language is on the screen, or the one that was wanted could not be loaded. */
export type LanguageChange = 'change' | 'error';

/** Which language an element speaks: its own `lang`, else the nearest up the tree. Follows changes of the page. */
export class LanguageController implements ReactiveController {
  /** The language on the screen. None until the first one is ready. */
  locale: Locale | undefined;
  /** The language that was wanted could not be loaded, so this is English. */
  englishInstead = false;

  /** What the reader chose in the menu. Not kept anywhere else. */
  #chosen: Locale | undefined;
  /** What is being loaded now. */
  #loading: Locale | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (change: LanguageChange) => void;
  readonly #observer =
    typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.refresh());

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (change: LanguageChange) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host.getRootNode(); root;) {
      this.#observer?.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
      root = hostOf(root)?.getRootNode();
    }
    this.refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Finds out which language is wanted now. Until it is loaded, the screen stays as it is. */
  refresh(): void {
    const wanted = this.#wanted;
    if (isLoaded(wanted)) this.#use(wanted, false);
    else if (this.#loading !== wanted) void this.#load(wanted);
  }

  /** The reader's own choice comes before what the page says. */
  choose(locale: Locale | undefined): void {
    this.#chosen = locale;
    this.refresh();
  }

  async #load(locale: Locale): Promise<void> {
    this.#loading = locale;
    const isThere = await loadLocale(locale).then(
      () => true,
      () => false,
    );
    if (this.#loading === locale) this.#loading = undefined;
    if (locale === this.#wanted) this.#use(isThere ? locale : 'en', !isThere);
  }

  get #wanted(): Locale {
    return this.#chosen ?? (negotiate(this.#tag, locales) as Locale | undefined) ?? 'en';
  }

  /** The language tag that the page gives, else the browser's. */
  get #tag(): string {
    for (let node: Node | undefined = this.#host; node; node = parentOf(node)) {
      const lang = (node as Partial<Element>).getAttribute?.('lang');
      devWarn(() => warningFor(lang));
      const tag = readTag(lang);
      if (tag) return tag;
    }
    return navigator.language;
  }

  #use(locale: Locale, englishInstead: boolean): void {
    const before = this.locale;
    this.locale = locale;
    this.englishInstead = englishInstead;
    this.#host.requestUpdate();
    if (englishInstead) this.#onChange('error');
    if (before && before !== locale) this.#onChange('change');
  }
}

function warningFor(lang: string | null | undefined): string | false {
  if (saysNoLanguage(lang)) return false;
  if (!readTag(lang)) return `lang="${lang!}" is no language tag, so it counts as if it were not there.`;
  return !negotiate(lang, locales) && `lang="${lang!}": there are no words in this language; using English.`;
}

// No `instanceof`: nodes from the document of a frame have other classes, even after they are adopted.
const hostOf = (node: Node): Element | undefined => (node as Partial<ShadowRoot>).host;
const parentOf = (node: Node): Node | undefined =>
  (node as Element).assignedSlot ?? node.parentNode ?? hostOf(node);
