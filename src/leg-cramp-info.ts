import {LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {assess, type Assessment} from './check/assess.js';
import type {Answers} from './check/questions.js';
import {rulesVersion} from './check/rules.js';
import {newSession, reduce, type Action, type Session} from './check/session.js';
import {legCrampEvent, type LegCrampEventName} from './events.js';
import {isOverdue} from './evidence/review.js';
import {focusOn} from './internal/focus.js';
import {LanguageController} from './language/language-controller.js';
import {locales, type Locale} from './language/catalogue.js';
import {isLoaded, loadLocale, withLocale} from './language/localizer.js';
import {negotiate} from './language/negotiate.js';
import {readOptions} from './options.js';
import {regionFor} from './regions/regions.js';
import {styles} from './styles/styles.js';
import {topics} from './topics/index.js';
import type {TopicId} from './topics/topic.js';
import type {Model} from './views/model.js';
import {widgetView} from './views/widget-view.js';

/**
 * What is known of the check that a reader is in. `level` is there once the result is on the screen, `reasons` with it.
 */
export type CheckState = Partial<Assessment> & Pick<Assessment, 'complete' | 'reasons' | 'version'>;

/**
 * Plain, sourced information on night leg cramps and a short check that tells how soon to get help.
 *
 * @tagname leg-cramp-info
 */
export class LegCrampInfo extends LitElement {
  /** Version of the check's questions and rules. */
  static readonly rulesVersion: string = rulesVersion;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    region: {},
    view: {},
    topics: {},
    headingLevel: {attribute: 'heading-level'},
    label: {},
    theme: {},
    answers: {attribute: false, noAccessor: true},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Country, ISO 3166-1 alpha-2: names the emergency number. Never guessed. Default: none. */
  declare region: string | undefined;
  /** `all`, `info` or `check`. Default `all`. */
  declare view: string | undefined;
  /** Topic ids, separated by spaces. Default: all. The emergency list is always there. */
  declare topics: string | undefined;
  /** Level of the first heading, 1 to 6. Default 2. */
  declare headingLevel: number | undefined;
  /** Name of the region landmark. Default: a localized one. */
  declare label: string | undefined;
  /** `auto`, `light` or `dark`. Default `auto`: as the page's own `color-scheme`. */
  declare theme: string | undefined;

  /** The locale on the screen; nothing until the first one is ready. */
  #locale: Locale | undefined;
  #englishInstead = false;
  #session: Session = newSession;
  #failed = false;
  #ready = false;

  readonly #language = new LanguageController(this, () => this.#onLanguage());

  /** Answers so far. Setting restores a check; a wrong shape counts as not sure, never as no. */
  get answers(): Answers {
    return this.#session.answers;
  }
  set answers(raw: unknown) {
    this.#apply({type: 'restore', answers: raw});
  }

  /** What the check says. `level` is there only while the result is on the screen. */
  get assessment(): CheckState {
    return this.#assessed() ?? {complete: false, reasons: [], version: rulesVersion};
  }

  /** Starts the check, as its button does. */
  start(): void {
    this.#apply({type: 'start'});
  }

  /** Clears every answer. */
  reset(): void {
    this.#apply({type: 'reset'});
  }

  /** Opens a topic and brings it into view. An unknown topic does nothing. */
  show(topic: TopicId): void {
    const known = topics.find(({id}) => id === topic);
    const details = known && this.shadowRoot?.querySelector<HTMLDetailsElement>(`#topic-${known.id}`);
    if (!details) return;
    details.open = true;
    focusOn(details, 'summary');
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && this.isConnected) this.#onLanguage();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    for (const type of ['click', 'input', 'change']) root.addEventListener(type, keepInside);
    return root;
  }

  /** A view that fails must not reach the host: the fallback text comes back. */
  protected override update(changed: PropertyValues): void {
    if (this.#failed) return;
    try {
      withLocale(this.#locale ?? 'en', () => super.update(changed));
    } catch {
      this.#failed = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#announce('leg-cramp-error');
    }
  }

  /** Ready is when the words are there, not the fallback. */
  protected override updated(): void {
    if (this.#ready || !this.#locale || this.#failed) return;
    this.#ready = true;
    this.#announce('leg-cramp-ready');
  }

  protected override render(): TemplateResult {
    return this.#locale ? widgetView(this.#model(this.#locale)) : html`<slot></slot>`;
  }

  #model(locale: Locale): Model {
    const options = readOptions(this);
    return {
      options,
      locale,
      region: regionFor(options.region),
      session: this.#session,
      assessment: this.#assessed(),
      englishInstead: this.#englishInstead,
      overdue: isOverdue(new Date()),
      act: (action) => void this.#onAct(action),
      show: (topic) => this.show(topic),
    };
  }

  #assessed(): Assessment | undefined {
    return this.#session.step === 'result' ? assess(this.#session.answers) : undefined;
  }

  #apply(action: Action): boolean {
    const before = this.#session;
    this.#session = reduce(before, action);
    this.requestUpdate();
    return this.#session.step !== before.step || this.#session.missing;
  }

  async #onAct(action: Action): Promise<void> {
    const {step} = this.#session;
    const moved = this.#apply(action);
    const completed = this.#session.step === 'result' && step !== 'result';
    await this.updateComplete;
    if (moved) focusOn(this.renderRoot, '.error-summary, .check .focus, .check .primary');
    if (action.type === 'start') this.#announce('leg-cramp-check-start');
    if (action.type === 'reset') this.#announce('leg-cramp-check-reset');
    if (completed) this.#announce('leg-cramp-check-complete');
  }

  get #wanted(): Locale {
    return (negotiate(this.#language.tag, locales) as Locale | undefined) ?? 'en';
  }

  /** Until a language has come, what was on the screen stays there. */
  #onLanguage(): void {
    const wanted = this.#wanted;
    if (isLoaded(wanted)) this.#use(wanted, false);
    else
      void loadLocale(wanted)
        .then(() => true)
        .catch(() => false)
        .then((came) => wanted === this.#wanted && this.#use(came ? wanted : 'en', !came));
  }

  #use(locale: Locale, englishInstead: boolean): void {
    const before = this.#locale;
    this.#locale = locale;
    this.#englishInstead = englishInstead;
    this.requestUpdate();
    if (englishInstead) this.#announce('leg-cramp-error');
    if (before && before !== locale) this.#announce('leg-cramp-language-change');
  }

  #announce(name: LegCrampEventName): void {
    this.dispatchEvent(legCrampEvent(name));
  }
}

/** What a reader clicks stays inside; a host's own slotted content is the host's. */
function keepInside(event: Event): void {
  const [target] = event.composedPath();
  if (target instanceof Node && target.getRootNode() === event.currentTarget) event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'leg-cramp-info': LegCrampInfo;
  }
}
