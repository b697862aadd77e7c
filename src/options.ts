import {devWarn} from './internal/dev-warn.js';
import {isRegion} from './regions/regions.js';
import {topics} from './topics/index.js';
import type {TopicId} from './topics/topic.js';

/** What a host may set, as it came: anything at all. */
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
  readonly region: string | undefined;
  readonly view: View;
  readonly topics: readonly TopicId[];
  readonly headingLevel: number;
  readonly label: string;
  readonly theme: Theme;
  readonly result: ResultMode;
  readonly languageMenu: boolean;
}

/** Of each of these, the first is the default. */
export const views = ['all', 'info', 'check'] as const;
export type View = (typeof views)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const resultModes = ['level', 'leaflet', 'pattern'] as const;
/** `leaflet`: each answer's own fixed text; `level`: how soon and why; `pattern`: also what the answers resemble. */
export type ResultMode = (typeof resultModes)[number];

const headingLevels = ['2', '1', '3', '4', '5', '6'] as const;

const topicIds = topics.map(({id}) => id);

/** Validates: a wrong value falls back to the default and warns once in development. Never throws. */
export const readOptions = (raw: RawOptions): Options => ({
  region: readRegion(textOf(raw.region)),
  view: oneOf('view', raw.view, views),
  topics: readTopics(textOf(raw.topics)),
  headingLevel: Number(oneOf('heading-level', raw.headingLevel, headingLevels)),
  label: textOf(raw.label),
  result: oneOf('result', raw.result, resultModes),
  languageMenu:
    raw.languageMenu === true || (typeof raw.languageMenu === 'string' && raw.languageMenu !== 'false'),
  theme: oneOf('theme', raw.theme, themes),
});

/** The text of a value; nothing where it has none. A list may throw when it is read. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  try {
    return Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(' ') : '';
  } catch {
    return '';
  }
}

function oneOf<T extends string>(name: string, raw: unknown, allowed: readonly [T, ...T[]]): T {
  const value = textOf(raw).toLowerCase();
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
