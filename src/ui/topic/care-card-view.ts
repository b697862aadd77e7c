import {html, nothing, type TemplateResult} from 'lit';
import type {AnswerId} from '../../check/questions.js';
import {checkWords} from '../../content/check-words.js';
import type {Card, EmergencyCard, Statement} from '../../content/topics/topic.js';
import {callButton} from '../parts/call-view.js';
import {headingView} from '../parts/heading-view.js';
import {kebab} from '../parts/kebab.js';
import {signsOn} from './topic-statements.js';

/** A care card: how soon to get help, and for which signs. */
export function careCardView(
  card: Card | EmergencyCard,
  headingLevel: number,
  emergency: string | undefined,
): TemplateResult {
  const isEmergency = card.kind === 'emergency-card';
  const level = isEmergency ? 'emergency' : card.level;
  return html`
    <div class="card" data-level=${level} part="card card-${kebab(level)}">
      ${headingView(headingLevel, card.title(), 'card-title')}
      <div class="card-body">
        ${signListView(signsOn(card), isEmergency ? [] : card.statements)}
        ${isEmergency ? callButton(emergency) : nothing}
      </div>
    </div>
  `;
}

/** Signs in the words of the check, then more statements. */
export const signListView = (
  signs: readonly AnswerId[],
  statements: readonly Statement[] = [],
  statementView: (statement: Statement) => TemplateResult = ({text}) => html`<li>${text()}</li>`,
): TemplateResult => html`
  <ul>
    ${signs.map((sign) => html`<li>${checkWords[sign]!()}</li>`)}${statements.map(statementView)}
  </ul>
`;
