import {LitElement, html, nothing} from 'lit';
import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Answers} from './check/questions.js';
import {assessmentOf, fieldValueOf, stateOf, type CheckState} from './check/report.js';
import {rulesVersion} from './check/rules.js';
import {newSession, reduce, type Action, type Session} from './check/session.js';
import {legCrampEvent, type LegCrampEventName} from './events.js';
import {isOverdue} from './evidence/review.js';
import type {OwnResponseOptions} from './fhir/response.js';
import {responseWords} from './fhir/response-words.js';
import type {QuestionnaireResponse} from './fhir/types.js';
import {focusOn} from './internal/focus.js';
import {keepInside} from './internal/keep-inside.js';
import {Prerendered} from './internal/prerendered.js';
import {Sheets} from './internal/sheets.js';
import {ShownTopics} from './internal/shown-topics.js';
import {LanguageController} from './language/language-controller.js';
import type {Locale} from './language/catalogue.js';
import {withLocale} from './language/localizer.js';
import {readOptions, textOf} from './options.js';
import {regionFor} from './regions/regions.js';
import {styles} from './styles/styles.js';
import {summariesOf} from './summary/summary.js';
import {TakeAlong} from './summary/take-along.js';
import {HoldTimer} from './timer/hold-timer.js';
import {topics} from './topics/index.js';
import type {TopicId} from './topics/topic.js';
import type {Model} from './views/model.js';
import {widgetView} from './views/widget-view.js';

/**
 * Plain, sourced information on night leg cramps and a short check that tells how soon to get help.
 *
 * @tagname leg-cramp-info
 *
 * @attr {string} lang - BCP 47. Default: the nearest `lang` up the tree, across shadow roots; then the browser's; then English.
 *
 * @slot - Fallback text, shown until the upgrade and whenever it fails.
 * @slot brand - The host's name or logo.
 * @slot care-emergency - The host's action in an emergency, below the number to call.
 * @slot care-same-day - The host's action where help is needed today.
 * @slot care-appointment - The host's action for a visit within two weeks.
 * @slot care-pharmacist - The host's action for a talk with a pharmacist.
 * @slot care-self-care - The host's action for care at home.
 * @slot stay-informed - The host's newsletter or reminder. Not shown beside an emergency.
 * @slot disclosure - Sponsorship, endorsement, licence.
 * @slot footer - Whatever comes last.
 *
 * @fires {Event} leg-cramp-ready - The words are on the screen for the first time.
 * @fires {Event} leg-cramp-check-start - A reader started the check.
 * @fires {Event} leg-cramp-check-complete - A reader reached the result. Carries none: ask `assessment`.
 * @fires {Event} leg-cramp-check-reset - A reader cleared the answers.
 * @fires {Event} leg-cramp-language-change - Another language is on the screen.
 * @fires {Event} leg-cramp-error - A language did not come, or a view failed and the fallback is back.
 *
 * @cssprop [--leg-cramp-accent=#0b57a4] - Links, buttons, headings of topics. Brought to a lightness that can be read.
 * @cssprop [--leg-cramp-surface] - Ground. Default white, or near black in the dark.
 * @cssprop [--leg-cramp-text] - Text. Default near black, or near white in the dark. Brought to a lightness that can be read.
 * @cssprop [--leg-cramp-font-family=inherit] - Font of the text.
 * @cssprop [--leg-cramp-heading-font-family=inherit] - Font of the headings.
 * @cssprop [--leg-cramp-font-size=1em] - Size of the text, never below 16 px.
 * @cssprop [--leg-cramp-line-height=1.5] - Height of a line.
 * @cssprop [--leg-cramp-radius=0.75em] - Roundness of corners.
 * @cssprop [--leg-cramp-padding] - Inner edge. Default 1 to 1.75 em, by the width.
 * @cssprop [--leg-cramp-border-width=1px] - Outer line.
 * @cssprop [--leg-cramp-border-color] - Colour of the outer line. Default a grey.
 * @cssprop [--leg-cramp-max-width=46em] - Greatest width.
 * @cssprop [--leg-cramp-focus-color=#ffb81c] - Focus ring; a dark or light line inside it keeps it visible.
 *
 * @csspart root - The whole widget.
 * @csspart topic - A topic.
 * @csspart topic-summary - The line that opens a topic.
 * @csspart check - The check.
 * @csspart button - The main button of a step.
 * @csspart call - The button that dials the emergency number.
 * @csspart card - A care card or the result's head; also `card-emergency`, `card-same_day`, `card-appointment`,
 *   `card-pharmacist`, `card-self_care`.
 */
