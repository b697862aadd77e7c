import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment, Reason} from '../check/assess.js';
import {path} from '../check/normalise.js';
import {given, type AnswerId, type QuestionId} from '../check/questions.js';
import {rules, type Level} from '../check/rules.js';
import {checkWords, levelWords, limitWords, meanwhileWords, optionWords, ruleWords} from '../check/words.js';
import {getHelp} from '../topics/get-help.js';
import {topics} from '../topics/index.js';
import type {Card, TopicId} from '../topics/topic.js';
import {callButton, sentenceWithNumber} from './call-view.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';
import {citeView} from './sources-view.js';
import {cardView} from './topic-view.js';
import {ui} from './words.js';

const slots: Readonly<Record<Level, string>> = {
  emergency: 'care-emergency',
  same_day: 'care-same-day',
  appointment: 'care-appointment',
  pharmacist: 'care-pharmacist',
  self_care: 'care-self-care',
};

/** What to read next. Nothing that treats at home where help is needed today. */
const readNext: Readonly<Record<Level, readonly TopicId[]>> = {
  emergency: [],
  same_day: ['get-help', 'look-alikes'],
  appointment: ['look-alikes', 'conditions', 'attack'],
  pharmacist: ['medicines', 'attack', 'prevention'],
  self_care: ['prevention', 'attack', 'look-alikes'],
};

/** The result, in the order in which a worried reader needs it. */
export function resultView(assessment: Assessment, model: Model): TemplateResult {
  const {options, region, act} = model;
  const {level} = assessment;
  const depth = options.headingLevel + 2;
  const words = levelWords[level];
  return html`
    <div class="result">
      <div class="card" data-level=${level} part="card card-${level}">
        ${headingView(depth, html`<span class="when">${words.time()}</span> ${words.title()}`, 'card-title focus')}
        <div class="card-body">
          ${level === 'emergency' ? callButton(region.emergency) : nothing}
          <ul>
            ${words.steps.map((step) => html`<li>${step()}</li>`)}
          </ul>
          ${
            level === 'same_day' && region.advice
              ? html`<p>${sentenceWithNumber(ui.advice, region.advice)}</p>`
              : nothing
          }
          <slot name=${slots[level]}></slot>
        </div>
      </div>
      ${headingView(depth + 1, ui.why())} ${assessment.reasons.map(reasonView)}
      ${soonerView(model, depth + 1)} ${meanwhileView(level, depth + 1)}
      ${readNextView(level, model, depth + 1)} ${answersView(model, depth + 1)}
      <p class="hint">${ui.notDiagnosis()}</p>
      <p class="buttons">
        <button type="button" class="quiet back" @click=${() => act({type: 'back'})}>${ui.back()}</button>
        <button type="button" class="secondary" @click=${() => act({type: 'reset'})}>${ui.clear()}</button>
      </p>
    </div>
  `;
}

const answerWords = (id: AnswerId) => optionWords(...(id.split('.') as [string, string]));

function reasonView({rule, answers}: Reason): TemplateResult {
  const {evidence} = rules.find(({id}) => id === rule)!;
  return html`
    <div class="reason">
      ${answers.map((id) => html`<p><span class="hint">${ui.youSaid()}</span> ${questionOf(id)}${answerWords(id)}</p>`)}
      ${ruleWords[rule] ? html`<p>${ruleWords[rule]()}</p>` : nothing} ${citeView(evidence.join(' '))}
    </div>
  `;
}

/** “I’m not sure” says nothing without its question. */
const questionOf = (id: AnswerId) =>
  /\.(none|not_sure|yes)$/.test(id) ? `${checkWords[id.split('.')[0]!]!()} ` : '';

/** What would mean help at once, or today: the same cards as in the topic, so that there is one list to keep right. */
const soonerView = (model: Model, level: number): TemplateResult => html`
  ${headingView(level, ui.sooner())} ${urgentCards.map((card) => cardView(card, level + 1, model))}
  <p>${limitWords.text()} ${citeView(limitWords.evidence)}</p>
  <p>${ui.worried()}</p>
`;

const urgentCards = getHelp.blocks.filter(
  (block) => block.kind === 'card' && block.level !== 'appointment',
) as Card[];

const meanwhileView = (level: Level, depth: number): TemplateResult => html`
  ${headingView(depth, ui.meanwhile())}
  <ul>
    ${meanwhileWords[level].map(({text, evidence}) => html`<li>${text()} ${citeView(evidence)}</li>`)}
  </ul>
`;

function readNextView(level: Level, {options, show}: Model, depth: number): TemplateResult | typeof nothing {
  const shown = topics.filter(({id}) => readNext[level].includes(id) && options.topics.includes(id));
  if (!shown.length || options.view === 'check') return nothing;
  return html`
    ${headingView(depth, ui.readNext())}
    <ul class="plain">
      ${shown.map(
        ({id, title}) =>
          html`<li><button type="button" class="quiet" @click=${() => show(id)}>${title()}</button></li>`,
      )}
    </ul>
  `;
}

const answersView = ({session, act}: Model, depth: number): TemplateResult => html`
  ${headingView(depth, ui.answers())}
  <dl class="answers">
    ${path(session.answers).map(
      (id: QuestionId) => html`
        <div>
          <dt>${checkWords[id]!()}</dt>
          ${given(session.answers, id).map((option) => html`<dd>${optionWords(id, option)}</dd>`)}
          <dd>
            <button
              type="button"
              class="quiet"
              aria-label="${ui.change()}: ${checkWords[id]!()}"
              @click=${() => act({type: 'change', question: id})}
            >
              ${ui.change()}
            </button>
          </dd>
        </div>
      `,
    )}
  </dl>
`;
