import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading, never below h6. With the class `focus` it can take focus after something that a reader did. The other class
 * is a part too.
 */
export function headingView(level: number, content: unknown, classes = ''): TemplateResult {
  const tabIndex = classes.includes('focus') ? -1 : nothing;
  const part = `heading ${classes.replace('focus', '')}`.trim();
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${classes} part=${part} tabindex=${tabIndex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} part=${part} tabindex=${tabIndex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} part=${part} tabindex=${tabIndex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} part=${part} tabindex=${tabIndex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} part=${part} tabindex=${tabIndex}>${content}</h5>`;
    default:
      return html`<h6 class=${classes} part=${part} tabindex=${tabIndex}>${content}</h6>`;
  }
}
