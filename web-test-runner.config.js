import {readFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countReporter} from './scripts/count-reporter.js';
import {devicePlugin} from './scripts/device-plugin.js';
import {launchersFor} from './scripts/launchers.js';

/** Unbuilt sources have their languages in src/generated, as TypeScript. */
const unbuiltLanguages = ({url}, next, context) => {
  const [, tag] = /\/src\/language\/locales\/([\w-]+)\.js/.exec(url) ?? [];
  if (tag) context.url = `/src/generated/locales/${tag}.ts`;
  return next();
};

/** The built files as they are; and as on a server that was broken into, where languages are not those that were built. */
const builtFiles = ({url}, next, context) => {
  const [, kind, file] = /^\/(built|tampered)\/([\w./-]+)/.exec(url) ?? [];
  if (!file) return next();
  const planted = kind === 'tampered' && file.startsWith('locales/') ? 'globalThis.planted = true;' : '';
  context.body = planted + readFileSync(`dist/${file}`, 'utf8');
  context.set('content-type', 'text/javascript');
  return undefined;
};

// BROWSERS is a list such as chromium,firefox,webkit; without it, all that are installed.
export default {
  files: ['test/**/*.test.ts', '!test/{content,fhir,hosts,pages,visual}/**'], // content and fhir need files, pages a whole browser: all run in Node; hosts and visual have their own runner
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [
    (context, next) => unbuiltLanguages(context.request, next, context),
    (context, next) => builtFiles(context.request, next, context),
  ],
  concurrency: 1, // one page at a time: real focus, and WebDriver without frames
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 30_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022', define: {__DEV__: 'true'}}),
    devicePlugin(),
  ],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countReporter()],
  browsers: await launchersFor(process.env.BROWSERS ?? 'all'),
};
