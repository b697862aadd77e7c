import {html, nothing, type TemplateResult} from 'lit';
import {questions} from '../check/questions.js';
import {emergencyLine} from './call-view.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';
import {questionView} from './question-view.js';
import {resultView} from './result-view.js';
import {ui} from './words.js';

/**
 * The check: its door, a question, or the result. The classes and data attributes tell the common session-replay tools
 * to record nothing of it; which tool honours which is in docs/security.md.
 */
export const checkView = (model: Model): TemplateResult => html`
  <section
    class="check fs-exclude ph-no-capture rr-block sentry-block"
    data-hj-suppress
    data-private
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    part="check"
    id="check"
    aria-label=${ui.check()}
  >
    ${headingView(model.options.headingLevel + 1, ui.check(), 'check-title')} ${stepView(model)}
  </section>
`;

function stepView(model: Model): TemplateResult {
  const {session, assessment} = model;
  if (assessment) return resultView(assessment, model);
  if (session.step === 'intro' || session.step === 'result') return introView(model);
  // Each question has nodes of its own: where a browser translated the page, nodes used again would keep old words.
  return html`${questions.map(({id}) => (id === session.step ? questionView(id, model) : nothing))}`;
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
