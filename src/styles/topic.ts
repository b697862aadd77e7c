import {css} from 'lit';

export const topic = css`
  .topic {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.7em;
    padding-block: 0.7em;
    min-block-size: 2.75em;
    cursor: pointer;
    list-style: none;
    color: var(--_accent);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 0.16em solid;
    border-block-end: 0.16em solid;
    transform: translateY(-0.2em) rotate(45deg);
  }
  details[open] > summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  .root[dir='rtl'] summary::before {
    transform: translateY(-0.2em) rotate(-45deg);
  }
  .root[dir='rtl'] details[open] > summary::before {
    transform: translateY(0.1em) rotate(-225deg);
  }
  summary:hover > * {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .topic > summary > * {
    font-size: 1.25em;
    margin: 0;
  }
  .topic-body {
    padding-block-end: var(--_space);
  }
  .topic-body > :first-child {
    margin-block-start: 0;
  }
  .sources {
    font-size: 0.9375em;
    margin-block-start: var(--_space);
  }
  .line {
    display: block;
    color: var(--_muted);
  }
  .cites {
    display: block;
    font-size: 0.9375em;
  }
  .cites > span {
    display: block;
    padding-block: 0.25em;
  }
  .comparison {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.8em 1em 0.2em;
    margin-block-end: var(--_space);
  }
  .comparison > :first-child {
    margin-block-start: 0;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 0.5em;
  }
  @container lci (inline-size > 34em) {
    .comparison dl {
      display: grid;
      grid-template-columns: 9em 1fr;
    }
  }
`;
