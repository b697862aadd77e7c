import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage, watch} from '../support/browser.js';
import {bundle} from '../support/bundle.js';
import {answer, counted, widgetsSeen} from '../support/widgets.js';

const tag = '<script async src="/dist/leg-cramp-info.min.js"></script>';
const page = (body: string, head = tag) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** An app with one box, in each library. `window.step(n)` renders it anew: see `steps`. */
const apps: Readonly<Record<string, string>> = {
  'React 19': `
    import {createElement as h} from 'react';
    import {createRoot} from 'react-dom/client';
    import {flushSync} from 'react-dom';
    const root = createRoot(document.querySelector('#app'));
    const view = (n) => h('main', null,
      n === 5
        ? h('div', {className: 'other'}, 'Another page')
        : h('div', {className: 'leg-cramp-info lang-' + (n === 4 ? 'es' : 'en')},
            n === 3 ? 'Text alone' : [n !== 1 && h('p', {key: 'a'}, 'Gone later'), h('p', {key: 'b'}, 'Fallback'),
            n === 2 && h('p', {key: 'c', slot: 'footer', id: 'footer'}, 'Ours')]),
      h('p', {id: 'n'}, n));
    window.step = (n) => flushSync(() => root.render(view(n)));
    window.unmount = () => root.unmount();
    step(0);`,
  'Vue 3': `
    import {createApp, h, nextTick, shallowRef} from 'vue/dist/vue.runtime.esm-bundler.js';
    const n = shallowRef(0);
    const app = createApp({render: () => h('main', [
      n.value === 5
        ? h('div', {class: 'other'}, 'Another page')
        : h('div', {class: 'leg-cramp-info lang-' + (n.value === 4 ? 'es' : 'en')},
            n.value === 3 ? 'Text alone' : [n.value !== 1 ? h('p', {key: 'a'}, 'Gone later') : null, h('p', {key: 'b'}, 'Fallback'),
            n.value === 2 ? h('p', {key: 'c', slot: 'footer', id: 'footer'}, 'Ours') : null]),
      h('p', {id: 'n'}, n.value)])});
    app.mount('#app');
    window.step = (to) => { n.value = to; return nextTick(); };
    window.unmount = () => app.unmount();`,
};

const html = (tab: Page, selector: string) => tab.$eval(selector, (element) => element.textContent);
const step = async (tab: Page, n: number) => {
  await tab.evaluate((to) => (globalThis as unknown as {step: (n: number) => unknown}).step(to), n);
  expect(await html(tab, '#n')).to.equal(String(n));
};
const isSeen = (tab: Page, selector: string) =>
  tab.$eval(selector, (element) => (element as HTMLElement).checkVisibility());
const isTextSeen = (tab: Page, text: string) =>
  tab.evaluate((wanted) => document.body.innerText.includes(wanted), text);

