import {html, nothing, type TemplateResult} from 'lit';
import {review} from '../../content/evidence/review.js';
import {levelPolicy} from '../../content/policy.js';
import {ui} from '../../content/ui-words.js';
import {directionOf, locales} from '../../platform/language/catalogue.js';
import {checkView} from '../check/check-view.js';
import {languageMenuView} from '../language-menu/language-menu-view.js';
import {headingView} from '../parts/heading-view.js';
import {datedView, reviewNote} from '../sources/bibliography-view.js';
import {topicsView} from '../topic/topics-view.js';
import type {Model} from './model.js';

/** The whole widget. What a reader needs now comes before the check, the rest after it. */
export function widgetView(model: Model): TemplateResult {
  const {options, locale} = model;
  const topics = topicsView(model);
  return html`
    <section
      class="root"
      part="root"
      data-theme=${options.theme}
      lang=${locale}
      dir=${directionOf(locale)}
      aria-label=${options.label || ui.region()}
    >
      <div class="page">
        ${options.languageMenu ? ownLanguageView(model) : nothing} ${noticesView(model)}
        <slot name="brand"></slot>
        <header>
          ${headingView(options.headingLevel, ui.title(), 'title')}
          <p class="lead" part="lead">${ui.lead()}</p>
        </header>
        ${topics.beforeCheck} ${options.view === 'info' ? nothing : checkView(model)} ${topics.afterCheck}
        ${footerView(model)}
      </div>
    </section>
  `;
}

const ownLanguageView = ({locale, chooseLocale}: Model) =>
  languageMenuView({
    id: 'language',
    label: ui.language(),
    listed: locales,
    chosen: locale,
    choose: chooseLocale,
  });

const noticesView = ({englishInstead, overdue}: Model) => html`
  ${englishInstead ? html`<p class="notice" part="notice" role="status">${ui.englishInstead()}</p>` : nothing}
  ${overdue ? html`<p class="notice" part="notice">${ui.overdue()}</p>` : nothing}
`;

const footerView = ({outcome, inForm}: Model) => html`
  <footer part="footer">
    ${outcome && !levelPolicy[outcome.level].stayInformed ? nothing : html`<slot name="stay-informed"></slot>`}
    <slot name="disclosure"></slot>
    <slot name="footer"></slot>
    <p class="hint">
      ${reviewNote()} ${datedView(ui.checked, review.checked)} ${inForm ? ui.form() : ui.nothingSent()}
    </p>
  </footer>
`;
