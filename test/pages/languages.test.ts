import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {stage, watch, type Watch} from '../support/browser.js';
import {missing, never, type Site} from '../support/server.js';

const german = readFileSync('dist/locales/de.js', 'utf8');
const title = 'Beinkrämpfe in der Nacht';
const instead = 'The words for this language could not be loaded. This is the English text.';

const page = (script: string) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,">${script}<body><leg-cramp-info><p>Fallback</p></leg-cramp-info></body></html>`;
const local = page('<script async src="/dist/leg-cramp-info.min.js"></script>');

/** Long waits become short, in the page only. */
const hurry = () => {
  const {setTimeout} = globalThis;
  globalThis.setTimeout = ((run: () => void, wait: number) =>
    setTimeout(run, wait > 9000 ? 200 : wait)) as typeof setTimeout;
};

describe('a language file', () => {
  const {newPage, host} = stage();

  async function open(site: Site, isHurried = false): Promise<{tab: Page; watched: Watch}> {
    const tab = await newPage();
    if (isHurried) await tab.evaluateOnNewDocument(hurry);
    const watched = watch(tab);
    await tab.goto(`${site.address}/page.html`, {waitUntil: 'domcontentloaded'}); // a file that hangs holds back `load`, as any script
    await tab.waitForFunction(() =>
      document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section'),
    );
    return {tab, watched};
  }

  const section = (tab: Page) =>
    tab.evaluate(() => {
      const {lang, innerText} = document
        .querySelector('leg-cramp-info')!
        .shadowRoot!.querySelector('section')!;
      return {lang, innerText};
    });

  const threw = ({complaints}: Watch) =>
    complaints.filter((complaint) => /Uncaught|^Error|TypeError/.test(complaint));

  it('comes once, in its language', async () => {
    const {tab, watched} = await open(await host({'/page.html': local}));
    const {lang, innerText} = await section(tab);
    expect(lang).to.equal('de');
    expect(innerText).to.contain(title);
    expect(watched.requests.filter((url) => url.includes('/locales/')).length).to.equal(1);
    expect(watched.complaints).to.deep.equal([]);
  });

  const tampered = german.replace('Beinkr', 'Beinkn');
  const planted = `globalThis.planted = true;${german}`;
  for (const [what, body] of [
    ['tampered with by one letter', tampered],
    ['with code planted in it', planted],
    ['with a syntax error', `${german}{`],
    ['cut off', german.slice(0, -500)],
    ['that is not there', missing],
    ['that never comes', never],
  ] as const)
    it(`${what} does not run: there is English, a note, and nothing thrown`, async () => {
      expect(tampered).not.to.equal(german);
      const site = await host({'/page.html': local, '/dist/locales/de.js': body});
      const {tab, watched} = await open(site, body === never);
      const {lang, innerText} = await section(tab);
      expect(lang).to.equal('en');
      expect(innerText).to.contain(instead).and.to.contain('Having a cramp now?').and.not.to.contain('Bein');
      expect(await tab.evaluate('globalThis.planted')).to.equal(undefined);
      expect(threw(watched)).to.deep.equal([]);
      if (body !== never) expect(await tab.$$('script[integrity]')).to.deep.equal([]);
    });

  it('is asked for a second time where the first answer failed, and then comes', async () => {
    const site = await host({'/page.html': local});
    const tab = await newPage();
    const asked: string[] = [];
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const isLanguage = request.url().includes('/locales/');
      if (isLanguage) asked.push(new URL(request.url()).pathname);
      void (isLanguage && asked.length === 1 ? request.respond({status: 503}) : request.continue());
    });
    await tab.goto(`${site.address}/page.html`);
    await tab.waitForFunction(
      () => document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section')?.lang === 'de',
    );
    expect(asked).to.deep.equal(['/dist/locales/de.js', '/dist/locales/de.js']);
  });

  it('comes from another origin that allows it, and not from one that does not', async () => {
    const pageFor = (site: Site) => ({
      '/page.html': page(`<script async src="${site.address}/dist/leg-cramp-info.min.js"></script>`),
    });
    const allowing = await host({}, {'access-control-allow-origin': '*'});
    const refusing = await host({});
    expect((await section((await open(await host(pageFor(allowing)))).tab)).lang).to.equal('de');
    const {tab, watched} = await open(await host(pageFor(refusing)));
    const {lang, innerText} = await section(tab);
    expect(lang).to.equal('en');
    expect(innerText).to.contain(instead);
    expect(threw(watched)).to.deep.equal([]);
  });

  it('comes under a policy of nonces, with the nonce of the one tag', async () => {
    const policy = "default-src 'none'; img-src data:; script-src 'nonce-r4nd0m'";
    const withNonce = page('<script nonce="r4nd0m" async src="/dist/leg-cramp-info.min.js"></script>');
    const {tab, watched} = await open(
      await host({'/page.html': withNonce}, {'content-security-policy': policy}),
    );
    expect((await section(tab)).lang).to.equal('de');
    expect(watched.complaints).to.deep.equal([]);
  });

  it('is not needed where the one tag has it inside', async () => {
    const inside = page('<script async src="/dist/leg-cramp-info.de.min.js"></script>');
    const {tab, watched} = await open(await host({'/page.html': inside}));
    expect((await section(tab)).innerText).to.contain(title);
    expect(watched.requests.filter((url) => url.includes('/dist/')).length).to.equal(1);
  });

  it('is refused by SRI as a whole when the one tag itself was changed', async () => {
    const {['leg-cramp-info.min.js']: hash} = JSON.parse(
      readFileSync('dist/integrity.json', 'utf8'),
    ) as Record<string, string>;
    const pinned = page(
      `<script async crossorigin integrity="${hash}" src="/dist/leg-cramp-info.min.js"></script>`,
    );
    expect((await section((await open(await host({'/page.html': pinned}))).tab)).lang).to.equal('de');
    const altered = `${readFileSync('dist/leg-cramp-info.min.js', 'utf8')}\n`;
    const changed = await host({'/page.html': pinned, '/dist/leg-cramp-info.min.js': altered});
    const tab = await newPage();
    await tab.goto(`${changed.address}/page.html`, {waitUntil: 'networkidle0'});
    expect(await tab.evaluate(() => document.body.innerText)).to.contain('Fallback');
    expect(await tab.evaluate(() => customElements.get('leg-cramp-info') === undefined)).to.equal(true);
  });
});

