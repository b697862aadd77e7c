import {writeFile} from 'node:fs/promises';
import {defaultReporter} from '@web/test-runner';
import {visualRegressionPlugin} from '@web/test-runner-visual-regression/plugin';
import {PNG} from 'pngjs';
import {launchersFor} from './scripts/launchers.js';
import main from './web-test-runner.config.js';

// A machine's own settings would smooth text in another way.
const [chromium] = await launchersFor('chromium');
chromium.launchOptions.args.push('--font-render-hinting=slight', '--disable-lcd-text');

/** The browser's own files are a sixth larger. */
const small = (content) =>
  PNG.sync.write(PNG.sync.read(content), {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0});

// npm run test:visual compares; npm run test:visual -- --update-visual-baseline takes new pictures, to be looked at.
export default {
  ...main,
  groups: [],
  files: ['test/visual/**/*.test.ts'],
  testRunnerHtml: main.groups[0].testRunnerHtml,
  plugins: [
    ...main.plugins,
    visualRegressionPlugin({
      update: process.argv.includes('--update-visual-baseline'),
      diffOptions: {threshold: 0.02}, // five steps of grey: at the usual 0.1 a green card may turn teal
      failureThreshold: 10, // the smallest change that was tried, a less round corner, is 25
      failureThresholdType: 'pixel',
      baseDir: 'test/visual',
      getBaselineName: ({name}) => `baseline/${name}`,
      saveBaseline: ({filePath, content}) => writeFile(filePath, small(content)),
      getFailedName: ({name}) => `failed/${name}`,
      getDiffName: ({name}) => `failed/${name}-diff`,
    }),
  ],
  reporters: [defaultReporter()], // the counts that CI reads are those of the main run
  browsers: [chromium], // whatever BROWSERS says: each engine would need pictures of its own
};
