import {css} from 'lit';

export const controls = css`
  button,
  .call {
    font: inherit;
    line-height: 1.3;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    cursor: pointer;
  }
  .primary,
  .secondary {
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.6em 1.6em;
    font-weight: 700;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    background: transparent;
    color: var(--_accent);
  }
  .primary:hover,
  .secondary:hover {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_accent);
  }
  .quiet {
    background: none;
    border: 0;
    padding: 0.4em 0.2em;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .back::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.1em 0.45em;
    border-inline-start: 2px solid;
    border-block-start: 2px solid;
    transform: rotate(-45deg);
  }
  .root[dir='rtl'] .back::before {
    transform: rotate(45deg);
  }
`;
