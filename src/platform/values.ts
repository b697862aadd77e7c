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

/** `&quot;`, `&nbsp;` or `%22`: marks around words that were encoded once too often. */
const encoded = /&(?:amp;)*#?\w+;|%[\da-f]{2}/gi;
/** Zero-width characters, direction marks, byte order marks, soft hyphens, variation selectors. */
const invisible = /[\p{Cf}\uFE00-\uFE0F]/gu;
const hyphens = /[\p{Pd}\u2212_]/gu;
/** What Turkish systems make of “i” and “I” when they change the case of a code. */
const turkishI = /[ıİ]/g;
const arabicDigits = /[٠-٩۰-۹]/g;
/** Marks around a value, but not the sign of a number. */
const outerMarks = /^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu;

/** Longer than any value that means something. */
const longest = 500;

/** Nothing to clean. Most values are, and the rest costs some time. */
const plain = /^([a-z\d]+(-[a-z\d]+)*)?$/i;

/** A code or word as a person or an editor wrote it, without what was never meant: quotes, invisible characters, widths. */
export function cleanText(value: unknown): string {
  const text = toText(value).slice(0, longest);
  return plain.test(text) ? text : cleaned(text);
}

const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(encoded, ' ')
    .replace(invisible, '')
    .replace(hyphens, '-')
    .replace(turkishI, 'i')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(outerMarks, '');

/** A language tag or region code: also without spaces around hyphens, the dots of `U.S.`, and POSIX's `.UTF-8` and `@euro`. */
export function cleanTag(value: unknown): string {
  const text = cleanText(value).replace(/\s*-\s*/g, '-');
  return /^(\w\.)+\w$/.test(text) ? text.replaceAll('.', '') : text.replace(/[.@].*/s, '');
}

/** What people and frameworks write into a boolean attribute that is meant to be off. */
export const saysNo = (value: unknown): boolean =>
  ['false', 'no', 'off', '0'].includes(cleanText(value).toLowerCase());

/** The words of a list, whatever separates or encloses them. */
export const splitList = (value: unknown): readonly string[] =>
  cleanText(value)
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter(Boolean);

/** What stays the same however the words of a name are joined: `get-help`, `get_help`, `getHelp`. */
export const foldName = (name: string): string => name.toLowerCase().replaceAll('-', '');

/** A value as text of an attribute. Anything else than text, a number, a list or true sets nothing. */
export const attributeText = (value: unknown): string | undefined =>
  value === true
    ? ''
    : Array.isArray(value) || ['string', 'number'].includes(typeof value)
      ? toText(value)
      : undefined;

/** `headingLevel` and `heading_level` as the attribute is called. */
const attributeName = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

/**
 * The options in the address of a script by the names of the attributes, also where a system encoded the address twice
 * or put options of its own before. What is there twice is a list.
 */
export function queryOptions(address: string): URLSearchParams {
  const [, ...query] = address
    .replace(/&(?:amp;|#0*38;)+/g, '&')
    .replace(/#.*/s, '')
    .split('?');
  const options = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(query.join('&'))) {
    const name = attributeName(key);
    options.set(name, options.has(name) ? `${options.get(name)!} ${value}` : value);
  }
  return options;
}
