// Answers every complete path of the check in the built one tag, in headless Chromium, and proves what must hold for each.
//   tsx scripts/prove.js          prints the figures; fails on a violation
//   tsx scripts/prove.js --write  also writes them into docs/safety.md
import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {format, resolveConfig} from 'prettier';
import {rules} from '../dist/check.js';
import {launch} from '../test/support/browser.js';
import {serve} from '../test/support/server.js';
import {lengths, levelNames, provePairs, total} from './paths.js';
import {storyTable} from './stories.js';

const started = Date.now();
const pages = Math.min(availableParallelism(), 8);
const site = await serve({}, {'/prove.html': '<script src="/dist/leg-cramp-info.min.js"></script>'});

/** A browser of its own for each page: pages of one browser may share a thread. */
async function assess(page) {
  const browser = await launch({protocolTimeout: 1_200_000});
  const tab = await browser.newPage();
  await tab.goto(`${site.address}/prove.html`);
  const result = await tab.evaluate(
    async (own, all) => {
      const {provePaths} = await import(new URL('/scripts/prove-page.js', location.origin).href);
      return provePaths(own, all);
    },
    page,
    pages,
  );
  await browser.close();
  return result;
}

const assessed = await Promise.all(Array.from({length: pages}, (_, page) => assess(page)));
site.close();

const table = new Uint8Array(total);
assessed.forEach(({ranks}, page) => {
  for (let place = 0; place < ranks.length; place++)
    table[page + place * pages] = ranks.charCodeAt(place) - 'a'.charCodeAt(0);
});

const violations = assessed.flatMap((result) => result.violations);
const decided = new Set(assessed.flatMap((result) => result.decidedAlone));
const pairs = provePairs(table, (violation) => violations.push(violation));

const perLevel = levelNames.map((name, level) => [name, table.reduce((sum, l) => sum + (l === level), 0)]);
const neverAlone = rules.map(({id}) => id).filter((id) => !decided.has(id));
const unreached = perLevel.filter(([, count]) => !count).map(([name]) => name);
if (unreached.length) violations.push(`I9 levels never reached: ${unreached.join(' ')}`);
if (neverAlone.length) violations.push(`I9 rules that never decide alone: ${neverAlone.join(' ')}`);

const number = (n) => n.toLocaleString('en');
const figures = [
  ['complete paths', number(total)],
  ...perLevel.map(([name, count]) => [`of these, ${name}`, number(count)]),
  ...Object.entries(lengths).map(([length, count]) => [
    `of ${length} question${length === '1' ? '' : 's'}`,
    number(count),
  ]),
  ['single steps compared (I2, all of them)', number(pairs)],
  ['rules that decide alone on some path (I9)', `${decided.size} of ${rules.length}`],
  ['violations', number(violations.length)],
];
const block = ['| figure | value |', '| --- | --- |', ...figures.map((row) => `| ${row.join(' | ')} |`)].join(
  '\n',
);

console.log(block);
for (const violation of violations.slice(0, 20)) console.error(violation);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s in ${pages} pages`);

const file = 'docs/safety.md';
const page = readFileSync(file, 'utf8');
const put = (text, name, content) =>
  text.replace(
    new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- end -->)`),
    (_, before, after) => `${before}\n${content}\n\n${after}`,
  );
const filled = put(put(page, 'figures of npm run prove', block), 'stories', storyTable);
const updated = await format(filled, {...(await resolveConfig(file)), parser: 'markdown'});
if (process.argv.includes('--write')) writeFileSync(file, updated);
else if (updated !== page) {
  violations.push(`${file} has other figures: npm run prove -- --write`);
  console.error(violations.at(-1));
}
process.exitCode = violations.length ? 1 : 0;
