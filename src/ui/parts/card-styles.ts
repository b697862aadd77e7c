import {css} from 'lit';

/** How soon: in words first, in colour second. The head of a card has the same colour in every theme. */
export const cardStyles = css`
  .card {
    --_level: var(--_red);
    border: 2px solid color-mix(in oklab, var(--_level), var(--_text) 20%);
    border-radius: var(--_small);
    margin-block: 1em;
    overflow: hidden;
    background: var(--_surface);
  }
  [data-level='same_day'] {
    --_level: var(--_amber);
  }
  [data-level='appointment'] {
    --_level: #0b4f8f;
  }
  [data-level='pharmacist'] {
    --_level: #00615b;
  }
  [data-level='self_care'] {
    --_level: #17602f;
  }
  .card-title {
    margin: 0;
    padding: 0.7em 0.85em;
    font-size: 1.25em;
    background: var(--_level);
    color: #fff;
  }
  .card-title.focus:focus {
    outline-offset: -5px;
  }
  .card-body {
    padding: 1em 1.1em 0.25em;
  }
  .when {
    display: block;
    font-size: 0.75em;
  }
`;