describe('a stand-in language', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host();
  });

  /** All that a reader can see or hear at each step: every topic open, the check walked to a result. */
  async function wordsOf(tab: Page, id: string): Promise<readonly string[]> {
    return tab.evaluate(async (name) => {
      const element = document.getElementById(name) as HTMLElement & {
        answers: unknown;
        updateComplete: Promise<unknown>;
      };
      const root = element.shadowRoot!.querySelector('section')!;
      const words: string[] = [];
      const read = () => {
        for (const details of root.querySelectorAll('details')) details.open = true;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement!.closest('cite, option, bdi')) words.push(node.nodeValue!.trim());
        for (const labelled of root.querySelectorAll('[aria-label]'))
          words.push(labelled.getAttribute('aria-label')!);
      };
      read();
      for (const answers of [{now: ['none']}, {now: ['not_sure'], look: ['one_leg']}, {now: ['cold']}]) {
        element.answers = answers;
        await element.updateComplete;
        read();
      }
      return words.filter((text) => /[a-z]/i.test(text));
    }, id);
  }

  it('shows that every word can be translated', async () => {
    const tab = await newPage();
    await tab.goto(`${site.address}/demo/pseudo.html`);
    await tab.waitForFunction(() => document.getElementById('long')?.shadowRoot?.querySelector('section'));
    const words = await wordsOf(tab, 'long');
    expect(words.length).to.be.greaterThan(300);
    const untranslated = words.filter((text) => !/^⟦|⟧[^⟦]*$/.test(text) && text !== '1.0.0-draft');
    expect(untranslated).to.deep.equal([]);
  });

  it('is not cut off on a small phone when it is 40 % longer', async () => {
    const tab = await newPage();
    await tab.setViewport({width: 320, height: 640});
    await tab.goto(`${site.address}/demo/pseudo.html`);
    await tab.waitForFunction(() => document.getElementById('long')?.shadowRoot?.querySelector('section'));
    await wordsOf(tab, 'long');
    const wide = await tab.evaluate(() => {
      const {clientWidth, scrollWidth} = document.documentElement;
      const clipped = [
        ...document.getElementById('long')!.shadowRoot!.querySelectorAll<HTMLElement>('section *'),
      ]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX !== 'visible',
        )
        .map(({outerHTML}) => outerHTML.slice(0, 80));
      return {spill: scrollWidth - clientWidth, clipped};
    });
    expect(wide).to.deep.equal({spill: 0, clipped: []});
  });
});
