import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage, watch} from '../support/browser.js';

/** Hotkeys as pages have them. Each counts in `taken`, and keeps the key for itself. */
const takes = '{ taken.push(event.key); event.preventDefault(); }';
const sparingFields = (on: string, type: string) =>
  `${on}.addEventListener('${type}', (event) => {
    if (!event.target.matches?.('input, textarea, select, button, [contenteditable]') && /^( |Enter|Arrow.*|.)$/.test(event.key)) ${takes}
  });`;
const keyTypes = ['keydown', 'keypress', 'keyup'];
const hotkeys: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['window', 'document', 'document.body', "document.querySelector('main')"].flatMap((on) =>
      keyTypes.map((type) => [`${type} on ${on}`, sparingFields(on, type)]),
    ),
  ),
  'onkeydown of the document': `document.onkeydown = (event) => { if (event.target.localName !== 'input' && event.key !== 'Tab') ${takes} };`,
  Mousetrap: `Mousetrap.bind(['space', 'enter', 'up', 'down', 'left', 'right', 'j', 'n'], (event) => ${takes});`,
  'hotkeys-js': `hotkeys('space,enter,up,down,left,right,j,n', (event) => ${takes});`,
};
const scripts: Readonly<Record<string, string>> = {
  Mousetrap: '<script src="/node_modules/mousetrap/mousetrap.min.js"></script>',
  'hotkeys-js': '<script src="/node_modules/hotkeys-js/dist/hotkeys-js.min.js"></script>',
};

type Widget = HTMLElement & {readonly answers: object};

describe('a page with listeners of its own', () => {
  const {newPage, host} = stage();

  async function open(script: string, body: string, head = '') {
    const site = await host({
      '/page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
        ${head}<script src="/dist/leg-cramp-info.min.js"></script></head>
        <body>${body}<script type="module">window.taken = []; ${script}</script></body></html>`,
    });
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    await tab.waitForSelector('leg-cramp-info >>> .check .primary');
    return {tab, complaints};
  }

  const widget = '<leg-cramp-info lang="en" view="check"></leg-cramp-info>';
  const taken = (tab: Page) => tab.evaluate('taken.splice(0)') as Promise<string[]>;
  const answers = (tab: Page) => tab.$eval('leg-cramp-info', (element) => (element as Widget).answers);

  /** Tabs to what matches; a keyboard that cannot reach it fails the test. */
  async function tabTo(tab: Page, selector: string) {
    for (let presses = 0; presses < 40; presses++) {
      await tab.keyboard.press('Tab');
      if (
        await tab.$eval(
          'leg-cramp-info',
          ({shadowRoot}, s) => !!shadowRoot!.activeElement?.matches(s),
          selector,
        )
      )
        return;
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  for (const [name, script] of Object.entries(hotkeys))
    it(`${name}: Space ticks, arrows move, Enter continues, and no hotkey fires; beside the check they do`, async () => {
      const {tab, complaints} = await open(script, `<main tabindex="-1">${widget}</main>`, scripts[name]);
      await tab.focus('main');
      await tab.keyboard.press('j');
      expect(await taken(tab), 'beside the check').to.deep.equal(['j']);

      await tabTo(tab, '.primary');
      await tab.keyboard.press('Enter');
      for (const option of ['now', 'look']) {
        await tabTo(tab, '[value=none]');
        await tab.keyboard.press('Space');
        await tabTo(tab, '.primary');
        await tab.keyboard.press('Enter');
        expect(await answers(tab)).to.have.property(option);
      }
      await tabTo(tab, '[value=cramp]');
      await tab.keyboard.press('Space');
      await tab.keyboard.press('n');
      await tabTo(tab, '.primary');
      await tab.keyboard.press('Space');
      await tabTo(tab, '[type=radio]');
      await tab.keyboard.press('Space');
      await tab.keyboard.press('ArrowDown');
      const [first, second] = await tab.$$eval('leg-cramp-info >>> [type=radio]', (radios) =>
        radios.map((radio) => radio as HTMLInputElement).map(({checked}) => checked),
      );
      expect([first, second], 'the arrow moves').to.deep.equal([false, true]);
      expect(await taken(tab)).to.deep.equal([]);
      expect(await answers(tab)).to.have.keys('now', 'look', 'feel', 'time');
      expect(complaints).to.deep.equal([]);
    });

  /** As the usual focus traps do: they watch Tab on the document, and send focus round. */
  const focusTrap = `
    const dialog = document.querySelector('#dialog');
    const [first, last] = dialog.querySelectorAll('button');
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') dialog.hidden = true;
      if (event.key !== 'Tab') return;
      taken.push(event.target.localName);
      const [from, to] = event.shiftKey ? [first, last] : [last, first];
      if (document.activeElement === from) { event.preventDefault(); to.focus(); }
    });
    first.focus();`;

  it('traps focus: Tab goes round through the check in both directions, and Escape in the check closes the dialog', async () => {
    const {tab, complaints} = await open(
      focusTrap,
      `<a href="#">before</a><div id="dialog"><button id="first">Close</button>${widget}<button id="last">Done</button></div><a href="#">after</a>`,
    );
    const place = () => tab.evaluate(() => document.activeElement!.id || document.activeElement!.localName);
    for (const direction of ['forward', 'back']) {
      const seen = new Set<string>();
      await tab.focus('#first');
      if (direction === 'back') await tab.keyboard.down('Shift');
      do {
        seen.add(await place());
        await tab.keyboard.press('Tab');
      } while ((await place()) !== 'first');
      if (direction === 'back') await tab.keyboard.up('Shift');
      expect([...seen].sort(), direction).to.deep.equal(['first', 'last', 'leg-cramp-info']);
      expect(await taken(tab), direction).to.include('leg-cramp-info');
    }
    await tabTo(tab, '.primary');
    await tab.keyboard.press('Escape');
    expect(await tab.$eval('#dialog', (dialog) => (dialog as HTMLElement).hidden)).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  const isInside: Readonly<Record<string, string>> = {
    'event.target': 'panel.contains(event.target)',
    'event.composedPath()': 'event.composedPath().includes(panel)',
    'event.target.closest': "event.target.closest('#panel')",
  };
  for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'touchstart'])
    for (const [how, inside] of Object.entries(isInside))
      it(`closes a panel by a ${type} outside, as ${how} says: never while the check in it is used, also beside its controls`, async () => {
        const {tab, complaints} = await open(
          `const panel = document.querySelector('#panel');
           document.addEventListener('${type}', (event) => { if (!(${inside})) panel.dataset.closed = ''; });
           document.querySelector('leg-cramp-info').addEventListener('click', (event) => taken.push(event.currentTarget.localName));`,
          `<p id="outside">Outside</p><div id="panel">${widget}</div>`,
        );
        const press = (selector: string) => (type === 'touchstart' ? tab.tap(selector) : tab.click(selector));
        const isClosed = () => tab.$eval('#panel', (panel) => 'closed' in (panel as HTMLElement).dataset);
        await press('leg-cramp-info >>> .check-title');
        await press('leg-cramp-info >>> .check .primary');
        await press('leg-cramp-info >>> [value=cold]');
        await press('leg-cramp-info >>> .check .primary');
        await press('leg-cramp-info >>> .result .quiet');
        expect(await isClosed()).to.equal(false);
        expect((await taken(tab)).length, 'clicks that the element itself hears').to.be.at.least(5);
        await press('#outside');
        expect(await isClosed()).to.equal(true);
        expect(complaints).to.deep.equal([]);
      });
});
