import type {Assessment} from '../check/assess.js';
import type {Action, Session} from '../check/session.js';
import type {ShownTopics} from '../internal/shown-topics.js';
import type {Locale} from '../language/catalogue.js';
import type {Options} from '../options.js';
import type {Region} from '../regions/regions.js';
import type {TakeAlong} from '../summary/take-along.js';
import type {HoldTimer} from '../timer/hold-timer.js';
import type {TopicId} from '../topics/topic.js';

/** All that a view may know. Derived anew for each render; nothing in it is kept. */
export interface Model {
  readonly options: Options;
  readonly region: Region;
  readonly locale: Locale;
  readonly session: Session;
  /** Only where the result is on the screen. */
  readonly assessment: Assessment | undefined;
  /** The wished language could not be loaded. */
  readonly englishInstead: boolean;
  /** The content is past its review date. */
  readonly overdue: boolean;
  /** Ways to take the summary along. */
  readonly take: TakeAlong;
  /** Counts the seconds of a stretch. */
  readonly timer: HoldTimer;
  /** Knows whose sources are open. */
  readonly shown: Pick<ShownTopics, 'hasSources' | 'openSources'>;
  /** Nothing that topics show has changed since they were last rendered. */
  readonly sameTopics: boolean;
  /** The answers go with a form of the page. */
  readonly inForm: boolean;
  /** That form, or a fieldset of it, is disabled. */
  readonly disabled: boolean;
  /** What a reader does. */
  readonly act: (action: Action) => void;
  readonly speak: (locale: Locale | undefined) => void;
  readonly show: (topic: TopicId) => void;
}
