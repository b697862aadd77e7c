import {readFileSync} from 'node:fs';
import {autop} from '@wordpress/autop';
import {expect} from 'chai';
import {marked} from 'marked';
import {stage, watch} from '../support/browser.js';

const guide = readFileSync('docs/embedding.md', 'utf8');
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** Every snippet of the guide that shows the widget, under the heading it stands under. */
const snippets = [...guide.matchAll(/^## (.+)$|```html\n([^]*?)```/gm)].reduce<
  {title: string; html: string}[]
>((found, [, title, html]) => {
  if (title) found.push({title, html: ''});
  else {
    const last = found.at(-1)!;
    if (last.html) found.push({title: `${last.title}, again`, html: html!});
    else last.html = html!;
  }
  return found;
}, []);
const shown = snippets.filter(({html}) => html.includes('<script'));

const asHosted = (html: string) =>
  html
    .replaceAll('leg-cramp-info/leg-cramp-info', '/dist/leg-cramp-info')
    .replace('{hash of leg-cramp-info.min.js}', integrity['leg-cramp-info.min.js']!);
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** What a CMS does to what an author pastes. */
const cms = {
  'a CMS that strips unknown tags and data attributes': (html: string) =>
    html.replace(/<\/?leg-cramp-info[^>]*>/g, '').replace(/ data-[\w-]+(="[^"]*")?/g, ''),
  'a CMS that strips unknown tags alone': (html: string) => html.replace(/<\/?leg-cramp-info[^>]*>/g, ''),
};

/** What editors make of one line, and of the line of the script below it. */
const editors: Readonly<Record<string, (html: string) => string>> = {
  'the classic editor of WordPress': (html) => autop(`Before.\n\n${html}\n\nAfter.`),
  Markdown: (html) => marked.parse(`Before.\n\n${html}\n\nAfter.`, {async: false}),
};
const forEditors = shown.filter(({title}) => title.startsWith('A CMS or Markdown'));

describe('the guide to embedding', () => {
  const {newPage, host} = stage();

  async function open(html: string, {scripts = true} = {}) {
    const site = await host({'/page.html': page(asHosted(html))});
    const tab = await newPage();
    await tab.setJavaScriptEnabled(scripts);
    const watched = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, watched};
  }

  const widgetIn = async (html: string) => {
    const {tab, watched} = await open(html);
    await tab.waitForSelector('leg-cramp-info >>> section');
    const text = await tab.$eval('leg-cramp-info >>> section', (section) => section.innerText);
    return {text, watched};
  };

  it('has its snippets', () => {
    expect(shown.map(({title}) => title)).to.deep.equal([
      'Plain HTML',
      'A CMS or Markdown',
      'A CMS or Markdown, again',
      'A CMS or Markdown, again, again',
      'Nothing but the script',
      'A tag manager',
      'Strict CSP and SRI',
      'Strict CSP and SRI, again',
    ]);
  });

  for (const {title, html} of shown) {
    it(`its snippet works: ${title}`, async () => {
      const {text, watched} = await widgetIn(html);
      expect(text.length).to.be.greaterThan(500);
      expect(watched.complaints).to.deep.equal([]);
    });

    if (title !== 'A tag manager')
      it(`without scripts it still says what to do and when to call: ${title}`, async () => {
        const {tab} = await open(html, {scripts: false});
        const text = await tab.evaluate(() => document.body.innerText);
        expect(text).to.match(/toes up|dedos del pie|Zehen/);
        expect(text).to.match(/Call \d+ now|Llame al 911|Rufen Sie 112/);
      });
  }

  it('the box with classes survives what CMSs strip', async () => {
    const {html: box} = forEditors[0]!;
    for (const [what, strip] of Object.entries(cms)) {
      const {text, watched} = await widgetIn(strip(box));
      expect(text, what).to.contain('911');
      expect(watched.complaints, what).to.deep.equal([]);
    }
  });

  it('the box with data attributes survives a CMS that keeps them', async () => {
    const box = forEditors.find(({html}) => html.includes('data-leg-cramp-info'))!.html;
    const {text} = await widgetIn(cms['a CMS that strips unknown tags alone'](box));
    expect(text).to.contain('911').and.to.contain('calambre');
  });

  for (const [editor, edit] of Object.entries(editors))
    for (const {title, html} of forEditors) {
      it(`${editor} leaves one widget, and no fallback beside it: ${title}`, async () => {
        const {tab, watched} = await open(edit(html));
        await tab.waitForSelector('leg-cramp-info >>> section');
        const seen = await tab.evaluate(() => ({
          widgets: document.querySelectorAll('leg-cramp-info').length,
          besides: document.body.innerText.split(/\s*\n\s*/).filter(Boolean),
          kept: document.body.textContent, // a box keeps its children, hidden
        }));
        expect(seen.widgets).to.equal(1);
        expect(
          seen.besides.filter((text) => /toes up slowly|dedos del pie hacia arriba/.test(text)),
        ).to.deep.equal([]);
        expect(seen.besides[0]).to.equal('Before.');
        expect(seen.besides.at(-1)).to.equal('After.');
        expect(seen.kept).to.match(/toes up slowly|dedos del pie hacia arriba/);
        expect(watched.complaints).to.deep.equal([]);
      });

      it(`${editor} leaves what to do and when to call, without scripts: ${title}`, async () => {
        const {tab} = await open(edit(html), {scripts: false});
        const text = await tab.evaluate(() => document.body.innerText);
        expect(text).to.match(/toes up|dedos del pie/);
        expect(text).to.match(/Call 911 now|Llame al 911/);
      });
    }

  it('a page builder that copies, resizes and shows the page in a frame', async () => {
    const {tab} =
      await open(`<div id="canvas"><div class="leg-cramp-info region-us"><p>Fallback</p></div></div>
      <script async src="leg-cramp-info/leg-cramp-info.min.js"></script>`);
    await tab.waitForSelector('leg-cramp-info >>> section');
    const seen = await tab.evaluate(async () => {
      const canvas = document.querySelector<HTMLElement>('#canvas')!;
      const copy = canvas.cloneNode(true) as HTMLElement;
      copy.id = 'copy';
      copy.style.width = '300px';
      document.body.append(copy);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...document.querySelectorAll('leg-cramp-info')].map((element) => ({
        sections: element.shadowRoot!.querySelectorAll('section.root').length,
        spill: element.scrollWidth - element.clientWidth,
      }));
    });
    expect(seen).to.deep.equal([
      {sections: 1, spill: 0},
      {sections: 1, spill: 0},
    ]);
  });
});
