import {isRegion} from './regions.js';

/** The one code that people use and ISO does not, and ISO 3166-1 alpha-3 codes that do not begin with the alpha-2 code. */
const irregular: Readonly<Record<string, string>> = {
  UK: 'GB',
  ARE: 'AE',
  AUT: 'AT',
  BGD: 'BD',
  CHL: 'CL',
  CHN: 'CN',
  DNK: 'DK',
  IRL: 'IE',
  ISR: 'IL',
  KOR: 'KR',
  MEX: 'MX',
  PAK: 'PK',
  POL: 'PL',
  PRT: 'PT',
  SWE: 'SE',
  TUR: 'TR',
  UKR: 'UA',
};

/** The other alpha-3 codes of the countries that a page can name. */
const regular =
  'ARG AUS BEL BRA CAN CHE COL DEU EGY ESP FIN FRA GBR GRC HKG HTI IND IRN ITA JPN NLD NOR NZL PHL PRI ROU RUS SAU SGP THA TWN USA VNM ZAF';

/** Languages whose code is no country's: before a country, they can only be a language. */
const onlyLanguages = /^(en|zh|ja|ko|el|he|iw|hi|ur|fa|da|nb|nn|eu|fil|yue|cmn|und)$/i;

/** Languages whose code is also that of a country, or `UK`; beside each, the other countries where it is written. */
const writtenIn: Readonly<Record<string, string>> = {
  AF: 'ZA',
  AR: 'AE EG IL SA',
  BN: 'BD IN',
  CY: 'GB',
  DE: 'AT BE CH',
  ES: 'AR CL CO MX PR US',
  FI: '',
  FR: 'BE CA CH HT',
  GA: 'GB IE',
  GD: 'GB',
  GL: 'ES',
  HT: 'US',
  IT: 'CH',
  MS: 'SG',
  NL: 'BE',
  NO: '',
  PA: 'IN PK',
  PL: '',
  PT: 'BR',
  RO: '',
  RU: 'UA',
  SV: 'FI SE',
  TA: 'IN SG',
  TH: '',
  TL: 'PH',
  TR: '',
  UK: 'UA',
  VI: 'VN',
};

/** ISO 3166-2 codes of provinces and states that would otherwise read as another country, or follow a language's code. */
const provinces: Readonly<Record<string, string>> = {
  AU: 'SA',
  BR: 'PR RO SE',
  CA: 'NL',
  CH: 'AR BE GR SG',
  DE: 'BB BW BY HB HE HH MV NI NW RP SH SL SN ST',
  ES: 'AN AS CB CE CM CT EX GA IB MC MD ML NC PV RI VC',
  FR: 'ARA BFC BRE COR CVL GES HDF IDF NAQ NOR OCC PAC PDL',
  IN: 'AR BR CH TR',
  NL: 'DR FL GE LI NB NH OV UT ZE ZH',
  UK: 'ENG NIR SCT WLS',
  US: 'AR CA CO DE IL IN PR',
};

/** Tags and codes that look like a province of a country that they do not mean. */
const misleading = /^(ar-es|be-b(y|lr)|ca-(ad|es|fr|it)|ch-gu|cn-mo|ie-ee|in-idn?|kr-ng|sg-cf|tw-gh)$/i;

/** Both a tag (Spanish in Chile) and a province (Castile and León); only the case that the standards ask for tells. */
const tagOrProvince = /^(es-(ar|cl|co)|it-ch|de-be)$/i;
const writtenAsTag = /^[a-z]+-[A-Z]+$/;

const has = (list = '', code = ''): boolean => !!code && list.split(' ').includes(code);

const known = (code: string): string | undefined => {
  const country = irregular[code] ?? (has(regular, code) ? code.slice(0, 2) : code);
  return isRegion(country) ? country : undefined;
};

/**
 * The country that a text names: `US`, `USA`, `UK`, a language tag with a country (`en-US`), or a state or province
 * (`US-CA`). Nothing where two readings name different countries, since a wrong number is worse than none: `us-gb`,
 * `ES-CL`. Never from a language alone.
 *
 * @param tag without quotes and other marks, in the case in which it was written
 */
export function readRegion(tag: string): string | undefined {
  if (/-u(-\w+)*-rg-/i.test(tag)) return undefined; // names a second region
  const [first = '', ...others] = tag.replace(/-[a-z\d]-.*/i, '').split('-');
  if (!tag.includes('-')) return known(first.toUpperCase());

  const subtags = others.filter((subtag) => !isVariant(subtag));
  const hasScript = /^[a-z]{4}$/i.test(subtags[0] ?? '');
  const [second, ...more] = hasScript || isExtended(first, subtags) ? subtags.slice(1) : subtags;
  if (!second || more.length || !/^[a-z]{2,3}$/i.test(first)) return undefined;
  return hasScript ? known(second.toUpperCase()) : readPair(first, second);
}

const isVariant = (subtag: string): boolean => /^([a-z\d]{5,8}|\d[a-z\d]{3})$/i.test(subtag);

/** `zh-yue-HK` */
const isExtended = (language: string, subtags: readonly string[]): boolean =>
  /^(zh|ar|ms)$/i.test(language) && subtags.length === 2 && /^[a-z]{3}$/i.test(subtags[0]!);

/** The one country that all readings of the pair agree on. */
function readPair(first: string, second: string): string | undefined {
  const pair = `${first}-${second}`;
  if (misleading.test(pair)) return undefined;
  if (tagOrProvince.test(pair) && !writtenAsTag.test(pair)) return undefined;
  const [a, b] = [first.toUpperCase(), second.toUpperCase()];
  const readings = [
    isTag(a, b) && known(b), // en-US
    has(writtenIn[b], known(a)) && known(a), // be-fr: French in Belgium
    isProvince(a, b) && known(a), // US-CA
  ].filter(Boolean);
  return new Set(readings).size === 1 ? (readings[0] as string) : undefined;
}

function isTag(language: string, code: string): boolean {
  const country = known(code);
  return onlyLanguages.test(language) || known(language) === country || has(writtenIn[language], country);
}

/** Codes of one letter or one or two digits are never a country's. Other codes are taken where no language comes first. */
function isProvince(country: string, code: string): boolean {
  if (/^(\d{1,2}|[A-TVWYZ]|\d[A-Z])$/.test(code) || has(provinces[country], code)) return true;
  return !(country in writtenIn) && /^[A-Z]{2}$/.test(country) && /^[A-Z]{2,3}$/.test(code) && !known(code);
}
