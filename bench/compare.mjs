// Two builds of the one tag, or more, loaded in turn in one run:
//   node bench/compare.mjs old=../old/dist/leg-cramp-info.js new=dist/leg-cramp-info.min.js
// Prints medians, and the ratio of each build to the first, pair by pair.
import {readFileSync} from 'node:fs';
import console from 'node:console';
import process from 'node:process';
import {launch} from './lib/browser.js';
import {load} from './lib/load.js';
import {serve} from './lib/server.js';
import {median} from './lib/stats.js';

const runs = Number(process.env.RUNS ?? 15);
const rate = Number(process.env.RATE ?? 4);
const figures = ['render', 'cpu', 'script', 'style', 'layout', 'blocking'];

const contenders = process.argv.slice(2).map((argument) => {
  const [id, file] = argument.split('=');
  return {
    id,
    head: `<script async src="/${id}/tag.js"></script>`,
    body: '<leg-cramp-info region="US"></leg-cramp-info>',
    files: {'tag.js': readFileSync(file, 'utf8')},
    shown: `() => !!document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section')`,
  };
});

const browser = await launch();
const server = await serve(contenders);
const results = Object.fromEntries(contenders.map(({id}) => [id, []]));
try {
  for (const contender of contenders) await load(browser, server, contender, rate); // not counted
  for (let run = 0; run < runs; run++)
    for (const contender of contenders)
      results[contender.id].push(await load(browser, server, contender, rate));
} finally {
  await browser.close();
  server.close();
}

const [first] = contenders;
console.log(`${runs} runs each in turn, CPU slowed down ${rate} times, medians in ms`);
for (const {id} of contenders) {
  const cells = figures.map((figure) => {
    const own = results[id].map((result) => result[figure]);
    const ratios = own.map((value, run) => value / results[first.id][run][figure]);
    return `${figure} ${median(own).toFixed(0)} (${median(ratios).toFixed(2)})`;
  });
  console.log(`${id}: ${cells.join(', ')}`);
}
