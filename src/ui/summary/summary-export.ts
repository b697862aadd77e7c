import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../../platform/language/catalogue.js';
import {loadLocale} from '../../platform/language/load-locale.js';
import {copyText, saveText} from './copy-and-save.js';
import {printSummaries} from './print.js';
import {plainText, type Summary} from './summary.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Prints, copies and saves the summary of one element. Everything is made on the device. */
export class SummaryExport {
  /** A language beside the reader's own. */
  secondLocale: Locale | undefined;
  /** Whether the last copy worked. `undefined` where nothing was copied. */
  copied: boolean | undefined;

  /** The reader's last choice, while its words are on the way. */
  #wanted: Locale | undefined;
  readonly #host: Host;
  readonly #summariesIn: (second: Locale | undefined) => readonly Summary[];

  /** @param summariesIn the summary in the reader's language and, if there is one, in a second language */
  constructor(host: Host, summariesIn: (second: Locale | undefined) => readonly Summary[]) {
    this.#host = host;
    this.#summariesIn = summariesIn;
  }

  get text(): string {
    return plainText(this.#summaries);
  }

  readonly print = (): void => printSummaries(this.#summaries, this.#host.renderRoot);

  readonly save = (): void => saveText(this.text, 'leg-cramps.txt');

  readonly copy = (): void =>
    void copyText(this.text).then((copied) => {
      this.copied = copied;
      this.#host.requestUpdate();
    });

  /** A language that cannot be loaded leaves the summary in one language. */
  readonly chooseSecondLocale = (locale: Locale | undefined): void => {
    this.#wanted = locale;
    void isAvailable(locale).then((isHere) => {
      if (locale !== this.#wanted) return;
      this.secondLocale = isHere ? locale : undefined;
      this.#host.requestUpdate();
    });
  };

  get #summaries(): readonly Summary[] {
    return this.#summariesIn(this.secondLocale);
  }
}

async function isAvailable(locale: Locale | undefined): Promise<boolean> {
  try {
    if (locale) await loadLocale(locale);
    return true;
  } catch {
    return false;
  }
}
