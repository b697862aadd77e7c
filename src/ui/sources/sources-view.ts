import {html, type TemplateResult} from 'lit';
import {sourcesOf} from '../../content/evidence/cite.js';
import type {Source} from '../../content/evidence/sources.js';
import type {Statement} from '../../content/topics/topic.js';
import {ui} from '../../content/ui-words.js';

/** A publication: a link where the publisher's own address is known. Titles stay in their own language. */
export function sourceView({name, address}: Source): TemplateResult {
  const title = html`<cite lang="en" dir="ltr">${name}</cite>`;
  return address ? html`<a href="https://${address}" target="_blank" rel="noreferrer">${title}</a>` : title;
}

/** The sources behind some facts, in a row. `evidence` is fact ids, as in `F4 F11`. */
export const citationsView = (evidence: string): TemplateResult =>
  html`<span class="cites"
    >${sourcesOf(evidence).map((source) => html`<span>${sourceView(source)}</span>`)}</span
  >`;

/** A list item with its sources in place. */
export const sourcedItemView = ({text, evidence}: Pick<Statement, 'text' | 'evidence'>): TemplateResult =>
  html`<li>${text()} ${citationsView(evidence)}</li>`;

/** Each statement of a topic with what it rests on, to be opened. */
export const topicSourcesView = (
  statements: readonly Statement[],
  onToggle: () => void,
): TemplateResult => html`
  <details class="sources" part="sources" @toggle=${onToggle}>
    <summary>${ui.topicSources()}</summary>
    <ul>
      ${statements.map(
        ({text, evidence}) => html`<li><span class="line">${text()}</span>${citationsView(evidence)}</li>`,
      )}
    </ul>
  </details>
`;
