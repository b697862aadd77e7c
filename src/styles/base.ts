import {css} from 'lit';

export const base = css`
  :host {
    display: block;
    container: lci / inline-size;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--leg-cramp-max-width, 46em);
    font-family: var(--leg-cramp-font-family, inherit);
    font-size: max(var(--leg-cramp-font-size, 1em), 16px);
    line-height: var(--leg-cramp-line-height, 1.5);
    font-weight: 400;
    font-style: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    background: var(--_surface);
    color: var(--_text);
    border: var(--leg-cramp-border-width, 1px) solid var(--leg-cramp-border-color, var(--_line));
    border-radius: var(--_radius);
    padding: var(--leg-cramp-padding, clamp(1em, 4cqi, 1.75em));
  }
  :is(:lang(ar), :lang(fa), :lang(ur), :lang(th), :lang(hi), :lang(bn)) {
    line-height: 1.8;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--leg-cramp-heading-font-family, inherit);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    margin: calc(var(--_space) * 1.25) 0 calc(var(--_space) * 0.5);
    text-wrap: balance;
  }
  .title {
    font-size: clamp(1.6em, 7cqi, 2.25em);
    line-height: 1.15;
    margin: 0;
  }
  .lead {
    font-size: 1.125em;
    margin: 0.4em 0 calc(var(--_space) * 1.5);
    color: var(--_muted);
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 calc(var(--_space) * 0.75);
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin-block-end: 0.45em;
  }
  li::marker {
    color: var(--_accent);
  }
  ol > li::marker {
    font-weight: 700;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  a:hover {
    text-decoration-thickness: 0.18em;
  }
  .tel {
    font-weight: 700;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .hint,
  .how {
    color: var(--_muted);
  }
  cite {
    font-style: normal;
  }
  :focus-visible,
  .focus:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_text);
    border-radius: 0.2em;
    scroll-margin-block: 5em;
  }
  .notice {
    border-inline-start: 0.3em solid var(--_accent);
    background: var(--_tint);
    padding: 0.6em 1em;
  }
  .warning {
    border-inline-start: 0.35em solid var(--_amber);
    background: var(--_warn);
    padding: 0.8em 1em 0.1em;
    margin-block: var(--_space);
    border-radius: 0.2em;
  }
  .warning > :first-child {
    margin-block-start: 0;
  }
  footer {
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
  }
  footer > :last-child {
    margin-block-end: 0;
    font-size: 0.9375em;
  }
  @container lci (inline-size < 26em) {
    .buttons > button {
      inline-size: 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 0.15s;
    }
  }
  @media (forced-colors: active) {
    .primary,
    .secondary,
    .card {
      border: 2px solid ButtonText;
    }
    :focus-visible,
    .focus:focus {
      outline-color: Highlight;
    }
  }
`;
