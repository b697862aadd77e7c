import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const compile = (isDevelopment, exportConditions = []) => [
  resolve({extensions: ['.ts', '.js'], exportConditions}),
  esbuild({target: 'es2022', charset: 'utf8', define: {__DEV__: String(isDevelopment)}}),
];

/** A host's own copy of Lit would already hold the policy name `lit-html`, and a second policy of a name throws. */
const policyName = {'createPolicy("lit-html"': 'createPolicy("leg-cramp-info"'};
const ownPolicyName = [
  replace({include: '**/lit-html.js', preventAssignment: true, delimiters: ['', ''], values: policyName}),
  {
    name: 'require-own-policy-name',
    generateBundle(_, bundle) {
      for (const {code} of Object.values(bundle))
        if (code && !/createPolicy\(["']leg-cramp-info["']/.test(code))
          this.error('Lit no longer creates its Trusted Types policy as this build expects.');
    },
  },
];

// Page optimisers minify scripts once more, with regular expressions that take a template literal inside another for
// code: `<fieldset ?disabled=` loses its space, and the check is dead. Plain strings are safe.
const plainStrings = {target: 'es2022', format: 'iife', supported: {'template-literal': false}};
const withoutTemplateLiterals = {
  name: 'without-template-literals',
  renderChunk: (code) => transform(code, {...plainStrings, sourcemap: true}),
};

/** A classic script has no `import.meta`. Our own code asks for the script element; see platform/placement/locate.ts. */
const noImportMeta = {name: 'no-import-meta', resolveImportMeta: () => 'undefined'};

/** The first copy wins. It also serves the scripts that only ask for one more widget. */
const firstWins = `
if (!globalThis.customElements) return;
if (customElements.get('leg-cramp-info')) {
  if (!/[?&]embed/.test(document.currentScript?.src))
    console.warn('leg-cramp-info is here already: the first one is used.');
  return;
}`;

/** The one script tag: English, both views, the whole check. Plain script and module at once, so no import or export. */
const oneTag = (isMinified) => ({
  input: 'src/embed.ts',
  plugins: [
    compile(false),
    noImportMeta,
    isMinified && minifyTemplateLiterals({include: '**/src/**'}),
    withoutTemplateLiterals,
    isMinified && terser({ecma: 2020, format: {comments: false, ascii_only: true}}),
    ownPolicyName,
  ],
  output: {
    file: isMinified ? 'dist/leg-cramp-info.min.js' : 'dist/leg-cramp-info.js',
    format: 'iife',
    intro: firstWins,
    sourcemap: true,
  },
});

const entries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  check: 'src/check/index.ts',
  fhir: 'src/fhir/index.ts',
};

/**
 * For bundlers and servers: lit stays outside, @lit/localize goes in, since a second copy that is configured would
 * throw. The development build warns of wrong values.
 */
const modules = (isDevelopment) => ({
  input: {...entries, ssr: 'src/ssr.ts'},
  external: [/^lit($|\/)/, /^\.\/prerendered\//],
  plugins: compile(isDevelopment),
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    hoistTransitiveImports: false, // esbuild warns of bare imports of files without side effects
    entryFileNames: isDevelopment ? '[name].development.js' : '[name].js',
    chunkFileNames: isDevelopment ? '[name]-[hash].development.js' : '[name]-[hash].js',
  },
});

/** For Jest and whatever else can only `require`. lit is published as modules alone, so it goes in, as servers get it. */
const commonJs = {
  input: entries,
  plugins: [compile(false, ['node']), noImportMeta],
  output: {dir: 'dist/cjs', format: 'cjs', sourcemap: true},
};

export default [oneTag(true), oneTag(false), modules(false), modules(true), commonJs];
