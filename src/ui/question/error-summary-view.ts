import {html, type TemplateResult} from 'lit';
import type {Question} from '../../check/questions.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';

/** What to do where Continue was pressed without an answer. */
export const missingWords = (q: Question): string => (q.many ? ui.chooseMany() : ui.chooseOne());

/** Says what is wrong and leads to the first option. */
export const errorSummaryView = (q: Question, headingLevel: number): TemplateResult => html`
  <div class="error-summary" part="error-summary" role="alert" tabindex="-1">
    ${headingView(headingLevel, ui.problem())}
    <a href="#option-0" @click=${focusFirstOption}>${missingWords(q)}</a>
  </div>
`;

function focusFirstOption(event: Event): void {
  event.preventDefault(); // the fragment would go into the address bar of the page
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById('option-0')?.focus();
}
