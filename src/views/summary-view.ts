import {html, nothing, type TemplateResult} from 'lit';
import {locales, nativeNames, type Locale} from '../language/catalogue.js';
import {textOf} from '../summary/summary.js';
import {summaryWords as words} from '../summary/words.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';

/** Print, copy, save; and a second language beside the reader's own. */
export function summaryView({locale, summaries, take}: Model, depth: number): TemplateResult {
  const choose = ({target}: Event) => take.beside((target as HTMLSelectElement).value as Locale | '');
  return html`
    ${headingView(depth, words.take())}
    <p class="field">
      <label for="beside">${words.beside()}</label>
      <select id="beside" @change=${choose}>
        <option value=""></option>
        ${locales
          .filter((tag) => tag !== locale)
          .map(
            (tag) =>
              html`<option value=${tag} lang=${tag} ?selected=${tag === take.second}>
                ${nativeNames[tag]}
              </option>`,
          )}
      </select>
    </p>
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
            .value=${textOf(summaries())}
          ></textarea>`
        : nothing
    }
  `;
}
