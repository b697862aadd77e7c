import {html, type TemplateResult} from 'lit';
import {directionOf, nativeNames, type Locale} from '../../platform/language/catalogue.js';

interface LanguageMenu {
  readonly id: string;
  readonly label: string;
  /** `undefined` is an empty entry, for none. */
  readonly listed: readonly (Locale | undefined)[];
  readonly chosen: Locale | undefined;
  readonly choose: (locale: Locale | undefined) => void;
}

/** A menu of languages, each by its own name. */
export function languageMenuView({id, label, listed, chosen, choose}: LanguageMenu): TemplateResult {
  const onChange = ({target}: Event) =>
    choose(((target as HTMLSelectElement).value || undefined) as Locale | undefined);
  return html`
    <p class="field" part="language-menu">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${onChange}>
        ${listed.map((locale) => (locale ? entryView(locale, locale === chosen) : html`<option value=""></option>`))}
      </select>
    </p>
  `;
}

const entryView = (tag: Locale, isChosen: boolean): TemplateResult => html`
  <option value=${tag} lang=${tag} dir=${directionOf(tag)} ?selected=${isChosen}>${nativeNames[tag]}</option>
`;
