import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {serve, type Site} from './server.js';
import {needChromium} from '../../scripts/find-browser.js';

/** Chromium without background traffic of its own. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = needChromium();
  return puppeteer.launch({
    executablePath,
    headless: /headless.shell$/.test(executablePath) ? 'shell' : true,
    args: [
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ...options,
  });
}

/** A new page in a profile of its own. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f'); // the loader of these tests names functions with it
  return page;
}

/** A browser for the tests of one block and the sites that they open. All of it goes when they are done. */
export interface Stage {
  readonly newPage: () => Promise<Page>;
  readonly host: (
    pages?: Parameters<typeof serve>[1],
    headers?: Parameters<typeof serve>[0],
  ) => Promise<Site>;
}

export function stage(): Stage {
  let browser: Browser;
  const sites: Site[] = [];
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    for (const site of sites) site.close();
  });
  return {
    newPage: () => newPage(browser),
    host: async (pages, headers) => {
      const site = await serve(headers, pages);
      sites.push(site);
      return site;
    },
  };
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
