import {resultModes, type ResultMode} from './check/outcome.js';
import {isRegion} from './content/regions/regions.js';
import {topics} from './content/topics/index.js';
import type {TopicId} from './content/topics/topic.js';
import {devWarn} from './platform/dev-warn.js';

export {resultModes, type ResultMode};

/** What a page has set, as it came: anything at all. */
export interface RawOptions {
  readonly region?: unknown;
  readonly view?: unknown;
  readonly topics?: unknown;
  readonly headingLevel?: unknown;
  readonly label?: unknown;
  readonly theme?: unknown;
  readonly result?: unknown;
  readonly languageMenu?: unknown;
}

/** What is rendered. */
export interface Options {
  /** Country, ISO 3166-1 alpha-2 in capitals. */
  readonly region: string | undefined;
  readonly view: View;
  readonly topics: readonly TopicId[];
  /** 1 to 6. */
  readonly headingLevel: number;
  /** Empty: a localized one. */
  readonly label: string;
  readonly theme: Theme;
  readonly result: ResultMode;
  readonly languageMenu: boolean;
}

/** The first of each list is the default. */
export const views = ['all', 'info', 'check'] as const;
export type View = (typeof views)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const headingLevels = ['2', '1', '3', '4', '5', '6'] as const;

const topicIds = topics.map(({id}) => id);

/** Parses what a page has set. A wrong value becomes the default; development builds warn once. Never throws. */
export const readOptions = (raw: RawOptions): Options => ({
  region: readRegion(toText(raw.region)),
  view: readChoice('view', raw.view, views),
  topics: readTopics(toText(raw.topics)),
  headingLevel: Number(readChoice('heading-level', raw.headingLevel, headingLevels)),
  label: toText(raw.label),
  theme: readChoice('theme', raw.theme, themes),
  result: readChoice('result', raw.result, resultModes),
  languageMenu: readFlag(raw.languageMenu),
});

/** The text of a value, or none. A list gives its texts, separated by spaces; reading a hostile one may throw. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  try {
    return Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(' ') : '';
  } catch {
    return '';
  }
}

/** A boolean attribute is there or not. Frameworks also write it as “false”. */
const readFlag = (raw: unknown): boolean => raw === true || (typeof raw === 'string' && raw !== 'false');

function readChoice<T extends string>(name: string, raw: unknown, allowed: readonly [T, ...T[]]): T {
  const value = toText(raw).toLowerCase();
  const found = allowed.find((v) => v === value);
  devWarn(
    () => value && !found && `${name}="${value}" is not one of ${allowed.join(', ')}; using ${allowed[0]}.`,
  );
  return found ?? allowed[0];
}

function readRegion(value: string): string | undefined {
  const isKnown = isRegion(value);
  devWarn(
    () =>
      value &&
      !isKnown &&
      `region="${value}" is not a region that this widget knows; it names no emergency number.`,
  );
  return isKnown ? value.toUpperCase() : undefined;
}

function readTopics(value: string): readonly TopicId[] {
  const wanted = value.split(/\s+/).filter(Boolean);
  devWarn(() => {
    const unknown = wanted.filter((id) => !topicIds.includes(id as TopicId)).join(', ');
    return unknown && `topics: there is no ${unknown}; known are ${topicIds.join(' ')}.`;
  });
  const chosen = topicIds.filter((id) => wanted.includes(id));
  return chosen.length ? chosen : topicIds;
}
