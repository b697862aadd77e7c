import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {expect} from 'chai';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findFirefox} from '../../scripts/find-browser.js';
import {integrity} from '../../src/generated/integrity.js';
import {locales} from '../../src/platform/language/catalogue.js';
import {launch, stage, watch} from '../support/browser.js';
import {serve} from '../support/server.js';

const spanish = readFileSync('dist/locales/es.js', 'utf8');
const planted = `globalThis.planted = true;${spanish}`;
const oneTag = '<script src="/dist/leg-cramp-info.min.js"></script>';
const bundleTag = '<script type="module" src="/app/bundle.js"></script>';
const page = (head: string, body = '') =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head>
  <body><leg-cramp-info></leg-cramp-info>${body}</body></html>`;

/** What a host's bundler makes of the module build: our code is in its file, our language files are elsewhere. */
async function bundle(code: string, conditions: string[] = []): Promise<string> {
  const {outputFiles, warnings} = await build({
    stdin: {contents: code, resolveDir: '.'},
    bundle: true,
    write: false,
    format: 'esm',
    conditions,
  });
  expect(warnings).to.deep.equal([]);
  return outputFiles[0]!.text;
}

/** The language on the screen, once the one that the page asks for has come or failed. */
const language = async (tab: Page) => {
  await tab.waitForFunction(
    () => document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('section'),
    {timeout: 10_000},
  );
  return tab.evaluate(
    () => document.querySelector('leg-cramp-info')!.shadowRoot!.querySelector('section')!.lang,
  );
};

describe('where language files come from', () => {
  const {newPage, host} = stage();
  let modules: string;
  let development: string;
  before(async () => {
    modules = await bundle(`import './dist/define.js'`);
    development = await bundle(`import './dist/define.development.js'`);
  });

  /** A page below /shop/, our code in /app/ or /dist/, and language files in every place that a row may name. */
  async function open(
    html: string,
    files: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const site = await host(
      {
        '/shop/page.html': html,
        '/app/bundle.js': modules,
        '/files/0.1/locales/es.js': spanish,
        '/shop/files/locales/es.js': spanish,
        '/evil/locales/es.js': planted,
        '/evil/es.js': planted,
        ...files,
      },
      headers,
    );
    const tab = await newPage();
    const watched = watch(tab);
    await tab.goto(`${site.address}/shop/page.html`);
    const lang = await language(tab);
    const asked = watched.requests
      .filter((url) => url.includes('/es.js'))
      .map((url) => url.replace(site.address, ''));
    return {tab, lang, asked, complaints: watched.complaints, site};
  }

  const setting = (base: string) => `<script>window.legCrampInfo = {base: ${base}}</script>`;
  const bases = [
    ["'/files/0.1/'", '/files/0.1/locales/es.js'],
    ["'/files/0.1'", '/files/0.1/locales/es.js'],
    ["'files/'", '/shop/files/locales/es.js'],
    ["'./files'", '/shop/files/locales/es.js'],
    ["'../files/0.1/'", '/files/0.1/locales/es.js'],
    ["location.origin + '/files/0.1/'", '/files/0.1/locales/es.js'],
    ["'//' + location.host + '/files/0.1/'", '/files/0.1/locales/es.js'],
    ["new URL('/files/0.1/', location.href)", '/files/0.1/locales/es.js'],
    ["'/files/0.1/leg-cramp-info.min.js'", '/files/0.1/locales/es.js'],
  ] as const;

  for (const [base, address] of bases) {
    it(`window.legCrampInfo = {base: ${base}} in a bundle`, async () => {
      const {lang, asked, complaints} = await open(page(setting(base) + bundleTag));
      expect({lang, asked, complaints}).to.deep.equal({lang: 'es', asked: [address], complaints: []});
    });

    it(`window.legCrampInfo = {base: ${base}} where the one tag has no script element`, async () => {
      const oneTagText = readFileSync('dist/leg-cramp-info.min.js', 'utf8');
      const inline = `<script>${oneTagText.replaceAll('</script', '<\\/script')}</script>`;
      const {lang, asked, complaints} = await open(page(setting(base) + inline));
      expect({lang, asked, complaints}).to.deep.equal({lang: 'es', asked: [address], complaints: []});
    });

    it(`setBase(${base}), called after the import, with the widget in the page already`, async () => {
      const app = await bundle(`import {setBase} from './dist/define.js'; setBase(${base});`);
      const {lang, asked, complaints} = await open(page(bundleTag), {'/app/bundle.js': app});
      expect({lang, asked, complaints}).to.deep.equal({lang: 'es', asked: [address], complaints: []});
    });
  }

  it('setBase comes before window.legCrampInfo.base, and nothing in it takes it back', async () => {
    const calls = (code: string) => bundle(`import {setBase} from './dist/define.js'; ${code}`);
    const head = setting("'/files/0.1/'") + bundleTag;
    const told = await open(page(head), {'/app/bundle.js': await calls("setBase('files/')")});
    expect(told.asked).to.deep.equal(['/shop/files/locales/es.js']);
    const empty = await calls("setBase('files/'); setBase('')");
    expect((await open(page(head), {'/app/bundle.js': empty})).asked).to.deep.equal([
      '/files/0.1/locales/es.js',
    ]);
  });

  it('setBase means the page as it was: a router may have changed the address since', async () => {
    const app = await bundle(
      `import {setBase} from './dist/define.js'; setBase('files/'); history.pushState({}, '', '/item/5/more');`,
    );
    const {lang, asked} = await open(page(bundleTag), {'/app/bundle.js': app});
    expect({lang, asked}).to.deep.equal({lang: 'es', asked: ['/shop/files/locales/es.js']});
  });

  it('beside the code, where nothing is told', async () => {
    const {lang, asked} = await open(page(bundleTag), {'/app/locales/es.js': spanish});
    expect({lang, asked}).to.deep.equal({lang: 'es', asked: ['/app/locales/es.js']});
  });

  const tag = readFileSync('dist/leg-cramp-info.min.js', 'utf8');
  const elsewhere = setting("'/files/0.1/'");
  for (const [what, head, address] of [
    ['its own script, before the page’s base', elsewhere + oneTag, '/dist/locales/es.js'],
    [
      'its own script among others in a folder of that name',
      `<script src="/leg-cramp-info/helper.js"></script><script type="module" src="/dist/leg-cramp-info.min.js"></script>`,
      '/dist/locales/es.js',
    ],
    [
      'its own script with a query',
      '<script async src="/dist/leg-cramp-info.min.js?ver=6.5&x=/y/"></script>',
      '/dist/locales/es.js',
    ],
    [
      'its own script, as a module',
      '<script type="module" src="/dist/leg-cramp-info.js"></script>',
      '/dist/locales/es.js',
    ],
    [
      'the page’s base, where it is one of many in a combined file',
      `${elsewhere}<script src="/cache/all.js"></script>`,
      '/files/0.1/locales/es.js',
    ],
    [
      'beside the file that it was renamed to',
      '<script src="/renamed/cramps.js"></script>',
      '/renamed/locales/es.js',
    ],
    [
      'the page’s base, where it is imported by other code',
      `${elsewhere}<script type="module">import '/cache/all.js'</script>`,
      '/files/0.1/locales/es.js',
    ],
  ] as const)
    it(`the one tag: ${what}`, async () => {
      const {lang, asked, complaints} = await open(page(head), {
        '/leg-cramp-info/helper.js': '',
        '/cache/all.js': `var before = 1;\n${tag}`,
        '/renamed/cramps.js': tag,
        '/renamed/locales/es.js': spanish,
      });
      expect({lang, asked, complaints}).to.deep.equal({lang: 'es', asked: [address], complaints: []});
    });

  it('the failure says which address was tried, and the event says that it is the language', async () => {
    const listen = `<script>document.addEventListener('leg-cramp-error', ({detail}) => (window.reason = detail.reason))</script>`;
    for (const base of ["'/nowhere/'", "'http://['"]) {
      const {tab, lang, complaints} = await open(page(listen + setting(base) + bundleTag), {
        '/app/bundle.js': development,
      });
      const said = complaints.filter((line) => line.startsWith('<leg-cramp-info>')).join();
      expect(lang).to.equal('en');
      expect(said)
        .to.contain(base.replaceAll("'", ''))
        .and.to.contain('locales/es.js')
        .and.to.contain('setBase');
      expect(
        complaints.filter((line) => /Uncaught|Error: /.test(line) && !line.startsWith('<')),
      ).to.deep.equal([]);
      expect(await tab.evaluate('reason')).to.equal('language');
    }
  });

  it('under a policy of nonces a bundle uses the nonce of the page', async () => {
    const policy = "default-src 'none'; img-src data:; script-src 'nonce-r4nd0m'";
    const head = `<script nonce="r4nd0m">window.legCrampInfo = {base: '/files/0.1/'}</script><script nonce="r4nd0m" type="module" src="/app/bundle.js"></script>`;
    const {lang, complaints} = await open(page(head), {}, {'content-security-policy': policy});
    expect({lang, complaints}).to.deep.equal({lang: 'es', complaints: []});
  });

  describe('cannot be turned by HTML that a sanitizer lets through', () => {
    const clobbers = {
      'two links': '<a id="legCrampInfo"></a><a id="legCrampInfo" name="base" href="/evil/"></a>',
      'one link': '<a id="legCrampInfo" href="/evil/"></a>',
      'a form and an input': '<form id="legCrampInfo"><input name="base" value="/evil/"></form>',
      'a form and a button':
        '<form name="legCrampInfo"><button name="base" formaction="/evil/"></button></form>',
      'two forms':
        '<form id="legCrampInfo"></form><form id="legCrampInfo" name="base" action="/evil/"></form>',
      'an image': '<img id="legCrampInfo" name="legCrampInfo" src="data:,">',
      'an object': '<object id="legCrampInfo" name="legCrampInfo"></object>',
      'a frame': `<iframe name="legCrampInfo" srcdoc='<a id="base" href="/evil/"></a>'></iframe>`,
      'a frame with an id': `<iframe id="legCrampInfo" srcdoc='<a id="base" href="/evil/"></a>'></iframe>`,
      'a frame of another origin':
        '<iframe name="legCrampInfo" sandbox srcdoc="<iframe name=base></iframe>"></iframe>',
      'a running script that is an image': '<img name="currentScript" src="/evil/leg-cramp-info.min.js">',
      'a running script that is a form':
        '<form name="currentScript"><input name="tagName"><input name="localName"><input name="src" value="/evil/x.js"></form>',
    };
    const builds = {
      'the one tag': oneTag,
      'the one tag as a module': '<script type="module" src="/dist/leg-cramp-info.min.js"></script>',
      'a bundle': `<script type="module" src="/dist/bundle.js"></script>`,
      'a bundle after the page has said `window.legCrampInfo ||= {}`': `<script>window.legCrampInfo ||= {}</script><script type="module" src="/dist/bundle.js"></script>`,
    };
    for (const [how, html] of Object.entries(clobbers))
      for (const [what, script] of Object.entries(builds))
        it(`${how}: ${what}`, async () => {
          const {tab, lang, asked, complaints} = await open(page('', html + script), {
            '/dist/bundle.js': modules,
            '/evil/leg-cramp-info.min.js': '',
          });
          const isPlanted = await tab.evaluate('globalThis.planted');
          expect({lang, asked, isPlanted, complaints}).to.deep.equal({
            lang: 'es',
            asked: ['/dist/locales/es.js'],
            isPlanted: undefined,
            complaints: [],
          });
        });
  });

  for (const [what, script] of [
    ['a bundle', bundleTag],
    ['a development bundle', '<script type="module" src="/app/development.js"></script>'],
    ['the one tag in a combined file', '<script src="/cache/all.js"></script>'],
  ] as const)
    it(`a file that is not that of the build does not run: ${what}`, async () => {
      for (const file of [planted, `${spanish} `]) {
        const {tab, lang} = await open(page(setting("'/changed/'") + script), {
          '/app/development.js': development,
          '/cache/all.js': tag,
          '/changed/locales/es.js': file,
        });
        expect({lang, ran: await tab.evaluate('globalThis.planted')}).to.deep.equal({
          lang: 'en',
          ran: undefined,
        });
      }
    });

  it('every language has a hash', () => {
    expect(Object.keys(integrity).sort()).to.deep.equal(locales.filter((tag) => tag !== 'en').sort());
  });
});

describe('the page’s own import map below our script', () => {
  const importMap = '<script type="importmap">{"imports": {"app": "/app.js", "lib/": "/lib/"}}</script>';
  const modules = `<script type="module">import {app} from 'app'; import 'lib/more.js'; window.app = app;</script>`;
  const pages = Object.fromEntries(
    Object.entries({
      'in the head': page(`<script src="/dist/leg-cramp-info.min.js"></script>`, importMap + modules),
      'script alone': page(
        `<script src="/dist/leg-cramp-info.min.js?embed&lang=de"></script>`,
        `<leg-cramp-info lang="fr"></leg-cramp-info>${importMap}${modules}`,
      ),
    }).map(([name, html]) => [`/${name.replaceAll(' ', '-')}.html`, html]),
  );
  const files = {
    ...pages,
    '/app.js': `export const app = 'runs';`,
    '/lib/more.js': 'window.more = true;',
  };

  for (const name of ['Chromium', 'Firefox'])
    describe(name, () => {
      let browser: Browser;
      before(async function () {
        const executablePath = findFirefox();
        if (name === 'Firefox' && !executablePath) return this.skip();
        browser =
          name === 'Firefox'
            ? await puppeteer.launch({browser: 'firefox', executablePath: executablePath!, headless: true})
            : await launch();
      });
      after(() => (browser as Browser | undefined)?.close());

      for (const path of Object.keys(pages))
        it(`works: ${path}`, async () => {
          const site = await serve({}, files);
          const tab = await browser.newPage();
          const errors: string[] = [];
          tab.on('pageerror', (error) => errors.push(String(error)));
          try {
            await tab.goto(`${site.address}${path}`);
            expect(await language(tab)).to.equal('es');
            const ran = await tab.evaluate(() => {
              const {app, more} = window as unknown as {app: unknown; more: unknown};
              return {app, more};
            });
            expect({...ran, errors}).to.deep.equal({app: 'runs', more: true, errors: []});
          } finally {
            await tab.close();
            site.close();
          }
        });
    });
});
