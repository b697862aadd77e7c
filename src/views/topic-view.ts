import {html, nothing, type TemplateResult} from 'lit';
import {checkWords} from '../check/words.js';
import {rules} from '../check/rules.js';
import {
  statementsOf,
  type Block,
  type Card,
  type Comparison,
  type Statement,
  type Topic,
} from '../topics/topic.js';
import {callButton} from './call-view.js';
import {headingView} from './heading-view.js';
import type {Model} from './model.js';
import {pictureView} from './picture-view.js';
import {bibliographyView, topicSourcesView} from './sources-view.js';
import {timerView} from './timer-view.js';
import {ui} from './words.js';

/** What a reader sees without opening anything: the attack and when to get help. */
const openFromTheStart = ['attack', 'get-help'];

/** One topic, collapsible; the browser itself finds text in it and opens it. */
export function topicView(topic: Topic, model: Model): TemplateResult {
  const level = model.options.headingLevel + 1;
  return html`
    <details class="topic" part="topic" id="topic-${topic.id}" ?open=${openFromTheStart.includes(topic.id)}>
      <summary part="topic-summary">${headingView(level, topic.title())}</summary>
      <div class="topic-body">
        ${topic.blocks.map((block) => blockView(block, level + 1, model))}
        ${topic.id === 'sources' ? bibliographyView(model) : sourcesOfTopic(topic, model)}
      </div>
    </details>
  `;
}

const p = ({text}: Statement) => html`<p>${text()}</p>`;
const li = ({text}: Statement) => html`<li>${text()}</li>`;

function blockView(block: Block, level: number, model: Model): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return headingView(level, block.text());
    case 'picture':
      return pictureView(block.id);
    case 'timer':
      return timerView(model.timer);
    case 'text':
      return html`${block.statements.map(p)}`;
    case 'list':
      return html`<ul>
        ${block.statements.filter(isForRegion(model)).map(li)}
      </ul>`;
    case 'steps':
      return html`<ol>
        ${block.statements.map(li)}
      </ol>`;
    case 'warning':
      return html`<div class="warning">${block.statements.map(p)}</div>`;
    case 'comparison':
      return html`${block.rows.map((row) => comparisonView(row, level))}`;
    case 'card':
      return cardView(block, level, model);
  }
}

const comparisonView = ({name, feels, eases, act}: Comparison, level: number): TemplateResult => html`
  <div class="comparison">
    ${headingView(level, name())}
    <dl>
      <dt>${ui.feels()}</dt>
      <dd>${feels.text()}</dd>
      <dt>${ui.eases()}</dt>
      <dd>${eases.text()}</dd>
      <dt>${ui.act()}</dt>
      <dd>${act.text()}</dd>
    </dl>
  </div>
`;

const cardView = (card: Card, level: number, {region}: Model): TemplateResult => html`
  <div class="card" data-level=${card.level} part="card card-${card.level}">
    ${headingView(level, card.title(), 'card-title')}
    <div class="card-body">
      ${cardListView(card)} ${card.level === 'emergency' ? callButton(region.emergency) : nothing}
    </div>
  </div>
`;

/** What is on a care card: signs as the check asks for them, then more. */
export const cardListView = (
  {signs, statements}: Card,
  item: (statement: Statement) => TemplateResult = li,
): TemplateResult => html`
  <ul>
    ${signs.map((sign) => html`<li>${checkWords[sign]!()}</li>`)}${statements.map(item)}
  </ul>
`;

/** Hundreds of links that few readers open: the list is empty until its summary is. */
function sourcesOfTopic(topic: Topic, model: Model): TemplateResult {
  const {id} = topic;
  const {shown} = model;
  const statements = shown.hasSources(id) ? allStatements(topic).filter(isForRegion(model)) : [];
  return topicSourcesView(statements, () => shown.openSources(id));
}

/** What holds in some countries only is shown where the page names one of them. */
const isForRegion =
  ({region}: Model) =>
  ({where}: Statement) =>
    !where || where === region.quinine;

/** The signs of a card are sourced by the rules that they set off. */
const allStatements = (topic: Topic): readonly Statement[] => [
  ...topic.blocks.flatMap((block) => (block.kind === 'card' ? block.signs.map(signStatement) : [])),
  ...statementsOf(topic),
];

const signStatement = (sign: string): Statement => ({
  text: checkWords[sign]!,
  evidence: rules.find(({when}) => when.length === 1 && when[0] === sign)!.evidence.join(' '),
});
