import {css} from 'lit';

export const checkStyles = css`
  .check {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: 1.25em;
    margin-block: 1.25em;
  }
  .check-title {
    font-size: 1.5em;
  }
`;
