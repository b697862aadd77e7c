import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {regionCodes, regionFor} from '../../src/content/regions/regions.js';
import {walks} from '../support/answers.js';
import {stage, watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

const page = (
  script: string,
  lang = 'en',
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,">${script}<body><leg-cramp-info region="US"><p>Fallback</p></leg-cramp-info></body></html>`;

const csp =
  "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types leg-cramp-info leg-cramp-info-languages";

const second = 'leg-cramp-info is here already: the first one is used.';

const pages = {
  '/async.html': page('<script async src="/dist/leg-cramp-info.min.js"></script>'),
  '/module.html': page('<script type="module" src="/dist/leg-cramp-info.min.js"></script>'),
  '/module-es.html': page('<script type="module" src="/dist/leg-cramp-info.min.js"></script>', 'es'),
  '/spanish.html': page('<script async src="/dist/leg-cramp-info.min.js"></script>', 'es'),
  '/twice.html': page(
    '<script src="/dist/leg-cramp-info.min.js"></script><script src="/dist/leg-cramp-info.min.js?2"></script>',
  ),
  '/without.html': page(''),
};

describe('the one script tag', () => {
  const {newPage, host} = stage();
  let open: Site;
  let strict: Site;
  before(async () => {
    open = await host(pages);
    strict = await host(pages, {'content-security-policy': csp});
  });

  async function show(site: Site, path: string, lang: string) {
    const tab = await newPage();
    const watched = watch(tab);
    await tab.goto(site.address + path);
    await tab.waitForFunction(
      (wanted) =>
        document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section')?.lang === wanted,
      {},
      lang,
    );
    return {tab, watched};
  }

  const isStyled = (tab: Page) =>
    tab.evaluate(() => {
      const root = document.querySelector('leg-cramp-info')!.shadowRoot!.querySelector('section')!;
      return getComputedStyle(root).borderTopStyle === 'solid';
    });

  for (const [path, lang] of [
    ['/async.html', 'en'],
    ['/module.html', 'en'],
    ['/spanish.html', 'es'],
    ['/module-es.html', 'es'],
    ['/twice.html', 'en'],
  ] as const) {
    it(`works on ${path}`, async () => {
      const {tab, watched} = await show(open, path, lang);
      expect(await isStyled(tab)).to.equal(true);
      expect(watched.complaints).to.deep.equal(path === '/twice.html' ? [second] : []);
    });

    it(`works on ${path} under a policy that allows nothing but our file`, async () => {
      const {tab, watched} = await show(strict, path, lang);
      expect(await isStyled(tab)).to.equal(true);
      expect(watched.complaints).to.deep.equal(path === '/twice.html' ? [second] : []);
    });
  }

  it('tells what a doctor and a pharmacy are called in each country, to readers of another language', async () => {
    const {tab} = await show(open, '/spanish.html', 'es');
    const cardAt = (region: string, answers: unknown) =>
      tab.$eval(
        'leg-cramp-info',
        async (element, code, given) => {
          const widget = element as HTMLElement & {answers: unknown; updateComplete: Promise<unknown>};
          widget.setAttribute('region', code);
          widget.answers = given;
          await widget.updateComplete;
          return widget.shadowRoot!.querySelector('.result .card')!.textContent;
        },
        region,
        answers,
      );
    for (const code of regionCodes)
      for (const {language, doctor, pharmacy} of regionFor(code).words ?? [])
        if (language !== 'es') {
          expect(await cardAt(code, walks.appointment), code).to.contain(doctor);
          expect(await cardAt(code, walks.pharmacist), code).to.contain(pharmacy);
        }
  });

  it('prints its summary under that policy, in a frame of its own that goes away', async () => {
    const {tab, watched} = await show(strict, '/async.html', 'en');
    const printed = await tab.evaluate(async () => {
      const element = document.querySelector('leg-cramp-info') as HTMLElement & {
        answers: unknown;
        updateComplete: Promise<unknown>;
      };
      element.answers = {now: ['cold']};
      await element.updateComplete;
      const {contentWindow} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
      let text = '';
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const view = contentWindow.get!.call(this) as Window;
          view.print = () => {
            text = `${view.getComputedStyle(view.document.body).display}: ${view.document.body.innerText}`;
            view.dispatchEvent(new Event('afterprint'));
          };
          return view;
        },
      });
      [...element.shadowRoot!.querySelectorAll('button')]
        .find(({innerText}) => innerText === 'Print')!
        .click();
      return {text, frames: element.shadowRoot!.querySelectorAll('iframe').length};
    });
    expect(printed.text).to.match(/^flex: [^]*Now: Call for emergency help now/);
    expect(printed.frames).to.equal(0);
    expect(watched.complaints).to.deep.equal([]);
  });

  it('leaves the fallback where it does not come', async () => {
    const tab = await newPage();
    await tab.goto(`${open.address}/without.html`);
    expect(await tab.evaluate(() => document.body.innerText)).to.contain('Fallback');
  });
});
