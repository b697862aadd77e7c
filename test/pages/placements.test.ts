import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {checkWords} from '../../src/content/check-words.js';
import {stage, watch} from '../support/browser.js';

const script = '<script async src="/dist/leg-cramp-info.min.js"></script>';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** What stands where, once `count` widgets are on the screen. */
const layout = async (tab: Page, count: number) => {
  await tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('leg-cramp-info')].filter((e) => e.shadowRoot?.querySelector('section'))
        .length === wanted,
    {},
    count,
  );
  return tab.$$eval('leg-cramp-info', (all) =>
    all.map((element) => ({
      after: element.previousElementSibling?.id ?? element.parentElement?.id ?? '',
      last: element === document.body.lastElementChild,
      attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
      lang: element.shadowRoot!.querySelector('section')!.lang,
      text: element.shadowRoot!.querySelector('section')!.innerText,
      own: element.textContent.trim(),
    })),
  );
};

describe('placements', () => {
  const {newPage, host} = stage();

  async function open(html: string) {
    const site = await host({'/page.html': html});
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, complaints};
  }

  it('a box with classes becomes the widget, and what stood in it its fallback and its slots', async () => {
    const {tab, complaints} = await open(
      page(
        script,
        '<div class="x leg-cramp-info lang-es region-us view-check theme-dark heading-level-3 language-menu"><p>Fallback</p><p slot="footer">Ours</p></div>',
      ),
    );
    const [widget] = await layout(tab, 1);
    expect(widget!.attributes).to.deep.equal({
      lang: 'es',
      region: 'us',
      view: 'check',
      theme: 'dark',
      'heading-level': '3',
      'language-menu': '',
    });
    expect(widget!.lang).to.equal('es');
    expect(widget!.text).to.contain('911');
    expect(widget!.own).to.equal('FallbackOurs');
    expect(
      await tab.$eval('[slot=footer]', (slotted) => (slotted as HTMLElement).checkVisibility()),
    ).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  it('a box with data attributes, also one that comes later, also one that a page builder empties', async () => {
    const {tab} = await open(page(script, '<main id="main"></main>'));
    await tab.waitForFunction(() => customElements.get('leg-cramp-info'));
    await tab.$eval('#main', (main) => {
      const box = document.createElement('div');
      box.dataset.legCrampInfo = '';
      box.dataset.lang = 'de';
      box.dataset.topics = 'attack kidney';
      main.append(box);
    });
    const [widget] = await layout(tab, 1);
    expect(widget!.attributes).to.deep.equal({lang: 'de', topics: 'attack kidney'});
    await tab.$eval('[data-leg-cramp-info]', (box) => {
      box.innerHTML = '';
    });
    expect((await layout(tab, 1)).map(({lang}) => lang)).to.deep.equal(['de']);
  });

  it('the script alone: where it stands, as often as it stands there', async () => {
    const embed = (id: string, options: string) =>
      `<p id="${id}"></p><script async src="/dist/leg-cramp-info.min.js?embed${options}"></script>`;
    const {tab, complaints} = await open(
      page(
        '',
        `<p>Text</p>${embed('a', '&lang=en&region=GB')}<p>More</p>${embed('b', '&lang=es&heading-level=4')}<p id="end"></p>`,
      ),
    );
    const widgets = await layout(tab, 2);
    expect(widgets.map(({attributes}) => attributes)).to.deep.equal([
      {lang: 'en', region: 'GB'},
      {lang: 'es', 'heading-level': '4'},
    ]);
    expect(
      await tab.$$eval('leg-cramp-info', (all) =>
        all.map((element) => element.previousElementSibling!.previousElementSibling!.id),
      ),
    ).to.deep.equal(['a', 'b']);
    expect(complaints).to.deep.equal([]);
  });

  it('the script alone in the head, as a module too: at the end of the page', async () => {
    for (const kind of ['', 'async', 'type="module"']) {
      const {tab} = await open(
        page(
          `<script ${kind} src="/dist/leg-cramp-info.min.js?embed&lang=en"></script>`,
          '<p>Text</p><p id="end">End</p>',
        ),
      );
      const [widget] = await layout(tab, 1);
      expect([widget!.after, widget!.last], kind).to.deep.equal(['end', true]);
    }
  });

  it('a tag manager: no attributes, no current script, options in the page', async () => {
    const {tab, complaints} = await open(
      page(
        '',
        `<p>Text</p><p id="end"></p><script>
          window.legCrampInfo = {embed: true, lang: 'es', region: 'MX', headingLevel: 3, languageMenu: true};
          const tag = document.createElement('script');
          tag.async = true;
          tag.src = '/dist/leg-cramp-info.min.js';
          document.head.append(tag);
        </script>`,
      ),
    );
    const [widget] = await layout(tab, 1);
    expect(widget!.attributes).to.deep.equal({
      lang: 'es',
      region: 'MX',
      'heading-level': '3',
      'language-menu': '',
    });
    expect(widget!.last).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  it('keeps its answers and its place in the check when a page builder moves it', async () => {
    const {tab} = await open(
      page(
        script,
        '<div id="a"><leg-cramp-info lang="en" view="check"></leg-cramp-info></div><div id="b"></div>',
      ),
    );
    await layout(tab, 1);
    const moved = await tab.evaluate(async () => {
      const element = document.querySelector('leg-cramp-info') as HTMLElement & {
        answers: Record<string, unknown>;
        updateComplete: Promise<unknown>;
      };
      element.answers = {now: ['none'], look: ['both_legs']};
      await element.updateComplete;
      document.querySelector('#b')!.append(element);
      await element.updateComplete;
      return {
        answers: element.answers,
        heading: element.shadowRoot!.querySelector('legend')!.textContent.trim(),
      };
    });
    expect(moved.answers).to.deep.equal({now: ['none'], look: ['both_legs']});
    expect(moved.heading).to.equal(checkWords.feel!());
  });
});
