import {resultModes, type ResultMode} from './check/outcome.js';
import {readRegion as regionIn} from './content/regions/read-region.js';
import {topics} from './content/topics/index.js';
import type {TopicId} from './content/topics/topic.js';
import {devWarn} from './platform/dev-warn.js';
import {locales} from './platform/language/catalogue.js';
import {negotiate, saysNoLanguage} from './platform/language/negotiate.js';
import {cleanTag, cleanText, foldName, saysNo, splitList, toText} from './platform/values.js';

export {resultModes, toText, type ResultMode};

/** What a page has set, as it came: anything at all. */
export interface RawOptions {
  /** Only looked at for `notUnderstood`: the language of the screen comes from the whole page. */
  readonly lang?: unknown;
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
  /** For the site's owner: what was not understood, as `region="XQ"`, separated by commas. */
  readonly notUnderstood: string;
}

/** The first of each list is the default. */
export const views = ['all', 'info', 'check'] as const;
export type View = (typeof views)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const headingLevels = ['2', '1', '3', '4', '5', '6'] as const;

const topicIds = topics.map(({id}) => id);

/** Notes a setting that was not understood. */
type Report = (name: string, value: string) => void;

/** Parses what a page has set. A wrong value becomes the default; development builds warn once. Never throws. */
export function readOptions(raw: RawOptions): Options {
  const notUnderstood: string[] = [];
  const report: Report = (name, value) => notUnderstood.push(setting(name, value));
  if (!isLanguage(raw.lang)) report('lang', toText(raw.lang));
  return {
    region: readRegion(raw.region, report),
    view: readChoice('view', raw.view, views, report),
    topics: readTopics(raw.topics, report),
    headingLevel: Number(readChoice('heading-level', raw.headingLevel, headingLevels, report)),
    label: toText(raw.label),
    theme: readChoice('theme', raw.theme, themes, report),
    result: readChoice('result', raw.result, resultModes, report),
    languageMenu: readFlag('language-menu', raw.languageMenu, report),
    notUnderstood: notUnderstood.join(', '),
  };
}

/** `region="XQ"`: only the beginning of a long value, for people to recognize. */
const setting = (name: string, value: string): string =>
  `${name}="${Array.from(value).slice(0, 40).join('')}"`;

const isLanguage = (raw: unknown): boolean => saysNoLanguage(raw) || !!negotiate(toText(raw), locales);

const on = ['', 'true', 'yes', 'on', '1'];

/** A boolean attribute is there or not. People and frameworks also write what is there as “false”, “no”, “off” or “0”. */
function readFlag(name: string, raw: unknown, report: Report): boolean {
  if (typeof raw !== 'string') return raw === true || raw === 1;
  const value = cleanText(raw).toLowerCase();
  const isOff = saysNo(value);
  if (!isOff && ![...on, name].includes(value)) {
    report(name, raw);
    devWarn(() => `${setting(name, raw)} is neither true nor false; taken as true.`);
  }
  return !isOff;
}

function readChoice<T extends string>(
  name: string,
  raw: unknown,
  allowed: readonly [T, ...T[]],
  report: Report,
): T {
  const text = toText(raw);
  const value = cleanText(raw).toLowerCase();
  // “h3” for a heading level of 3
  const found = allowed.find((v) => v === value || (name === 'heading-level' && `h${v}` === value));
  if (!found && text) {
    report(name, text);
    devWarn(() => `${setting(name, text)} is not one of ${allowed.join(', ')}; using ${allowed[0]}.`);
  }
  return found ?? allowed[0];
}

function readRegion(raw: unknown, report: Report): string | undefined {
  const text = toText(raw);
  const region = regionIn(cleanTag(raw));
  if (!region && text) {
    report('region', text);
    devWarn(
      () =>
        `${setting('region', text)} names no region that this widget knows; it names no emergency number.`,
    );
  }
  return region;
}

function readTopics(raw: unknown, report: Report): readonly TopicId[] {
  const words = splitList(raw);
  const named = new Map(topicIds.map((id) => [foldName(id), id]));
  const wanted = words.map((word) => named.get(foldName(word)));
  const unknown = words.filter((_, i) => !wanted[i]).join(' ') || (words.length ? '' : toText(raw));
  if (unknown) {
    report('topics', unknown);
    devWarn(() => `${setting('topics', unknown)} is unknown; known are ${topicIds.join(' ')}.`);
  }
  const chosen = topicIds.filter((id) => wanted.includes(id));
  return chosen.length ? chosen : topicIds;
}
