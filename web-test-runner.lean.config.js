import {defaultReporter} from '@web/test-runner';
import {launchersFor} from './scripts/launchers.js';
import {leanLit} from './scripts/lean-lit.js';
import main from './web-test-runner.config.js';

const {load, transform} = leanLit();
const stop = {
  error(message) {
    throw new Error(message);
  },
};

/** Lit as the one tag has it. Before the other plugins, since it reads Lit as published. */
const leanLitPlugin = {
  name: 'lean-lit',
  serve: ({path}) => load(path) ?? undefined,
  transform: ({path, body}) => transform.call(stop, String(body), path)?.code,
};

/** The tests of the element once more, on the Lit that readers get: the others have it whole, in its development build. */
export default {
  ...main,
  files: ['test/element/**/*.test.ts'],
  nodeResolve: {exportConditions: ['browser']},
  plugins: [leanLitPlugin, ...main.plugins],
  browsers: await launchersFor('chromium'),
  reporters: [defaultReporter({reportTestProgress: false})],
};
