/** The file of a Chromium-like browser, installed where that is possible; throws elsewhere. */
export function needChromium(): string;
