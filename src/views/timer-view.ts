import {html, nothing, type TemplateResult} from 'lit';
import type {HoldTimer, Phase} from '../timer/hold-timer.js';
import {ui} from './words.js';

/** The hold timer. Each phase is announced once; the seconds are for the eye. */
export const timerView = ({phase, isRunning, toggle}: HoldTimer): TemplateResult => html`
  <p class="timer">
    <button type="button" class="secondary" @click=${toggle}>
      ${isRunning ? ui.timerStop() : ui.timerStart()}
    </button>
    <span role="status">${phase ? phaseWords(phase) : nothing}</span>
    <span class="left" aria-hidden="true">${isRunning ? phase?.left : nothing}</span>
  </p>
`;

const phaseWords = ({kind, round}: Phase): string =>
  kind === 'done' ? ui.timerDone() : kind === 'rest' ? ui.timerRest() : ui.timerHold(String(round));
