// Writes the editors' data from custom-elements.json: `tsx typings/generate.mjs`.
// The known generators list no values where a type is `string | undefined`, so this is our own.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {locales} from '../src/platform/language/catalogue.ts';
import {resultModes, themes, views} from '../src/options.ts';
import {regionCodes} from '../src/content/regions/regions.ts';

const here = dirname(fileURLToPath(import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(here, '..', path), 'utf8'));

const {name, version} = read('package.json');
const element = read('custom-elements.json')
  .modules.flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName);
const {tagName, description, attributes, members, events, slots, cssProperties, cssParts} = element;

/** What an editor offers; the other attributes take any text. */
const values = {
  lang: locales,
  region: [...regionCodes].sort(),
  view: views,
  theme: themes,
  result: resultModes,
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};
/** Only examples: more is allowed. */
const isOpen = (attribute) => ['lang', 'region'].includes(attribute);
const isFlag = (attribute) => ['language-menu', 'required', 'disabled'].includes(attribute);
const named = (names = []) => names.map((name) => ({name}));
const plain = ({name, description}) => ({name, description});

const vsCode = {
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: [
    {
      name: tagName,
      description,
      attributes: attributes.map(({name, description}) => ({
        name,
        description,
        ...(isFlag(name) && {valueSet: 'v'}),
        ...(values[name] && {values: named(values[name])}),
      })),
    },
  ],
};

const valueOf = (attribute) => {
  if (isFlag(attribute)) return {value: {kind: 'no-value', type: 'boolean'}};
  const type = !values[attribute] ? 'string' : isOpen(attribute) ? ['enum', 'string'] : 'enum';
  return {value: {type}, ...(values[attribute] && {values: named(values[attribute])})};
};
const typeOf = ({name, type}) => {
  const attribute = attributes.find(({fieldName}) => fieldName === name)?.name;
  const isClosed = values[attribute] && !isOpen(attribute) && attribute !== 'heading-level';
  return isClosed ? values[attribute].map((value) => `'${value}'`).join(' | ') : type.text;
};
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: tagName,
          description,
          attributes: attributes.map(({name, description}) => ({name, description, ...valueOf(name)})),
          slots: slots.filter(({name}) => name).map(plain),
          js: {
            properties: members
              .filter((member) => member.kind === 'field' && !member.static)
              .map((member) => ({
                ...plain(member),
                type: typeOf(member),
                ...(member.readonly && {'read-only': true}),
              })),
            events: events.map(plain),
          },
          css: {
            properties: cssProperties.map((property) => ({
              ...plain(property),
              ...(property.default && {default: property.default}),
            })),
            parts: cssParts.map(plain),
          },
        },
      ],
    },
  },
};

for (const [file, data] of Object.entries({
  'vscode.html-custom-data.json': vsCode,
  'web-types.json': webTypes,
})) {
  const path = join(here, file);
  writeFileSync(path, await format(JSON.stringify(data), {...(await resolveConfig(path)), filepath: path}));
}
