import {html, nothing, type TemplateResult} from 'lit';
import type {Outcome} from '../../check/outcome.js';
import {topics} from '../../content/topics/index.js';
import type {TopicId} from '../../content/topics/topic.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';
import type {Model} from '../widget/model.js';

/** What to read next, as far as it is on the page. */
export function readNextView(
  {readNext}: Outcome<TopicId>,
  {options, showTopic}: Model,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const shown = readNext.filter((id) => options.topics.includes(id));
  if (!shown.length || options.view === 'check') return nothing;
  return html`
    ${headingView(headingLevel, ui.readNext())}
    <ul class="plain">
      ${shown.map(
        (id) =>
          html`<li>
            <button type="button" class="quiet" part="button-quiet" @click=${() => showTopic(id)}>
              ${titleOf(id)}
            </button>
          </li>`,
      )}
    </ul>
  `;
}

const titleOf = (topic: TopicId) => topics.find(({id}) => id === topic)!.title();
