import {html, nothing, type TemplateResult} from 'lit';
import {path} from '../check/normalise.js';
import {given, question, type Question, type QuestionId} from '../check/questions.js';
import {checkWords, optionWords} from '../check/words.js';
import {emergencyLine} from './call-view.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';
import {pictureView} from './picture-view.js';
import {ui} from './words.js';

/** One question: native inputs, Back, Continue, and what is wrong if nothing was chosen. */
export function questionView(id: QuestionId, model: Model): TemplateResult {
  const q = question(id);
  const {session, options, region, disabled, act} = model;
  const number = path(session.answers).indexOf(id) + 1;
  // On the button, also for Enter: a frame without allow-forms has no submit event at all.
  const next = (event: Event) => {
    event.preventDefault();
    act({type: 'next'});
  };
  return html`
    <form novalidate autocomplete="off" @submit=${stay}>
      ${session.missing ? errorSummary(q, options.headingLevel + 2) : nothing}
      <p class="step">
        <button type="button" class="quiet back" @click=${() => act({type: 'back'})}>${ui.back()}</button>
        <span>${ui.question(String(number))}</span>
      </p>
      ${emergencyLine(region.emergency)}
      <fieldset ?disabled=${disabled} aria-describedby=${`hint${session.missing ? ' error' : ''}`}>
        <legend>${headingView(options.headingLevel + 2, checkWords[id]!(), 'focus')}</legend>
        <p id="hint" class="hint">${checkWords[`${id}.hint`]!()}</p>
        ${session.missing ? html`<p id="error" class="error">${missingWords(q)}</p>` : nothing}
        ${id === 'look' ? pictureView('compare') : nothing}
        ${q.options.map((option, index) => optionView(q, option, index, model))}
      </fieldset>
      <p class="buttons">
        <button class="primary" part="button" ?disabled=${disabled} @click=${next}>${ui.next()}</button>
      </p>
    </form>
  `;
}

const stay = (event: Event) => event.preventDefault();

const missingWords = (q: Question) => (q.many ? ui.chooseMany() : ui.chooseOne());

const errorSummary = (q: Question, level: number): TemplateResult => html`
  <div class="error-summary" role="alert" tabindex="-1">
    ${headingView(level, ui.problem())}
    <a href="#option-0" @click=${toFirstOption}>${missingWords(q)}</a>
  </div>
`;

/** A fragment would go into the host's address bar. */
function toFirstOption(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById('option-0')?.focus();
}

function optionView(q: Question, option: string, index: number, {session, act}: Model): TemplateResult {
  const how = checkWords[`${q.id}.${option}.how`];
  const tick = ({target}: Event) =>
    act({type: 'tick', question: q.id, option, on: (target as HTMLInputElement).checked});
  return html`
    <div class="option ${option === 'none' || option === 'not_sure' ? 'apart' : ''}">
      <input
        id="option-${index}"
        type=${q.many ? 'checkbox' : 'radio'}
        name="answer"
        value=${option}
        aria-describedby=${how ? `how-${index}` : nothing}
        .checked=${given(session.answers, q.id).includes(option)}
        @change=${tick}
      />
      <label for="option-${index}">${optionWords(q.id, option)}</label>
      ${how ? html`<p class="how" id="how-${index}"><b>${ui.how()}</b> ${how()}</p>` : nothing}
    </div>
  `;
}
