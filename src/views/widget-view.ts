import {html, noChange, nothing, type TemplateResult} from 'lit';
import {review} from '../evidence/review.js';
import {directionOf, locales} from '../language/catalogue.js';
import {topics} from '../topics/index.js';
import type {Topic} from '../topics/topic.js';
import {checkView} from './check-view.js';
import {headingView} from './heading-view.js';
import {languageView} from './language-view.js';
import type {Model} from './model.js';
import {dated, reviewNote} from './sources-view.js';
import {topicView} from './topic-view.js';
import {ui} from './words.js';

/** The whole widget. What a reader needs now comes before the check, the rest after it. */
export function widgetView(model: Model): TemplateResult {
  const {options, locale} = model;
  const [before, after] = model.sameTopics ? [noChange, noChange] : topicViews(model);
  return html`
    <section
      class="root"
      part="root"
      data-theme=${options.theme}
      lang=${locale}
      dir=${directionOf(locale)}
      aria-label=${options.label || ui.region()}
    >
      ${options.languageMenu ? languageView('language', ui.language(), locales, locale, model.speak) : nothing}
      ${noticesView(model)}
      <slot name="brand"></slot>
      <header>
        ${headingView(options.headingLevel, ui.title(), 'title')}
        <p class="lead">${ui.lead()}</p>
      </header>
      ${before} ${options.view === 'info' ? nothing : checkView(model)} ${after} ${footerView(model)}
    </section>
  `;
}

const noticesView = ({englishInstead, overdue}: Model) => html`
  ${englishInstead ? html`<p class="notice" role="status">${ui.englishInstead()}</p>` : nothing}
  ${overdue ? html`<p class="notice">${ui.overdue()}</p>` : nothing}
`;

/** The emergency list is always there, whatever topics and view a host chose. */
function topicViews(model: Model): readonly [TemplateResult[], TemplateResult[]] {
  const {options} = model;
  const isShown = ({id}: Topic) =>
    id === 'get-help' || (options.view !== 'check' && options.topics.includes(id));
  const shown = topics
    .filter(isShown)
    .map((topic) => (options.view === 'check' ? emergencyOnly(topic) : topic));
  const end = shown.findIndex(({id}) => id === 'get-help') + 1;
  const views = shown.map((topic) => topicView(topic, model));
  return [views.slice(0, end), views.slice(end)];
}

const emergencyOnly = (topic: Topic): Topic => ({...topic, blocks: topic.blocks.slice(0, 1)});

/** Nothing that sells or signs up stands beside an emergency. */
const footerView = ({assessment, inForm}: Model) => html`
  <footer>
    ${assessment?.level === 'emergency' ? nothing : html`<slot name="stay-informed"></slot>`}
    <slot name="disclosure"></slot>
    <slot name="footer"></slot>
    <p class="hint">
      ${reviewNote()} ${dated(ui.checked, review.checked)} ${inForm ? ui.form() : ui.nothingSent()}
    </p>
  </footer>
`;
