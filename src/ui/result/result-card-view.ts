import {html, nothing, type TemplateResult} from 'lit';
import type {Outcome} from '../../check/outcome.js';
import {levelWords} from '../../content/check-words.js';
import {levelPolicy, type LevelPolicy} from '../../content/policy.js';
import {ui} from '../../content/ui-words.js';
import {callButton, numberView} from '../parts/call-view.js';
import {headingView} from '../parts/heading-view.js';
import {kebab} from '../parts/kebab.js';
import {sentenceView} from '../parts/sentence-view.js';
import type {Model} from '../widget/model.js';

/** The head of the result: how soon, what to do, whom to call, and the host's own action for the level. */
export function resultCardView({level}: Outcome, model: Model, headingLevel: number): TemplateResult {
  const {time, title, steps} = levelWords[level];
  const policy = levelPolicy[level];
  const heading = html`<span class="when">${time()}</span> ${title()}`;
  return html`
    <div class="card" data-level=${level} part="card card-${kebab(level)}">
      ${headingView(headingLevel, heading, 'card-title focus')}
      <div class="card-body">
        ${policy.callButton ? callButton(model.region.emergency) : nothing}
        <ul>
          ${steps.map((step) => html`<li>${step()}</li>`)}
        </ul>
        ${adviceView(policy, model)} ${localNameView(policy, model)}
        <slot name="care-${kebab(level)}"></slot>
      </div>
    </div>
  `;
}

const adviceView = ({adviceLine}: LevelPolicy, {region: {advice}}: Model): TemplateResult | typeof nothing =>
  adviceLine && advice ? html`<p>${sentenceView(ui.advice, numberView(advice))}</p>` : nothing;

/** What to look for in the country, in its own languages, for readers of another one. */
function localNameView({localName}: LevelPolicy, {locale, region}: Model): TemplateResult | typeof nothing {
  const words = (localName && region.words?.filter((word) => word[localName])) ?? [];
  const isReaders = words.some(({language}) => locale.startsWith(language));
  if (!localName || !words.length || isReaders) return nothing;
  const names = words.map(
    (word, place) => html`${place ? ' / ' : ''}<bdi lang=${word.language}>${word[localName]}</bdi>`,
  );
  return html`<p>${sentenceView(ui.localName, html`${names}`)}</p>`;
}
