import type {Outcome} from '../../check/outcome.js';
import type {Action, Session} from '../../check/session.js';
import type {Region} from '../../content/regions/regions.js';
import type {TopicId} from '../../content/topics/topic.js';
import type {Options} from '../../options.js';
import type {Locale} from '../../platform/language/catalogue.js';
import type {SummaryExport} from '../summary/summary-export.js';
import type {HoldTimer} from '../timer/hold-timer.js';
import type {ClosedTopics} from '../topic/closed-topics.js';
import type {OpenedSources} from '../topic/opened-sources.js';

/** All that a view may know. Made anew for each render. */
export interface Model {
  readonly options: Options;
  readonly region: Region;
  readonly locale: Locale;
  /** The language that was asked for could not be loaded. */
  readonly englishInstead: boolean;
  /** The content is past its review date. */
  readonly overdue: boolean;

  readonly session: Session;
  /** Only while the result is on the screen. */
  readonly outcome: Outcome<TopicId> | undefined;
  /** The answers go with a form of the page. */
  readonly inForm: boolean;
  /** The element, or a fieldset around it, is disabled. */
  readonly disabled: boolean;

  readonly summary: SummaryExport;
  readonly timer: Pick<HoldTimer, 'phase' | 'isRunning' | 'toggle'>;
  readonly closedTopics: Pick<ClosedTopics, 'areBuilt'>;
  readonly openedSources: Pick<OpenedSources, 'has' | 'add'>;

  readonly dispatch: (action: Action) => void;
  readonly chooseLocale: (locale: Locale | undefined) => void;
  readonly showTopic: (topic: TopicId) => void;
}
