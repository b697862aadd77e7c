import {html, type TemplateResult} from 'lit';

const gap = '\u0001';

/** A sentence with a piece of the view in it, such as a number to dial. */
export function sentenceView(sentence: (value: string) => string, piece: TemplateResult): TemplateResult {
  const [before, after] = sentence(gap).split(gap);
  return html`${before}${piece}${after}`;
}
