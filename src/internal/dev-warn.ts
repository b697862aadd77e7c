declare const __DEV__: boolean;

const said = new Set<string>();

/** Tells a developer once what is wrong and what happens instead. Nothing in production. */
export function devWarn(message: string): void {
  if (!__DEV__ || said.has(message)) return;
  said.add(message);
  console.warn(`<leg-cramp-info>: ${message}`);
}
