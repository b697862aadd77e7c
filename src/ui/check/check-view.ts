import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ui} from '../../content/ui-words.js';
import {emergencyLine} from '../parts/call-view.js';
import {headingView} from '../parts/heading-view.js';
import {questionView} from '../question/question-view.js';
import {resultView} from '../result/result-view.js';
import type {Model} from '../widget/model.js';

/**
 * The check: its introduction, a question, or the result. The classes and data attributes tell the common
 * session-replay tools to record none of it; docs/security.md says which tool honours which.
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
    ${headingView(model.options.headingLevel + 1, ui.check(), 'check-title')} ${stepWithOwnNodes(model)}
  </section>
`;

/** Where a browser has translated the page, nodes that two steps share would keep the old words. */
const stepWithOwnNodes = (model: Model) => keyed(model.session.step, stepView(model));

function stepView(model: Model): TemplateResult {
  const {session, outcome} = model;
  if (outcome) return resultView(outcome, model);
  return session.step === 'intro' || session.step === 'result'
    ? introView(model)
    : questionView(session.step, model);
}

const introView = ({region, inForm, disabled, dispatch}: Model): TemplateResult => html`
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
      @click=${() => dispatch({type: 'start'})}
    >
      ${ui.start()}
    </button>
  </p>
`;
