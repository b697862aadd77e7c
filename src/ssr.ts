import {readRegion} from './content/regions/read-region.js';
import {regionFor} from './content/regions/regions.js';
import {locales} from './platform/language/catalogue.js';
import {negotiate} from './platform/language/negotiate.js';
import {cleanTag} from './platform/values.js';
import {parts, style} from './prerendered/index.js';

/** What a server knows of the widget that it sends ahead. */
export interface PrerenderOptions {
  /** BCP 47. Default: English. */
  readonly lang?: string;
  /** Country, ISO 3166-1 alpha-2. Default: none, and no number is named. */
  readonly region?: string;
}

/**
 * The widget as HTML, readable before and without any script: a declarative shadow root, and in the page itself what to
 * do and when to call for help. The element takes it over in place. For other attributes than these two, write the
 * element yourself, with a fallback text in it.
 *
 * @throws never; an unknown language is English, an unknown region none. Where a deployment lost the file of a language,
 *   the element is empty until the script runs, and the error is logged.
 */
export async function prerender(options: PrerenderOptions = {}): Promise<string> {
  const {lang, region: wanted} = {...options};
  const locale = negotiate(lang, locales) ?? 'en';
  const region = readRegion(cleanTag(wanted));
  const {emergency} = regionFor(region);
  const country = region && emergency ? ` region="${region}"` : '';
  return `<leg-cramp-info lang="${locale}"${country}>${await contentOf(locale, emergency)}</leg-cramp-info>`;
}

async function contentOf(locale: string, emergency: string | undefined): Promise<string> {
  try {
    const [withoutNumber, withNumber] = (await parts[locale]!()).default;
    const [shadow, fallback] = (emergency ? withNumber : withoutNumber)!;
    const html = `<template shadowrootmode="open">${style}${shadow}</template>${fallback}`;
    return html.replaceAll('{number}', emergency ?? '');
  } catch (error) {
    console.error(`leg-cramp-info: no prerendered HTML in ${locale}.`, error);
    return '';
  }
}
