import {html, nothing, type TemplateResult} from 'lit';
import {path} from '../../check/normalise.js';
import {question, type Question, type QuestionId} from '../../check/questions.js';
import {checkWords} from '../../content/check-words.js';
import {questionPictures} from '../../content/pictures/pictures.js';
import {ui} from '../../content/ui-words.js';
import {emergencyLine} from '../parts/call-view.js';
import {headingView} from '../parts/heading-view.js';
import {pictureView} from '../parts/picture-view.js';
import type {Model} from '../widget/model.js';
import {errorSummaryView, missingWords} from './error-summary-view.js';
import {optionView} from './option-view.js';

/** One question: native inputs, Back, Continue, and what is wrong if nothing was chosen. */
export function questionView(id: QuestionId, model: Model): TemplateResult {
  const q = question(id);
  const {session, options, region} = model;
  const headingLevel = options.headingLevel + 2;
  return html`
    <form part="question" novalidate autocomplete="off" @submit=${preventDefault}>
      ${session.missing ? errorSummaryView(q, headingLevel) : nothing} ${progressView(id, model)}
      ${emergencyLine(region.emergency)} ${fieldsetView(q, headingLevel, model)} ${continueView(model)}
    </form>
  `;
}

const preventDefault = (event: Event) => event.preventDefault();

const progressView = (id: QuestionId, {session, disabled, dispatch}: Model): TemplateResult => html`
  <p class="step" part="progress">
    <button
      type="button"
      class="quiet back"
      part="button-quiet back"
      ?disabled=${disabled}
      @click=${() => dispatch({type: 'back'})}
    >
      ${ui.back()}
    </button>
    <span>${ui.question(String(path(session.answers).indexOf(id) + 1))}</span>
  </p>
`;

function fieldsetView(q: Question, headingLevel: number, model: Model): TemplateResult {
  const {missing} = model.session;
  const picture = questionPictures[q.id];
  return html`
    <fieldset ?disabled=${model.disabled} aria-describedby=${missing ? 'hint error' : 'hint'}>
      <legend>${headingView(headingLevel, checkWords[q.id]!(), 'focus')}</legend>
      <p id="hint" class="hint" part="hint">${checkWords[`${q.id}.hint`]!()}</p>
      ${missing ? html`<p id="error" class="error" part="error">${missingWords(q)}</p>` : nothing}
      ${picture ? pictureView(picture) : nothing}
      ${q.options.map((option, index) => optionView({question: q, option, index}, model))}
    </fieldset>
  `;
}

function continueView({disabled, dispatch}: Model): TemplateResult {
  // On the button, also for Enter: a frame without allow-forms has no submit event at all.
  const onClick = (event: Event) => {
    event.preventDefault();
    dispatch({type: 'next'});
  };
  return html`
    <p class="buttons">
      <button class="primary" part="button" ?disabled=${disabled} @click=${onClick}>${ui.next()}</button>
    </p>
  `;
}
