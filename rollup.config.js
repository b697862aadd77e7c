import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {leanLit} from './scripts/lean-lit.js';
import {
  budget,
  dataOf,
  factsToSources,
  fhirBeside,
  idsFromQuestions,
  leanLocalize,
  listsAsStrings,
  longStringsAside,
  ownHashes,
  ownTrustedTypesPolicy,
  stripNotes,
  tightStyles,
} from './scripts/rollup-plugins.js';
import {wordTable} from './scripts/word-table.js';
import {readUnits} from './scripts/xliff.js';

const {budgets} = JSON.parse(readFileSync('package.json', 'utf8'));
const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

const evidence = {...(await dataOf('src/evidence/facts.ts')), ...(await dataOf('src/evidence/sources.ts'))};
const units = readUnits('locales/es.xlf');

const source = (development = false) => [
  stripNotes(),
  tightStyles(),
  wordTable(units),
  leanLocalize(),
  resolve({extensions: ['.ts', '.js'], exportConditions: development ? ['development'] : []}),
  esbuild({target: 'es2022', charset: 'utf8', define: {__DEV__: String(development)}}),
  ...(development ? [] : [minifyTemplateLiterals({include: 'src/**'})]),
];
const minified = (format) =>
  terser({
    ecma: 2020,
    module: format === 'es',
    compress: {passes: 3},
    mangle: true,
    format: {comments: false, ascii_only: format === 'iife'},
  });

/** Two minifiers in turn pack better than either: 150 bytes of brotli. */
const minifiedTwice = (properties) => {
  const {out, back} = longStringsAside();
  return [
    out,
    {
      name: 'esbuild-first',
      renderChunk: (code) => transform(code, {minify: true, charset: 'ascii', target: 'es2022'}),
    },
    terser({
      ecma: 2020,
      compress: {passes: 3, sequences: false, keep_fargs: false, unsafe_arrows: true},
      mangle: {properties: {regex: properties, builtins: true}},
      format: {comments: false, ascii_only: true},
    }),
    back,
  ];
};

/**
 * Names that never leave the one tag: no property of an element, an event or what a host sees, none that fhir.js is
 * handed, none that is looked up by a string. The rest are Lit's own.
 */
const inner = `
  beside blocks copied eases englishInstead evidence feels heading inForm kind lines missing noneCounts overdue
  parts rows several signs statements steps summaries take _\\$.* addController createProperty enableUpdating
  hasUpdated hostConnected hostDisconnected isUpdatePending noAccessor act session advice quinine speak second phase
  isRunning giveWay isThere skin limbs clothes things zone arrow adults chooseMany chooseOne unwell unwellLocal
  callLocal nothingSent timerStart timerStop timerHold timerRest timerDone meanwhile resembles unreviewed
  topicSources youSaid sooner readNext problem worried private due machine made cites getLocale loadLocaleSync
  sourceLocale targetLocales keep many general why copy how lead follow ctor renderRoot createRenderRoot hasSources
  openSources isSame sameTopics shown isNaming renderBefore renderOptions locale step when options fired round strings
  address text title
`
  .trim()
  .split(/\s+/);

/**
 * Before anything else: a second Trusted Types policy of the same name would throw. The first copy also serves the
 * scripts that only ask for one more widget.
 */
const firstWins = `
  const elements = globalThis.customElements;
  if (!elements) return;
  if (elements.get('leg-cramp-info'))
    return /[?&]embed/.test(document.currentScript?.src) || console.warn('leg-cramp-info is here already: the first one is used.');
`;

/** The one script tag: English, both views, the whole check. Plain script and module at once, so no import or export. */
const oneTag = {
  input: 'src/embed.ts',
  plugins: [
    ...source(),
    factsToSources(evidence),
    leanLit(),
    idsFromQuestions(),
    listsAsStrings(),
    fhirBeside(),
    ownHashes(),
    ownTrustedTypesPolicy(),
    {name: 'no-import-meta', resolveImportMeta: () => '""'},
    budget(budgets),
  ],
  output: {
    file: 'dist/leg-cramp-info.js',
    format: 'iife',
    intro: firstWins,
    plugins: minifiedTwice(new RegExp(`^(${inner.join('|')})$`)),
  },
};

/** One module a language, without imports, fetched when first needed. */
const languages = {
  input: Object.fromEntries(
    targetLocales.map((tag) => [`locales/${tag}`, `src/generated/locales/${tag}.ts`]),
  ),
  plugins: [wordTable(units), esbuild({target: 'es2022', charset: 'utf8'})],
  output: {dir: 'dist', format: 'es', plugins: [minified('es')]},
};

/** Where the language files are: beside the module, unless the page says otherwise, as one behind a bundler must. */
const ownBase = (development) => ({
  name: 'own-base',
  resolveImportMeta: (property) =>
    property === 'url'
      ? `(globalThis.legCrampInfo?.base ?? import.meta.url${development ? ".replace('/development/', '/')" : ''})`
      : null,
});

/** For bundlers: lit stays outside, @lit/localize goes in, since a second copy that is configured would throw. */
const modules = (development) => ({
  input: {index: 'src/index.ts', define: 'src/define.ts', check: 'src/check/index.ts'},
  external: /^lit($|\/)/,
  plugins: [...source(development), ownBase(development)],
  output: {
    dir: development ? 'dist/development' : 'dist',
    format: 'es',
    chunkFileNames: '[name]-[hash].js',
    plugins: development ? [] : [minified('es')],
  },
});

/** One file, since the one tag fetches it by itself. */
const fhir = {
  input: 'src/fhir/index.ts',
  plugins: source(),
  output: {file: 'dist/fhir.js', format: 'es', plugins: [minified('es')]},
};

/** For servers. The words come from the prerendered files beside it. */
const ssr = {
  input: 'src/ssr.ts',
  external: /prerendered/,
  plugins: source(),
  output: {file: 'dist/ssr.js', format: 'es', plugins: [minified('es')]},
};

export default [languages, fhir, ssr, oneTag, modules(false), modules(true)];
