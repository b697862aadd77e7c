import {css} from 'lit';

/**
 * Public `--leg-cramp-*` and private `--_*` custom properties. A colour that the page sets is brought to a lightness that
 * keeps text readable. Engines without relative colours get fixed ones.
 */
export const tokens = css`
  :host {
    --_accent: #0b57a4;
    --_on-accent: #fff;
    --_surface: #fff;
    --_tint: #eef4fa;
    --_text: #1a2129;
    --_muted: #4a5560;
    --_line: #c8d1da;
    --_red: #b3001b;
    --_amber: #8f3d00;
    --_warn: #fff4d6;
    --_error: #b3001b;
    --_radius: var(--leg-cramp-radius, 0.75em);
    --_small: min(var(--_radius), 0.45em);
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    :host {
      --_own: var(--leg-cramp-accent, #0b57a4);
      --_ground: var(--leg-cramp-surface, light-dark(#fff, #161b21));
      --_accent: light-dark(
        oklch(from var(--_own) min(l, 0.44) c h),
        oklch(from var(--_own) max(l, 0.8) min(c, 0.12) h)
      );
      --_on-accent: light-dark(#fff, #10151b);
      --_surface: light-dark(
        oklch(from var(--_ground) max(l, 0.96) min(c, 0.02) h),
        oklch(from var(--_ground) min(l, 0.24) min(c, 0.03) h)
      );
      --_tint: light-dark(
        oklch(from var(--_own) 0.96 min(c, 0.018) h),
        oklch(from var(--_own) 0.28 min(c, 0.025) h)
      );
      --_ink: var(--leg-cramp-text, light-dark(#1a2129, #eef2f6));
      --_text: light-dark(
        oklch(from var(--_ink) min(l, 0.34) min(c, 0.1) h),
        oklch(from var(--_ink) max(l, 0.9) min(c, 0.05) h)
      );
      --_muted: light-dark(#4a5560, #b4c0cc);
      --_line: light-dark(#c8d1da, #47535f);
      --_warn: light-dark(#fff4d6, #3a2f0c);
      --_error: light-dark(#b3001b, #ff9c9c);
    }
  }
  .root[data-theme='light'] {
    color-scheme: only light;
  }
  .root[data-theme='dark'] {
    color-scheme: only dark;
  }
`;
