import {html, nothing, type TemplateResult} from 'lit';
import {openTopics} from '../../content/policy.js';
import type {Topic} from '../../content/topics/topic.js';
import {headingView} from '../parts/heading-view.js';
import {bibliographyView} from '../sources/bibliography-view.js';
import {topicSourcesView} from '../sources/sources-view.js';
import {blockView} from './block-view.js';
import type {TopicInputs} from './topic-inputs.js';
import {sourcedStatementsOf} from './topic-statements.js';

/** One topic, collapsible. The browser itself finds text in it and opens it. */
export function topicView(topic: Topic, inputs: TopicInputs): TemplateResult {
  const {id, title} = topic;
  return html`
    <details class="topic" part="topic" id="topic-${id}" ?open=${openTopics.includes(id)}>
      <summary part="topic-summary">${headingView(inputs.headingLevel, title())}</summary>
      <div class="topic-body" part="topic-body">${inputs.isBuilt ? bodyView(topic, inputs) : nothing}</div>
    </details>
  `;
}

const bodyView = (topic: Topic, inputs: TopicInputs): TemplateResult => html`
  ${topic.blocks.map((block) => blockView(block, inputs.headingLevel + 1, inputs))}
  ${topic.id === 'sources' ? bibliographyView(inputs) : sourcesOfTopic(topic, inputs)}
`;

/** Hundreds of links that few readers open, so the list is empty until then. */
function sourcesOfTopic(topic: Topic, {hasSources, quinine, openSources}: TopicInputs): TemplateResult {
  const statements = hasSources ? sourcedStatementsOf(topic, quinine) : [];
  return topicSourcesView(statements, () => openSources(topic.id));
}
