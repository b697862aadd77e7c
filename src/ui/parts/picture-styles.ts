import {css} from 'lit';

/** Lines take the colours of the theme. The outline sets every skin tone off from the ground, light or dark. */
export const pictureStyles = css`
  /* Do not float: WebKit 2.50 then sometimes crashes when a topic is closed. */
  .picture {
    display: block;
    inline-size: 13em;
    max-inline-size: 100%;
    margin-block: 0 0.75em;
    border-radius: var(--_small);
    background: var(--_tint);
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .root[dir='rtl'] .picture {
    scale: -1 1;
  }
  .picture g {
    filter: drop-shadow(0 0 1px var(--_text));
  }
  .limbs {
    stroke-width: 9;
  }
  .head {
    stroke-width: 17;
  }
  .clothes {
    stroke: var(--_accent);
    stroke-width: 15;
  }
  .zone,
  .arrow {
    stroke: var(--_error);
  }
  .zone {
    stroke-width: 11;
    opacity: 0.6;
  }
`;
