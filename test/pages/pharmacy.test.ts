import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage, watch, type Watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

const cases = [
  {page: 'pharmacy.html', lang: 'en', files: ['/dist/leg-cramp-info.min.js']},
  {page: 'pharmacy-es.html', lang: 'es', files: ['/dist/leg-cramp-info.min.js', '/dist/locales/es.js']},
];

describe('the pharmacy page', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host();
  });

  async function open(name: string, lang: string): Promise<{page: Page; watched: Watch}> {
    const page = await newPage();
    const watched = watch(page);
    await page.evaluateOnNewDocument(noteShifts);
    await page.goto(`${site.address}/demo/${name}`);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section')?.lang === wanted,
      {},
      lang,
    );
    return {page, watched};
  }

  for (const {page: name, lang, files} of cases)
    it(`in ${lang} asks for ${files.length} of our files, stores nothing, complains of nothing and stands still`, async () => {
      const {page, watched} = await open(name, lang);
      await page.waitForFunction(() => (window as unknown as {state: {watching: boolean}}).state.watching);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const {shift} = await page.evaluate(stateOfPage);
      await page.evaluate(walkToSelfCare);
      const {level, links, ...kept} = await page.evaluate(stateOfPage);
      expect(
        watched.requests.filter((url) => url.includes('/dist/')).map((url) => new URL(url).pathname),
      ).to.deep.equal(files);
      expect(
        watched.requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:')),
      ).to.deep.equal([]);
      expect(links, 'sources of the result').to.be.greaterThan(3);
      expect(links, 'sources of the result').to.be.greaterThan(3);
      expect({shift, level}).to.deep.equal({shift: 0, level: 'self_care'});
      expect(kept).to.include({storage: 0, cookies: '', databases: 0});
      expect(await page.browserContext().cookies()).to.deep.equal([]);
      expect(watched.complaints).to.deep.equal([]);
    });
});

/** Runs in the page: sums up layout shifts from the frame after the widget's first paint on. */
function noteShifts(): void {
  const state = {shift: 0, watching: false};
  Object.assign(window, {state});
  const watchShifts = () => {
    state.watching = true;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[])
        state.shift += entry.value;
    }).observe({type: 'layout-shift'});
  };
  document.addEventListener('leg-cramp-ready', () =>
    requestAnimationFrame(() => requestAnimationFrame(watchShifts)),
  );
}

/** Runs in the page: a whole check, as clicks. */
async function walkToSelfCare(): Promise<void> {
  const element = document.querySelector('leg-cramp-info') as HTMLElement & {
    updateComplete: Promise<unknown>;
  };
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(`.check ${selector}`);
  find('.primary')!.click();
  await element.updateComplete;
  while (find('form')) {
    (find('[value=cramp]') ?? find('[value=short]') ?? find('[value=fine]') ?? find('[value=none]'))!.click();
    find('.primary')!.click();
    await element.updateComplete;
  }
}

/** Runs in the page. */
async function stateOfPage() {
  const element = document.querySelector('leg-cramp-info') as HTMLElement & {assessment: {level?: string}};
  return {
    level: element.assessment.level,
    links: element.shadowRoot!.querySelectorAll('.check a[href^=https]').length,
    storage: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    shift: (window as unknown as {state: {shift: number}}).state.shift,
  };
}
