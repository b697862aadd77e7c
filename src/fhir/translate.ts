import type {Extension, Questionnaire, Translated} from './types.js';

const translationUrl = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What FHIR puts beside a string: its translations, by language tag. Nothing where there are none. */
export function translationsOf(
  texts: readonly (readonly [tag: string, text: string])[],
): Translated | undefined {
  const extension = texts.map(([tag, text]) => ({
    url: translationUrl,
    extension: [
      {url: 'lang', valueCode: tag},
      {url: 'content', valueString: text},
    ],
  }));
  return extension.length ? {extension} : undefined;
}

/**
 * The Questionnaire in one language, for renderers that do not know translations. Its address and version stay: a
 * response to it is a response to the same Questionnaire.
 *
 * @throws RangeError where one of its strings has translations, but none in this language
 */
export const inLanguage = (source: Questionnaire, tag: string): Questionnaire => ({
  ...(plain(source, tag === source.language ? undefined : tag) as Questionnaire),
  language: tag,
});

/** A copy of a node with each string in one language; without a tag, in the base language. */
function plain(node: unknown, tag: string | undefined): unknown {
  if (Array.isArray(node)) return node.map((child) => plain(child, tag));
  if (typeof node !== 'object' || node === null) return node;
  const element = node as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(element).flatMap(([key, value]) => {
      const translated = element[`_${key}`] as Translated | undefined;
      if (key.startsWith('_')) return withoutTranslations(key, value as Translated);
      return [[key, translated && tag ? textIn(translated, tag) : plain(value, tag)]];
    }),
  );
}

function textIn({extension}: Translated, tag: string): string {
  const part = ({extension: parts}: Extension, url: string) => parts?.find((p) => p.url === url);
  const found = extension.find((e) => e.url === translationUrl && part(e, 'lang')?.valueCode === tag);
  const text = found && part(found, 'content')?.valueString;
  if (!text) throw new RangeError(`The Questionnaire has a string without a translation into ${tag}`);
  return text;
}

/** An owner may have added other extensions to a string. These stay. */
function withoutTranslations(key: string, {extension}: Translated): [string, Translated][] {
  const kept = extension.filter(({url}) => url !== translationUrl);
  return kept.length ? [[key, {extension: kept}]] : [];
}
