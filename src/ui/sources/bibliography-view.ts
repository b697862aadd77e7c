import {html, nothing, type TemplateResult} from 'lit';
import {rulesVersion} from '../../check/rules.js';
import type {ResultMode} from '../../check/outcome.js';
import {review} from '../../content/evidence/review.js';
import {sources} from '../../content/evidence/sources.js';
import {ui} from '../../content/ui-words.js';
import type {Locale} from '../../platform/language/catalogue.js';
import {sentenceView} from '../parts/sentence-view.js';
import {sourceView} from './sources-view.js';

interface About {
  readonly locale: Locale;
  readonly mode: ResultMode;
  readonly overdue: boolean;
  readonly notUnderstood: string;
}

/** What this widget is, then every source. */
export const bibliographyView = (about: About): TemplateResult => html`
  ${aboutView(about)}
  <ul class="bibliography">
    ${Object.values(sources).map((source) => html`<li>${sourceView(source)}</li>`)}
  </ul>
`;

const aboutView = ({locale, mode, overdue, notUnderstood}: About): TemplateResult => html`
  <ul>
    <li>${ui.general()}</li>
    <li>${ui[mode]()} ${ui.rules(rulesVersion)} ${notUnderstood ? noteToOwner(notUnderstood) : nothing}</li>
    <li>
      ${datedView(ui.checked, review.checked)} ${datedView(ui.due, review.due)} ${overdue ? ui.overdue() : ''}
    </li>
    <li>${reviewNote()}</li>
    ${locale === 'en' ? nothing : html`<li>${ui.machine()}</li>`}
    <li>${ui.nothingSent()}</li>
  </ul>
`;

/** Technical and in English: it is for whoever set up the widget, who reads the documentation. */
const noteToOwner = (settings: string): TemplateResult =>
  html`<span class="not-understood" lang="en" dir="ltr">${settings} not understood</span>`;

/** Says that no clinician has reviewed the content, until one has. evidence.json names the reviewers. */
export const reviewNote = (): string => (review.reviewers.length ? '' : ui.unreviewed());

/** A sentence with an ISO date in it, which keeps its own direction. */
export const datedView = (sentence: (date: string) => string, isoDate: string): TemplateResult =>
  sentenceView(sentence, html`<bdi>${isoDate}</bdi>`);
