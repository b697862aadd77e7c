import {css} from 'lit';

export const sourcesStyles = css`
  .line,
  .cites,
  .cites > span {
    display: block;
  }
  .cites > span {
    padding-block: 0.25em;
  }
`;
