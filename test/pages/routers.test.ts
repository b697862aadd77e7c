import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {clientRouter, clientRouterHead} from '../support/astro.js';
import {stage, watch} from '../support/browser.js';
import {answer, counted} from '../support/widgets.js';

const module = (file: string) => `<script src="/node_modules/${file}"></script>`;

const astro = `${clientRouterHead}<script type="module" src="/astro.js"></script>`;

interface Router {
  readonly head: string;
  readonly start?: string;
  readonly body?: string;
  /** The attribute that keeps an element, if there is one. */
  readonly keep?: string;
  /** Whether it forgets even that by Back and Forward. */
  readonly keepsVisitsOnly?: boolean;
  /** Whether a page asks by its own head. Other routers leave the head of the first page as it is. */
  readonly swapsHead?: boolean;
}

/** Each library as its own guide sets it up, so that it follows every link. */
const routers: Readonly<Record<string, Router>> = {
  Turbo: {
    swapsHead: true,
    head: module('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    keep: 'data-turbo-permanent',
  },
  'htmx 1': {
    head: module('htmx1/dist/htmx.min.js'),
    body: 'hx-boost="true"',
    keep: 'hx-preserve',
    keepsVisitsOnly: true,
  },
  'htmx 2': {head: module('htmx.org/dist/htmx.min.js'), body: 'hx-boost="true"', keep: 'hx-preserve'},
  Unpoly: {
    keep: 'up-keep',
    head: `${module('unpoly/unpoly.min.js')}<script>up.link.config.followSelectors.push('a[href]')</script>`,
  },
  Swup: {
    keep: 'data-swup-persist="kept"',
    head: module('swup/dist/Swup.umd.js'),
    start: '<script>new Swup({animationSelector: false})</script>',
  },
  Barba: {
    head: module('@barba/core/dist/barba.umd.js'),
    start: '<script>barba.init()</script>',
    body: 'data-barba="wrapper"',
  },
  Astro: {head: astro, keep: 'data-astro-transition-persist="kept"', swapsHead: true},
  'Astro without view transitions': {
    keep: 'data-astro-transition-persist="kept"',
    swapsHead: true,
    head: `<script>delete Document.prototype.startViewTransition</script>${astro}`,
  },
};

const tag = '/dist/leg-cramp-info.min.js';
const plainScript = `<script async src="${tag}"></script>`;
const embed = `<script async src="${tag}?embed&lang=en"></script>`;
const settings = "<script>window.legCrampInfo = {embed: true, lang: 'en'}</script>";

/** Ways to ask for a widget: what a page that asks has in its head and its content, and what every page has. */
const asks: Readonly<Record<string, {head?: string; content?: string; always?: string}>> = {
  'a box': {content: '<div class="leg-cramp-info lang-en"><p>Fallback</p></div>', always: plainScript},
  'a box that fills a slot': {
    content: '<div class="leg-cramp-info lang-en">Fallback<p slot="footer">Ours</p></div>',
    always: plainScript,
  },
  'the element': {
    content: '<leg-cramp-info lang="en"><p>Fallback</p></leg-cramp-info>',
    always: plainScript,
  },
  'a script in the content': {content: embed},
  'settings in the content': {content: settings, always: plainScript},
  'a script in the head': {head: embed},
  'settings in the head': {head: settings, always: plainScript},
};

describe('routers', () => {
  const {newPage, host} = stage();
  let astroScript: string;
  before(async () => {
    astroScript = await clientRouter();
  });

  function sitePages(router: Router, ask: (typeof asks)[string]) {
    const page = (
      name: string,
      isAsking: boolean,
    ) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>${name}</title><link rel="icon" href="data:,">${isAsking ? (ask.head ?? '') : ''}${ask.always ?? ''}${router.head}</head>
      <body ${router.body ?? ''}><nav><a id="a" href="/a.html">A</a> <a id="b" href="/b.html">B</a> <a id="c" href="/c.html">C</a></nav>
      <main id="swup" class="transition-none" data-barba="container" data-barba-namespace="${name}"><h1>${name}</h1>${isAsking ? (ask.content ?? '') : ''}</main>
      ${router.start ?? ''}</body></html>`;
    return {
      '/astro.js': astroScript,
      '/a.html': page('A', true),
      '/b.html': page('B', false),
      '/c.html': page('C', true),
    };
  }

  const isOn = (tab: Page, name: string) =>
    tab.waitForFunction(
      (wanted) =>
        document.querySelector('h1')?.textContent === wanted &&
        location.pathname === `/${wanted.toLowerCase()}.html` &&
        !document.documentElement.matches(
          '[aria-busy],.is-changing,[data-turbo-preview],[data-astro-transition]',
        ),
      {timeout: 10_000},
      name,
    );

  /** What stands on the screen after each step. The pages are never loaded anew. */
  async function walk(
    router: Router,
    ask: (typeof asks)[string],
    visits = ['B', 'C'],
    back = ['B', 'A'],
    forward = ['B', 'C'],
  ) {
    const site = await host(sitePages(router, ask));
    const tab = await newPage();
    const {complaints} = watch(tab);
    const seen: Record<string, string> = {};
    const step = async (what: string, name: string) => {
      await isOn(tab, name);
      seen[what] = await counted(tab);
    };
    await tab.goto(`${site.address}/a.html`);
    await tab.evaluate(() => Object.assign(globalThis, {sameDocument: true}));
    await step('A', 'A');
    await answer(tab);
    for (const name of visits) {
      await tab.$eval(`#${name.toLowerCase()}`, (link) => (link as HTMLElement).click());
      await step(`visit ${name}`, name);
    }
    for (const name of back) {
      await tab.evaluate(() => history.back());
      await step(`Back to ${name}`, name);
    }
    for (const name of forward) {
      await tab.evaluate(() => history.forward());
      await step(`Forward to ${name}`, name);
    }
    expect(await tab.evaluate(() => 'sameDocument' in globalThis)).to.equal(true);
    expect(complaints).to.deep.equal([]);
    if (process.env.TABLE) console.log(JSON.stringify(seen));
    return seen;
  }

  /** Exactly one wherever the page asks for one. */
  const whereAsked = {
    A: '1',
    'visit B': '0',
    'visit C': '1',
    'Back to B': '0',
    'Back to A': '1',
    'Forward to B': '0',
    'Forward to C': '1',
  };
  /** The head of the first page asks on every page. */
  const onEveryPage = Object.fromEntries(Object.keys(whereAsked).map((step) => [step, '1']));

  for (const [name, router] of Object.entries(routers))
    for (const [what, ask] of Object.entries(asks))
      it(`${name}: ${what} gives one widget wherever a page asks, after visits, Back and Forward`, async () => {
        const isKeptHead = !!ask.head && !router.swapsHead;
        const seen = await walk(router, ask);
        const counts = Object.fromEntries(Object.entries(seen).map(([step, count]) => [step, count[0]]));
        expect(counts).to.deep.equal(isKeptHead ? onEveryPage : whereAsked);
      });

  const kept = (router: Router) => ({
    'the element': `<leg-cramp-info id="kept" ${router.keep} lang="en"><p>Fallback</p></leg-cramp-info>`,
    'a box': `<div id="kept" ${router.keep} class="leg-cramp-info lang-en"><p>Fallback</p></div>`,
    'a box that fills a slot': `<div id="kept" ${router.keep} class="leg-cramp-info lang-en">Fallback<p slot="footer">Ours</p></div>`,
  });
  for (const [name, router] of Object.entries(routers).filter(([, {keep}]) => keep))
    for (const [what, content] of Object.entries(kept(router)))
      it(`${name}: ${what} that the page tells it to keep has its answers after a visit${router.keepsVisitsOnly ? ', and is one after' : ','} Back and Forward`, async () => {
        const seen = await walk(router, {content, always: plainScript}, ['C'], ['A'], ['C']);
        const later = router.keepsVisitsOnly ? '1' : '1, answers kept';
        expect(seen).to.deep.equal({
          A: '1',
          'visit C': '1, answers kept',
          'Back to A': later,
          'Forward to C': later,
        });
      });

  const idiomorph = module('idiomorph/dist/idiomorph-ext.min.js');
  /** Ways to morph the page into its own text, fetched again. */
  const morphs: Readonly<Record<string, {head: string; body?: string; morph: string}>> = {
    'Turbo refreshes': {
      head: `${routers.Turbo!.head}<meta name="turbo-refresh-method" content="morph">`,
      morph: "Turbo.visit(location.href, {action: 'replace'})",
    },
    'htmx 1 morphs': {
      head: routers['htmx 1']!.head + idiomorph,
      body: 'hx-ext="morph"',
      morph: "htmx.ajax('GET', location.href, {target: 'body', swap: 'morph:innerHTML'})",
    },
    'htmx 2 morphs': {
      head: routers['htmx 2']!.head + idiomorph,
      body: 'hx-ext="morph"',
      morph: "htmx.ajax('GET', location.href, {target: 'body', swap: 'morph:innerHTML'})",
    },
    'Idiomorph alone': {
      head: idiomorph.replace('-ext', ''),
      morph:
        "fetch(location.href).then((answer) => answer.text()).then((text) => Idiomorph.morph(document.body, text.match(/<body[^>]*>([^]*)<.body>/)[1], {morphStyle: 'innerHTML'}))",
    },
  };

  for (const [name, router] of Object.entries(morphs))
    for (const [what, ask] of Object.entries(asks))
      it(`${name}: ${what} keeps its one widget and the answers when the page is morphed`, async () => {
        const site = await host(sitePages(router, ask));
        const tab = await newPage();
        const {complaints} = watch(tab);
        await tab.goto(`${site.address}/a.html`);
        expect(await counted(tab)).to.equal('1');
        await answer(tab);
        for (let time = 1; time <= 3; time++) {
          // Idiomorph says nothing of itself, and soon after another would look like a script that takes the widget away.
          if (name === 'Idiomorph alone') await new Promise((resolve) => setTimeout(resolve, 2000));
          await tab.evaluate(`document.querySelector('h1').textContent = 'stale'; void (${router.morph})`);
          await isOn(tab, 'A');
          expect(await counted(tab), `time ${time}`).to.equal('1, answers kept');
        }
        expect(complaints).to.deep.equal([]);
      });

  for (const [name, router] of Object.entries(morphs))
    it(`${name}: a field of a form still has its value for libraries that look for fields by tag`, async () => {
      const content =
        '<form><leg-cramp-info lang="en" name="legs"><p>Fallback</p></leg-cramp-info></form><h2>Text</h2>';
      const site = await host(sitePages(router, {content, always: plainScript}));
      const tab = await newPage();
      const {complaints} = watch(tab);
      await tab.goto(`${site.address}/a.html`);
      expect(await counted(tab)).to.equal('1');
      await answer(tab);
      const sent = () =>
        tab.$eval('form', (form) => {
          const fields = [...form.querySelectorAll<HTMLTextAreaElement>('input, select, textarea')];
          return fields.map((field) => [field.name, field.value]);
        });
      const before = await sent();
      expect(JSON.stringify(before)).to.contain('none');
      for (let time = 1; time <= 3; time++) {
        await tab.evaluate(`document.querySelector('h1').textContent = 'stale'; void (${router.morph})`);
        await isOn(tab, 'A');
        expect(await counted(tab), `time ${time}`).to.equal('1, answers kept');
        await tab.waitForSelector('leg-cramp-info textarea');
        expect(await sent(), `time ${time}`).to.deep.equal(before);
      }
      expect(complaints).to.deep.equal([]);
    });
});
