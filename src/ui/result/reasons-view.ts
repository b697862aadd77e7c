import {html, nothing, type TemplateResult} from 'lit';
import type {FiredRule, Outcome} from '../../check/outcome.js';
import type {AnswerId} from '../../check/questions.js';
import {answerWords, levelWords, ruleWords} from '../../content/check-words.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';
import {citationsView} from '../sources/sources-view.js';

/** Why: each answer that decided, then what the rules add. In the mode `leaflet`, each rule that fired by itself. */
export const reasonsView = (outcome: Outcome, headingLevel: number): TemplateResult => html`
  ${headingView(headingLevel, ui.why())}
  ${outcome.fired.length ? outcome.fired.map(leafletView) : decidingView(outcome)}
`;

const decidingView = ({deciding, reasons}: Outcome): TemplateResult => html`
  ${deciding.map(({answer, evidence}) => answerView(answer, evidence))} ${reasons.map(additionView)}
`;

const leafletView = (rule: FiredRule): TemplateResult => html`
  ${rule.answers.map((answer) => answerView(answer, rule.evidence))} ${additionView(rule)}
  <p><b>${levelWords[rule.level].time()}:</b> ${levelWords[rule.level].title()}</p>
`;

const answerView = (answer: AnswerId, evidence: readonly string[]): TemplateResult => html`
  <div class="reason" part="reason">
    <p><span class="hint">${ui.youSaid()}</span> ${answerWords(answer)}</p>
    ${citationsView(evidence.join(' '))}
  </div>
`;

/** The rule's own sentence, if it has one; with its sources where no answer carries them. */
function additionView({rule, answers, evidence}: FiredRule): TemplateResult | typeof nothing {
  const words = ruleWords[rule];
  if (!words) return nothing;
  return html`<p>${words()}</p>
    ${answers.length ? nothing : citationsView(evidence.join(' '))}`;
}
