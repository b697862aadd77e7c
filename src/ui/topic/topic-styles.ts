import {css} from 'lit';

export const topicStyles = css`
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.7em;
    padding: 0.7em 0.25em;
    min-block-size: 3em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .back::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.16em 0.16em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  details[open] > summary::before {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .back::before {
    display: inline-block;
    rotate: 135deg;
    translate: 0;
    margin-inline-end: 0.4em;
  }
  .root[dir='rtl'] .back::before {
    rotate: -45deg;
  }
  summary:hover {
    text-decoration: underline;
  }
  .topic > summary > * {
    font-size: 1.25em;
    margin: 0;
  }
  .topic-body {
    padding-block-end: 1em;
  }
  .comparison {
    border: 1px solid var(--_line);
    border-radius: var(--_small);
    padding: 0.8em 1em 0.2em;
    margin-block-end: 1em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 0.5em;
  }
  @media print {
    .topic::details-content {
      content-visibility: visible;
    }
    .topic > summary {
      break-after: avoid;
    }
    .topic > summary::before {
      display: none;
    }
  }
  @container lci (inline-size > 31em) {
    .comparison dl {
      display: grid;
      grid-template-columns: 9em 1fr;
    }
  }
`;
