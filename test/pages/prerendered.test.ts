import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {locales} from '../../src/platform/language/catalogue.js';
import {stage, watch} from '../support/browser.js';

const snippet = (lang: string) => readFileSync(`dist/prerendered/${lang}.html`, 'utf8');
const page = (body: string, script = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}${script}</body></html>`;
const oneTag = '<script src="/dist/leg-cramp-info.min.js"></script>';

describe('the prerendered snippet', () => {
  const {newPage, host} = stage();

  async function open(
    html: string,
    headers: Record<string, string> = {},
    prepare?: (tab: Page) => Promise<unknown>,
  ) {
    const site = await host({'/page.html': html}, headers);
    const tab = await newPage();
    await prepare?.(tab);
    const watched = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, watched};
  }
  const withoutScripts = (tab: Page) => tab.setJavaScriptEnabled(false);
  const section = 'leg-cramp-info >>> section';

  it('can be read without JavaScript, has the emergency list, and shows no button that would do nothing', async () => {
    for (const lang of locales) {
      const {tab} = await open(page(snippet(lang)), {}, withoutScripts);
      const seen = await tab.$eval(section, (root) => ({
        lang: root.lang,
        card: (root.querySelector('.card[data-level=emergency]') as HTMLElement).innerText.length,
        buttons: [...root.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
        links: root.querySelectorAll('a[href^="https://"]').length,
      }));
      expect(seen.lang).to.equal(lang);
      expect(seen.card, lang).to.be.greaterThan(100);
      expect(seen.links, lang).to.be.greaterThan(40);
      expect(seen.buttons, lang).to.equal(0);
      await tab.close();
    }
  });

  it('leaves what to do and the emergency list in the page itself, where shadow roots are not declared', async () => {
    const old = snippet('en').replace('shadowrootmode', 'data-old');
    const {tab} = await open(page(old), {}, withoutScripts);
    const text = await tab.$eval('leg-cramp-info', (element) => (element as HTMLElement).innerText);
    expect(text).to.contain('Keep your knee straight').and.to.contain('Call your local emergency number');
  });

  it('is taken over in place: focus, what was open, and the layout stay', async () => {
    for (const lang of ['en', 'de']) {
      const {tab, watched} = await open(page(snippet(lang)), {}, (t) =>
        t.evaluateOnNewDocument(() => {
          const shifts: number[] = [];
          Object.assign(globalThis, {shifts});
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
          }).observe({type: 'layout-shift', buffered: true});
        }),
      );
      const before = await tab.evaluate(async () => {
        const root = document.querySelector('leg-cramp-info')!.shadowRoot!;
        const topic = root.querySelector<HTMLDetailsElement>('#topic-prevention')!;
        topic.open = true;
        topic.querySelector('summary')!.focus();
        const height = document.querySelector('leg-cramp-info')!.getBoundingClientRect().height;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        (globalThis as unknown as {shifts: number[]}).shifts.length = 0;
        const ready = new Promise((resolve) => document.addEventListener('leg-cramp-ready', resolve));
        const script = document.createElement('script');
        script.src = '/dist/leg-cramp-info.min.js';
        document.body.append(script);
        await ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return height;
      });
      const after = await tab.evaluate(() => {
        const element = document.querySelector('leg-cramp-info')!;
        const root = element.shadowRoot!;
        return {
          sections: root.querySelectorAll('section.root').length,
          focused: root.activeElement?.closest('details')?.id,
          open: [...root.querySelectorAll<HTMLDetailsElement>('details.topic')]
            .filter((d) => d.open)
            .map((d) => d.id),
          height: element.getBoundingClientRect().height,
          shifts: (globalThis as unknown as {shifts: number[]}).shifts,
        };
      });
      expect(after.sections).to.equal(1);
      expect(after.focused).to.equal('topic-prevention');
      expect(after.open).to.deep.equal(['topic-attack', 'topic-get-help', 'topic-prevention']);
      expect(after.height).to.be.closeTo(before, 1);
      expect(after.shifts).to.deep.equal([]);
      expect(watched.complaints).to.deep.equal([]);
    }
  });

  it('is taken over while a reader is in a list of sources: it is there again, focus on what opens it', async () => {
    const {tab, watched} = await open(page(snippet('en')));
    const seen = await tab.evaluate(async () => {
      const root = document.querySelector('leg-cramp-info')!.shadowRoot!;
      const sources = root.querySelector<HTMLDetailsElement>('#topic-attack .sources')!;
      sources.open = true;
      sources.querySelector('a')!.focus();
      const before = sources.querySelectorAll('a').length;
      const listed = new Promise<void>((resolve) => {
        const isListed = () => root.querySelectorAll('#topic-attack .sources a').length === before;
        new MutationObserver(() => sources.isConnected || !isListed() || resolve()).observe(root, {
          childList: true,
          subtree: true,
        });
      });
      const script = document.createElement('script');
      script.src = '/dist/leg-cramp-info.min.js';
      document.body.append(script);
      await listed;
      return {
        before,
        focused: root.activeElement?.outerHTML,
        open: root.activeElement?.closest('details')?.open,
      };
    });
    expect(seen.before).to.be.greaterThan(5);
    expect(seen.focused).to.match(/^<summary>(<!--.*?-->)*Sources for this part/);
    expect(seen.open).to.equal(true);
    expect(watched.complaints).to.deep.equal([]);
  });

  it('has its style under a policy that allows it by its hash', async () => {
    const hash = (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>)[
      'style of prerendered/*.html'
    ];
    const policy = `default-src 'none'; img-src data:; script-src 'self'; style-src '${hash}'; require-trusted-types-for 'script'; trusted-types leg-cramp-info leg-cramp-info-languages`;
    const {tab, watched} = await open(page(snippet('en'), oneTag), {'content-security-policy': policy});
    await tab.waitForFunction(() => customElements.get('leg-cramp-info'));
    expect(await tab.$eval(section, (root) => getComputedStyle(root).borderTopStyle)).to.equal('solid');
    expect(watched.complaints).to.deep.equal([]);
  });
});

describe('on a server', () => {
  const node = (code: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'});

  it('importing any entry does nothing', () => {
    for (const entry of [
      'index',
      'define',
      'check',
      'fhir',
      'ssr',
      'leg-cramp-info',
      'leg-cramp-info.min',
      'leg-cramp-info.de.min',
      'index.development',
      'define.development',
    ])
      expect(node(`await import('./dist/${entry}.js'); console.log('in')`), entry).to.equal('in\n');
  });

  it('leg-cramp-info/ssr gives the same snippet, with the number of the country', () => {
    const code = (options: string) =>
      node(`import {prerender} from './dist/ssr.js'; console.log(await prerender(${options}))`);
    expect(code('{}').trim()).to.equal(snippet('en').trim());
    const german = code("{lang: 'de-AT', region: 'at'}");
    expect(german).to.match(/^<leg-cramp-info lang="de" region="AT"><template shadowrootmode="open">/);
    expect(german).to.contain('tel:144').and.not.to.contain('{number}');
    expect(code("{lang: 'xx', region: 'XX'}").trim()).to.equal(snippet('en').trim());
  });
});