describe('owners of a box', () => {
  const {newPage, host} = stage();

  async function open(body: string, head?: string, files: Record<string, string> = {}) {
    const site = await host({'/page.html': page(body, head), ...files});
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    return {tab, complaints};
  }

  for (const [name, code] of Object.entries(apps)) {
    const openApp = () =>
      open('<div id="app"></div><script src="/app.js"></script>', tag, {'/app.js': bundle(code)});

    it(`${name} takes a child away, writes text, fills a slot, and the answers stay`, async () => {
      const {tab, complaints} = await openApp();
      expect(await counted(tab)).to.equal('1');
      expect(await isTextSeen(tab, 'Fallback')).to.equal(false);
      await answer(tab);
      for (const n of [1, 0, 3, 0, 3, 0]) {
        await step(tab, n);
        expect(await counted(tab), `step ${n}`).to.equal('1, answers kept');
        expect(await isTextSeen(tab, 'Fallback'), `step ${n}`).to.equal(false);
        expect(await isTextSeen(tab, 'Text alone'), `step ${n}`).to.equal(false);
      }
      await step(tab, 2);
      expect(await counted(tab)).to.equal('1, answers kept');
      expect(await isSeen(tab, '#footer')).to.equal(true);
      expect(complaints).to.deep.equal([]);
    });

    it(`${name} gives the box another language, then uses its node for something else and again for a box`, async () => {
      const {tab, complaints} = await openApp();
      await counted(tab);
      await step(tab, 4);
      expect((await widgetsSeen(tab)).map(({lang}) => lang)).to.deep.equal(['es']);
      await step(tab, 5);
      expect(await counted(tab)).to.equal('0');
      expect(await isSeen(tab, '.other')).to.equal(true);
      expect(await isTextSeen(tab, 'Another page')).to.equal(true);
      await step(tab, 0);
      expect(await counted(tab)).to.equal('1');
      await tab.evaluate(() => (globalThis as unknown as {unmount: () => void}).unmount());
      expect(await counted(tab)).to.equal('0');
      expect(complaints).to.deep.equal([]);
    });
  }

  it('React 19 takes over what its server rendered, with the widget in it already', async () => {
    const code = `
      import {createElement as h} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      const view = h('div', {className: 'leg-cramp-info lang-en'}, h('p', null, 'Fallback'));
      window.hydrate = () => hydrateRoot(document.querySelector('#app'), view);`;
    const {tab} = await open(
      '<div id="app"><div class="leg-cramp-info lang-en"><p>Fallback</p></div></div><script src="/app.js"></script>',
      tag,
      {'/app.js': bundle(code)},
    );
    expect(await counted(tab)).to.equal('1');
    await tab.evaluate(() => (globalThis as unknown as {hydrate: () => void}).hydrate());
    expect(await counted(tab)).to.equal('1');
    expect(await isTextSeen(tab, 'Fallback')).to.equal(false);
  });

  it('an editor: what is being written stays text, and the page stays usable', async () => {
    const code = `
      import {EditorState} from 'prosemirror-state';
      import {EditorView} from 'prosemirror-view';
      import {DOMParser, Schema} from 'prosemirror-model';
      import {schema as basic} from 'prosemirror-schema-basic';
      const box = {group: 'block', content: 'block+', parseDOM: [{tag: 'div.leg-cramp-info'}], toDOM: () => ['div', {class: 'leg-cramp-info lang-en'}, 0]};
      const schema = new Schema({nodes: basic.spec.nodes.addToEnd('box', box), marks: basic.spec.marks});
      const content = document.createElement('div');
      content.innerHTML = '<div class="leg-cramp-info"><p>Fallback</p></div>';
      const start = (place, editable) => new EditorView(document.querySelector(place), {
        editable: () => editable,
        state: EditorState.create({doc: DOMParser.fromSchema(schema).parse(content)}),
      });
      window.edited = start('#editor', true);
      window.read = start('#reader', false);`;
    const {tab, complaints} = await open(
      '<style>.ProseMirror { white-space: pre-wrap }</style><div id="editor"></div><div id="reader"></div><script src="/app.js"></script>',
      tag,
      {'/app.js': bundle(code)},
    );
    await tab.waitForFunction(() => customElements.get('leg-cramp-info'));
    await tab.click('#editor p');
    await tab.keyboard.type('Own ');
    expect(await html(tab, '#editor'))
      .to.contain('Own')
      .and.to.contain('Fallback');
    expect(await isTextSeen(tab, 'Own')).to.equal(true);
    expect(await tab.$$eval('#editor leg-cramp-info', ({length}) => length)).to.equal(0);
    expect(await counted(tab)).to.equal('1'); // what only shows the text shows the widget
    expect(complaints).to.deep.equal([]);
  });

  it('a list that is written anew from time to time has its widget each time, where a box can have no shadow root', async () => {
    const {tab, complaints} = await open(
      '<main></main><script>const write = () => (document.querySelector("main").innerHTML = `<ul><li class="leg-cramp-info lang-en"><p>Fallback</p></ul>`); write()</script>',
    );
    for (let time = 1; time <= 4; time++) {
      expect(await counted(tab), `time ${time}`).to.equal('1');
      expect(await isTextSeen(tab, 'Fallback'), `time ${time}`).to.equal(false);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await tab.evaluate('write()');
    }
    expect(complaints).to.deep.equal([]);
  });

  /** Scripts that put their own HTML back: at once, with the next frame, on a timer, or by taking out what is foreign. */
  const restorers: Readonly<Record<string, string>> = {
    'at once': 'new MutationObserver(restore).observe(owned, {childList: true, subtree: true})',
    'each frame': 'requestAnimationFrame(function each() { restore(); requestAnimationFrame(each); })',
    'on a timer': 'setInterval(restore, 300)',
    'by taking out what is foreign': `new MutationObserver(() => {
        const foreign = owned.querySelector('leg-cramp-info');
        if (foreign) { restored++; foreign.remove(); }
      }).observe(owned, {childList: true, subtree: true})`,
  };
  const restoring = (body: string, start: string) => `<div id="owned">${body}</div><script>
      const owned = document.querySelector('#owned');
      const saved = owned.innerHTML;
      let restored = 0;
      function restore() {
        if (owned.innerHTML === saved) return;
        restored++;
        owned.innerHTML = saved;
      }
      ${start};
    </script>`;
  const restored = async (tab: Page) => {
    await tab.waitForFunction(() => customElements.get('leg-cramp-info'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return Number(await tab.evaluate('restored'));
  };

  for (const [how, start] of Object.entries(restorers)) {
    it(`a script that restores its box ${how} does so twice at most, then the widget is out of its reach`, async () => {
      const {tab} = await open(restoring('<div class="leg-cramp-info lang-en"><p>Fallback</p></div>', start));
      expect(await restored(tab)).to.be.at.most(2);
      expect(await counted(tab)).to.equal('1');
    });

    it(`a script that restores what stands around ours ${how} gets its way after one more attempt`, async () => {
      const {tab, complaints} = await open(
        restoring(
          '<p>Text</p><script type="module" src="/dist/leg-cramp-info.min.js?embed&lang=en"></' + 'script>',
          start,
        ),
        '',
      );
      expect(await restored(tab)).to.be.within(1, 2);
      expect(await counted(tab)).to.equal('0');
      expect(complaints.join()).to.contain('takes the widget away');
    });
  }

  it('a script that keeps taking the field of a form out of the element costs next to nothing', async () => {
    const {tab, complaints} = await open(
      `<form><leg-cramp-info lang="en" name="legs"><p>Fallback</p></leg-cramp-info></form><script>
        const owned = document.querySelector('leg-cramp-info');
        let restored = 0;
        new MutationObserver(() => {
          const foreign = owned.querySelector('textarea');
          if (foreign) { restored++; foreign.remove(); }
        }).observe(owned, {childList: true});
      </script>`,
    );
    expect(await counted(tab)).to.equal('1');
    await answer(tab);
    expect(await restored(tab)).to.be.within(1, 12);
    expect(await counted(tab)).to.equal('1, answers kept');
    expect(complaints).to.deep.equal([]);
  });
});
