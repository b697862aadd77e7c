import type {ResultMode} from '../../check/outcome.js';
import {openTopics} from '../../content/policy.js';
import type {Region} from '../../content/regions/regions.js';
import type {Topic, TopicId} from '../../content/topics/topic.js';
import type {Locale} from '../../platform/language/catalogue.js';
import type {Phase} from '../timer/hold-timer.js';
import type {Model} from '../widget/model.js';

/**
 * All that a topic depends on. It is rendered again only when one of these values changes, so each must be a primitive,
 * or an object that is replaced when something in it changes.
 */
export interface TopicInputs {
  readonly locale: Locale;
  /** Level of the topic's own heading. */
  readonly headingLevel: number;
  readonly mode: ResultMode;
  readonly emergency: Region['emergency'];
  readonly quinine: Region['quinine'];
  readonly overdue: boolean;
  /** The topic has its content; one that starts out closed gets it after the first paint. */
  readonly isBuilt: boolean;
  readonly notUnderstood: string;
  /** The list of sources was opened once. */
  readonly hasSources: boolean;
  readonly openSources: (topic: TopicId) => void;
  readonly phase: Phase | undefined;
  readonly isRunning: boolean;
  readonly toggleTimer: () => void;
}

export function inputsOf(
  topic: Topic,
  {options, region, locale, overdue, closedTopics, openedSources, timer}: Model,
): TopicInputs {
  const hasTimer = topic.blocks.some(({kind}) => kind === 'timer');
  return {
    locale,
    headingLevel: options.headingLevel + 1,
    mode: options.result,
    emergency: region.emergency,
    quinine: region.quinine,
    overdue,
    isBuilt: closedTopics.areBuilt || openTopics.includes(topic.id),
    notUnderstood: options.notUnderstood,
    hasSources: openedSources.has(topic.id),
    openSources: openedSources.add,
    phase: hasTimer ? timer.phase : undefined,
    isRunning: hasTimer && timer.isRunning,
    toggleTimer: timer.toggle,
  };
}
