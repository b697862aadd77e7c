import {css} from 'lit';

/** The frame of the widget and the elements that all its pieces share. */
export const widgetStyles = css`
  :host {
    display: block;
    max-inline-size: var(--leg-cramp-max-width, 46em);
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  .page {
    container: lci / inline-size;
  }
  /* A container has no width of its own. This gives the widget one where its parent shrinks to fit: that of its longest
     sentences, and where it is narrow that of a long word. */
  .root::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(12em, 80em);
    block-size: 0;
    overflow: hidden;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    display: flow-root;
    font-weight: 400;
    font-size: max(var(--leg-cramp-font-size, 1em), 16px);
    line-height: var(--leg-cramp-line-height, 1.5);
    font-family: var(--leg-cramp-font-family, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    background: var(--_surface);
    color: var(--_text);
    border: var(--leg-cramp-border-width, 1px) solid var(--leg-cramp-border-color, var(--_line));
    border-radius: var(--_radius);
    padding: var(--leg-cramp-padding, clamp(1em, 4%, 1.75em));
  }
  :is(:lang(ar), :lang(fa), :lang(ur), :lang(th), :lang(hi), :lang(bn)) {
    line-height: 1.8;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.3;
    font-family: var(--leg-cramp-heading-font-family, inherit);
    margin: 1.25em 0 0.5em;
    text-wrap: balance;
  }
  .title {
    font-size: clamp(1.6em, 7.6cqi, 2.25em);
    margin: 0;
  }
  .lead {
    font-size: 1.125em;
    margin: 0.4em 0 1.25em;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 0.75em;
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
    font-weight: 700;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  a,
  summary,
  .quiet {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .tel {
    font-weight: 700;
    white-space: nowrap;
  }
  .lead,
  .hint,
  .how,
  .step,
  .line {
    color: var(--_muted);
  }
  cite {
    font-style: normal;
  }
  .how,
  .sources,
  .cites,
  footer > :last-child {
    font-size: 0.9375em;
    margin: 0;
  }
  .notice,
  .warning,
  .unwell {
    border-inline-start: 0.3em solid var(--_error);
    padding-inline-start: 0.8em;
  }
  .notice,
  .warning {
    display: flow-root;
    border-color: var(--_amber);
    background: var(--_warn);
    padding: 0.8em 1em;
    margin-block: 1em;
  }
  .unwell {
    font-weight: 600;
  }
  .check > :first-child,
  .warning > :first-child,
  .comparison > :first-child,
  .topic-body > :first-child,
  .error-summary > :first-child {
    margin-block-start: 0;
  }
  .warning > :last-child {
    margin-block-end: 0;
  }
  footer,
  .topic,
  .apart {
    border-block-start: 1px solid var(--_line);
  }
  footer {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
  }
  :focus-visible,
  .focus:focus {
    outline: 3px solid var(--leg-cramp-focus-color, #ffb81c);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_text);
    border-radius: 0.2em;
    scroll-margin-block: 5em;
  }
  @media print {
    .root[data-theme] {
      color-scheme: only light;
    }
    .root .call,
    .root .card-title {
      background: none;
      color: #000;
    }
  }
  @media (forced-colors: active) {
    .root .check {
      border: 2px solid;
    }
    :focus-visible,
    .focus:focus {
      outline-color: Highlight;
    }
  }
`;
