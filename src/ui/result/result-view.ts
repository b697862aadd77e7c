import {html, type TemplateResult} from 'lit';
import type {Outcome} from '../../check/outcome.js';
import {meanwhileWords} from '../../content/check-words.js';
import type {TopicId} from '../../content/topics/topic.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';
import {sourcedItemView} from '../sources/sources-view.js';
import {summaryView} from '../summary/summary-view.js';
import type {Model} from '../widget/model.js';
import {answersView} from './answers-view.js';
import {patternsView} from './patterns-view.js';
import {readNextView} from './read-next-view.js';
import {reasonsView} from './reasons-view.js';
import {resultCardView} from './result-card-view.js';
import {soonerView} from './sooner-view.js';

/** The result, in the order in which a worried reader needs it. */
export function resultView(outcome: Outcome<TopicId>, model: Model): TemplateResult {
  const cardLevel = model.options.headingLevel + 2;
  const level = cardLevel + 1;
  return html`
    <div class="result" part="result">
      ${resultCardView(outcome, model, cardLevel)} ${patternsView(outcome, level)}
      ${reasonsView(outcome, level)} ${soonerView(outcome, model, level)} ${meanwhileView(outcome, level)}
      ${readNextView(outcome, model, level)} ${answersView(outcome, model, level)}
      ${summaryView(model, level)}
      <p class="hint">${ui.general()}</p>
      ${buttonsView(model)}
    </div>
  `;
}

const meanwhileView = ({level}: Outcome, headingLevel: number): TemplateResult => html`
  ${headingView(headingLevel, ui.meanwhile())}
  <ul>
    ${meanwhileWords[level].map(sourcedItemView)}
  </ul>
`;

const buttonsView = ({disabled, dispatch}: Model): TemplateResult => html`
  <p class="buttons">
    <button
      type="button"
      class="quiet back"
      part="button-quiet back"
      ?disabled=${disabled}
      @click=${() => dispatch({type: 'back'})}
    >
      ${ui.back()}
    </button>
    <button
      type="button"
      class="secondary"
      part="button-secondary"
      ?disabled=${disabled}
      @click=${() => dispatch({type: 'reset'})}
    >
      ${ui.clear()}
    </button>
  </p>
`;
