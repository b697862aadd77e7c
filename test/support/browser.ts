import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {needChromium} from '../../scripts/find-browser.js';

/** Chromium without background traffic of its own. */
export function launch(): Promise<Browser> {
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

/** A new page in a profile of its own. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f'); // the loader of these tests names functions with it
  return page;
}

/** What a page asked for and complained of. */
export interface Watch {
  readonly requests: string[];
  readonly complaints: string[];
}

export function watch(page: Page): Watch {
  const watched: Watch = {requests: [], complaints: []};
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) watched.complaints.push(message.text());
  });
  return watched;
}
