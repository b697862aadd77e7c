import {html, nothing, type TemplateResult} from 'lit';
import {given, isExclusive, type Question} from '../../check/questions.js';
import {checkWords, optionWords} from '../../content/check-words.js';
import {ui} from '../../content/ui-words.js';
import type {Model} from '../widget/model.js';

interface Option {
  readonly question: Question;
  readonly option: string;
  readonly index: number;
}

/** One option: a checkbox or a radio button, its label, and how to check for it. */
export function optionView(
  {question: {id, many}, option, index}: Option,
  {session, dispatch}: Model,
): TemplateResult {
  const how = checkWords[`${id}.${option}.how`];
  const onChange = ({target}: Event) =>
    dispatch({type: 'tick', question: id, option, on: (target as HTMLInputElement).checked});
  return html`
    <div class="option ${isExclusive(option) ? 'apart' : ''}" part="option">
      <input
        id="option-${index}"
        type=${many ? 'checkbox' : 'radio'}
        name="answer"
        value=${option}
        aria-describedby=${how ? `how-${index}` : nothing}
        .checked=${given(session.answers, id).includes(option)}
        @change=${onChange}
      />
      <label for="option-${index}">${optionWords(id, option)}</label>
      ${how ? html`<p class="how" part="option-hint" id="how-${index}"><b>${ui.how()}</b> ${how()}</p>` : nothing}
    </div>
  `;
}
