import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {brokenFiles} from './scripts/broken-files.js';
import {countReporter} from './scripts/count-reporter.js';
import {devicePlugin} from './scripts/device-plugin.js';
import {launchersFor} from './scripts/launchers.js';

// BROWSERS is a list such as chromium,firefox,webkit; without it, all that are installed.
const wanted = process.env.BROWSERS ?? 'all';
const broken = brokenFiles();

/** The element of these tests is the one that readers get: it is registered before the tests import the sources. */
const withBuiltTag = (testFramework) => `<!doctype html>
  <html lang="en">
    <body>
      <script src="/dist/leg-cramp-info.min.js"></script>
      <script type="module" src="${testFramework}"></script>
    </body>
  </html>`;

export default {
  // content and fhir need files, pages a whole browser: these run in Node; hosts and visual have their own runner.
  groups: [
    {
      name: 'built tag',
      files: 'test/element/**/*.test.ts',
      testRunnerHtml: withBuiltTag,
      browsers: await launchersFor(wanted),
    },
    {
      name: 'sources',
      files: 'test/{check,development,element,language}/**/*.test.ts',
      browsers: await launchersFor('chromium'), // a launcher serves one group only
    },
  ],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 1, // one page at a time: real focus, and WebDriver without frames
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 30_000}},
  filterBrowserLogs: ({args}) =>
    !/Lit is in dev mode|is already registered|Multiple versions of Lit/.test(String(args[0])),
  middleware: [broken.middleware],
  plugins: [
    broken.plugin,
    esbuildPlugin({
      ts: true,
      loaders: {'.js': undefined}, // what is built goes out as it is: languages are checked against their hash
      tsconfig: './tsconfig.json',
      target: 'es2022',
      define: {__DEV__: 'true'},
    }),
    devicePlugin(),
  ],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countReporter()],
};
