import {locales} from './platform/language/catalogue.js';
import {negotiate} from './platform/language/negotiate.js';
import {readRegion} from './content/regions/read-region.js';
import {regionFor} from './content/regions/regions.js';
import {cleanTag} from './platform/values.js';

/** What a server knows of the widget that it sends ahead. */
export interface PrerenderOptions {
  /** BCP 47. Default: English. */
  readonly lang?: string;
  /** Country, ISO 3166-1 alpha-2. Default: none, and no number is named. */
  readonly region?: string;
}

type Parts = readonly (readonly [shadow: string, fallback: string])[];

/**
 * The widget as HTML, readable before and without any script: a declarative shadow root, and in the page itself what to
 * do and when to call for help. The element takes it over in place. For other attributes than these two, write the
 * element yourself, with a fallback text in it.
 *
 * @throws never; an unknown language is English, an unknown region none
 */
export async function prerender({lang, region}: PrerenderOptions = {}): Promise<string> {
  const locale = negotiate(lang, locales) ?? 'en';
  const code = readRegion(cleanTag(region));
  const {emergency} = regionFor(code);
  const {default: parts} = (await import(`./prerendered/${locale}.js`)) as {default: Parts};
  const html = parts[emergency ? 1 : 0]!.join('').replaceAll('{number}', emergency ?? '');
  const country = emergency ? ` region="${code!}"` : '';
  return `<leg-cramp-info lang="${locale}"${country}>${html}</leg-cramp-info>`;
}
