import {css} from 'lit';

export const check = css`
  .check {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
    margin-block: calc(var(--_space) * 1.25);
  }
  .check-title {
    font-size: 1.5em;
    margin: 0 0 0.4em;
  }
  .unwell {
    font-weight: 600;
    border-inline-start: 0.3em solid var(--_red);
    padding-inline-start: 0.7em;
  }
  .step {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    color: var(--_muted);
    margin: 0 0 0.5em;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  legend > * {
    font-size: 1.25em;
    margin: 0.4em 0;
  }
  .option {
    position: relative;
    padding-inline-start: 3em;
    margin-block-end: 0.9em;
    min-block-size: 2.75em;
  }
  .option.apart {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.6em;
  }
  .option.apart + .apart {
    border: 0;
    padding-block-start: 0;
  }
  .option input {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin: 0.55em;
    font-size: 1em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .option label {
    display: block;
    padding-block: 0.6em 0.2em;
    cursor: pointer;
  }
  .how {
    margin: 0;
    font-size: 0.9375em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: calc(var(--_space) * 1.25) 0;
  }
  .error {
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary {
    border: 3px solid var(--_error);
    border-radius: 0.2em;
    background: var(--_surface);
    padding: 1em;
    margin-block-end: 1em;
  }
  .error-summary > :first-child {
    margin-block-start: 0;
  }
  .error-summary > a {
    display: inline-block;
    padding-block: 0.4em;
    font-weight: 700;
  }
  .reason {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.6em;
  }
  .reason p {
    margin-block-end: 0.3em;
  }
  .check .warning {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .answers > div {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.6em;
  }
`;
