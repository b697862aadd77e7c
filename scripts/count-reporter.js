import {mkdirSync, writeFileSync} from 'node:fs';

const flatten = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(flatten)];

/** Writes how many browser tests passed and failed, per engine, for the line that CI ends with. */
export const countReporter = () => ({
  stop({sessions}) {
    const counts = {};
    for (const {browser, testResults, errors} of sessions) {
      const tests = flatten(testResults);
      const count = (counts[browser.name] ??= {passed: 0, failed: 0});
      count.passed += tests.filter(({passed}) => passed).length;
      count.failed += tests.filter(({passed, skipped}) => !passed && !skipped).length + (errors?.length ?? 0);
    }
    mkdirSync('test-results', {recursive: true});
    writeFileSync('test-results/browser.json', JSON.stringify(counts));
  },
});
