import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage, watch} from '../support/browser.js';
import {bundle} from '../support/bundle.js';
import {answer, counted} from '../support/widgets.js';

type Props = Readonly<Record<string, unknown>>;
/** What an app of ours lets a test do, and what the element offers. */
interface Globals {
  readonly render: (props: Props) => unknown;
  readonly hydrate: (props: Props) => unknown;
}
type Widget = HTMLElement & Record<string, unknown>;

const tag = '<script src="/dist/leg-cramp-info.min.js"></script>';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}<script src="/app.js"></script></body></html>`;

/** Apps that render the element with the properties that a test gives. */
const apps: Readonly<Record<string, string>> = {
  'React 19': `
    import {createElement as h, StrictMode} from 'react';
    import {createRoot, hydrateRoot} from 'react-dom/client';
    import {flushSync} from 'react-dom';
    const place = document.querySelector('#app');
    const view = (props) => h(StrictMode, null, h('leg-cramp-info', props, h('p', null, 'Fallback')));
    let root;
    window.render = (props) => flushSync(() => (root ??= createRoot(place)).render(view(props)));
    window.hydrate = (props) => { root = hydrateRoot(place, view(props)); };`,
  'Vue 3': `
    import {createApp, createSSRApp, h, nextTick, shallowRef} from 'vue/dist/vue.runtime.esm-bundler.js';
    const props = shallowRef({});
    const component = {render: () => h('leg-cramp-info', props.value, [h('p', 'Fallback')])};
    let app;
    window.render = (to) => {
      props.value = to;
      app ??= createApp(component).mount('#app');
      return nextTick();
    };
    window.hydrate = (to) => {
      props.value = to;
      app = createSSRApp(component).mount('#app');
    };`,
};

/** As a developer writes them: the names of the properties. */
const props = {
  lang: 'en',
  region: 'US',
  view: 'check',
  headingLevel: 3,
  languageMenu: true,
  name: 'legs',
  required: true,
};
const asProperties = {...props};
const asAttributes = {
  lang: 'en',
  region: 'US',
  view: 'check',
  'heading-level': '3',
  'language-menu': '',
  name: 'legs',
  required: '',
};

const propertiesOf = (tab: Page, names: readonly string[]) =>
  tab.$eval(
    'leg-cramp-info',
    (element, wanted) =>
      Object.fromEntries(wanted.map((name) => [name, (element as unknown as Widget)[name]])),
    names,
  );
const attributesOf = (tab: Page) =>
  tab.$eval('leg-cramp-info', (element) =>
    Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
  );
const answersOf = async (tab: Page) => (await propertiesOf(tab, ['answers'])).answers;
const render = (tab: Page, given: Props) =>
  tab.evaluate((to) => (globalThis as unknown as Globals).render(to) as undefined, given);

/** The question, heading or button that the reader has before them. */
const place = (tab: Page) =>
  tab.$eval('leg-cramp-info', (element) =>
    element.shadowRoot!.querySelector('.check :is(legend, .card-title)')?.textContent.trim(),
  );

/** Answers questions as a reader does. */
async function go(tab: Page, values: readonly string[]) {
  const click = (selector: string) =>
    tab.$eval(`leg-cramp-info >>> ${selector}`, (control) => (control as HTMLElement).click());
  await click('.check .primary');
  for (const value of values) {
    await click(`[value=${value}]`);
    await click('form .primary');
  }
}

describe('frameworks', () => {
  const {newPage, host} = stage();

  async function open(code: string, {head = tag, body = '<div id="app"></div>'} = {}) {
    const site = await host({'/page.html': page(head, body), '/app.js': bundle(code)});
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, complaints};
  }

  const load = (tab: Page) => tab.addScriptTag({url: '/dist/leg-cramp-info.min.js'});

  for (const [name, code] of Object.entries(apps)) {
    it(`${name}: properties reflect, and become their defaults when the app leaves them out`, async () => {
      const {tab, complaints} = await open(code);
      await render(tab, {...props, answers: {now: ['none']}});
      expect(await counted(tab)).to.equal('1, answers kept');
      expect(await propertiesOf(tab, Object.keys(props))).to.deep.equal(asProperties);
      expect(await attributesOf(tab)).to.deep.equal(asAttributes);
      await render(tab, {lang: 'en'});
      expect(await propertiesOf(tab, Object.keys(props))).to.deep.equal({
        lang: 'en',
        region: '',
        view: 'all',
        headingLevel: 2,
        languageMenu: false,
        name: '',
        required: false,
      });
      expect(await attributesOf(tab)).to.deep.equal({lang: 'en'});
      expect(await answersOf(tab)).to.deep.equal({});
      expect(complaints).to.deep.equal([]);
    });

    it(`${name} with a script that comes later: what it wrote into a tag that nobody knew is understood`, async () => {
      const {tab, complaints} = await open(code, {head: ''});
      await render(tab, props);
      await load(tab);
      expect(await counted(tab)).to.equal('1');
      expect(await propertiesOf(tab, Object.keys(props))).to.deep.equal(asProperties);
      expect(
        await tab.$eval('leg-cramp-info >>> section', (root) => [
          !!root.querySelector('h3'),
          !!root.querySelector('#language'),
        ]),
      ).to.deep.equal([true, true]);
      await render(tab, {...props, headingLevel: 4});
      expect((await propertiesOf(tab, ['headingLevel'])).headingLevel).to.equal(4);
      await render(tab, {lang: 'en'});
      expect(await propertiesOf(tab, ['headingLevel', 'languageMenu'])).to.deep.equal({
        headingLevel: 2,
        languageMenu: false,
      });
      expect(await attributesOf(tab)).to.deep.equal({lang: 'en'});
      expect(complaints).to.deep.equal([]);
    });

    it(`${name} with a script that comes later: answers that became text are told of, and come with the next render`, async () => {
      const {tab, complaints} = await open(code, {head: ''});
      await render(tab, {...props, answers: {now: ['none']}});
      await load(tab);
      expect(await counted(tab)).to.equal('1');
      expect(complaints.join()).to.contain('answers');
      await render(tab, {...props, answers: {now: ['none']}});
      expect(await counted(tab)).to.equal('1, answers kept');
    });

    it(`${name} takes over what a server wrote, with names in any case, and says nothing`, async () => {
      const {tab, complaints} = await open(code, {
        body: '<div id="app"><leg-cramp-info lang="en" region="US" headingLevel="3" languageMenu=""><p>Fallback</p></leg-cramp-info></div>',
      });
      const own = {lang: 'en', region: 'US', headingLevel: 3, languageMenu: true};
      expect(await counted(tab)).to.equal('1');
      await tab.evaluate((to) => (globalThis as unknown as Globals).hydrate(to) as undefined, own);
      expect(await counted(tab)).to.equal('1');
      expect(await propertiesOf(tab, Object.keys(own))).to.deep.equal(own);
      expect(complaints).to.deep.equal([]);
    });

    it(`${name}: a reader three questions on keeps place and answers when the app renders anew`, async () => {
      const {tab, complaints} = await open(code);
      const given = () => ({...props, answers: {now: ['none']}});
      await render(tab, given());
      await go(tab, []);
      for (const value of ['none', 'cramp', 'short']) {
        await tab.$eval(`leg-cramp-info >>> [value=${value}]`, (option) => (option as HTMLElement).click());
        await tab.$eval('leg-cramp-info >>> form .primary', (button) => (button as HTMLElement).click());
      }
      const before = [await place(tab), await answersOf(tab)];
      for (const region of ['US', 'GB', 'US']) {
        await render(tab, {...given(), region});
        expect([await place(tab), await answersOf(tab)], region).to.deep.equal(before);
      }
      expect(Object.keys(before[1] as object).length).to.be.greaterThan(3);
      expect(complaints).to.deep.equal([]);
    });

    it(`${name} names the form that the element belongs to, from outside of it`, async () => {
      const {tab, complaints} = await open(code, {body: '<form id="f"></form><div id="app"></div>'});
      await render(tab, {...props, form: 'f', answers: {now: ['none']}});
      expect(await counted(tab)).to.equal('1, answers kept');
      expect(
        await tab.evaluate(() =>
          [...document.querySelector('form')!.elements].map(({id, localName}) => id || localName),
        ),
      ).to.include('leg-cramp-info');
      await render(tab, props);
      expect(await tab.$eval('form', ({elements}) => elements.length)).to.equal(0);
      expect(complaints).to.deep.equal([]);
    });
  }

  /** `step` renders the next of these: shown, hidden by v-show, another class, gone, another key, in KeepAlive and out. */
  const vueApp = (what: string, children: string) => `
    import {createApp, h, KeepAlive, nextTick, shallowRef, vShow, withDirectives} from 'vue/dist/vue.runtime.esm-bundler.js';
    const state = shallowRef({shown: true, there: true, on: false, key: 0});
    const one = () => withDirectives(h(${what}, {key: state.value.key, class: [${what} === 'div' && 'leg-cramp-info lang-en', {on: state.value.on}], lang: 'en'}, ${children}), [[vShow, state.value.shown]]);
    const Kept = {render: one};
    const Other = {render: () => h('p', 'Other')};
    createApp({render: () => h('main', [h(KeepAlive, null, [h(state.value.kept === false ? Other : Kept)]), state.value.there && h('i')])}).mount('#app');
    window.render = (to) => { state.value = {...state.value, ...to}; return nextTick(); };`;
  const fills = "[h('p', 'Fallback'), h('p', {slot: 'footer'}, 'Ours')]";
  for (const [what, code] of Object.entries({
    'the element': vueApp("'leg-cramp-info'", "[h('p', 'Fallback')]"),
    'a box': vueApp("'div'", "[h('p', 'Fallback')]"),
    'a box that fills a slot': vueApp("'div'", fills),
  }))
    it(`Vue 3: ${what} is hidden by v-show, styled by :class, kept by KeepAlive, and new with another key`, async () => {
      const {tab, complaints} = await open(code);
      expect(await counted(tab)).to.equal('1');
      await answer(tab);
      for (const [state, seen] of [
        [{shown: false}, '0'],
        [{shown: true}, '1, answers kept'],
        [{on: true}, '1, answers kept'],
        [{on: false, there: false}, '1, answers kept'],
        [{kept: false}, '0'],
        [{kept: true}, '1, answers kept'],
        [{key: 1}, '1'],
      ] as const) {
        await render(tab, state);
        expect(await counted(tab), JSON.stringify(state)).to.equal(seen);
        expect(await tab.evaluate(() => document.body.innerText), JSON.stringify(state)).not.to.contain(
          'Fallback',
        );
      }
      expect(complaints).to.deep.equal([]);
    });

  /** What a server has rendered, taken over while the widget already stands in it. */
  const takeOvers: Readonly<Record<string, {html: string; code: string}>> = {
    'React 19: a box with its content as HTML': {
      html: '<div class="leg-cramp-info lang-en"><p>Fallback</p></div>',
      code: `
        import {createElement as h} from 'react';
        import {hydrateRoot} from 'react-dom/client';
        window.hydrate = () => hydrateRoot(document.querySelector('#app'), h('div', {
          className: 'leg-cramp-info lang-en', suppressHydrationWarning: true, dangerouslySetInnerHTML: {__html: '<p>Fallback</p>'}}));`,
    },
    'React 19: a box that fills a slot': {
      html: '<div class="leg-cramp-info lang-en"><p>Fallback</p><p slot="footer">Ours</p></div>',
      code: `
        import {createElement as h} from 'react';
        import {hydrateRoot} from 'react-dom/client';
        window.hydrate = () => hydrateRoot(document.querySelector('#app'), h('div', {className: 'leg-cramp-info lang-en'},
          h('p', null, 'Fallback'), h('p', {slot: 'footer'}, 'Ours')));`,
    },
    'Vue 3: a box whose children may differ': {
      html: '<div class="leg-cramp-info lang-en" data-allow-mismatch="children"><p>Fallback</p></div>',
      code: `
        import {createSSRApp, h} from 'vue/dist/vue.runtime.esm-bundler.js';
        window.hydrate = () => createSSRApp({render: () => h('div', {class: 'leg-cramp-info lang-en', 'data-allow-mismatch': 'children'},
          [h('p', 'Fallback')])}).mount('#app');`,
    },
  };
  for (const [what, {html, code}] of Object.entries(takeOvers))
    it(`${what}, rendered on a server, is taken over without a word and stays one widget`, async () => {
      const {tab, complaints} = await open(code, {body: `<div id="app">${html}</div>`});
      expect(await counted(tab)).to.equal('1');
      await tab.evaluate(() => void (globalThis as unknown as Globals).hydrate({}));
      expect(await counted(tab)).to.equal('1');
      expect(await tab.evaluate(() => document.body.innerText)).not.to.contain('Fallback');
      expect(complaints).to.deep.equal([]);
    });
});
