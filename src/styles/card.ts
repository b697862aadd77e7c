import {css} from 'lit';

/** How soon: in words first, in colour second. The emergency card is filled, whatever the theme. */
export const card = css`
  .card {
    --_level: var(--_red);
    border: 2px solid color-mix(in oklab, var(--_level), var(--_text) 20%);
    border-radius: calc(var(--_radius) * 0.6);
    margin-block: var(--_space);
    overflow: hidden;
    background: var(--_surface);
  }
  [data-level='same_day'] {
    --_level: var(--_amber);
  }
  [data-level='appointment'] {
    --_level: var(--_blue);
  }
  [data-level='pharmacist'] {
    --_level: var(--_teal);
  }
  [data-level='self_care'] {
    --_level: var(--_green);
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
    border-radius: 0.4em;
  }
  .card-body {
    padding: 1em 1.1em 0.4em;
  }
  .when {
    display: block;
    font-size: 0.75em;
    font-weight: 600;
  }
  .call {
    display: flex;
    align-items: center;
    justify-content: center;
    margin: 0 0 var(--_space);
    padding: 0.5em 1em;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_red);
    color: #fff;
    font-size: 1.25em;
    font-weight: 700;
    text-align: center;
    text-decoration: none;
    cursor: auto;
  }
  a.call {
    cursor: pointer;
  }
  a.call:hover {
    text-decoration: underline;
  }
`;
