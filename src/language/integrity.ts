/**
 * The hash of each of our files that the one script tag may fetch, by its name. The build puts them into the one tag
 * alone; elsewhere a bundler or the host decides what is served.
 */
export const integrity: Readonly<Record<string, string>> = {};
