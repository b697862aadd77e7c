// node scripts/ci-summary.js FAILED: the line that CI ends with. FAILED is 1 where a command failed, tests or not.
import {existsSync, readFileSync} from 'node:fs';

const read = (file) => (existsSync(file) ? Object.values(JSON.parse(readFileSync(file, 'utf8'))) : []);
const counts = [...read('test-results/pure.json'), ...read('test-results/browser.json')];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const commandFailed = process.argv[2] !== '0';
const failed = sum('failed') || (commandFailed ? 1 : 0);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
