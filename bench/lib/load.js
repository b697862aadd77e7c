// One load of a page: when it is painted and can be used, and what the main thread did for it.
import {cpuOf, heapOf, throttle, withPage} from './browser.js';
import {probe} from './probe.js';
import {sum} from './stats.js';

const longTask = 50;
/** Nothing long may happen for so many ms after the paint before a page counts as at rest. */
const rest = 700;

/** Waits until the contender is painted and the page at rest. */
const settle = (page) => page.evaluate((quiet) => window.bench.rest(quiet), rest);

function summarise({rendered, tasks, shift}) {
  const ends = tasks.map(([start, duration]) => start + duration);
  return {
    render: rendered,
    interactive: Math.max(rendered, ...ends),
    longTasks: tasks.length,
    blocking: sum(tasks.map(([, duration]) => duration - longTask)),
    shift,
  };
}

/** Loads a contender with the CPU slowed down by `rate`, in a process that is there already. */
export const load = (browser, {address}, {id, shown}, rate) =>
  withPage(browser, async (page, devtools) => {
    await page.goto(`${address}/blank`);
    await page.evaluateOnNewDocument(probe(shown));
    await throttle(devtools, rate);
    await page.goto(`${address}/${id}`, {waitUntil: 'domcontentloaded'});
    await settle(page);
    const cpu = await cpuOf(devtools); // counted from the navigation on
    await throttle(devtools, 1);
    const seen = summarise(await page.evaluate(() => window.bench));
    return {...seen, ...cpu, ...(await heapOf(devtools))};
  });

/** What a contender asks for, by address; also brings it into the server's memory. */
export const requestsOf = (browser, {address, sizesOf}, {id, shown}) =>
  withPage(browser, async (page) => {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluateOnNewDocument(probe(shown));
    await page.goto(`${address}/${id}`);
    await settle(page);
    const files = asked.slice(1).filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'));
    const own = files.filter((url) => url.startsWith(address)).map((url) => sizesOf(new URL(url).pathname));
    const total = (kind) => sum(own.map((sizes) => sizes?.[kind] ?? 0));
    return {
      requests: files.length,
      foreign: files.length - own.length,
      ...{raw: total('raw'), gzip: total('gzip'), brotli: total('brotli')},
    };
  });

/** Layout shift where the script is late, so that the page is painted before it. */
export async function lateShift(browser, server, contender) {
  server.delay(400);
  try {
    return (await load(browser, server, contender, 1)).shift;
  } finally {
    server.delay(0);
  }
}
