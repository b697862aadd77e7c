/** What differs by country. Left out where no sure source was found: the words then name no number. */
export interface Region {
  /** The number to call for an ambulance. */
  readonly emergency?: string;
  /** A public health advice line, open to everybody in the country. */
  readonly advice?: string;
  /** What the regulator says of quinine for cramps: not to be used, or rarely and by a doctor. */
  readonly quinine?: 'avoid' | 'restricted';
}

/** By ISO 3166-1 alpha-2 code. The source of each value is in region-sources.ts. */
export const regions: Readonly<Record<string, Region>> = {
  AE: {},
  AR: {},
  AT: {emergency: '144', advice: '1450'},
  AU: {emergency: '000'},
  BD: {emergency: '999'},
  BE: {emergency: '112'},
  BR: {emergency: '192'},
  CA: {emergency: '911'},
  CH: {emergency: '144'},
  CL: {emergency: '131'},
  CN: {emergency: '120'},
  CO: {emergency: '123'},
  DE: {emergency: '112', advice: '116117', quinine: 'restricted'},
  DK: {emergency: '112'},
  EG: {emergency: '123'},
  ES: {emergency: '112'},
  FI: {emergency: '112'},
  FR: {emergency: '15', quinine: 'restricted'},
  GB: {emergency: '999', advice: '111', quinine: 'restricted'},
  GR: {emergency: '166'},
  HK: {emergency: '999', quinine: 'avoid'},
  HT: {},
  IE: {emergency: '112'},
  IL: {emergency: '101'},
  IN: {emergency: '112'},
  IR: {emergency: '115'},
  IT: {emergency: '112'},
  JP: {emergency: '119'},
  KR: {emergency: '119'},
  MX: {emergency: '911'},
  NL: {emergency: '112', quinine: 'restricted'},
  NO: {emergency: '113'},
  NZ: {emergency: '111', advice: '0800 611 116', quinine: 'avoid'},
  PH: {emergency: '911'},
  PK: {},
  PL: {emergency: '112'},
  PR: {emergency: '911'},
  PT: {emergency: '112', advice: '808 24 24 24'},
  RO: {emergency: '112'},
  RU: {emergency: '103'},
  SA: {emergency: '997', advice: '937'},
  SE: {emergency: '112', advice: '1177'},
  SG: {emergency: '995', quinine: 'avoid'},
  TH: {emergency: '1669'},
  TR: {emergency: '112'},
  TW: {emergency: '119'},
  UA: {emergency: '103'},
  US: {emergency: '911', quinine: 'avoid'},
  VN: {emergency: '115'},
  ZA: {},
};

/** The region for a code as hosts write it, or an empty one: never a guess. */
export const regionFor = (code: string | undefined): Region =>
  (code && Object.hasOwn(regions, code.toUpperCase()) && regions[code.toUpperCase()]) || {};

/** A region this project knows, whether or not it has a number. */
export const isRegion = (code: string): boolean => Object.hasOwn(regions, code.toUpperCase());
