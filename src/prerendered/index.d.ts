// What scripts/write-prerendered.ts writes to dist/prerendered/index.js.

/** HTML of the shadow root, then the fallback text: first without an emergency number, then with `{number}`. */
export type Parts = readonly (readonly [shadow: string, fallback: string])[];

/** Goes in front of each shadow root. */
export const style: string;

/** One import for each language, spelled out, so that bundlers find the files. */
export const parts: Readonly<Record<string, () => Promise<{readonly default: Parts}>>>;
