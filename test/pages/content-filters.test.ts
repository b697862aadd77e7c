import {readFileSync} from 'node:fs';
import {autop} from '@wordpress/autop';
import {expect} from 'chai';
import {marked} from 'marked';
import {stage, watch} from '../support/browser.js';
import {counted} from '../support/widgets.js';

const fallback =
  'In a cramp: keep the knee straight and bring the toes up slowly. Call 911 now for chest pain.';
const paragraphs = '<p>In a cramp: keep the knee straight.</p><p>Call 911 now for chest pain.</p>';

/** Snippets of one line, as authors paste them. */
const snippets = {
  'the element with text': `<leg-cramp-info lang="en" region="US">${fallback}</leg-cramp-info>`,
  'the element with a phone link': `<leg-cramp-info lang="en" region="US">${fallback} <a href="tel:911">911</a></leg-cramp-info>`,
  'the element alone': '<leg-cramp-info lang="en" region="US"></leg-cramp-info>',
  'the element with paragraphs': `<leg-cramp-info lang="en" region="US">${paragraphs}</leg-cramp-info>`,
  'the box with text': `<div class="leg-cramp-info lang-en region-us">${fallback}</div>`,
  'the box with paragraphs': `<div class="leg-cramp-info lang-en region-us">${paragraphs}</div>`,
  'the script alone': '<script async src="/dist/leg-cramp-info.min.js?embed&lang=en&region=US"></script>',
};

/** What python-markdown 3.10 makes of a line that begins with a tag: a block of its own if it knows the tag, else a paragraph. */
const pythonMarkdown = (text: string) =>
  text
    .split('\n\n')
    .map((line) => (/^<(div|script)/.test(line) ? line : `<p>${line}</p>`))
    .join('\n');

const filters: Readonly<Record<string, (text: string) => string>> = {
  'classic WordPress': (text) => autop(text),
  'python-markdown': pythonMarkdown,
  CommonMark: (text) => marked.parse(text, {async: false}),
};

describe('content filters', () => {
  const {newPage, host} = stage();

  async function open(content: string) {
    const site = await host({
      '/page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
        ${content.includes('<script') ? '' : '<script async src="/dist/leg-cramp-info.min.js"></script>'}</head><body><article>${content}</article></body></html>`,
    });
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, complaints};
  }

  for (const [filter, write] of Object.entries(filters))
    for (const [what, snippet] of Object.entries(snippets))
      it(`${filter}: ${what} becomes one widget, and its fallback is not shown below it`, async () => {
        const {tab, complaints} = await open(write(`Before\n\n${snippet}\n\nAfter`));
        expect(await counted(tab)).to.equal('1');
        const texts = await tab.evaluate(() => document.body.innerText);
        expect(texts).to.contain('Before').and.to.contain('After');
        expect(texts).not.to.contain('In a cramp: keep').and.not.to.contain('Call 911 now for chest pain.');
        expect(complaints).to.deep.equal([]);
      });

  it('classic WordPress: the snippet of the guide becomes one widget, and its fallback is not shown below it', async () => {
    const guide = readFileSync('docs/embedding.md', 'utf8');
    const snippet = /<leg-cramp-info region="US">[^]*?<\/leg-cramp-info>/.exec(guide)![0];
    const {tab} = await open(autop(`Before\n\n${snippet}\n\nAfter`));
    expect(await counted(tab)).to.equal('1');
    const texts = await tab.evaluate(() => document.body.innerText);
    expect(texts).to.contain('Before').and.to.contain('After').and.not.to.contain('In a cramp: keep');
  });

  it('text that only follows the widget stays', async () => {
    const widget = '<p><leg-cramp-info lang="en"></leg-cramp-info></p>';
    for (const after of [
      '<p>Kept</p>',
      '<p>Kept</p><p>&nbsp;</p>',
      '<p>Kept</p><h2>Next</h2><p></p>',
      '<p>Kept</p><p><br></p>',
    ]) {
      const {tab} = await open(widget + after);
      expect(await counted(tab)).to.equal('1');
      expect(await tab.evaluate(() => document.body.innerText), after).to.contain('Kept');
    }
  });
});
