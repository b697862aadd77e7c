import {html, type TemplateResult} from 'lit';
import {emergencyLine} from './call-view.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';
import {questionView} from './question-view.js';
import {resultView} from './result-view.js';
import {ui} from './words.js';

/** The check: its door, a question, or the result. */
export const checkView = (model: Model): TemplateResult => html`
  <section class="check" part="check" id="check" aria-label=${ui.check()}>
    ${headingView(model.options.headingLevel + 1, ui.check(), 'check-title')} ${stepView(model)}
  </section>
`;

function stepView(model: Model): TemplateResult {
  const {session, assessment} = model;
  if (assessment) return resultView(assessment, model);
  if (session.step === 'intro' || session.step === 'result') return introView(model);
  return questionView(session.step, model);
}

const introView = ({region, inForm, disabled, act}: Model): TemplateResult => html`
  ${emergencyLine(region.emergency)}
  <p>${ui.intro()}</p>
  <ul>
    <li>${ui.adults()}</li>
    <li>${ui.general()}</li>
    <li>${inForm ? ui.form() : ui.private()}</li>
  </ul>
  <p class="buttons">
    <button
      type="button"
      class="primary"
      part="button"
      ?disabled=${disabled}
      @click=${() => act({type: 'start'})}
    >
      ${ui.start()}
    </button>
  </p>
`;
