import {css} from 'lit';

export const resultStyles = css`
  .reason,
  .answers > div {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.6em;
  }
`;
