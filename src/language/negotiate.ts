/** Old or broader tags that readers and pages still use. */
const alias: Readonly<Record<string, string>> = {iw: 'he', fil: 'tl'};

/**
 * The available language nearest to a BCP 47 tag, or nothing.
 * Each subtag is dropped from the end until one fits: `de-AT` finds `de`.
 */
export function negotiate(tag: string | null | undefined, available: readonly string[]): string | undefined {
  const wanted = (tag ?? '').trim().toLowerCase().replace(/_/g, '-');
  for (let t = wanted; t; t = t.slice(0, Math.max(0, t.lastIndexOf('-')))) {
    const found = find(t, available);
    if (found) return found;
  }
  return undefined;
}

const find = (tag: string, available: readonly string[]) =>
  available.find((locale) => [tag, alias[tag]].includes(locale.toLowerCase()));
