import {html, nothing, type TemplateResult} from 'lit';
import type {Outcome} from '../../check/outcome.js';
import {patternWords} from '../../content/check-words.js';
import {ui} from '../../content/ui-words.js';
import {headingView} from '../parts/heading-view.js';

/** What the answers resemble, in the mode `pattern`. */
export function patternsView({patterns}: Outcome, headingLevel: number): TemplateResult | typeof nothing {
  if (!patterns.length) return nothing;
  return html`
    ${headingView(headingLevel, ui.resembles())}
    <ul>
      ${patterns.map((id) => html`<li>${patternWords[id]()}</li>`)}
    </ul>
    <p class="hint">${ui.pattern()}</p>
  `;
}
