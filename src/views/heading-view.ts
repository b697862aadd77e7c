import {html, nothing, type TemplateResult} from 'lit';

/** A heading, never below h6. One that is named `focus` can be focused after a reader's action. */
export function headingView(level: number, content: unknown, name = ''): TemplateResult {
  const tab = name.includes('focus') ? -1 : nothing;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${name} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex=${tab}>${content}</h6>`;
  }
}
