/** The file of a Chromium-like browser, installed where that is possible; throws elsewhere. */
export function needChromium(): string;

/** The file of an installed Firefox, or nothing. */
export declare function findFirefox(): string | undefined;
