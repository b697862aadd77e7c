import {html, type TemplateResult} from 'lit';
import type {Block, Comparison, Statement} from '../../content/topics/topic.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';
import {pictureView} from '../parts/picture-view.js';
import {timerView} from '../timer/timer-view.js';
import {careCardView} from './care-card-view.js';
import type {TopicInputs} from './topic-inputs.js';
import {isForRegion} from './topic-statements.js';

const paragraph = ({text}: Statement) => html`<p>${text()}</p>`;
const item = ({text}: Statement) => html`<li>${text()}</li>`;

/** One block of a topic. `level` is that of a heading in it. */
export function blockView(block: Block, level: number, inputs: TopicInputs): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return headingView(level, block.text());
    case 'picture':
      return pictureView(block.id);
    case 'timer':
      return timerView(inputs);
    case 'text':
      return html`${block.statements.map(paragraph)}`;
    case 'list':
      return html`<ul>
        ${block.statements.filter(isForRegion(inputs.quinine)).map(item)}
      </ul>`;
    case 'steps':
      return html`<ol>
        ${block.statements.map(item)}
      </ol>`;
    case 'warning':
      return html`<div class="warning" part="warning">${block.statements.map(paragraph)}</div>`;
    case 'comparison':
      return html`${block.rows.map((row) => comparisonView(row, level))}`;
    case 'card':
    case 'emergency-card':
      return careCardView(block, level, inputs.emergency);
  }
}

const comparisonView = ({name, feels, eases, act}: Comparison, level: number): TemplateResult => html`
  <div class="comparison" part="comparison">
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
