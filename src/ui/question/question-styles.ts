import {css} from 'lit';

export const questionStyles = css`
  .step {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  fieldset,
  legend {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
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
  .apart {
    padding-block-start: 0.5em;
  }
  .apart + .apart {
    border: 0;
  }
  input {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin: 0.55em;
    accent-color: var(--_accent);
  }
  input,
  label {
    font-size: 1em;
    cursor: pointer;
  }
  .option label {
    display: block;
    min-block-size: 2.75em;
    margin-inline-start: -3em;
    padding-inline-start: 3em;
    padding-block: 0.6em 0.2em;
  }
  .error,
  .error-summary > a {
    font-weight: 700;
  }
  .error-summary > a {
    display: inline-block;
    padding-block: 0.625em;
  }
  .error {
    color: var(--_error);
  }
  .error-summary {
    border: 3px solid var(--_error);
    background: var(--_surface);
    padding: 1em;
    margin-block-end: 1em;
  }
`;
