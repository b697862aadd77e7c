import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {levels} from '../../src/check/rules.js';
import {levelWords} from '../../src/check/words.js';
import {regionCodes, regionFor} from '../../src/regions/regions.js';
import {topics} from '../../src/topics/index.js';
import {statementsOf} from '../../src/topics/topic.js';
import {walks} from '../support/answers.js';
import {stage, watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

const page = (
  script: string,
  lang = 'en',
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,">${script}<body><leg-cramp-info region="US"><p>Fallback</p></leg-cramp-info></body></html>`;

const csp =
  "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types leg-cramp-info";

const second = 'leg-cramp-info is here already: the first one is used.';

const pages = {
  '/async.html': page('<script async src="/dist/leg-cramp-info.js"></script>'),
  '/module.html': page('<script type="module" src="/dist/leg-cramp-info.js"></script>'),
  '/module-es.html': page('<script type="module" src="/dist/leg-cramp-info.js"></script>', 'es'),
  '/spanish.html': page('<script async src="/dist/leg-cramp-info.js"></script>', 'es'),
  '/twice.html': page(
    '<script src="/dist/leg-cramp-info.js"></script><script src="/dist/leg-cramp-info.js?2"></script>',
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

  it('says what the sources say, in every topic and at every level', async () => {
    const {tab, watched} = await show(open, '/async.html', 'en');
    const said = () => tab.$eval('leg-cramp-info >>> section', ({textContent}) => textContent);
    const all = await said();
    for (const topic of topics)
      for (const {text, where} of statementsOf(topic))
        if (!where || where === 'avoid') expect(all, topic.id).to.contain(text());
    for (const [level, mode] of levels.flatMap((one) =>
      ['level', 'leaflet', 'pattern'].map((m) => [one, m] as const),
    )) {
      await tab.$eval(
        'leg-cramp-info',
        async (element, answers, result) => {
          const widget = element as HTMLElement & {answers: unknown; updateComplete: Promise<unknown>};
          element.setAttribute('result', result);
          widget.answers = answers;
          await widget.updateComplete;
        },
        walks[level],
        mode,
      );
      const {title, time, steps} = levelWords[level];
      const result = await said();
      for (const words of [title, time, ...steps]) expect(result, `${level} ${mode}`).to.contain(words());
      const state = await tab.$eval(
        'leg-cramp-info',
        (element) => (element as unknown as {assessment: {level: string}}).assessment,
      );
      expect(state.level).to.equal(level);
    }
    expect(watched.complaints).to.deep.equal([]);
  });

  it('names what the sources know of each country, beside the result that it is for', async () => {
    const {tab} = await show(open, '/spanish.html', 'es');
    for (const code of regionCodes) {
      const {emergency, advice, words = []} = regionFor(code);
      const cards = await tab.$eval(
        'leg-cramp-info',
        async (element, region, answersOf) => {
          const widget = element as HTMLElement & {answers: unknown; updateComplete: Promise<unknown>};
          widget.setAttribute('region', region);
          const texts: Record<string, string> = {};
          for (const [level, answers] of Object.entries(answersOf)) {
            widget.answers = answers;
            await widget.updateComplete;
            texts[level] = widget.shadowRoot!.querySelector('.result .card')!.textContent;
          }
          return texts;
        },
        code,
        walks,
      );
      if (emergency) expect(cards.emergency, code).to.contain(emergency);
      if (advice) expect(cards.same_day, code).to.contain(advice);
      for (const {language, doctor, pharmacy} of words)
        if (language !== 'es') {
          expect(cards.appointment, code).to.contain(doctor);
          expect(cards.pharmacist, code).to.contain(pharmacy);
        }
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
