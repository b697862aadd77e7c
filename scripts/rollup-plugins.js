import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {transformSync} from 'esbuild';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {withoutNotes} from './word-table.js';

export const stripNotes = () => ({
  name: 'strip-notes',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && code.includes('desc:') ? {code: withoutNotes(code), map: null} : null,
  },
});

/**
 * One Trusted Types policy for the one tag, for Lit's templates and for the scripts that bring languages. A host's own copy
 * of Lit would already hold the name `lit-html`, and a second policy of a name throws.
 */
export const ownTrustedTypesPolicy = () => ({
  name: 'own-trusted-types-policy',
  transform: {
    order: 'pre',
    handler(code, id) {
      if (/\/internal\/trusted-types\.ts$/.test(id)) return {code: policyModule, map: null};
      if (!/lit-html\.js$/.test(id)) return null;
      const own = code.replace('s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'policy');
      if (own === code)
        this.error('lit-html no longer creates its Trusted Types policy as this build expects');
      const from = JSON.stringify(resolve('src/internal/trusted-types.ts'));
      return {code: `import {policy} from ${from};${own}`, map: null};
    },
  },
});

const policyModule = `
  export const policy = globalThis.trustedTypes?.createPolicy('leg-cramp-info', {
    createHTML: (text) => text,
    createScriptURL: (address) => address,
  });
  export const scriptAddress = (address) => policy?.createScriptURL(address) ?? address;
`;

const brotli = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** The parts of the one tag that are data, by what they look like once built. What is left is code. */
const parts = {
  languages: /"[\w+/=]{1000,}"|\{en:"English"[^}]*\}/g,
  words: /"[^"]{9000,}"(?=\.split\("\\n"\))/,
  sources: /"[^"]{3000,9000}"(?=\.split\("\\n"\))/,
  countries: /"US\|[^"]+"(?=\.split\("\\n"\))/,
  styles: /(?<=[\w$]`)(?=[:.*\w])[^`$<]+\{[^`$<]+(?=`)/g,
};

/**
 * Prints the size of each file, of the one tag also part by part (what the file loses when the part is taken out), and
 * fails the build where one is over its budget in bytes of brotli. What grows with the number of languages has a budget
 * of its own: it is not in that of English.
 */
export const budget = (budgets) => ({
  name: 'budget',
  writeBundle(_, bundle) {
    for (const {fileName, code} of Object.values(bundle)) {
      const whole = brotli(code);
      const gzip = gzipSync(code, {level: 9}).length;
      console.log(`${fileName}: ${Buffer.byteLength(code)} raw, ${gzip} gzip -9, ${whole} brotli 11`);
      const sizes = Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, whole - brotli(code.replace(part, ''))]),
      );
      const {languages, words, sources, countries, styles} = sizes;
      const english = whole - languages;
      for (const [name, size] of Object.entries({
        English: english,
        ...sizes,
        'code with Lit': english - words - sources - countries - styles,
      })) {
        const limit = budgets[name];
        console.log(`  ${name}: ${size} of ${limit}`);
        if (size > limit)
          this.error(
            `${name} is ${size - limit} bytes over its budget of ${limit}: spend bytes on words, see docs/performance.md`,
          );
      }
    }
  },
});

/**
 * Style sheets without what is there for people: the template minifier leaves newer CSS as it is. Private custom
 * properties get short names.
 */
