import {css} from 'lit';

export const summaryStyles = css`
  .copy {
    font: inherit;
    block-size: 14em;
  }
  .printing {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
`;
