import {cleanTag} from '../values.js';

/** Codes for a language besides the one that is used here: older, longer and narrower ones. */
const otherCodes: Readonly<Record<string, string>> = {
  ar: 'ara arb',
  bn: 'ben',
  de: 'deu ger',
  el: 'ell gre',
  en: 'eng',
  es: 'spa',
  fa: 'fas per pes prs',
  fr: 'fra fre',
  he: 'iw heb',
  hi: 'hin',
  ht: 'hat',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld dut',
  pa: 'pan',
  pl: 'pol',
  pt: 'por',
  ro: 'mo ron rum mol',
  ru: 'rus',
  th: 'tha',
  tl: 'fil tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'zho chi cmn yue nan hak gan hsn wuu cdo cjy cpx czh czo lzh mnp',
};

const byCode = new Map(
  Object.entries(otherCodes).flatMap(([language, codes]) => codes.split(' ').map((code) => [code, language])),
);

/** Where people read the Spanish of the Americas, by ISO 3166 and by the areas of UN M.49. */
const americas =
  /^(ar|bo|br|bz|cl|co|cr|cu|do|ec|gt|hn|mx|ni|pa|pe|pr|py|sv|us|uy|ve|419|003|005|013|019|021|029)$/;

/** What a system says when it was told no language: POSIX, ISO 639, CLDR. */
const sayNothing = /^(c|posix|und|mul|mis|zxx|root|x-default|i-default)(-|$)/;

interface Tag {
  readonly language: string;
  /** The language as it was written, which may name its script: Cantonese. */
  readonly code: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/**
 * A language tag as the page or a system wrote it, in lower case and without what was never meant: `pt_BR.UTF-8` is
 * `pt-br`. Empty where no language is named: `C`, `und`, or what is no tag at all.
 */
export function readTag(raw: unknown): string {
  const [first = ''] = cleanTag(raw)
    .toLowerCase()
    .replace(/^i-hak\b/, 'hak')
    .split(/\s*[,;:]/);
  const tag = first.replace(/\s+/g, '-');
  return /^[a-z]{2,3}(-|$)/.test(tag) && !sayNothing.test(tag) ? tag : '';
}

/** Whether a text says deliberately that there is no language, or says nothing. */
export const saysNoLanguage = (raw: unknown): boolean => {
  const tag = cleanTag(raw).toLowerCase();
  return !tag || sayNothing.test(tag);
};

function parse(tag: string): Tag {
  const [code = '', ...subtags] = tag.replace(/-[a-z\d](-.*)?$/, '').split('-');
  const script = subtags.find((subtag) => /^([a-z]{4}|ch[st])$/.test(subtag));
  const region = subtags.find((subtag) => /^([a-z]{2}|\d{3})$/.test(subtag));
  const language = byCode.get(code) ?? code;
  return {
    // Those who write Punjabi in Arabic letters cannot read the letters of India.
    language: language === 'pa' && (script ?? region)?.match(/arab|pk/) ? 'pnb' : language,
    code: code === 'zh' && subtags[0] === 'yue' ? 'yue' : code,
    script,
    region,
  };
}

/** Which of the variants that the widget has is meant. */
function variantOf({language, code, script, region = ''}: Tag): string {
  switch (language) {
    case 'zh':
      return isTraditional(code, script, region) ? 'zh-Hant' : 'zh-Hans';
    case 'pt':
      return !region || /^(br|419|005|019)$/.test(region) ? 'pt-BR' : 'pt-PT';
    case 'es':
      return americas.test(region) ? 'es-419' : 'es';
    default:
      return language;
  }
}

const isTraditional = (code: string, script: string | undefined, region: string): boolean =>
  script ? /^(hant|cht)$/.test(script) : /^(tw|hk|mo)$/.test(region) || (code === 'yue' && region !== 'cn');

/**
 * The available language nearest to a BCP 47 tag, or nothing: the variant that is meant, else the language without one.
 * `es-MX` finds `es-419`, `de-AT` finds `de`. Takes what systems and people write for a tag: `pt_BR.UTF-8`, `”es”`.
 */
export function negotiate(tag: string | null | undefined, available: readonly string[]): string | undefined {
  const parsed = parse(readTag(tag));
  return [variantOf(parsed), parsed.language].find((candidate) => available.includes(candidate));
}
