import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom: for each room, what its files must not reach for. docs/decisions/0002-rooms.md says why. */
const rooms = {
  check: ['lit', 'lit/*', '@lit/**', '../!(check)/**'],
  'check/words.ts': ['lit', 'lit/*', '../**'],
  evidence: ['lit', 'lit/*', '@lit/**', '../!(evidence)/**'],
  regions: ['lit', 'lit/*', '@lit/**', '../!(regions)/**'],
  fhir: ['lit', 'lit/*', '@lit/**', '../!(check|evidence)/**'],
  summary: ['lit', 'lit/*', '../!(summary|check|evidence|language)/**'],
  topics: ['lit', 'lit/*', '../!(topics)/**'],
  language: ['../!(language|generated|internal)/**'],
  styles: ['../!(styles)/**'],
  internal: ['../!(internal)/**'],
  views: ['../leg-cramp-info.js', '../define.js', '../embed.js', '../language/localizer.js', '../events.js'],
};
const roomRule = ([room, patterns]) => ({
  files: [room.endsWith('.ts') ? `src/${room}` : `src/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: toRegex(patterns),
            allowTypeImports: true,
            message: `The room ${room} may not know this one.`,
          },
        ],
      },
    ],
  },
});
const toRegex = (patterns) =>
  patterns
    .map((p) =>
      p
        .replace(/[.]/g, '\\.')
        .replace(/\\\.\\\.\/!\((.*?)\)\/\*\*/, '\\.\\./(?!($1)/).*')
        .replace(/\/\*\*?$/, '/.*'),
    )
    .map((p) => `^${p}$`)
    .join('|');

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
  {files: ['src/evidence/*.ts', 'src/regions/*.ts', 'src/check/words.ts'], rules: {'max-lines': 'off'}}, // data
  ...Object.entries(rooms).map(roomRule),
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
        window: 'readonly',
        customElements: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
