import {css} from 'lit';

/** Lines in the colours of the theme; the outline keeps every skin tone apart from the ground, light and dark. */
export const picture = css`
  /* Never floated: WebKit 2.50 then ends the whole page now and then, where a topic is closed. */
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
  .timer {
    display: flex;
    align-items: center;
    gap: 1em;
    font-weight: 700;
  }
  .left {
    font-size: 2em;
  }
`;
