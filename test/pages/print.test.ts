import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage} from '../support/browser.js';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
const oneTag = '<script src="/dist/leg-cramp-info.min.js"></script>';

/** Topics whose text is on the screen, or on the paper. */
const readable = `(() => {
  const topics = [...document.querySelector('leg-cramp-info').shadowRoot.querySelectorAll('.topic')];
  const bodies = topics.map((topic) => topic.querySelector('.topic-body'));
  return [topics.length, bodies.filter((body) => body.checkVisibility() && body.innerText.length > 100).length];
})()`;

describe('a page that prints itself', () => {
  const {newPage, host} = stage();

  async function open(body: string, prepare?: (tab: Page) => Promise<unknown>) {
    const site = await host({'/page.html': page(body)});
    const tab = await newPage();
    await prepare?.(tab);
    await tab.goto(`${site.address}/page.html`);
    await tab.waitForSelector('leg-cramp-info >>> section');
    return tab;
  }

  it('has every topic open while Chromium makes a PDF of it, and as before then', async () => {
    const tab = await open(`<leg-cramp-info></leg-cramp-info>${oneTag}`);
    expect(await tab.evaluate(readable)).to.deep.equal([13, 2]);
    await tab.evaluate(`addEventListener('beforeprint', () => (globalThis.whilePrinting = ${readable}))`);
    await tab.pdf();
    expect(await tab.evaluate('whilePrinting')).to.deep.equal([13, 13]);
    expect(await tab.evaluate(readable)).to.deep.equal([13, 2]);
  });

  it('shows every topic of the prerendered snippet on paper without scripts', async () => {
    const snippet = readFileSync('dist/prerendered/de.html', 'utf8');
    const tab = await open(snippet, (t) => t.setJavaScriptEnabled(false));
    expect(await tab.evaluate(readable)).to.deep.equal([13, 2]);
    await tab.emulateMediaType('print');
    expect(await tab.evaluate(readable)).to.deep.equal([13, 13]);
  });
});
