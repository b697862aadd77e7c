import {createHash} from 'node:crypto';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Notes for translators are for the extractor only. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && code.includes('desc:')
        ? {code: code.replace(/,\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g, ''), map: null}
        : null,
  },
});

/** Generated languages import helpers from lit; as one-liners of their own they need no second file. */
export const plainLocales = () => ({
  name: 'plain-locales',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /generated\/locales\/[\w-]+\.ts$/.test(id)
        ? {
            code: code.replace(
              /import\s*\{\s*str\s*\}\s*from\s*'@lit\/localize';/,
              'const str = (strings, ...values) => ({strTag: 1, strings, values});',
            ),
            map: null,
          }
        : null,
  },
});

/** A host's own copy of Lit would already hold the name `lit-html`, and a second policy of that name throws. */
export const ownTrustedTypesPolicy = () => ({
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!/lit-html\.js$/.test(id)) return null;
    const renamed = code.replace(/createPolicy\("lit-html"/, 'createPolicy("leg-cramp-info"');
    if (renamed === code)
      this.error('lit-html no longer names its Trusted Types policy as this build expects');
    return {code: renamed, map: null};
  },
});

const brotli = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** The parts of the one tag that are data, by what they look like once built. What is left is code. */
const parts = {
  words: /"[^"]{9000,}"\.split\("\\n"\)/,
  styles: /(?<=\w`)[^`$<]+\{[^`$<]+(?=`)/g,
  sources: /\w+\("[^"]*","\d{0,4}","[^"]*"(?:,"[^"]*")?\)/g,
};

/**
 * Prints the size of each file, of the one tag also part by part (what the file loses when the part is taken out), and
 * fails the build where one is over its budget in bytes of brotli.
 */
export const budget = (budgets) => ({
  name: 'budget',
  writeBundle(_, bundle) {
    for (const {fileName, code} of Object.values(bundle)) {
      const whole = brotli(code);
      const gzip = gzipSync(code, {level: 9}).length;
      console.log(`${fileName}: ${Buffer.byteLength(code)} raw, ${gzip} gzip -9, ${whole} brotli 11`);
      const sizes = Object.entries(parts).map(([name, part]) => [
        name,
        whole - brotli(code.replace(part, '')),
      ]);
      const codeSize = whole - sizes.reduce((sum, [, size]) => sum + size, 0);
      for (const [name, size] of [[fileName, whole], ...sizes, ['code with Lit', codeSize]]) {
        const limit = budgets[name];
        if (name !== fileName) console.log(`  ${name}: ${size} of ${limit}`);
        if (size > limit)
          this.error(
            `${name} is ${size - limit} bytes over its budget of ${limit}: spend bytes on words, see docs/performance.md`,
          );
      }
    }
  },
});

/** Style sheets without what is there for people: the template minifier leaves newer CSS as it is. */
export const tightStyles = () => ({
  name: 'tight-styles',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/src\/(styles|summary)\/.*\.ts$/.test(id)
        ? {code: code.replace(/(?<=css`|printed = `)[^`]*/g, tighten), map: null}
        : null,
  },
});

const tighten = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .replace(/;\}/g, '}')
    .trim();

/** FHIR is for portals: the one tag fetches its writer from beside the script, and no other page pays for it. */
export const fhirBeside = () => ({
  name: 'fhir-beside',
  transform: {
    order: 'pre',
    handler(code, id) {
      if (!/\/src\/leg-cramp-info\.ts$/.test(id)) return null;
      const split = code.replace("import('./fhir/response.js')", "import(beside('fhir.js'))");
      if (split === code) this.error('The element no longer imports its FHIR writer as this build expects');
      return {code: `import {beside} from './language/localizer.js';${split}`, map: null};
    },
  },
});

/** Every message is a string with an explicit id: no generator of ids, no templates. About 400 bytes of brotli. */
export const leanLocalize = () => ({
  name: 'lean-localize',
  load: (id) => (/localize\/internal\/runtime-msg\.js$/.test(id) ? stringsOnly : null),
});

const stringsOnly = `
  import {defaultMsg} from './default-msg.js';
  import {joinStringsAndValues} from './str-tag.js';
  export const runtimeMsg = (templates, template, {id}) => {
    const words = templates?.[id];
    if (words === undefined) return defaultMsg(template);
    return typeof words === 'string' ? words : joinStringsAndValues(words.strings, template.values, words.values);
  };
`;

/**
 * Readers open sources, not facts: in the one tag, each list of fact ids becomes the list of their source ids, and the
 * table between them goes.
 */
export const factsToSources = (facts) => {
  const all = [...new Set(Object.values(facts).flatMap((ids) => ids.split(' ')))];
  const short = (source) => all.indexOf(source).toString(36);
  return {
    name: 'facts-to-sources',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (/\/evidence\/facts\.ts$/.test(id)) return {code: 'export const facts = {};', map: null};
        if (/\/evidence\/sources\.ts$/.test(id))
          return {
            code: code.replace(/\b(S\d+): source/g, (_, source) => `'${short(source)}': source`),
            map: null,
          };
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

/**
 * Message ids are for people. In the files that readers get, all words stand in one table, a message is its place in
 * it, and a language file is the same table in another language. Both carry a digest of the English words, since a
 * table of another version would put sentences in wrong places: the loader refuses it.
 */
export function wordTable(units) {
  const places = new Map(units.map(({id}, place) => [id, place]));
  const table = Array(units.length).fill('');
  const version = createHash('sha256')
    .update(JSON.stringify(units.map(({id, source}) => [id, source])))
    .digest('hex');
  const place = (id) => {
    if (!places.has(id)) throw new Error(`Message ${id} is not in locales/: run npm run extract`);
    return places.get(id);
  };
  const plain = /\(\) =>\s*msg\(\s*('(?:[^'\\]|\\.)*'),\s*\{\s*id:\s*'([^']+)',?\s*\},?\s*\)/g;
  const withValues = /(msg\(\s*str`[^`]*`,\s*\{\s*id:\s*)'([^']+)'/g;
  return {
    name: 'word-table',
    resolveId: (id) => (id === 'word-table' ? '\0word-table' : null),
    load: (id) =>
      id === '\0word-table'
        ? `import {msg} from '@lit/localize/init/install.js';
           const table = "@@table@@".split('\\n');
           export const words = (place) => () => msg(table[place], {id: place});`
        : null,
    transform: {
      order: 'pre',
      handler(code, file) {
        if (/generated\/locales\//.test(file))
          return {code: tableOfLanguage(code, places, version.slice(0, 8)), map: null};
        if (!/\/src\/.*\.ts$/.test(file)) return null;
        if (/locale-version\.ts$/.test(file))
          return {code: `export const wordsVersion = '${version.slice(0, 8)}';`, map: null};
        if (/\/src\/embed\.ts$/.test(file)) return {code: `import 'word-table';${code}`, map: null}; // first: packs better
        if (!code.includes('msg(')) return null;
        const compiled = code
          .replace(plain, (_, text, id) => {
            table[place(id)] = text.slice(1, -1).replace(/\\'/g, "'");
            return `words(${place(id)})`;
          })
          .replace(withValues, (_, before, id) => `${before}${place(id)}`);
        if (/msg\(\s*'/.test(compiled)) this.error(`${file}: a message that the word table cannot read`);
        return {code: `import {words} from 'word-table';${compiled}`, map: null};
      },
    },
    renderChunk: (code) => ({
      code: code.replace('"@@table@@"', () => JSON.stringify(table.join('\n'))),
      map: null,
    }),
  };
}

function tableOfLanguage(code, places, version) {
  const body = code
    .slice(code.indexOf('export const templates'))
    .replace(/^(\s*)'([^']+)':/gm, (_, space, id) => `${space}${places.get(id)}:`);
  return `${code.slice(0, code.indexOf('export const templates'))}${body}\nexport const version = '${version}';`;
}

/**
 * Drops from Lit what no supported browser needs: `<style>` elements in place of adopted style sheets, hooks for
 * polyfills, and lists of versions for its own warnings. Stops if Lit no longer reads as expected.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  load: (id) => (/reactive-element\/css-tag\.js$/.test(id) ? adoptedOnly : null),
  transform(code, id) {
    const cuts = Object.entries(litCuts).find(([file]) => id.endsWith(file))?.[1];
    if (!cuts) return null;
    const lean = cuts.reduce((text, cut) => {
      if (!cut.test(text)) this.error(`${id}: nothing matches ${cut}`);
      return text.replace(cut, '');
    }, code);
    return {code: lean, map: null};
  },
});

const adoptedOnly = `
  export const css = ([text]) => {
    let sheet;
    return () => {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    };
  };
  export const adoptStyles = (root, styles) => void (root.adoptedStyleSheets = styles.map((style) => style()));
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export const unsafeCSS = undefined;
  export const CSSResult = undefined;
`;

const litCuts = {
  'lit-html/lit-html.js': [
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'reactive-element/reactive-element.js': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
    /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};
