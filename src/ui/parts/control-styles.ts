import {css} from 'lit';

/** Buttons, menus, and the text to copy by hand. */
export const controlStyles = css`
  button,
  select,
  .call {
    font: inherit;
    line-height: 1.3;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    cursor: pointer;
  }
  .primary,
  .secondary,
  .call {
    border: 2px solid var(--_accent);
    border-radius: var(--_small);
    padding: 0.5em 1.5em;
    font-weight: 700;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    background: none;
    color: var(--_accent);
  }
  .call {
    display: grid;
    place-content: center;
    text-align: center;
    margin: 0 0 0.75em;
    border: 0;
    background: var(--_red);
    color: #fff;
    font-size: 1.25em;
    text-decoration: none;
  }
  p.call {
    cursor: auto;
  }
  .primary:hover,
  .secondary:hover,
  .call:hover {
    text-decoration: underline;
  }
  .quiet {
    background: none;
    border: 0;
    padding: 0.4em 0;
    text-align: start;
    text-decoration: underline;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  select,
  .copy {
    inline-size: 100%;
    padding: 0.4em;
    border: 1px solid var(--_muted);
    border-radius: 0.2em;
    background: var(--_surface);
    color: inherit;
  }
  @media (forced-colors: active) {
    .call {
      border: 2px solid;
    }
  }
  @container lci (inline-size < 23.75em) {
    .buttons > * {
      flex: 1 1 auto;
    }
  }
`;