export const tightStyles = () => {
  const sheets = readdirSync('src/styles').sort().reverse(); // not as rollup comes by them, in any order; backwards packs better
  const css = sheets.map((sheet) => readFileSync(`src/styles/${sheet}`, 'utf8')).join('');
  const names = [...new Set(css.match(/--_[\w-]+/g))];
  const short = (name) => {
    if (!names.includes(name)) throw new Error(`${name} is in no sheet of src/styles`);
    return `--${names.indexOf(name).toString(36)}`;
  };
  return {
    name: 'tight-styles',
    transform: {
      order: 'pre',
      handler: (code, id) =>
        /\/src\/(styles|summary)\/.*\.ts$/.test(id)
          ? {
              code: code.replace(/(?<=css`|printed = `)[^`]*/g, (css) =>
                tighten(css).replace(/--_[\w-]+/g, short),
              ),
              map: null,
            }
          : null,
    },
  };
};

const tighten = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .replace(/;\}/g, '}')
    .replace(/(?<![\d.])0\./g, '.')
    .trim();

/** FHIR is for portals: the one tag fetches its writer from beside the script, and no other page pays for it. */
export const fhirBeside = () => ({
  name: 'fhir-beside',
  transform: {
    order: 'pre',
    handler(code, id) {
      if (!/\/src\/leg-cramp-info\.ts$/.test(id)) return null;
      const split = code.replace(
        "import('./fhir/response.js')",
        "fetchModule('fhir.js', (module) => module as typeof import('./fhir/response.js'))",
      );
      if (split === code) this.error('The element no longer imports its FHIR writer as this build expects');
      return {code: `import {fetchModule} from './language/fetch-module.js';${split}`, map: null};
    },
  },
});

/** The hashes of the files that the one tag may fetch, in the order of the catalogue. Those files are built before it. */
export const ownHashes = () => ({
  name: 'own-hashes',
  transform: {
    order: 'pre',
    async handler(code, id) {
      if (!/\/language\/integrity\.ts$/.test(id)) return null;
      const {locales} = await dataOf('src/language/catalogue.ts');
      const files = ['fhir.js', ...locales.slice(1).map((locale) => `locales/${locale}.js`)];
      const hashes = files.map((file) =>
        createHash('sha256')
          .update(readFileSync(`dist/${file}`))
          .digest('base64')
          .slice(0, -1),
      );
      return {code: hashTable(hashes.join('')), map: null};
    },
  },
});

const hashTable = (hashes) => `
  import {locales} from './catalogue.js';
  const hashes = '${hashes}';
  export const integrity = Object.fromEntries(
    ['fhir.js', ...locales.slice(1).map((locale) => \`locales/\${locale}.js\`)].map((file, place) => [
      file,
      hashes.slice(place * 43, place * 43 + 43) + '=',
    ]),
  );
`;

/**
 * Takes long strings (words, sources, hashes) out while minifiers run and puts them back after. Minifiers choose short names
 * by the letters they see, so one word in Thai, through its hash, moved English by up to 50 bytes.
 */
export const longStringsAside = () => {
  const strings = [];
  const stand = (place) => `"long-string-${place}"`;
  return {
    out: {
      name: 'long-strings-out',
      renderChunk(code) {
        strings.length = 0;
        let rest = code;
        for (const {start, end} of literalsOf(this.parse(code)).reverse())
          if (end - start > 500)
            rest = rest.slice(0, start) + stand(strings.push(code.slice(start, end)) - 1) + rest.slice(end);
        return rest;
      },
    },
    back: {
      name: 'long-strings-back',
      renderChunk(code) {
        return strings.reduce((all, text, place) => {
          const [before, after, ...more] = all.split(stand(place));
          if (after === undefined || more.length)
            this.error(`Long string ${place} is not in one place: ${text.slice(0, 60)}`);
          return before + asciiOnly(text) + after;
        }, code);
      },
    },
  };
};

/** Strings, in the order of the code. */
const literalsOf = (node) => {
  if (typeof node !== 'object' || !node) return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return [node];
  return Object.values(node).flatMap(literalsOf);
};

const asciiOnly = (text) =>
  text.replace(/[^ -~\n]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a module of plain data exports. */
export const dataOf = async (file) => {
  const {code} = transformSync(readFileSync(file, 'utf8'), {loader: 'ts'});
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};

/**
 * What the widget uses of @lit/localize, module by module: messages are strings with explicit ids, only languages of the
 * catalogue have words, and one without words is English. About 450 bytes of brotli.
 */
const leanModules = {
  'internal/runtime-msg.js': `
    export const runtimeMsg = (templates, template, {id}) => templates?.[id] ?? template;`,
  'init/reentrant.js': `
    import {runtimeMsg} from '../internal/runtime-msg.js';
    import {_installMsgImplementation} from './install.js';
    export const configureReentrantLocalization = ({getLocale, loadLocaleSync}) =>
      _installMsgImplementation((template, options) =>
        runtimeMsg(loadLocaleSync(getLocale())?.templates, template, options));`,
  'init/install.js': `
    export let msg = (template) => template;
    export const _installMsgImplementation = (implementation) => void (msg = implementation);`,
};

export const leanLocalize = () => ({
  name: 'lean-localize',
  load: (id) => leanModules[/(?<=localize\/)\w+\/[\w-]+\.js$/.exec(id)?.[0]] ?? null,
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/language\/localizer\.ts$/.test(id)
        ? {code: code.replace(/ sourceLocale,\s*targetLocales:.*/, ''), map: null}
        : null,
  },
});

const idsOfCheck = (questions) =>
  questions
    .flatMap(({id, options}) => [
      id,
      `${id}.hint`,
      ...options.flatMap((option) => {
        const answer = `${id}.${option}`;
        if (option === 'none' || option === 'not_sure') return [];
        return id === 'now' || id === 'look' ? [answer, `${answer}.how`] : [answer];
      }),
    ])
    .join(' ') + ' none not_sure';

/** The ids of the words of the check follow from its questions, so the one tag need not list them. */
export const idsFromQuestions = () => ({
  name: 'ids-from-questions',
  async transform(code, id) {
    if (!/\/check\/words\.ts$/.test(id)) return null;
    const {questions} = await dataOf('src/check/questions.ts');
    const list = `wordsNamed("${idsOfCheck(questions)}")`;
    if (!code.includes(list)) this.error('The words of the check are not in the order of its questions');
    const short = code.replace(list, `wordsNamed((${idsOfCheck})(questions))`);
    return {code: `import {questions} from './questions.js';${short}`, map: null};
  },
});

/** Lists of ids pack better as one string. */
export const listsAsStrings = () => ({
  name: 'lists-as-strings',
  renderChunk: (code) => ({
    code: code.replace(
      /\[\s*((?:"[\w.-]+",\s*){2,}"[\w.-]+"),?\s*\]/g,
      (_, ids) => `'${ids.match(/[\w.-]+/g).join(' ')}'.split(' ')`,
    ),
    map: null,
  }),
});

/**
 * Readers open sources, not facts: in the one tag, each list of fact ids becomes the list of the places of its sources
 * in one table, and the table between facts and sources goes.
 */
export const factsToSources = ({facts, sources}) => {
  const all = Object.keys(sources);
  const rows = all.map((id) => `${sources[id].name}|${sources[id].address}`).join('\n');
  const short = (source) => all.indexOf(source).toString(36);
  return {
    name: 'facts-to-sources',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (/\/evidence\/facts\.ts$/.test(id)) return {code: 'export const facts = {};', map: null};
        if (/\/evidence\/sources\.ts$/.test(id)) return {code: sourceTable(rows), map: null};
        if (!/\/src\/(topics|check|views)\/.*\.ts$/.test(id)) return null;
        return {
          code: code.replace(/'(F\d+(?: F\d+)*)'/g, (_, ids) => {
            const sources = ids.split(' ').flatMap((fact) => facts[fact].split(' '));
            return `'${[...new Set(sources)].map(short).join(' ')}'`;
          }),
          map: null,
        };
      },
    },
  };
};

const sourceTable = (rows) => `
  export const sources = Object.fromEntries(${JSON.stringify(rows)}.split('\\n').map((row, place) => {
    const [name, address] = row.split('|');
    return [place.toString(36), {name, address}];
  }));
`;
