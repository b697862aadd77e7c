import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {clean} from './check/normalise.js';
import {answersOfField, checkStateOf, fieldValueOf, type CheckState} from './check/outcome.js';
import type {Answers} from './check/questions.js';
import {rulesVersion} from './check/rules.js';
import type {Action} from './check/session.js';
import {isOverdue} from './content/evidence/review.js';
import {regionFor} from './content/regions/regions.js';
import {topics} from './content/topics/index.js';
import type {TopicId} from './content/topics/topic.js';
import {ui} from './content/ui-words.js';
import {announce} from './events.js';
import {toResponse, type OwnResponseOptions} from './fhir/response.js';
import type {QuestionnaireResponse} from './fhir/types.js';
import {earlyProperties, OptionsElement} from './options-element.js';
import {readOptions} from './options.js';
import {moveFocus} from './platform/focus.js';
import {stopInternalEvents} from './platform/internal-events.js';
import type {Locale} from './platform/language/catalogue.js';
import {LanguageController} from './platform/language/language-controller.js';
import {withLocale} from './platform/language/localizer.js';
import {StandIn} from './platform/prerendered.js';
import {PrintController} from './platform/print.js';
import {takeEarlyProperties} from './platform/reflect.js';
import {AdoptedSheets} from './platform/style-sheets.js';
import {CheckController} from './ui/check/check-controller.js';
import {styles} from './ui/styles.js';
import {SummaryExport} from './ui/summary/summary-export.js';
import {summariesOf} from './ui/summary/summary.js';
import {HoldTimer} from './ui/timer/hold-timer.js';
import {ClosedTopics} from './ui/topic/closed-topics.js';
import {OpenedSources} from './ui/topic/opened-sources.js';
import type {Model} from './ui/widget/model.js';
import {widgetView} from './ui/widget/widget-view.js';

/**
 * Plain, sourced information on night leg cramps, and a short check that tells how soon to get help.
 *
 * @tagname leg-cramp-info
 *
 * @attr {string} lang - Language, BCP 47. Default: the nearest `lang` up the tree, across shadow roots; then the browser's; then English.
 *
 * @slot - Fallback text, shown until the upgrade and whenever it fails.
 * @slot brand - Your name or logo.
 * @slot care-emergency - Your action in an emergency, below the number to call.
 * @slot care-same-day - Your action where help is needed today.
 * @slot care-appointment - Your action for a visit within two weeks.
 * @slot care-pharmacist - Your action for a talk with a pharmacist.
 * @slot care-self-care - Your action for care at home.
 * @slot stay-informed - Your newsletter or reminder. Not shown beside an emergency.
 * @slot disclosure - Sponsorship, endorsement, licence.
 * @slot footer - Whatever comes last.
 *
 * @fires {CustomEvent<null>} leg-cramp-ready - The words are on the screen for the first time, or again after a view failed.
 * @fires {CustomEvent<null>} leg-cramp-check-start - A reader started the check.
 * @fires {CustomEvent<null>} leg-cramp-check-complete - A reader reached the result. It is not in the event: ask `assessment`.
 * @fires {CustomEvent<null>} leg-cramp-check-reset - A reader cleared the answers.
 * @fires {CustomEvent<{locale: Locale}>} leg-cramp-language-change - The element changed to another language; `detail.locale` is its tag.
 * @fires {CustomEvent<{reason: 'language' | 'view'}>} leg-cramp-error - A language could not be loaded and English stands in (`language`), or a view failed and the fallback is shown (`view`).
 *
 * @cssprop [--leg-cramp-accent=#0b57a4] - Links, buttons, headings of topics. Brought to a readable lightness.
 * @cssprop [--leg-cramp-surface] - Background. Default: white, or near black in the dark.
 * @cssprop [--leg-cramp-text] - Text. Default: near black, or near white in the dark. Brought to a readable lightness.
 * @cssprop [--leg-cramp-font-family=inherit] - Font of the text.
 * @cssprop [--leg-cramp-heading-font-family=inherit] - Font of the headings.
 * @cssprop [--leg-cramp-font-size=1em] - Size of the text, never below 16 px.
 * @cssprop [--leg-cramp-line-height=1.5] - Line height.
 * @cssprop [--leg-cramp-radius=0.75em] - Roundness of corners.
 * @cssprop [--leg-cramp-padding] - Inner edge. Default: 1 to 1.75 em, depending on the width.
 * @cssprop [--leg-cramp-border-width=1px] - Width of the outer line.
 * @cssprop [--leg-cramp-border-color] - Colour of the outer line. Default: grey.
 * @cssprop [--leg-cramp-max-width=46em] - Greatest width.
 * @cssprop [--leg-cramp-focus-color=#ffb81c] - Focus ring. A dark or light line inside it keeps it visible.
 *
 * @csspart root - The whole widget.
 * @csspart heading - Any heading; also `title`, `check-title` or `card-title` where it is one of these.
 * @csspart title - The first heading.
 * @csspart lead - The sentence below it.
 * @csspart language-menu - A menu of languages with its label.
 * @csspart notice - A note above everything: English instead of another language, or content past its review date.
 * @csspart topic - A topic.
 * @csspart topic-summary - The line that opens a topic.
 * @csspart topic-body - What is in a topic.
 * @csspart picture - A drawing.
 * @csspart timer - The hold timer.
 * @csspart comparison - One condition in the topic on look-alikes.
 * @csspart warning - What would mean help sooner, and warnings in topics.
 * @csspart sources - The list of sources of a topic.
 * @csspart check - The check.
 * @csspart check-title - Its heading.
 * @csspart emergency-line - The line on emergencies that stands at every step.
 * @csspart question - A question with its options.
 * @csspart progress - Back, and the number of the question.
 * @csspart hint - The line below a question.
 * @csspart option - An option with its label.
 * @csspart option-hint - How to check for an option.
 * @csspart error-summary - What is wrong, above a question.
 * @csspart error - What is wrong, beside the options.
 * @csspart result - The result.
 * @csspart card - A care card, or the head of the result; also `card-emergency`, `card-same-day`, `card-appointment`,
 *   `card-pharmacist`, `card-self-care`.
 * @csspart card-title - The heading of a card.
 * @csspart call - The button that dials the emergency number, or the text in its place.
 * @csspart reason - An answer that decided the result.
 * @csspart answers - All answers, on the result.
 * @csspart button - The main button of a step.
 * @csspart button-secondary - Another button.
 * @csspart button-quiet - A button that looks like a link; also `back` where it goes back.
 * @csspart footer - The last lines.
 */
