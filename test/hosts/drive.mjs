// What a host app must do in a browser, whatever it is made with.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import {needChromium} from '../../scripts/find-browser.js';

const walk = ['none', 'none', 'cramp', 'short', 'none', 'none', 'fine'];
const litInDevelopment = /^Lit is in dev mode/;

export function launch() {
  const executablePath = needChromium();
  return puppeteer.launch({
    executablePath,
    headless: /headless.shell$/.test(executablePath) ? 'shell' : true,
    args: [
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Uses the app at an address. Throws at what is wrong; says how much is left after mounting again and again. */
export async function drive(browser, address, {isRendered}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = complaintsOf(page);
  try {
    if (isRendered) await rendersOnServer(address);
    await page.goto(address);
    await appears(page);
    await takesProperties(page);
    await until(page, 'hydration', () => document.querySelector('#toggle').disabled === false);
    if (!isRendered) await saysSoon(page, '#ready', '1'); // else ready may be there before the framework listens
    await tellsOfEvents(page);
    await restores(page);
    const growth = await leavesNothing(page);
    assert.deepEqual(complaints, [], 'errors and warnings');
    return `nodes ${growth.nodes}, listeners ${growth.listeners}`;
  } catch (error) {
    if (complaints.length) error.message += `\n${complaints.join('\n')}`;
    throw error;
  } finally {
    await context.close();
  }
}

export function complaintsOf(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isComplaint = ['error', 'warn', 'assert'].includes(message.type());
    if (isComplaint && !litInDevelopment.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

async function rendersOnServer(address) {
  const html = await (await fetch(address)).text();
  assert.match(
    html,
    /<leg-cramp-info[^>]*region="US"[^>]*>Loading/,
    'the fallback text comes from the server',
  );
}

const textOf = (page, selector) => page.$eval(selector, ({textContent}) => textContent.trim());

/** Waits without holding on to an element: what a test holds cannot be freed. */
async function until(page, what, condition, ...args) {
  try {
    await page.waitForFunction(condition, {}, ...args);
  } catch (error) {
    throw new Error(`not seen: ${what}`, {cause: error});
  }
}

const appears = (page, selector = 'section') =>
  until(
    page,
    selector,
    (selector) => !!document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector(selector),
    selector,
  );
const isGone = (page) => until(page, 'unmounting', () => !document.querySelector('leg-cramp-info'));
const saysSoon = (page, selector, text) =>
  until(
    page,
    `${selector} saying ${text}`,
    (selector, text) => document.querySelector(selector).textContent.trim() === text,
    selector,
    text,
  );

async function takesProperties(page) {
  assert.match(await textOf(page, 'leg-cramp-info >>> section'), /\b911\b/, 'region arrives');
  const level = await page.$eval('leg-cramp-info', ({headingLevel}) => Number(headingLevel));
  assert.equal(level, 3, 'headingLevel arrives');
  await appears(page, 'h3');
}

/** Not by the pointer: the tools of a development server may lie over the place. */
const click = (page, selector) => page.$eval(`leg-cramp-info >>> ${selector}`, (control) => control.click());

async function tellsOfEvents(page) {
  await click(page, '.check .primary');
  for (const value of walk) {
    await click(page, `[value=${value}]`);
    await click(page, 'form .primary');
  }
  await saysSoon(page, '#complete', '1');
  await saysSoon(page, '#level', 'self_care');
}

/** Restoring is no act of the reader: no event tells of it. */
async function restores(page) {
  await page.click('#restore');
  await appears(page, '.check [part~=card-emergency]');
  const level = await page.$eval('leg-cramp-info', ({assessment}) => assessment.level);
  assert.equal(level, 'emergency', 'answers arrive');
  assert.equal(await textOf(page, '#complete'), '1');
}

async function leavesNothing(page) {
  const ready = Number(await textOf(page, '#ready'));
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await round(page, 1, 5);
  const before = await count(client);
  await round(page, 6, 20);
  let growth = await growthSince(client, before);
  for (let tries = 1; tries < 5 && Math.max(...Object.values(growth)) >= 15; tries++)
    growth = await growthSince(client, before); // on a busy machine the last one may still be in use
  for (const [what, grown] of Object.entries(growth))
    assert.ok(grown < 15, `${grown} more ${what} in 15 rounds`);
  await saysSoon(page, '#ready', String(ready + 20));
  return growth;
}

async function round(page, first, last) {
  for (let number = first; number <= last; number++) {
    await toggle(page);
    await isGone(page);
    await toggle(page);
    await appears(page, '.check [part~=card-emergency]');
  }
}

const toggle = (page) => page.$eval('#toggle', (button) => button.click());

async function growthSince(client, before) {
  const after = await count(client);
  return {
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
  };
}

async function count(client) {
  await new Promise((resolve) => setTimeout(resolve, 500)); // a widget builds its closed topics after it is gone, too
  await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}