export class LegCrampInfo extends LitElement {
  /** Version of the check's questions and rules. */
  static readonly rulesVersion: string = rulesVersion;
  static readonly formAssociated = true;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    region: {},
    view: {},
    topics: {},
    headingLevel: {attribute: 'heading-level'},
    label: {},
    theme: {},
    result: {},
    languageMenu: {attribute: 'language-menu'},
    name: {attribute: false, noAccessor: true},
    answers: {attribute: false, noAccessor: true},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'name'];
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
  /** `leaflet`, `level` or `pattern`: how much the result says. Default `level`. */
  declare result: string | undefined;
  /** Shows a menu of languages, each by its own name. Its attribute is boolean: there or not. Default: not. */
  declare languageMenu: boolean | string | undefined;
  /** `auto`, `light` or `dark`. Default `auto`: as the page's own `color-scheme`. */
  declare theme: string | undefined;

  #session: Session = newSession;
  #disabled = false;
  #failed = false;
  #ready = false;
  readonly #prerendered = new Prerendered();
  readonly #sheets = new Sheets();

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this, (change) =>
    this.#announce(change === 'error' ? 'leg-cramp-error' : 'leg-cramp-language-change'),
  );
  readonly #shown = new ShownTopics(this);
  readonly #timer = new HoldTimer(this);
  readonly #take = new TakeAlong(this, (second) =>
    summariesOf(this.#session, [this.#language.locale, second], new Date()),
  );

  /** Answers so far. Setting restores a check; a wrong shape counts as not sure, never as no. */
  get answers(): Answers {
    return this.#session.answers;
  }
  set answers(raw: unknown) {
    this.#apply({type: 'restore', answers: raw});
  }

  /** Makes the element a field of the form it is in: JSON of `version`, `level`, `reasons`, `answers`. Default: none. */
  get name(): string | undefined {
    return this.getAttribute('name') ?? undefined;
  }
  set name(raw: unknown) {
    const name = textOf(raw);
    if (name) this.setAttribute('name', name);
    else this.removeAttribute('name');
  }

  /** What the check says. `level` is there only while the result is on the screen. */
  get assessment(): CheckState {
    return stateOf(this.#session, readOptions(this).result === 'pattern');
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && this.isConnected) this.#language.refresh();
    if (name === 'name') this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#sheets.follow(this.shadowRoot);
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered.keep(this.shadowRoot);
    const root = keepInside(super.createRenderRoot());
    this.#sheets.keep(root as ShadowRoot);
    return root;
  }

  /** A view that fails must not reach the host: the fallback text comes back. */
  protected override update(changed: PropertyValues): void {
    if (this.#failed) return;
    try {
      withLocale(this.#language.locale ?? 'en', () => super.update(changed));
      if (this.#language.locale) this.#prerendered.giveWay(this.renderRoot);
      this.#internals.setFormValue(fieldValueOf(this.#session, this.assessment), null);
    } catch {
      this.#failed = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#announce('leg-cramp-error');
    }
  }

  /** Ready is when the words are there, not the fallback. */
  protected override updated(): void {
    if (this.#ready || !this.#language.locale || this.#failed) return;
    this.#ready = true;
    this.#announce('leg-cramp-ready');
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

  /**
   * The answers as a FHIR R4 QuestionnaireResponse, in the words that the reader saw. Made here; nothing is sent.
   * Where the widget is one script, the writer is fetched from beside it at the first call: our own file, `fhir.js`.
   * A portal recomputes the level from the answers and does not act on the one inside alone.
   *
   * @param options `subject` and `authored` (FHIR dateTime; default: now) of the resource
   */
  async toFHIR(options?: OwnResponseOptions): Promise<QuestionnaireResponse> {
    const {answers} = this; // what the caller saw, whatever a reader does while the writer is fetched
    const language = this.#language.locale ?? 'en';
    const authored = new Date().toISOString();
    const {toResponse} = await import('./fhir/response.js');
    return withLocale(language, () =>
      toResponse(answers, {authored, ...options, language, words: responseWords}),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const {locale} = this.#language;
    if (locale) return widgetView(this.#model(locale));
    return this.#prerendered.isThere ? nothing : html`<slot></slot>`;
  }

  #model(locale: Locale): Model {
    const options = readOptions(this);
    const overdue = isOverdue(new Date());
    return {
      options,
      locale,
      region: regionFor(options.region),
      session: this.#session,
      assessment: assessmentOf(this.#session),
      englishInstead: this.#language.englishInstead,
      overdue,
      inForm: !!this.name && !!this.#internals.form,
      disabled: this.#disabled,
      take: this.#take,
      timer: this.#timer,
      shown: this.#shown,
      sameTopics: this.#shown.isSame(options, locale, overdue, this.#timer.phase, this.#timer.isRunning),
      act: (action) => this.#onAct(action),
      speak: (locale) => this.#language.speak(locale),
      show: (topic) => this.show(topic),
    };
  }

  #apply(action: Action): boolean {
    const before = this.#session;
    this.#session = reduce(before, action);
    this.requestUpdate();
    return this.#session.step !== before.step || this.#session.missing;
  }

  /** Rendered at once: inputs are used again for the next question, and must be seen as they are before that. */
  #onAct(action: Action): void {
    const {step} = this.#session;
    const moved = this.#apply(action);
    if (moved) this.#take.copied = undefined;
    this.performUpdate();
    if (moved) focusOn(this.renderRoot, '.error-summary, .check .focus, .check .primary');
    if (action.type === 'start') this.#announce('leg-cramp-check-start');
    if (action.type === 'reset') this.#announce('leg-cramp-check-reset');
    if (this.#session.step === 'result' && step !== 'result') this.#announce('leg-cramp-check-complete');
  }

  #announce(name: LegCrampEventName): void {
    this.dispatchEvent(legCrampEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leg-cramp-info': LegCrampInfo;
  }
}
