// Mocha's dots, and how many passed and failed, for the line that CI ends with.
const {mkdirSync, writeFileSync} = require('node:fs');
const Dot = require('mocha/lib/reporters/dot.js');

module.exports = class extends Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      mkdirSync('test-results', {recursive: true});
      writeFileSync(
        'test-results/pure.json',
        JSON.stringify({Node: {passed: this.stats.passes, failed: this.stats.failures}}),
      );
    });
  }
};
