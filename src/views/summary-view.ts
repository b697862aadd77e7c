import {html, nothing, type TemplateResult} from 'lit';
import {locales} from '../language/catalogue.js';
import {textOf} from '../summary/summary.js';
import {summaryWords as words} from '../summary/words.js';
import {headingView} from './heading-view.js';
import {languageView} from './language-view.js';
import type {Model} from './model.js';

/** Print, copy, save; and a second language beside the reader's own. */
export function summaryView({locale, take}: Model, depth: number): TemplateResult {
  return html`
    ${headingView(depth, words.take())}
    ${languageView(
      'beside',
      words.beside(),
      [undefined, ...locales.filter((tag) => tag !== locale)],
      take.second,
      take.beside,
    )}
    <p class="buttons">
      <button type="button" class="secondary" @click=${take.print}>${words.print()}</button>
      <button type="button" class="secondary" @click=${take.copy}>${words.copy()}</button>
      <button type="button" class="secondary" @click=${take.save}>${words.save()}</button>
    </p>
    <p role="status">${take.copied ? words.copied() : take.copied === false ? words.select() : nothing}</p>
    ${
      take.copied === false
        ? html`<textarea
            class="copy"
            readonly
            aria-label=${words.select()}
            .value=${textOf(take.summaries())}
          ></textarea>`
        : nothing
    }
  `;
}
