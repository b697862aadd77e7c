import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {type Frame, type HTTPRequest, type Page} from 'puppeteer-core';
import {checkWords} from '../../src/content/check-words.js';
import {ui} from '../../src/content/ui-words.js';
import {walks} from '../support/answers.js';
import {launch, newPage as newPageIn, stage} from '../support/browser.js';
import {type Site} from '../support/server.js';

type Walk = Readonly<Record<string, readonly string[]>>;

/** What a reader does and sees, by the names on the screen. Put into each page before anything else runs there. */
interface Reader {
  readonly find: () => HTMLElement & {answers: unknown; updateComplete: Promise<unknown>};
  readonly press: (name: string) => Promise<void>;
  readonly walk: (answers: Walk) => Promise<void>;
  /** Resolves with the event that tells that a language is there, or that it is not to be had. */
  readonly speak: (tag: string) => Promise<string>;
  readonly state: () => {
    readonly answers: unknown;
    readonly level?: string;
    readonly lang?: string;
    readonly question?: string;
    readonly text: string;
    readonly frames: number;
    readonly isStyled: boolean;
  };
}
declare const reader: Reader;

function putReader(): void {
  const find = () =>
    (globalThis as unknown as {element?: Element}).element ?? document.querySelector('leg-cramp-info')!;
  const all = (selector: string) => [...find().shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const settled = () => (find() as ReturnType<Reader['find']>).updateComplete;
  const press = async (name: string) => {
    const named = all('button').find(({textContent}) => textContent.trim().replace(/\s+/g, ' ') === name);
    if (!named) throw new Error(`There is no button ${name}`);
    named.click();
    await settled();
  };
  Object.assign(globalThis, {
    reader: {
      find,
      press,
      walk: async (answers: Walk) => {
        if (!all('.check form').length) await press('Start the check');
        for (const options of Object.values(answers)) {
          for (const option of options) all(`.check [value=${option}]`)[0]!.click();
          await press('Continue');
        }
      },
      speak: (tag: string) =>
        new Promise<string>((resolve) => {
          const done = ({type}: Event) => void settled().then(() => resolve(type));
          for (const type of ['leg-cramp-language-change', 'leg-cramp-error'])
            find().addEventListener(type, done, {once: true});
          (find() as HTMLElement).lang = tag;
        }),
      state: () => {
        const {answers, assessment} = find() as unknown as {answers: unknown; assessment: {level?: string}};
        const [section] = all('section');
        return {
          answers,
          level: assessment.level,
          lang: section?.lang,
          question: all('legend')[0]?.innerText,
          text: section?.innerText ?? '',
          frames: all('iframe').length,
          isStyled:
            !!section &&
            section.ownerDocument.defaultView!.getComputedStyle(section).borderTopStyle === 'solid',
        };
      },
    },
  });
}

const script = '<script async src="/dist/leg-cramp-info.min.js"></script>';
const widget = '<leg-cramp-info lang="en" region="US"><p>Fallback</p></leg-cramp-info>';
const icon = '<link rel="icon" href="data:,">';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${icon}${head}</head><body>${body}</body></html>`;
const written = JSON.stringify(`<script src="/dist/leg-cramp-info.min.js"></script>${widget}`).replace(
  '</s',
  '<\\/s',
);
const overwritten = JSON.stringify(
  '<!doctype html><title>x</title><div class="leg-cramp-info lang-en"></div>',
);
const inRoots = (depth: number, mode: ShadowRootMode) => `<div id="outer" lang="es"></div>${script}<script>
  let host = document.getElementById('outer');
  for (let left = ${depth}; left; left--) {
    const root = host.attachShadow({mode: '${mode}'});
    root.append((host = document.createElement(left > 1 ? 'div' : 'leg-cramp-info')));
  }
  window.element = host;
</script>`;

const pages: Readonly<Record<string, string>> = {
  '/page.html': page(script, widget),
  '/elsewhere.html': page('', '<p>Elsewhere</p>'),
  '/embed.html': page(
    '',
    '<p>A</p><script src="/dist/leg-cramp-info.min.js?embed&lang=en"></script><p>B</p>',
  ),
  '/box.html': page(script, '<div class="leg-cramp-info lang-en region-us"><p>Fallback</p></div>'),
  '/written.html': page('', `<script>document.write(${written})</script>`),
  '/quirks.html': `<html lang=en><title>x</title>${icon}${script}<body>${widget}`,
  '/page.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title>
    <link rel="icon" href="data:,"/><script src="/dist/leg-cramp-info.min.js"></script></head><body>${widget}</body></html>`,
  '/allow-scripts.html': page('', '<iframe sandbox="allow-scripts" src="/page.html"></iframe>'),
  '/allow-scripts-allow-same-origin.html': page(
    '',
    '<iframe sandbox="allow-scripts allow-same-origin" src="/page.html"></iframe>',
  ),
  '/scriptless.html': page('', '<iframe sandbox="" src="/page.html"></iframe>'),
  '/deep.html': page('', inRoots(5, 'open')),
  '/closed.html': page('', inRoots(1, 'closed')),
  '/versions.html': page(
    '',
    `<script src="/dist/leg-cramp-info.min.js"></script>${widget}<script src="/0.0.9/leg-cramp-info.js"></script>`,
  ),
};

