import type {Level} from '../check/rules.js';
import type {TopicId} from './topics/topic.js';

/** What a result of one level shows beside its own words. */
export interface LevelPolicy {
  /** The big button that dials the emergency number. */
  readonly callButton: boolean;
  /** The public health advice line of the country. */
  readonly adviceLine: boolean;
  /** Where the level sends a reader: what that is called in the country is told to readers of another language. */
  readonly localName: 'doctor' | 'pharmacy' | undefined;
  /** Topics to read next, in this order. Nothing that treats at home where help is needed today. */
  readonly readNext: readonly TopicId[];
  /** The host's slot `stay-informed`. Nothing that sells or signs up stands beside an emergency. */
  readonly stayInformed: boolean;
}

export const levelPolicy: Readonly<Record<Level, LevelPolicy>> = {
  emergency: {
    callButton: true,
    adviceLine: false,
    localName: undefined,
    readNext: [],
    stayInformed: false,
  },
  same_day: {
    callButton: false,
    adviceLine: true,
    localName: undefined,
    readNext: ['get-help', 'look-alikes'],
    stayInformed: true,
  },
  appointment: {
    callButton: false,
    adviceLine: false,
    localName: 'doctor',
    readNext: ['attack', 'conditions', 'look-alikes'],
    stayInformed: true,
  },
  pharmacist: {
    callButton: false,
    adviceLine: false,
    localName: 'pharmacy',
    readNext: ['attack', 'prevention', 'medicines'],
    stayInformed: true,
  },
  self_care: {
    callButton: false,
    adviceLine: false,
    localName: undefined,
    readNext: ['attack', 'prevention', 'look-alikes'],
    stayInformed: true,
  },
};

/** Open from the start: what a reader in pain needs at once, and when to get help. */
export const openTopics: readonly TopicId[] = ['attack', 'get-help'];

/** Shown whatever topics and view a host chose; in the view `check`, only its emergency card. */
export const requiredTopic: TopicId = 'get-help';
