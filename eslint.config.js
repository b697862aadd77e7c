import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** For each room, the only rooms that its files may import. docs/decisions/0002-rooms.md says why. */
const rooms = {
  check: [],
  content: ['check'],
  platform: ['generated'],
  ui: ['check', 'content', 'platform', 'options.ts'],
  fhir: ['check', 'content'],
};
const entries = ['index.ts', 'define.ts', 'embed.ts', 'ssr.ts'];
const zones = [
  ...Object.entries(rooms).map(([room, known]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...known].map((name) => `./${name}`),
    message: `The room ${room} may not know this one.`,
  })),
  {
    target: './src/!(index|define|embed|ssr).ts',
    from: entries.map((entry) => `./src/${entry}`),
    message: 'Nothing imports an entry but another entry.',
  },
];

/** Packages and rooms of which a room may import types only, or nothing. */
const typesOnly = (room, regex, message) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: [{regex, allowTypeImports: true, message}]},
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.stryker-tmp',
      'src/generated',
      'node_modules',
      'coverage',
      'custom-elements.json',
      'test/hosts/*/*',
      'typings/*.d.ts', // each is checked in its framework's host
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {project: './tsconfig.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // ids are checked by tests over the data
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
    },
  },
  {files: ['src/**/*.ts'], ...lit['flat/recommended']},
  {files: ['src/**/*.ts'], ...wc['flat/best-practice']},
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-arrow': 'off', // views are functions: there is no method to bind
      'lit/no-template-map': 'off',
    },
    settings: {litHtmlSources: true},
  },
  {files: ['src/content/*.ts', 'src/content/evidence/*.ts'], rules: {'max-lines': 'off'}}, // data
  {
    files: ['src/leg-cramp-info.ts'], // one class holds all that the platform asks of an element
    rules: {'max-lines': ['error', {max: 260, skipBlankLines: true, skipComments: true}]},
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'import-x': importX},
    settings: {
      'import-x/resolver-next': [createNodeResolver({extensionAlias: {'.js': ['.ts', '.js']}})],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': 'error',
      'import-x/no-unresolved': ['error', {ignore: ['^lit', '^@lit', 'generated', 'prerendered']}],
    },
  },
  typesOnly('check', '^(lit|@lit)', 'The check is pure: it imports nothing.'),
  typesOnly('content', '(/check/|^lit(/|$))', 'Content imports msg, and types of the check.'),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // chai's expect is typed as one
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        module: 'writable',
        Buffer: 'readonly',
        document: 'readonly',
        location: 'readonly',
        window: 'readonly',
        customElements: 'readonly',
        TextDecoder: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
