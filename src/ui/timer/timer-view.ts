import {html, nothing, type TemplateResult} from 'lit';
import {ui} from '../../content/ui-words.js';
import type {Phase} from './hold-timer.js';

interface TimerState {
  readonly phase: Phase | undefined;
  readonly isRunning: boolean;
  readonly toggleTimer: () => void;
}

/** The hold timer. Screen readers announce each phase once; the seconds are for the eye. */
export const timerView = ({phase, isRunning, toggleTimer}: TimerState): TemplateResult => html`
  <p class="timer" part="timer">
    <button type="button" class="secondary" part="button-secondary" @click=${toggleTimer}>
      ${isRunning ? ui.timerStop() : ui.timerStart()}
    </button>
    <span role="status">${phase ? phaseWords(phase) : nothing}</span>
    <span class="left" aria-hidden="true">${isRunning ? phase?.left : nothing}</span>
  </p>
`;

function phaseWords({kind, round}: Phase): string {
  switch (kind) {
    case 'hold':
      return ui.timerHold(String(round));
    case 'rest':
      return ui.timerRest();
    case 'done':
      return ui.timerDone();
  }
}
