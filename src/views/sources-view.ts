import {html, type TemplateResult} from 'lit';
import {rulesVersion} from '../check/rules.js';
import {sourcesOf} from '../evidence/cite.js';
import {review} from '../evidence/review.js';
import {sources, type Source} from '../evidence/sources.js';
import type {Statement} from '../topics/topic.js';
import type {Model} from './model.js';
import {sentenceView} from './sentence-view.js';
import {ui} from './words.js';

/** A publication: a link where the publisher's own address is known. Titles stay in their own language. */
export function sourceView({name, address}: Source): TemplateResult {
  const cited = html`<cite lang="en" dir="ltr">${name}</cite>`;
  return address ? html`<a href="https://${address}" target="_blank" rel="noreferrer">${cited}</a>` : cited;
}

/** The sources behind some facts, in a row. */
export const citeView = (evidence: string): TemplateResult =>
  html`<span class="cites"
    >${sourcesOf(evidence).map((source) => html`<span>${sourceView(source)}</span>`)}</span
  >`;

/** Each statement with what it rests on. */
export const topicSourcesView = (
  statements: readonly Statement[],
  onToggle: () => void,
): TemplateResult => html`
  <details class="sources" @toggle=${onToggle}>
    <summary>${ui.topicSources()}</summary>
    <ul>
      ${statements.map(({text, evidence}) => html`<li><span class="line">${text()}</span>${citeView(evidence)}</li>`)}
    </ul>
  </details>
`;

/** The bibliography, and what this widget is. */
export const bibliographyView = (model: Model): TemplateResult => html`
  ${aboutView(model)}
  <ul class="bibliography">
    ${Object.values(sources).map((source) => html`<li>${sourceView(source)}</li>`)}
  </ul>
`;

/** Who reviewed the content is for evidence.json to name; the widget then no longer says that nobody did. */
export const reviewNote = (): string => (review.reviewers.length ? '' : ui.unreviewed());

export const dated = (sentence: (date: string) => string, iso: string): TemplateResult =>
  sentenceView(sentence, html`<bdi>${iso}</bdi>`);

const aboutView = ({locale, options, overdue}: Model): TemplateResult => html`
  <ul>
    <li>${ui.general()}</li>
    <li>${ui[options.result]()} ${ui.rules(rulesVersion)}</li>
    <li>${dated(ui.checked, review.checked)} ${dated(ui.due, review.due)} ${overdue ? ui.overdue() : ''}</li>
    <li>${reviewNote()}</li>
    ${locale === 'en' ? '' : html`<li>${ui.machine()}</li>`}
    <li>${ui.nothingSent()}</li>
  </ul>
`;
