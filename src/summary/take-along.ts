import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../language/catalogue.js';
import {loadLocale} from '../language/localizer.js';
import {copyText, printSummaries, saveText} from './output.js';
import {textOf, type Summary} from './summary.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** The ways to take a summary along, for one element. Everything is made on the device. */
export class TakeAlong {
  /** A second language, beside the reader's own. */
  second: Locale | undefined;
  /** Whether the last copy worked; nothing if there was none. */
  copied: boolean | undefined;

  readonly #host: Host;
  /** The summary in the reader's language, then in the second one. */
  readonly summaries: () => readonly Summary[];

  constructor(host: Host, summariesWith: (second: Locale | undefined) => readonly Summary[]) {
    this.#host = host;
    this.summaries = () => summariesWith(this.second);
  }

  readonly print = (): void => printSummaries(this.summaries(), this.#host.renderRoot);

  readonly save = (): void => saveText(textOf(this.summaries()), 'leg-cramps.txt');

  readonly copy = (): void =>
    void copyText(textOf(this.summaries())).then((copied) => {
      this.copied = copied;
      this.#host.requestUpdate();
    });

  /** A language that does not come leaves the summary in one. */
  readonly beside = (locale: Locale | undefined): void =>
    void (locale ? loadLocale(locale).then(() => locale) : Promise.resolve(undefined))
      .catch(() => undefined)
      .then((second) => {
        this.second = second;
        this.#host.requestUpdate();
      });
}
