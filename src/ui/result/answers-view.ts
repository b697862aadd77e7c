import {html, type TemplateResult} from 'lit';
import type {AnsweredQuestion} from '../../check/normalise.js';
import type {Outcome} from '../../check/outcome.js';
import {checkWords, optionWords} from '../../content/check-words.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';
import type {Model} from '../widget/model.js';

/** Every answer, each with a way to change it. */
export const answersView = ({answers}: Outcome, model: Model, headingLevel: number): TemplateResult => html`
  ${headingView(headingLevel, ui.answers())}
  <dl class="answers" part="answers">${answers.map((answered) => answeredView(answered, model))}</dl>
`;

function answeredView({question, options}: AnsweredQuestion, {disabled, dispatch}: Model): TemplateResult {
  const title = checkWords[question]!();
  return html`
    <div>
      <dt>${title}</dt>
      ${options.map((option) => html`<dd>${optionWords(question, option)}</dd>`)}
      <dd>
        <button
          type="button"
          class="quiet"
          part="button-quiet"
          aria-label="${ui.change()}: ${title}"
          ?disabled=${disabled}
          @click=${() => dispatch({type: 'change', question})}
        >
          ${ui.change()}
        </button>
      </dd>
    </div>
  `;
}
