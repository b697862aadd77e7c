import {html, nothing, type TemplateResult} from 'lit';
import {evidenceOf, reasonsOf, type Assessment, type Reason} from '../check/assess.js';
import {normalise, path} from '../check/normalise.js';
import {patternsOf} from '../check/patterns.js';
import {given, type QuestionId} from '../check/questions.js';
import {ruleOf, type Level} from '../check/rules.js';
import {
  answerWords,
  checkWords,
  levelWords,
  limitWords,
  meanwhileWords,
  optionWords,
  patternWords,
  ruleWords,
} from '../check/words.js';
import {getHelp} from '../topics/get-help.js';
import {topics} from '../topics/index.js';
import type {Card, Statement, TopicId} from '../topics/topic.js';
import {callButton, emergencyLine, numberView} from './call-view.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';
import {sentenceView} from './sentence-view.js';
import {citeView} from './sources-view.js';
import {cardListView} from './topic-view.js';
import {summaryView} from './summary-view.js';
import {ui} from './words.js';

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
  const {options, region, session, act} = model;
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
              ? html`<p>${sentenceView(ui.advice, numberView(region.advice))}</p>`
              : nothing
          }
          ${localNameView(level, model)}
          <slot name="care-${level.replace('_', '-')}"></slot>
        </div>
      </div>
      ${options.result === 'pattern' ? patternsView(model, depth + 1) : nothing}
      ${headingView(depth + 1, ui.why())}
      ${options.result === 'leaflet' ? reasonsOf(assessment, session.answers).map(leafletView) : reasonsView(assessment.reasons)}
      ${soonerView(model, depth + 1)} ${meanwhileView(level, depth + 1)}
      ${readNextView(level, model, depth + 1)} ${answersView(model, depth + 1)}
      ${summaryView(model, depth + 1)}
      <p class="hint">${ui.general()}</p>
      <p class="buttons">
        <button type="button" class="quiet back" @click=${() => act({type: 'back'})}>${ui.back()}</button>
        <button type="button" class="secondary" @click=${() => act({type: 'reset'})}>${ui.clear()}</button>
      </p>
    </div>
  `;
}

/** What to look for in the country, in its languages, for readers of another one. */
function localNameView(level: Level, {locale, region: {words = []}}: Model): TemplateResult | typeof nothing {
  const what = level === 'appointment' ? 'doctor' : 'pharmacy';
  const named = level === 'appointment' || level === 'pharmacist' ? words.filter((word) => word[what]) : [];
  return named.length && !named.some(({language}) => locale.startsWith(language))
    ? html`<p>
        ${sentenceView(ui.localName, html`${named.map((word, place) => html`${place ? ' / ' : ''}<bdi lang=${word.language}>${word[what]}</bdi>`)}`)}
      </p>`
    : nothing;
}

const patternsView = ({session}: Model, depth: number): TemplateResult => html`
  ${headingView(depth, ui.resembles())}
  <ul>
    ${patternsOf(normalise(session.answers)).map((id) => html`<li>${patternWords[id]()}</li>`)}
  </ul>
  <p class="hint">${ui.pattern()}</p>
`;

/** A leaflet's line: what was ticked, and the fixed text for it, each by itself. */
const leafletView = (reason: Reason): TemplateResult => html`
  ${reasonsView([reason])}
  <p><b>${levelWords[levelOf(reason)].time()}:</b> ${levelWords[levelOf(reason)].title()}</p>
`;

const levelOf = ({rule}: Reason) => ruleOf(rule).level;

/** Each answer that decided, once, with the sources of every rule that it set off; then what the rules add. */
const reasonsView = (reasons: readonly Reason[]): TemplateResult => html`
  ${[...new Set(reasons.flatMap(({answers}) => answers))].map(
    (id) => html`
      <div class="reason">
        <p><span class="hint">${ui.youSaid()}</span> ${answerWords(id)}</p>
        ${citeView(evidenceOf(reasons.filter(({answers}) => answers.includes(id))))}
      </div>
    `,
  )}
  ${reasons.map(({rule, answers}) =>
    ruleWords[rule]
      ? html`<p>${ruleWords[rule]()}</p>
          ${answers.length ? nothing : citeView(evidenceOf([{rule}]))}`
      : nothing,
  )}
`;

/** What would mean help at once, or today: the lists of the topic, so that there is one to keep right. */
const soonerView = ({region, options}: Model, level: number): TemplateResult => html`
  <div class="warning">
    ${headingView(level, ui.sooner())}
    ${urgentCards.map(
      (card) => html`
        <p><b>${card.title()}</b></p>
        ${cardListView(card, options.view === 'check' ? sourcedView : undefined)}
      `,
    )}
    ${emergencyLine(region.emergency)}
    <p>${limitWords.text()} ${ui.worried()} ${citeView(limitWords.evidence)}</p>
  </div>
`;

/** With its sources in place, where no list of them can be opened. */
const sourcedView = ({text, evidence}: Pick<Statement, 'text' | 'evidence'>): TemplateResult =>
  html`<li>${text()} ${citeView(evidence)}</li>`;

const urgentCards = getHelp.blocks.filter(
  (block) => block.kind === 'card' && block.level !== 'appointment',
) as Card[];

const meanwhileView = (level: Level, depth: number): TemplateResult => html`
  ${headingView(depth, ui.meanwhile())}
  <ul>
    ${meanwhileWords[level].map(sourcedView)}
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
