import {css} from 'lit';

export const timerStyles = css`
  .timer {
    display: flex;
    align-items: center;
    gap: 1em;
    font-weight: 700;
  }
  .left {
    font-size: 2em;
  }
`;
