import {html, type TemplateResult} from 'lit';

/** Stands where the piece goes. No sentence contains it. */
const gap = '{}';

/** A sentence with a piece of markup in it, such as a number to dial. */
export function sentenceView(sentence: (value: string) => string, piece: TemplateResult): TemplateResult {
  const [before, after] = sentence(gap).split(gap);
  return html`${before}${piece}${after}`;
}