const half: Walk = {now: ['none'], look: ['both_legs']};

describe('faults', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    const older = readFileSync('dist/leg-cramp-info.min.js', 'utf8').replaceAll(
      'Night leg cramps',
      'Older words',
    );
    site = await host({...pages, '/0.0.9/leg-cramp-info.js': older});
  });

  /** A page, and what was thrown into it. */
  async function prepare(): Promise<{tab: Page; thrown: string[]}> {
    const tab = await newPage();
    const thrown: string[] = [];
    tab.on('pageerror', (error) => thrown.push(String(error)));
    await tab.evaluateOnNewDocument(putReader);
    return {tab, thrown};
  }
  async function open(path: string) {
    const prepared = await prepare();
    await prepared.tab.goto(site.address + path);
    await ready(prepared.tab);
    return prepared;
  }
  const ready = (tab: Page | Frame) =>
    tab.waitForFunction(
      () => document.readyState === 'complete' && reader.find().shadowRoot?.querySelector('section.root'),
    );
  const stateOf = (tab: Page | Frame) => tab.evaluate(() => reader.state());
  const press = (tab: Page | Frame, name: string) => tab.evaluate((wanted) => reader.press(wanted), name);
  const walk = (tab: Page | Frame, answers: Walk) => tab.evaluate((wanted) => reader.walk(wanted), answers);
  const speak = (tab: Page, tag: string) => tab.evaluate((wanted) => reader.speak(wanted), tag);

  for (const [year, isOverdue] of [
    [1970, false],
    [2001, false],
    [2099, true],
    [9999, true],
  ] as const)
    it(`a clock in ${year}: ${isOverdue ? 'says that it is overdue' : 'no note'}, and the check goes on`, async () => {
      const {tab, thrown} = await prepare();
      const cdp = await tab.createCDPSession();
      const initialVirtualTime = Date.UTC(year, 5) / 1000;
      await cdp.send('Emulation.setVirtualTimePolicy', {policy: 'advance', initialVirtualTime});
      await tab.goto(`${site.address}/page.html`);
      await ready(tab);
      expect(await tab.evaluate(() => new Date().getFullYear())).to.equal(year);
      expect((await stateOf(tab)).text.includes(ui.overdue())).to.equal(isOverdue);
      await walk(tab, walks.self_care);
      expect((await stateOf(tab)).level).to.equal('self_care');
      expect(thrown).to.deep.equal([]);
    });

  it('the way back: answers are there if the browser kept the page, gone if it loads anew, and we never bar it', async () => {
    const own = await launch({ignoreDefaultArgs: ['--disable-back-forward-cache']});
    try {
      const tab = await newPageIn(own);
      await tab.evaluateOnNewDocument(putReader);
      const barriers: string[] = [];
      const cdp = await tab.createCDPSession();
      await cdp.send('Page.enable');
      cdp.on('Page.backForwardCacheNotUsed', ({notRestoredExplanations}) =>
        barriers.push(
          ...notRestoredExplanations.filter(({type}) => type !== 'Circumstantial').map(({reason}) => reason),
        ),
      );
      await tab.goto(`${site.address}/page.html`);
      await ready(tab);
      await walk(tab, half);
      await tab.evaluate(() =>
        addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {persisted})),
      );
      await tab.goto(`${site.address}/elsewhere.html`);
      await tab.goBack();
      await ready(tab);
      const isKept = await tab.evaluate(() => 'persisted' in globalThis);
      console.log(`back: the page was ${isKept ? 'kept' : 'loaded anew'}`);
      expect((await stateOf(tab)).answers).to.deep.equal(isKept ? half : {});
      expect(barriers).to.deep.equal([]);
    } finally {
      await own.close();
    }
  });

  it('a page that is frozen and goes on keeps its answers and its place', async () => {
    const {tab, thrown} = await open('/page.html');
    await walk(tab, half);
    await press(tab, ui.timerStart());
    const cdp = await tab.createCDPSession();
    const heard = tab.evaluate(
      () => new Promise((resolve) => document.addEventListener('resume', () => resolve('resume'))),
    );
    await cdp.send('Page.setWebLifecycleState', {state: 'frozen'});
    await cdp.send('Page.setWebLifecycleState', {state: 'active'});
    expect(await heard).to.equal('resume');
    const {answers, question} = await stateOf(tab);
    expect({answers, question}).to.deep.equal({answers: half, question: checkWords.feel!()});
    await walk(tab, {feel: ['cramp']});
    expect((await stateOf(tab)).question).to.equal(checkWords.time!());
    expect(thrown).to.deep.equal([]);
  });

  it('printed twice: two printed, no frame left', async () => {
    const {tab, thrown} = await open('/page.html');
    await walk(tab, walks.emergency);
    await tab.evaluate(() => {
      Object.assign(globalThis, {printed: 0});
      const {contentWindow} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const view = contentWindow.get!.call(this) as Window;
          view.addEventListener('beforeprint', () => (globalThis as unknown as {printed: number}).printed++);
          return view;
        },
      });
    });
    await press(tab, 'Print');
    await press(tab, 'Print');
    expect(await tab.evaluate('printed')).to.equal(2);
    expect((await stateOf(tab)).frames).to.equal(0);
    expect(thrown).to.deep.equal([]);
  });

  it('no network in the middle of the check: English with a note, the check goes on, and the language comes later', async () => {
    const {tab, thrown} = await open('/page.html');
    await walk(tab, half);
    await tab.setOfflineMode(true);
    expect(await speak(tab, 'es')).to.equal('leg-cramp-error');
    const {lang, text, answers} = await stateOf(tab);
    expect({lang, answers}).to.deep.equal({lang: 'en', answers: half});
    expect(text).to.contain(ui.englishInstead());
    await walk(tab, {feel: ['cramp'], time: ['short'], meds: ['none'], you: ['none'], life: ['fine']});
    expect((await stateOf(tab)).level).to.equal('appointment');
    await tab.setOfflineMode(false);
    expect(await speak(tab, 'de')).to.equal('leg-cramp-language-change');
    expect(await speak(tab, 'es')).to.equal('leg-cramp-language-change');
    expect((await stateOf(tab)).text).not.to.contain(ui.englishInstead());
    expect(thrown).to.deep.equal([]);
  });

  it('a slow language file: the check goes on in the words it has, then is in the last language asked for', async () => {
    const {tab, thrown} = await open('/page.html');
    const held: HTTPRequest[] = [];
    await tab.setRequestInterception(true);
    tab.on('request', (request) =>
      /locales\/(es|fr)\.js/.test(request.url()) ? held.push(request) : void request.continue(),
    );
    const arrives = async (tag: string) => {
      const request = held.find((one) => one.url().endsWith(`${tag}.js`))!;
      const loaded = tab.waitForResponse(request.url());
      await request.continue();
      await loaded;
    };
    await walk(tab, half);
    const inSpanish = speak(tab, 'es');
    await walk(tab, {feel: ['cramp']});
    expect((await stateOf(tab)).question).to.equal(checkWords.time!());
    await arrives('es');
    expect(await inSpanish).to.equal('leg-cramp-language-change');
    const {lang, answers} = await stateOf(tab);
    expect({lang, answers}).to.deep.equal({lang: 'es', answers: {...half, feel: ['cramp']}});

    await tab.evaluate(() => {
      const spoken: unknown[] = Object.assign(globalThis, {spoken: []}).spoken;
      const note = () => void reader.find().updateComplete.then(() => spoken.push(reader.state().lang));
      for (const type of ['leg-cramp-language-change', 'leg-cramp-error'])
        reader.find().addEventListener(type, note);
      reader.find().lang = 'fr';
    });
    expect(await speak(tab, 'de')).to.equal('leg-cramp-language-change');
    await arrives('fr');
    expect(await speak(tab, 'it')).to.equal('leg-cramp-language-change');
    expect(await tab.evaluate('spoken')).to.deep.equal(['de', 'it']);
    expect(thrown).to.deep.equal([]);
  });

  it('storage and cookies that throw when they are touched are not touched', async () => {
    const {tab, thrown} = await prepare();
    await tab.evaluateOnNewDocument(() => {
      const refuse = (on: object, name: string) =>
        Object.defineProperty(on, name, {
          get: (): never => {
            throw new DOMException(`${name} is blocked`, 'SecurityError');
          },
        });
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) refuse(window, name);
      refuse(Document.prototype, 'cookie');
    });
    await tab.goto(`${site.address}/page.html`);
    await ready(tab);
    await walk(tab, walks.pharmacist);
    expect((await stateOf(tab)).level).to.equal('pharmacist');
    expect(thrown).to.deep.equal([]);
  });

  it('a policy that comes later by a meta element: the widget stays as it is, another language does not come', async () => {
    const {tab, thrown} = await open('/page.html');
    await walk(tab, half);
    await tab.evaluate(() => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'content-security-policy';
      meta.content = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
      document.head.append(meta);
    });
    expect(await speak(tab, 'es')).to.equal('leg-cramp-error');
    await walk(tab, {feel: ['cramp']});
    const {lang, isStyled, question} = await stateOf(tab);
    expect({lang, isStyled, question}).to.deep.equal({
      lang: 'en',
      isStyled: true,
      question: checkWords.time!(),
    });
    expect(thrown).to.deep.equal([]);
  });

  it('two versions of the script: the first one stays, nothing is thrown', async () => {
    const {tab, thrown} = await open('/versions.html');
    expect((await stateOf(tab)).text)
      .to.contain(ui.title())
      .and.not.to.contain('Older words');
    expect(thrown).to.deep.equal([]);
  });

  for (const path of ['/page.html', '/box.html', '/embed.html'])
    it(`the page of ${path} emptied and written back from its own text: one widget again, fresh`, async () => {
      const {tab, thrown} = await open(path);
      await walk(tab, half);
      await tab.evaluate(() => {
        const text = document.body.innerHTML;
        document.body.innerHTML = '';
        document.body.innerHTML = text;
      });
      await ready(tab);
      expect(await tab.$$eval('leg-cramp-info', ({length}) => length)).to.equal(1);
      expect((await stateOf(tab)).answers).to.deep.equal({});
      await walk(tab, walks.self_care);
      expect((await stateOf(tab)).level).to.equal('self_care');
      expect(thrown).to.deep.equal([]);
    });

  it('a page that is written by document.write, and one that is written over later', async () => {
    const {tab, thrown} = await open('/written.html');
    await walk(tab, half);
    await tab.evaluate(`document.open(); document.write(${overwritten}); document.close();`);
    await ready(tab);
    await walk(tab, walks.self_care);
    expect((await stateOf(tab)).level).to.equal('self_care');
    expect(thrown).to.deep.equal([]);
  });

  it('quirks mode: styled, and the check works', async () => {
    const {tab, thrown} = await open('/quirks.html');
    expect(await tab.evaluate(() => document.compatMode)).to.equal('BackCompat');
    await walk(tab, walks.emergency);
    const {isStyled, level} = await stateOf(tab);
    expect({isStyled, level}).to.deep.equal({isStyled: true, level: 'emergency'});
    expect(thrown).to.deep.equal([]);
  });

  it('XHTML: the fallback or the widget is there, nothing is thrown', async () => {
    const {tab, thrown} = await prepare();
    await tab.goto(`${site.address}/page.xhtml`);
    const seen = await tab.evaluate(() => ({
      type: document.contentType,
      widget: reader.state().text,
      page: document.body.innerText,
    }));
    expect(seen.type).to.equal('application/xhtml+xml');
    expect(seen.widget || seen.page).to.match(/Fallback|Night leg cramps/);
    expect(thrown).to.deep.equal([]);
  });

  for (const allowed of ['allow-scripts', 'allow-scripts allow-same-origin'])
    it(`a frame with sandbox="${allowed}": the check, printing and copying throw nothing and pile up nothing`, async () => {
      const {tab, thrown} = await prepare();
      await tab.goto(`${site.address}/${allowed.replace(' ', '-')}.html`);
      const frame = await (await tab.$('iframe'))!.contentFrame();
      await ready(frame);
      await walk(frame, walks.emergency);
      for (const name of ['Print', 'Print', 'Copy', 'Save']) await press(frame, name);
      await frame.waitForSelector('leg-cramp-info >>> p[role=status]:not(:empty)');
      const {level, frames} = await stateOf(frame);
      expect(level).to.equal('emergency');
      expect(frames).to.be.at.most(1);
      expect(thrown).to.deep.equal([]);
    });

  it('a frame that may run no scripts shows the fallback', async () => {
    const {tab, thrown} = await prepare();
    await tab.goto(`${site.address}/scriptless.html`);
    const frame = await (await tab.$('iframe'))!.contentFrame();
    expect(await frame.evaluate(() => document.body.innerText)).to.equal('Fallback');
    expect(thrown).to.deep.equal([]);
  });

  for (const [where, path] of [
    ['five shadow roots deep', '/deep.html'],
    ['in a closed root', '/closed.html'],
  ] as const)
    it(`${where}: it finds the language outside, follows it, and the check works`, async () => {
      const {tab, thrown} = await open(path);
      expect((await stateOf(tab)).lang).to.equal('es');
      await tab.evaluate(() => {
        const heard = new Promise((resolve) =>
          reader.find().addEventListener('leg-cramp-language-change', resolve),
        );
        document.getElementById('outer')!.lang = 'en';
        return heard.then(() => reader.find().updateComplete);
      });
      await walk(tab, walks.appointment);
      const {level, isStyled} = await stateOf(tab);
      expect({level, isStyled}).to.deep.equal({level: 'appointment', isStyled: true});
      expect(thrown).to.deep.equal([]);
    });

  it('adopted by the document of a frame, and back: answers and styles stay, the language is that around it', async () => {
    const {tab, thrown} = await open('/page.html');
    await walk(tab, half);
    const move = (there: boolean) =>
      tab.evaluate(async (isThere) => {
        const element = reader.find();
        element.removeAttribute('lang');
        Object.assign(globalThis, {element});
        const frame =
          document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument!.documentElement.lang = 'es';
        const spoken = new Promise((resolve) =>
          element.addEventListener('leg-cramp-language-change', resolve, {once: true}),
        );
        (isThere ? frame.contentDocument! : document).body.append(element);
        await spoken;
        await element.updateComplete;
      }, there);
    for (const [there, language] of [
      [true, 'es'],
      [false, 'en'],
    ] as const) {
      await move(there);
      const {answers, isStyled, lang} = await stateOf(tab);
      expect({answers, isStyled, lang}).to.deep.equal({answers: half, isStyled: true, lang: language});
    }
    expect((await stateOf(tab)).question).to.equal(checkWords.feel!());
    await walk(tab, {feel: ['cramp']});
    expect(thrown).to.deep.equal([]);
  });

  it('a page on plain http has no clipboard: the text is there to be marked', async () => {
    const {tab, thrown} = await prepare();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const {hostname, pathname} = new URL(request.url());
      if (hostname !== 'pharmacy.test') return void request.continue();
      void fetch(site.address + pathname).then(async (response) =>
        request.respond({
          status: response.status,
          contentType: response.headers.get('content-type') ?? '',
          body: Buffer.from(await response.arrayBuffer()),
        }),
      );
    });
    await tab.goto('http://pharmacy.test/page.html');
    await ready(tab);
    expect(await tab.evaluate(() => isSecureContext)).to.equal(false);
    await walk(tab, walks.emergency);
    await press(tab, 'Copy');
    await tab.waitForSelector('leg-cramp-info >>> textarea.copy', {timeout: 5000});
    expect(thrown).to.deep.equal([]);
  });

  it('a page that is translated in the browser never shows one question with the answers of another', async () => {
    const {tab, thrown} = await open('/page.html');
    await walk(tab, {});
    await tab.evaluate(() => {
      const walker = document.createTreeWalker(reader.find().shadowRoot!, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const translated = document.createElement('span');
        translated.textContent = `«${text.data}»`;
        text.replaceWith(translated);
      }
    });
    expect((await stateOf(tab)).question).to.equal(`«${checkWords.now!()}»`);
    await tab.evaluate(() => {
      const root = reader.find().shadowRoot!;
      root.querySelector<HTMLElement>('.check [value=none]')!.click();
      root.querySelector<HTMLElement>('.check form .primary')!.click();
    });
    expect((await stateOf(tab)).question).to.contain(checkWords.look!());
    expect(thrown).to.deep.equal([]);
  });
});