export class LegCrampInfo extends OptionsElement {
  /** Version of the check's questions and rules. */
  static readonly rulesVersion: string = rulesVersion;

  static override styles = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'answers'];
  }

  #isShown = false;
  #setReady!: () => void;
  /** Resolves once the words are on the screen for the first time. */
  readonly ready: Promise<void> = new Promise((resolve) => (this.#setReady = resolve));

  #lastSet: string | undefined;
  readonly #standIn = new StandIn();
  readonly #sheets = new AdoptedSheets();
  readonly #language = new LanguageController(this, (change) =>
    change === 'error'
      ? announce(this, 'leg-cramp-error', {reason: 'language'})
      : announce(this, 'leg-cramp-language-change', {locale: this.#language.locale ?? 'en'}),
  );
  readonly #closedTopics = new ClosedTopics(this);
  readonly #check = new CheckController(this, () => this.#publishNow());
  readonly #openedSources = new OpenedSources(this);
  readonly #timer = new HoldTimer(this);
  readonly #summary = new SummaryExport(this, (second) =>
    summariesOf(this.#outcome, [this.#language.locale, second], new Date()),
  );

  constructor() {
    super();
    stopInternalEvents(this);
    takeEarlyProperties(this, earlyProperties);
  }

  /**
   * The answers so far. Setting them restores a check. A wrong shape counts as not sure, never as no. Never throws.
   * Answers equal to those that were last set here change nothing, so a framework may set them at each render.
   */
  get answers(): Answers {
    return this.#check.session.answers;
  }
  set answers(raw: unknown) {
    const answers = clean(raw);
    const text = JSON.stringify(answers);
    if (text === this.#lastSet) return;
    this.#lastSet = text;
    this.#check.apply({type: 'restore', answers});
  }

  /** The language on the screen. None before the first words are there. */
  get locale(): Locale | undefined {
    return this.#language.locale;
  }

  /** What the check says. `level` is there only while the result is on the screen. */
  get assessment(): CheckState {
    return checkStateOf(this.#outcome);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && this.isConnected) this.#language.refresh();
    if (name === 'answers' && after !== null)
      console.warn('<leg-cramp-info>: answers is a property. Set it again once the element is defined.');
    if (before !== after) this.#publishNow();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#sheets.restore(this.shadowRoot);
  }

  /** Starts the check, as its button does. Does nothing once it is started. */
  start(): void {
    this.#check.apply({type: 'start'});
  }

  /** Clears every answer. */
  reset(): void {
    this.#check.apply({type: 'reset'});
  }

  /**
   * Opens a topic and brings it into view.
   *
   * @param topic its id; an unknown one does nothing
   */
  show(topic: TopicId): void {
    const known = topics.find(({id}) => id === topic);
    const details = known && this.shadowRoot?.querySelector<HTMLDetailsElement>(`#topic-${known.id}`);
    if (!details) return;
    details.open = true;
    moveFocus(details, 'summary');
  }

  /**
   * The answers at this moment as a FHIR R4 QuestionnaireResponse, in the words that the reader saw. Nothing is sent.
   * A portal computes the level anew from the answers and never acts on the one inside alone.
   *
   * @param options `subject` and `authored` of the resource; `authored` is a FHIR dateTime, by default now
   */
  toFHIR(options?: OwnResponseOptions): Promise<QuestionnaireResponse> {
    const language = this.#language.locale ?? 'en';
    const authored = new Date().toISOString();
    const response = () => toResponse(this.answers, {authored, ...options, language});
    return new Promise((resolve) => resolve(withLocale(language, response)));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#standIn.keepPrerendered(this.shadowRoot);
    if (this.#standIn.isThere) this.#closedTopics.buildNow(); // the render that replaces it has the same nodes
    const root = super.createRenderRoot();
    this.#sheets.remember(root as ShadowRoot);
    this.addController(new PrintController(root, '.topic', () => this.#buildClosedTopics()));
    return root;
  }

  /** An error in a view must not reach the page. The next update tries again. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error('<leg-cramp-info>', error);
      this.#standIn.showFallback(this.renderRoot, this.renderOptions);
      this.#isShown = false;
      this.setMissing(''); // a form cannot wait for what nobody can answer
      announce(this, 'leg-cramp-error', {reason: 'view'});
    }
  }

  protected override update(changed: PropertyValues): void {
    const {locale} = this.#language;
    withLocale(locale ?? 'en', () => super.update(changed));
    if (locale) this.#standIn.replace(this.renderRoot);
    this.#publish();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#closedTopics.done;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {locale} = this.#language;
    if (locale) return widgetView(this.#model(locale));
    return this.#standIn.isThere ? nothing : html`<slot></slot>`;
  }

  /** Ready means that the words are on the screen, not the fallback. */
  protected override updated(): void {
    if (this.#isShown || !this.#language.locale) return;
    this.#isShown = true;
    this.#setReady();
    announce(this, 'leg-cramp-ready', null);
    this.#closedTopics.buildAfterPaint();
  }

  #buildClosedTopics(): void {
    if (this.#closedTopics.areBuilt) return;
    this.#closedTopics.buildNow();
    this.requestUpdate();
    this.performUpdate();
  }

  get #outcome() {
    return this.#check.session.step === 'result' ? this.#check.outcome(this.result) : undefined;
  }

  protected override get focusTarget(): HTMLElement | null {
    const find = (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    return find(currentStep) ?? find('a, button, select, summary');
  }

  protected override get fieldValue(): string {
    return fieldValueOf(this.#check.session, this.#outcome) ?? '';
  }

  protected override restoreField(value: unknown): void {
    this.#check.apply({type: 'restore', answers: answersOfField(value)});
  }

  /** A form cannot wait for a check that is not on the screen. */
  #publish(): void {
    const isOpen = this.required && this.view !== 'info' && !this.#outcome;
    this.publish(isOpen ? withLocale(this.locale ?? 'en', ui.required) : '');
  }

  /** Before the next update: a form may be sent at once. */
  #publishNow(): void {
    try {
      this.#publish();
    } catch {
      // The update that follows meets the same error and reports it.
    }
  }

  #model(locale: Locale): Model {
    const options = readOptions(this.rawOptions);
    return {
      options,
      region: regionFor(options.region),
      locale,
      englishInstead: this.#language.englishInstead,
      overdue: isOverdue(new Date()),
      session: this.#check.session,
      outcome: this.#outcome,
      inForm: this.isInForm,
      disabled: this.isDisabled,
      summary: this.#summary,
      timer: this.#timer,
      closedTopics: this.#closedTopics,
      openedSources: this.#openedSources,
      dispatch: (action) => this.#dispatch(action),
      chooseLocale: (chosen) => this.#language.choose(chosen),
      showTopic: (topic) => this.show(topic),
    };
  }

  /** What a reader does. Renders synchronously so that focus can move to the new step. */
  #dispatch(action: Action): void {
    if (this.isDisabled) return;
    const {step} = this.#check.session;
    const hasMoved = this.#check.apply(action);
    if (hasMoved) this.#summary.copied = undefined;
    this.performUpdate();
    if (hasMoved) moveFocus(this.renderRoot, currentStep);
    if (action.type === 'start') announce(this, 'leg-cramp-check-start', null);
    if (action.type === 'reset') announce(this, 'leg-cramp-check-reset', null);
    if (this.#check.session.step === 'result' && step !== 'result')
      announce(this, 'leg-cramp-check-complete', null);
  }
}

/** What takes focus in the check: what is wrong, else the question or the result, else the button that starts it. */
const currentStep = '.error-summary, .check .focus, .check .primary';

declare global {
  interface HTMLElementTagNameMap {
    'leg-cramp-info': LegCrampInfo;
  }
}
