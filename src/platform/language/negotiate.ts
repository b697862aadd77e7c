/**
 * Tags that their own beginnings would not find: older and broader ones, scripts by country, Spanish of the Americas,
 * Portuguese outside Brazil. The first that fits counts.
 */
const near: readonly (readonly [RegExp, string])[] = [
  [/^iw\b/, 'he'],
  [/^fil\b/, 'tl'],
  [/^(zh-(hant|tw|hk|mo)|yue)\b/, 'zh-Hant'],
  [/^zh\b/, 'zh-Hans'],
  [/^pt(-br)?$/, 'pt-BR'],
  [/^pt\b/, 'pt-PT'],
  [/^es-(?!es|gq|ea|ic)/, 'es-419'],
];

/**
 * The available language nearest to a BCP 47 tag, or nothing: itself, one that stands for it, else each subtag is
 * dropped from the end until one fits: `de-AT` finds `de`.
 */
export function negotiate(tag: string | null | undefined, available: readonly string[]): string | undefined {
  const wanted = (tag ?? '').trim().toLowerCase().replace(/_/g, '-').slice(0, 99);
  const parts = wanted.split('-');
  return [
    wanted,
    near.find(([pattern]) => pattern.test(wanted))?.[1] ?? '',
    ...parts.map((_, dropped) => parts.slice(0, -dropped || undefined).join('-')),
  ].flatMap(
    (candidate) => available.find((locale) => locale.toLowerCase() === candidate.toLowerCase()) ?? [],
  )[0];
}
