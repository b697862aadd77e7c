// What the script costs a page of 60,000 elements each time something on it changes, with and without the one tag:
//   node bench/page-changes.mjs dist/leg-cramp-info.min.js
// Prints ms for a change and the observers that follow it, a mean of 2,000.
import {readFileSync} from 'node:fs';
import console from 'node:console';
import process from 'node:process';
import {launch, withPage} from './lib/browser.js';
import {serve} from './lib/server.js';

const rows = '<div class="row"><span>1</span><span>2</span></div>'.repeat(20_000);
const [file] = process.argv.slice(2);
const contenders = [
  {id: 'without', head: '', body: `<main>${rows}</main>`, files: {}},
  {
    id: 'with',
    head: '<script async src="/with/tag.js"></script>',
    body: `<leg-cramp-info region="US"></leg-cramp-info><main>${rows}</main>`,
    files: {'tag.js': readFileSync(file, 'utf8')},
  },
];

/** Runs in the page. */
async function measure() {
  const {document, performance} = globalThis;
  const main = document.querySelector('main');
  const span = main.querySelector('span');
  const perChange = async (change) => {
    const rounds = 2000;
    const start = performance.now();
    for (let round = 0; round < rounds; round++) {
      change();
      await undefined; // after the observers
    }
    return (performance.now() - start) / rounds;
  };
  return {
    text: await perChange(() => (span.textContent = String(Math.random()))),
    row: await perChange(() => main.append(main.firstElementChild)),
    class: await perChange(() => span.classList.toggle('on')),
  };
}

const browser = await launch();
const server = await serve(contenders);
try {
  for (const {id} of contenders) {
    const times = await withPage(browser, async (page) => {
      await page.goto(`${server.address}/${id}`, {waitUntil: 'networkidle0'});
      return page.evaluate(measure);
    });
    const cells = Object.entries(times).map(([change, time]) => `${change} ${time.toFixed(4)}`);
    console.log(`${id}: ${cells.join(', ')}`);
  }
} finally {
  await browser.close();
  server.close();
}
