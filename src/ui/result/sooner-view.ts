import {html, type TemplateResult} from 'lit';
import type {Outcome} from '../../check/outcome.js';
import {limitWords} from '../../content/check-words.js';
import {emergencyCard, todayCard} from '../../content/topics/get-help.js';
import {ui} from '../../content/ui-words.js';
import {emergencyLine} from '../parts/call-view.js';
import {headingView} from '../parts/heading-view.js';
import {citationsView, sourcedItemView} from '../sources/sources-view.js';
import {signListView} from '../topic/care-card-view.js';
import type {Model} from '../widget/model.js';

/** What would mean help at once, or today. In the view `check` no topic lists the sources, so they stand here. */
export const soonerView = (
  {sooner}: Outcome,
  {region, options}: Model,
  headingLevel: number,
): TemplateResult => html`
  <div class="warning" part="warning">
    ${headingView(headingLevel, ui.sooner())}
    <p><b>${emergencyCard.title()}</b></p>
    ${signListView(sooner)}
    <p><b>${todayCard.title()}</b></p>
    ${signListView(todayCard.signs, todayCard.statements, options.view === 'check' ? sourcedItemView : undefined)}
    ${emergencyLine(region.emergency)}
    <p>${limitWords.text()} ${ui.worried()} ${citationsView(limitWords.evidence)}</p>
  </div>
`;
