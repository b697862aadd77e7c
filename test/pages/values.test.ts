import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage, watch} from '../support/browser.js';

const script = '<script async src="/dist/leg-cramp-info.min.js"></script>';
const page = (body: string, head = script, lang = '') =>
  `<!doctype html><html ${lang}><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** For titles: what cannot be seen as an escape. */
const visible = (text: string) =>
  text.replace(/[^ -~”＀-￯]|\ufeff/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What is on the screen of the only widget of the page. */
async function look(tab: Page, lang: string) {
  await tab.waitForFunction(
    (wanted) =>
      document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section')?.lang === wanted,
    {},
    lang,
  );
  return tab.$eval('leg-cramp-info', (element) => {
    const root = element.shadowRoot!;
    const number = root.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? 'none';
    return {
      number: number.replace('tel:', ''),
      topics: [...root.querySelectorAll('.topic')].map(({id}) => id.replace('topic-', '')),
      heading: root.querySelector('.title')!.localName,
      menu: !!root.querySelector('#language'),
      note: root.querySelector('.not-understood')?.textContent ?? '',
    };
  });
}

describe('values as people write them, on a page', () => {
  const {newPage, host} = stage();

  async function open(html: string, lang = 'en') {
    const site = await host({'/page.html': html});
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, seen: await look(tab, lang), complaints};
  }

  for (const [region, number] of [
    ['UK', '999'],
    ['uk', '999'],
    ['en-US', '911'],
    ['US-CA', '911'],
    ['”US”', '911'],
    ['US\u200b', '911'],
    ['\ufeffus\u00a0', '911'],
    ['ＵＳ', '911'],
    ['&amp;quot;US&amp;quot;', '911'],
    ['us_US.UTF-8', '911'],
    ['USA', '911'],
    ['en', 'none'],
    ['es-419', 'none'],
    ['US GB', 'none'],
  ] as const)
    it(`region="${visible(region)}" dials ${number}`, async () => {
      const {seen, complaints} = await open(
        page(`<leg-cramp-info lang="en" region="${region}"></leg-cramp-info>`),
      );
      expect(seen.number).to.equal(number);
      expect(seen.note).to.equal(number === 'none' ? `region="${region}" not understood` : '');
      expect(complaints).to.deep.equal([]);
    });

  for (const [lang, locale] of [
    ['pt-BR-u-nu-latn', 'pt-BR'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['es-ES-u-co-trad', 'es'],
    ['zh-cmn-Hant-TW', 'zh-Hant'],
    ['”es”', 'es'],
    ['ES\u200b', 'es'],
    ['mo', 'ro'],
  ] as const)
    it(`lang="${visible(lang)}" is ${locale}, on the element and on the page`, async () => {
      const own = await open(page(`<leg-cramp-info lang="${lang}"></leg-cramp-info>`), locale);
      expect([own.seen.note, ...own.complaints]).to.deep.equal(['']);
      await open(page('<leg-cramp-info></leg-cramp-info>', script, `lang="${lang}"`), locale);
    });

  for (const lang of ['C', 'POSIX', 'C.UTF-8', 'und', '{{lang}}', 'undefined'])
    it(`lang="${lang}" names no language, so the next one up the tree counts`, async () => {
      const {seen} = await open(
        page(`<leg-cramp-info lang="${lang}"></leg-cramp-info>`, script, 'lang="de"'),
        'de',
      );
      expect(seen.note).to.equal(/^(C|P|und$)/.test(lang) ? '' : `lang="${lang}" not understood`);
    });

  it('topics="attack, prevention" shows both, and heading-level and language-menu are read as meant', async () => {
    const {seen} = await open(
      page(
        '<leg-cramp-info lang="en" view="info" topics="attack, prevention" heading-level=" H３ " language-menu="no"></leg-cramp-info>',
      ),
    );
    expect(seen).to.deep.include({
      topics: ['attack', 'get-help', 'prevention'],
      heading: 'h3',
      menu: false,
    });
  });

  it('a box: classes and data attributes', async () => {
    const {seen} = await open(
      page(
        '<div class="leg-cramp-info Region-UK lang-pt_BR view-info topics-attack,prevention heading-level-h4 language-menu-false"></div>',
      ),
      'pt-BR',
    );
    expect(seen).to.deep.equal({
      number: '999',
      topics: ['attack', 'get-help', 'prevention'],
      heading: 'h4',
      menu: false,
      note: '',
    });
    const {seen: data} = await open(
      page('<div data-leg-cramp-info data-lang="„es“" data-region="en_US.UTF-8"></div>'),
      'es',
    );
    expect(data.number).to.equal('911');
  });

  for (const [what, query] of [
    ['plain', '?embed&lang=es_ES&region=US-CA&topics=attack%2Cprevention&heading-level=h3'],
    [
      'encoded twice by HTML',
      '?embed&amp;amp;lang=es_ES&amp;amp;region=US-CA&amp;amp;topics=attack+prevention&amp;amp;heading-level=3',
    ],
    [
      'as WordPress encodes it',
      '?embed&amp;#038;lang=es_ES&amp;#038;region=US-CA&amp;#038;topics=attack,prevention&amp;#038;heading-level=3',
    ],
    [
      'names in other ways',
      '?embed&Lang=es_ES&REGION=UK-SCT&region=&topics=attack&topics=prevention&headingLevel=3',
    ],
    ['behind a version', '?ver=6.4?embed&lang=es_ES&region=US-CA&topics=attack;prevention&heading_level=3'],
  ] as const)
    it(`the address of the script: ${what}`, async () => {
      const {seen} = await open(
        page('', `<script async src="/dist/leg-cramp-info.min.js${query}"></script>`),
        'es',
      );
      expect(seen).to.deep.include({
        number: query.includes('UK') ? '999' : '911',
        topics: ['attack', 'get-help', 'prevention'],
        heading: 'h3',
      });
    });

  it('window.legCrampInfo: lists, names as in HTML', async () => {
    const {seen, complaints} = await open(
      page(
        '',
        `<script>window.legCrampInfo = {embed: true, lang: 'es_ES.UTF-8', region: '“uk”', view: 'info', topics: ['attack', 'prevention'], 'heading-level': ' 3 ', languageMenu: 'off'};</script>${script}`,
      ),
      'es',
    );
    expect(seen).to.deep.equal({
      number: '999',
      topics: ['attack', 'get-help', 'prevention'],
      heading: 'h3',
      menu: false,
      note: '',
    });
    expect(complaints).to.deep.equal([]);
  });

  it('“About” says what was not understood: as text, in English, at most 40 characters of a value', async () => {
    const {tab, seen, complaints} = await open(
      page(
        `<leg-cramp-info lang="ar" region="<img src=x onerror=alert(1)>" topics="attack sources nonsense" view="${'🦵'.repeat(50)}" theme="dark"></leg-cramp-info>`,
      ),
      'ar',
    );
    expect(seen.note).to.equal(
      `region="<img src=x onerror=alert(1)>", view="${'🦵'.repeat(40)}", topics="nonsense" not understood`,
    );
    const note = await tab.$eval('leg-cramp-info', ({shadowRoot}) => {
      const {lang, dir, childElementCount, parentElement} =
        shadowRoot!.querySelector<HTMLElement>('.not-understood')!;
      return {
        lang,
        dir,
        children: childElementCount,
        topic: parentElement!.closest('.topic')!.id,
        images: shadowRoot!.querySelectorAll('img').length,
      };
    });
    expect(note).to.deep.equal({lang: 'en', dir: 'ltr', children: 0, topic: 'topic-sources', images: 0});
    expect(complaints).to.deep.equal([]);
    await tab.$eval('leg-cramp-info', (element) => {
      for (const name of ['region', 'topics', 'view']) element.removeAttribute(name);
      return (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    });
    expect((await look(tab, 'ar')).note).to.equal('');
  });

  it('prerender() reads them too', async () => {
    const {prerender} = (await import(new URL('../../dist/ssr.js', import.meta.url).href)) as {
      prerender: (options: object) => Promise<string>;
    };
    expect(await prerender({lang: 'pt_BR.UTF-8', region: '”UK”'})).to.match(
      /^<leg-cramp-info lang="pt-BR" region="GB">.*tel:999/s,
    );
    expect(await prerender({lang: 'es', region: 'US" onclick="x'})).to.match(/^<leg-cramp-info lang="es">/);
  });
});
