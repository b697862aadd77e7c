import {localWordsFor, type LocalWords} from './local-words.js';

/** What differs by country. Left out where no sure source was found: the words then name no number. */
export interface Region {
  /** The number to call for an ambulance. */
  readonly emergency?: string | undefined;
  /** A public health advice line, open to everybody in the country or in the part that is named behind it. */
  readonly advice?: string | undefined;
  /** What the regulator says of quinine for cramps: not to be used, or rarely and by a doctor. */
  readonly quinine?: 'avoid' | 'restricted' | undefined;
  /** What the doctor to go to first and a pharmacy are called there, in those languages of the country that have a sure source. */
  readonly words?: readonly LocalWords[];
}

type ByCountry<Value> = Readonly<Record<string, Value>>;

// By ISO 3166-1 alpha-2 code. The source of each value is in region-sources.ts.
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

/** Known countries without a sure number. */
const unsure = ['AE', 'AR', 'HT', 'PK', 'ZA'];

/** Every country this project knows, whether or not it has a number. */
export const regionCodes: readonly string[] = [...Object.keys(emergency), ...unsure];

export const isRegion = (code: string): boolean => regionCodes.includes(code.toUpperCase());

/** The region for a code as hosts write it, or an empty one: never a guess. */
export const regionFor = (code = ''): Region => {
  const country = code.toUpperCase();
  return isRegion(country)
    ? {
        emergency: emergency[country],
        advice: advice[country],
        quinine: quinine[country],
        words: localWordsFor(country),
      }
    : {};
};
