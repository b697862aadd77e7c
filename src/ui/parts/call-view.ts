import {html, type TemplateResult} from 'lit';
import {ui} from '../../content/ui-words.js';
import {sentenceView} from './sentence-view.js';

/** A number to dial, from left to right in any language. */
export const numberView = (number: string): TemplateResult =>
  html`<a class="tel" dir="ltr" href="tel:${number.replace(/\D/g, '')}">${number}</a>`;

/** The line on emergencies that stands in the same place at every step. */
export const emergencyLine = (number: string | undefined): TemplateResult =>
  html`<p class="unwell" part="emergency-line">
    ${number ? sentenceView(ui.unwell, numberView(number)) : ui.unwellLocal()}
  </p>`;

/** The one big button of an emergency. */
export const callButton = (number: string | undefined): TemplateResult =>
  number
    ? html`<a class="call" part="call" href="tel:${number}"><bdi>${ui.call(number)}</bdi></a>`
    : html`<p class="call" part="call">${ui.callLocal()}</p>`;
