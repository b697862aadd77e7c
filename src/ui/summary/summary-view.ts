import {html, nothing, type TemplateResult} from 'lit';
import {ui} from '../../content/ui-words.js';
import {locales} from '../../platform/language/catalogue.js';
import {languageMenuView} from '../language-menu/language-menu-view.js';
import {headingView} from '../parts/heading-view.js';
import type {Model} from '../widget/model.js';
import type {SummaryExport} from './summary-export.js';

/** Print, copy and save the summary, also in a second language beside the reader's own. */
export const summaryView = (model: Model, headingLevel: number): TemplateResult => html`
  ${headingView(headingLevel, ui.export())} ${secondLanguageView(model)}
  <p class="buttons">
    <button type="button" class="secondary" part="button-secondary" @click=${model.summary.print}>
      ${ui.print()}
    </button>
    <button type="button" class="secondary" part="button-secondary" @click=${model.summary.copy}>
      ${ui.copy()}
    </button>
    <button type="button" class="secondary" part="button-secondary" @click=${model.summary.save}>
      ${ui.save()}
    </button>
  </p>
  ${copiedView(model.summary)}
`;

const secondLanguageView = ({locale, summary}: Model): TemplateResult =>
  languageMenuView({
    id: 'beside',
    label: ui.secondLanguage(),
    listed: [undefined, ...locales.filter((other) => other !== locale)],
    chosen: summary.secondLocale,
    choose: summary.chooseSecondLocale,
  });

/** Whether the copy worked; where it did not, the text to copy by hand. */
const copiedView = (summary: SummaryExport): TemplateResult => html`
  <p role="status">${copiedWords(summary)}</p>
  ${summary.copied === false ? textToCopyView(summary) : nothing}
`;

const copiedWords = ({copied}: SummaryExport) =>
  copied ? ui.copied() : copied === false ? ui.copyByHand() : nothing;

const textToCopyView = ({text}: SummaryExport): TemplateResult =>
  html`<textarea class="copy" readonly aria-label=${ui.copyByHand()} .value=${text}></textarea>`;
