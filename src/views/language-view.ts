import {html, type TemplateResult} from 'lit';
import {directionOf, nativeNames, type Locale} from '../language/catalogue.js';

/** A menu of languages, each by its own name; `undefined` among them is an entry for none. */
export function languageView(
  id: string,
  label: string,
  listed: readonly (Locale | undefined)[],
  chosen: Locale | undefined,
  choose: (locale: Locale | undefined) => void,
): TemplateResult {
  const change = ({target}: Event) =>
    choose(((target as HTMLSelectElement).value || undefined) as Locale | undefined);
  return html`
    <p class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${change}>
        ${listed.map((tag) => (tag ? entry(tag, tag === chosen) : html`<option value=""></option>`))}
      </select>
    </p>
  `;
}

const entry = (tag: Locale, isChosen: boolean): TemplateResult => html`
  <option value=${tag} lang=${tag} dir=${directionOf(tag)} ?selected=${isChosen}>${nativeNames[tag]}</option>
`;
