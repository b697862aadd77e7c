// Headless Chromium, and a page of its own for each measurement: nothing is cached from one to the next.
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import {needChromium} from '../../scripts/find-browser.js';

export function launch() {
  const executablePath = needChromium();
  return puppeteer.launch({
    executablePath,
    headless: /headless.shell$/.test(executablePath) ? 'shell' : true,
    protocolTimeout: 300_000,
    args: [
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Runs `work` with a fresh page and its DevTools session. */
export async function withPage(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1024, height: 768});
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    return await work(page, devtools);
  } finally {
    await context.close();
  }
}

/** Main-thread CPU time so far in ms, and what it went to. */
export async function cpuOf(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  const seconds = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  return {
    cpu: seconds.TaskDuration * 1000,
    script: seconds.ScriptDuration * 1000,
    style: seconds.RecalcStyleDuration * 1000,
    layout: seconds.LayoutDuration * 1000,
  };
}

export const minus = (after, before) =>
  Object.fromEntries(Object.entries(after).map(([key, value]) => [key, value - before[key]]));

/** KiB in use once garbage is collected: JavaScript's, and what Chromium's DOM holds beside it. */
export async function heapOf(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await devtools.send('Runtime.getHeapUsage');
  return {heap: usedSize / 1024, domHeap: embedderHeapUsedSize / 1024};
}

export const throttle = (devtools, rate) => devtools.send('Emulation.setCPUThrottlingRate', {rate});

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
