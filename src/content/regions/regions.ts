import {localWordsFor, type LocalWords} from './local-words.js';

/** What differs by country. What has no sure source is left out, and the widget then names none. */
export interface Region {
  /** The number to call for an ambulance. */
  readonly emergency?: string | undefined;
  /** A public health advice line for everybody; its area in brackets where that is not the whole country. */
  readonly advice?: string | undefined;
  /** What the regulator says of quinine for cramps: do not use it, or only rarely and through a doctor. */
  readonly quinine?: 'avoid' | 'restricted' | undefined;
  /** What people there call a doctor and a pharmacy, in each language with a sure source. */
  readonly words?: readonly LocalWords[];
}

type ByCountry<Value> = Readonly<Record<string, Value>>;

// By ISO 3166-1 alpha-2 code. The sources of the values are in sources.json.
const emergency: ByCountry<string> = {
  AT: '144',
  AU: '000',
  BD: '999',
  BE: '112',
  BR: '192',
  CA: '911',
  CH: '144',
  CL: '131',
  CN: '120',
  CO: '123',
  DE: '112',
  DK: '112',
  EG: '123',
  ES: '112',
  FI: '112',
  FR: '15',
  GB: '999',
  GR: '112',
  HK: '999',
  IE: '112',
  IL: '101',
  IN: '112',
  IR: '115',
  IT: '112',
  JP: '119',
  KR: '119',
  MX: '911',
  NL: '112',
  NO: '113',
  NZ: '111',
  PH: '911',
  PL: '112',
  PR: '911',
  PT: '112',
  RO: '112',
  RU: '103',
  SA: '997',
  SE: '112',
  SG: '995',
  TH: '1669',
  TR: '112',
  TW: '119',
  UA: '103',
  US: '911',
  VN: '115',
};

const advice: ByCountry<string> = {
  AT: '1450',
  DE: '116117',
  GB: '111 (Great Britain)',
  NZ: '0800 611 116',
  PT: '808 24 24 24',
  SA: '937',
  SE: '1177',
};

const quinine: ByCountry<'avoid' | 'restricted'> = {
  DE: 'restricted',
  FR: 'restricted',
  GB: 'restricted',
  HK: 'avoid',
  NZ: 'avoid',
  SG: 'avoid',
  US: 'avoid',
};

// No source of their number was sure.
const withoutNumber = ['AE', 'AR', 'HT', 'PK', 'ZA'];

/** Every country that a page can name, in capitals. */
export const regionCodes: readonly string[] = [...Object.keys(emergency), ...withoutNumber];

export const isRegion = (code: string): boolean => regionCodes.includes(code.toUpperCase());

/** What is known of a country; nothing for an unknown code, since a guessed number could cost a life. */
export const regionFor = (code = ''): Region => {
  const country = code.toUpperCase();
  if (!isRegion(country)) return {};
  return {
    emergency: emergency[country],
    advice: advice[country],
    quinine: quinine[country],
    words: localWordsFor(country),
  };
};
