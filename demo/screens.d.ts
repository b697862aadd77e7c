import type {Level} from '../src/check/rules.js';
import type {LegCrampInfo} from '../src/leg-cramp-info.js';
import type {TopicId} from '../src/content/topics/topic.js';

type Walk = Readonly<Record<string, readonly string[]>>;

/** A state of the screen and how to get there, in this order. */
export interface ScreenState {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly answers?: Walk;
  /** Starts the check, where no answer does. */
  readonly start?: true;
  /** The topic that is opened. */
  readonly topic?: TopicId;
  /** Opens every topic and every list of sources. */
  readonly openAll?: true;
  /** Selector of the button that is pressed. */
  readonly press?: string;
  /** What the answers lead to. */
  readonly level?: Level;
}

export declare const walks: Readonly<Record<Level, Walk>>;
export declare const screens: readonly ScreenState[];
export declare function reach(element: LegCrampInfo, state: ScreenState): Promise<void>;
