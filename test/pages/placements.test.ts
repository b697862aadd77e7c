import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {checkWords} from '../../src/content/check-words.js';
import {parts, slots} from '../../src/platform/placement/forwarded.js';
import {stage, watch} from '../support/browser.js';
import {missing, never} from '../support/server.js';
import {counted, widgetsSeen} from '../support/widgets.js';

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

  it('a box with classes becomes the widget, and what stood in it is shown no more', async () => {
    const {tab, complaints} = await open(
      page(
        script,
        '<div class="x leg-cramp-info lang-es region-us view-check theme-dark heading-level-3 language-menu">Bare text<p>Fallback</p></div>',
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
    expect(await tab.evaluate(() => document.body.innerText.trim())).to.equal('');
    expect(await tab.$eval('.x', (box) => box.textContent)).to.equal('Bare textFallback');
    expect(complaints).to.deep.equal([]);
  });

  it('the children of a box fill the slots from where they are, and the page styles its parts', async () => {
    const {tab, complaints} = await open(
      page(
        `${script}<style>.leg-cramp-info::part(root) { outline: 3px solid rgb(1, 2, 3) }</style>`,
        '<div class="leg-cramp-info lang-en">Bare text<p id="footer" slot="footer">Ours</p><p>Fallback</p><p id="brand" slot="brand">Name</p></div>',
      ),
    );
    expect(await counted(tab)).to.equal('1');
    const seen = await tab.evaluate(() => {
      const box = document.querySelector('.leg-cramp-info')!;
      const root = box.shadowRoot!.querySelector('leg-cramp-info')!.shadowRoot!.querySelector('section')!;
      const place = (id: string) => document.querySelector(id)!.getBoundingClientRect().top;
      return {
        children: [...box.childNodes].map(({textContent}) => textContent),
        texts: document.body.innerText.split('\n').filter(Boolean),
        isBrandFirst: place('#brand') < place('#footer'),
        isInside: place('#brand') >= root.getBoundingClientRect().top,
        outline: getComputedStyle(root).outlineColor,
      };
    });
    expect(seen).to.deep.equal({
      children: ['Bare text', 'Ours', 'Fallback', 'Name'],
      texts: ['Ours', 'Name'],
      isBrandFirst: true,
      isInside: true,
      outline: 'rgb(1, 2, 3)',
    });
    expect(complaints).to.deep.equal([]);
  });

  it('a box forwards every slot and every part that the element has', () => {
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: {declarations?: {slots?: {name: string}[]; cssParts?: {name: string}[]}[]}[];
    };
    const declared = modules.flatMap(({declarations}) => declarations ?? []);
    const names = (list: 'slots' | 'cssParts') =>
      declared.flatMap((each) => (each[list] ?? []).map(({name}) => name).filter(Boolean));
    expect(slots).to.have.members(names('slots'));
    expect(parts).to.include.members(names('cssParts'));
  });

  it('a box in a form is a field of it', async () => {
    const {tab, complaints} = await open(
      page(
        script,
        '<form><div class="leg-cramp-info lang-en name-cramps required"><p>Fallback</p></div></form>',
      ),
    );
    expect(await counted(tab)).to.equal('1');
    const names = await tab.$eval('form', ({elements}) =>
      [...elements].map((each) => each.getAttribute('name')),
    );
    expect(names).to.deep.equal(['cramps']);
    expect(await tab.$eval('form', (form) => form.checkValidity()), 'it is required').to.equal(false);
    expect(await tab.evaluate(() => document.body.innerText)).not.to.contain('Fallback');
    expect(complaints).to.deep.equal([]);
  });

  it('a box that can have no shadow root: a list item, a cell, a figure, a details', async () => {
    const box = (tag: string) => `<${tag} class="leg-cramp-info lang-en"><p>Fallback</p></${tag}>`;
    const {tab, complaints} = await open(
      page(
        script,
        `<ul>${box('li')}</ul><table><tr>${box('td')}</tr></table>${box('figure')}${box('details open').replace('/details open', '/details')}`,
      ),
    );
    expect(await counted(tab)).to.equal('4');
    expect(await tab.evaluate(() => document.body.innerText)).not.to.contain('Fallback');
    expect(complaints).to.deep.equal([]);
  });

  it('what only looks like a box stays as it is: the page, a script, the element, a box in a box', async () => {
    const {tab, complaints} = await open(
      page(
        `${script}<link class="leg-cramp-info" rel="prefetch" href="data:,"><meta data-leg-cramp-info>`,
        `<h1>Title</h1><script class="leg-cramp-info" type="application/json">{}</script>
        <leg-cramp-info class="leg-cramp-info" lang="en"><div class="leg-cramp-info">Fallback</div></leg-cramp-info>
        <div class="leg-cramp-info lang-en"><div data-leg-cramp-info>Inner</div></div>`,
      ).replace('<body>', '<body class="leg-cramp-info page">'),
    );
    expect(await counted(tab)).to.equal('2');
    expect(await tab.$eval('h1', (title) => title.checkVisibility())).to.equal(true);
    expect(await tab.evaluate(() => document.body.innerText.trim())).to.equal('Title');
    const {tab: other} = await open(
      page(script, '<h1>Title</h1>').replace('<body>', '<body class="leg-cramp-info">'),
    );
    expect(await counted(other)).to.equal('0');
    expect(complaints).to.deep.equal([]);
  });

  it('the text of a box stays until its language has come, and where another element has the name', async () => {
    const {tab} = await open(
      page(
        '<script>customElements.define("leg-cramp-info", class extends HTMLElement {})</script>' + script,
        '<div class="leg-cramp-info lang-en">Fallback</div>',
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate(() => document.body.innerText.trim())).to.equal('Fallback');
    const site = await host({
      '/page.html': page(script, '<div class="leg-cramp-info lang-es">Fallback</div>'),
      '/dist/locales/es.js': never,
    });
    const waiting = await newPage();
    await waiting.goto(`${site.address}/page.html`, {waitUntil: 'domcontentloaded'});
    await waiting.waitForSelector('leg-cramp-info');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await waiting.$eval('.leg-cramp-info', (box) => (box as HTMLElement).innerText.trim())).to.equal(
      'Fallback',
    );
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

  it('60,000 elements: of a change only the box and what came in are looked at', async () => {
    const rows = '<div class="row"><span>1</span><span>2</span></div>'.repeat(20_000);
    const {tab} = await open(
      page(script, `<article class="leg-cramp-info lang-en"></article><main>${rows}</main>`),
    );
    expect(await counted(tab)).to.equal('1');
    const seen = await tab.evaluate(async () => {
      const main = document.querySelector('main')!;
      const text = main.querySelector('span')!;
      const looked: string[] = [];
      for (const owner of [Document.prototype, Element.prototype])
        for (const name of [
          'querySelector',
          'querySelectorAll',
          'getElementsByTagName',
          'matches',
          'closest',
        ]) {
          const real = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
          if (!Object.hasOwn(owner, name)) continue;
          Reflect.set(owner, name, function (this: Node, ...args: unknown[]) {
            looked.push(this.nodeName);
            return real.apply(this, args);
          });
        }
      const since = async (change: () => void) => {
        looked.length = 0;
        change();
        await new Promise((resolve) => setTimeout(resolve, 50));
        return [...new Set(looked)].sort();
      };
      const row = document.createElement('section');
      row.innerHTML = '<b>new</b>';
      return {
        text: await since(() => (text.firstChild!.nodeValue = '3')),
        row: await since(() => main.append(row)),
        class: await since(() => text.classList.toggle('on')),
      };
    });
    // The ARTICLE is the box: whether it still asks.
    expect(seen).to.deep.equal({text: [], row: ['ARTICLE', 'SECTION'], class: ['ARTICLE', 'SPAN']});
  });

  it('a script that asks and removes itself, and settings that a tag manager writes again, make one widget', async () => {
    const {tab} = await open(
      page(
        '',
        `<p id="end"></p><script>
          window.fire = (lang) => {
            window.legCrampInfo = {embed: true, lang};
            const tag = document.createElement('script');
            tag.src = '/dist/leg-cramp-info.min.js';
            tag.onload = () => tag.remove();
            document.head.append(tag);
          };
          fire('en');
        </script>`,
      ),
    );
    expect((await widgetsSeen(tab)).map(({lang}) => lang)).to.deep.equal(['en']);
    for (const lang of ['en', 'es']) {
      await tab.evaluate(`fire('${lang}')`);
      expect((await widgetsSeen(tab)).map((widget) => widget.lang)).to.deep.equal([lang]);
    }
  });

  /** Each way to write it, with something that fills a slot where that makes a difference. */
  const written: Readonly<Record<string, string>> = {
    'the element': '<leg-cramp-info id="it" lang="en"><p>Fallback</p></leg-cramp-info>',
    'a box': '<div id="it" class="leg-cramp-info lang-en"><p>Fallback</p></div>',
    'a box that fills a slot':
      '<div id="it" class="leg-cramp-info lang-en">Fallback<p slot="footer">Ours</p></div>',
    'a box that can have no shadow root':
      '<ul><li id="it" class="leg-cramp-info lang-en"><p>Fallback</p></li></ul>',
  };

  /** Ways to hide it, and to take that back. */
  const hiding: Readonly<Record<string, readonly [string, string]>> = {
    'a style, as jQuery’s hide() and show() do': [
      "it.style.display = 'none'",
      "it.style.display = ''; if (getComputedStyle(it).display === 'none') it.style.display = 'block'",
    ],
    'a utility class': ["it.classList.add('d-none')", "it.classList.remove('d-none')"],
    hidden: ['it.hidden = true', 'it.hidden = false'],
    'a hidden parent': ['it.parentElement.hidden = true', 'it.parentElement.hidden = false'],
    'a closed details': ["wrap('details')", 'it.parentElement.open = true'],
    'visibility: hidden': ["it.style.visibility = 'hidden'", "it.style.visibility = ''"],
    'hidden until found': ["it.setAttribute('hidden', 'until-found')", "it.removeAttribute('hidden')"],
  };

  for (const [what, html] of Object.entries(written)) {
    it(`${what} is hidden in every way that hides a paragraph, and shown again`, async () => {
      const {tab, complaints} = await open(
        page(`${script}<style>.d-none { display: none !important }</style>`, html),
      );
      expect(await counted(tab)).to.equal('1');
      await tab.evaluate(`globalThis.it = document.querySelector('#it'); globalThis.wrap = (name) => {
        const around = document.createElement(name);
        it.replaceWith(around);
        around.append(it);
      }`);
      const isSeen = () =>
        tab.evaluate(() => {
          const it = document.querySelector('#it')!;
          const root = [
            it,
            it.querySelector('leg-cramp-info'),
            it.shadowRoot?.querySelector('leg-cramp-info'),
          ]
            .map((element) => element?.shadowRoot?.querySelector('section'))
            .find(Boolean)!;
          return root.checkVisibility({visibilityProperty: true});
        });
      for (const [how, [hide, show]] of Object.entries(hiding)) {
        await tab.evaluate(hide);
        expect(await isSeen(), how).to.equal(false);
        await tab.evaluate(show);
        expect(await isSeen(), `shown after ${how}`).to.equal(true);
        expect(await tab.evaluate(() => document.body.innerText), how).not.to.contain('Fallback');
      }
      expect(complaints).to.deep.equal([]);
    });

    for (const [when, head, files] of [
      [
        'a script that comes late',
        "<script>setTimeout(() => document.head.append(Object.assign(document.createElement('script'), {src: '/dist/leg-cramp-info.min.js'})), 400)</script>",
        {},
      ],
      ['a script that is missing', '<script async src="/missing/leg-cramp-info.min.js"></script>', {}],
      [
        'a script that was changed on the way',
        `<script async src="/dist/leg-cramp-info.min.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
        {},
      ],
      ['a language that is missing', script, {'/dist/locales/es.js': missing}],
      ['a language that never comes', script, {'/dist/locales/es.js': never}],
    ] as const)
      it(`${what} shows its fallback or its words in every frame, with ${when}`, async () => {
        const watching = `<script>
          const states = new Set();
          requestAnimationFrame(function look() {
            const it = document.querySelector('#it');
            const all = it ? [it, it.querySelector('leg-cramp-info'), it.shadowRoot?.querySelector('leg-cramp-info')] : [];
            const isWidget = all.some((element) => element?.shadowRoot?.querySelector('section')?.checkVisibility());
            const isFallback = document.body?.innerText.includes('Fallback');
            if (it) states.add(isWidget && isFallback ? 'both' : isWidget ? 'words' : isFallback ? 'fallback' : 'nothing');
            requestAnimationFrame(look);
          });
        </script>`;
        const language = when.includes('language') ? 'es' : 'en';
        const site = await host({
          '/page.html': page(watching + head, html.replace(/(lang[-=]"?)en/, `$1${language}`)),
          ...files,
        });
        const tab = await newPage();
        await tab.goto(`${site.address}/page.html`, {waitUntil: 'domcontentloaded'});
        await new Promise((resolve) => setTimeout(resolve, 1200));
        const states = await tab.evaluate('[...states]');
        const comes = ['a script that comes late', 'a language that is missing'].includes(when);
        expect(states).to.deep.equal(comes ? ['fallback', 'words'] : ['fallback']);
      });
  }
});
