declare const __DEV__: boolean;

const said = new Set<string>();

/** Tells a developer once what is wrong, if it is, and what happens instead. In production nothing is even looked at. */
export function devWarn(problem: () => string | false | undefined): void {
  if (!__DEV__) return;
  const message = problem();
  if (!message || said.has(message)) return;
  said.add(message);
  console.warn(`<leg-cramp-info>: ${message}`);
}
