import {html, nothing, type TemplateResult} from 'lit';
import {directionOf, locales, nativeNames, type Locale} from '../language/catalogue.js';

/** A menu of languages, each by its own name. `none` adds a first entry for no language at all. */
export function languageView(
  id: string,
  label: string,
  listed: readonly Locale[],
  chosen: Locale | undefined,
  choose: (locale: Locale | undefined) => void,
): TemplateResult {
  const change = ({target}: Event) =>
    choose(((target as HTMLSelectElement).value || undefined) as Locale | undefined);
  return html`
    <p class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${change}>
        ${listed === locales ? nothing : html`<option value=""></option>`}
        ${listed.map(
          (tag) => html`
            <option value=${tag} lang=${tag} dir=${directionOf(tag)} ?selected=${tag === chosen}>
              ${nativeNames[tag]}
            </option>
          `,
        )}
      </select>
    </p>
  `;
}
