import {readFileSync, readdirSync} from 'node:fs';
import {expect} from 'chai';
import {screens} from '../../demo/screens.js';
import type {Region} from '../../src/content/regions/regions.js';
import {stage, watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

interface Evidence {
  readonly checked: string;
  readonly regions: {readonly values: Readonly<Record<string, Region>>};
}

describe('the demo pages', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host();
  });

  const evidence = JSON.parse(readFileSync('dist/evidence.json', 'utf8')) as Evidence;

  for (const name of readdirSync('demo').filter((file) => file.endsWith('.html')))
    it(`${name}: the widget is there, and no policy is violated, nothing complained of`, async () => {
      const page = await newPage();
      await page.evaluateOnNewDocument(() => {
        const violations: string[] = [];
        Object.assign(globalThis, {violations});
        document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
          violations.push(`${violatedDirective} ${blockedURI}`),
        );
      });
      const {complaints} = watch(page);
      await page.goto(`${site.address}/demo/${name}`, {waitUntil: 'networkidle0'});
      if (name !== 'regions.html') await page.waitForSelector('leg-cramp-info >>> section');
      expect(await page.evaluate('violations')).to.deep.equal([]);
      expect(complaints).to.deep.equal(
        name === 'hostile.html' ? ['leg-cramp-info is here already: the first one is used.'] : [],
      );
    });

  it('the gallery shows every state of the list, each one different, with no error', async () => {
    const page = await newPage();
    const {complaints} = watch(page);
    await page.goto(`${site.address}/demo/gallery.html`);
    await page.waitForSelector('.state');
    const names = await page.$$eval('.state h2', (all) => all.map(({textContent}) => textContent));
    expect(names).to.deep.equal(screens.map(({name}) => name));
    const shown = new Map<string, string>();
    for (const [index, state] of screens.entries()) {
      const section = (await page.$$('.state'))[index]!;
      await section.evaluate((each) => each.scrollIntoView());
      await page.waitForFunction((each) => each.ariaBusy === 'false', {}, section);
      const {text, level} = await section.$eval('leg-cramp-info', (widget) => ({
        text: widget.shadowRoot!.querySelector('section')!.innerText,
        level: widget.assessment.level,
      }));
      expect(level, state.name).to.equal(state.level);
      expect(shown.get(text), `what ${state.name} looks like`).to.equal(undefined);
      shown.set(text, state.name);
    }
    expect(complaints).to.deep.equal([]);
  });

  it('the address of the gallery says which state, in which language, theme, width and region', async () => {
    const page = await newPage();
    await page.goto(
      `${site.address}/demo/gallery.html?lang=ar&theme=dark&width=390&region=de&state=result+emergency`,
    );
    await page.waitForSelector('.state[aria-busy=false]');
    const seen = await page.$$eval('.state:not([hidden])', (all) =>
      all.map((each) => {
        const root = each.querySelector('leg-cramp-info')!.shadowRoot!.querySelector('section')!;
        const {lang, dataset} = root;
        const number = root.querySelector<HTMLAnchorElement>('.result .call')!.href;
        return [each.id, lang, dataset.theme, each.querySelector('.page')!.clientWidth, number];
      }),
    );
    expect(seen).to.deep.equal([['result-emergency', 'ar', 'dark', 390, 'tel:112']]);
    await page.select('[name=lang]', 'es');
    await page.waitForFunction(
      () =>
        document.querySelector('leg-cramp-info')!.shadowRoot!.querySelector('section')!.lang === 'es' &&
        location.search.includes('lang=es'),
    );
  });

  it('the builder writes a snippet of each kind with what was chosen', async () => {
    const page = await newPage();
    await page.goto(`${site.address}/demo/index.html`, {waitUntil: 'networkidle0'});
    await page.select('[name=lang]', 'es');
    await page.select('[name=region]', 'MX');
    const written: Record<string, string> = {};
    for (const kind of ['tag', 'box', 'script', 'pinned', 'prerendered']) {
      await page.click(`[name=kind][value=${kind}]`);
      written[kind] = await page.$eval('#snippet', ({textContent}) => textContent);
    }
    expect(written.tag).to.contain('<leg-cramp-info lang="es" region="MX">').and.to.contain('Call 911 now');
    expect(written.box).to.contain('<div class="leg-cramp-info lang-es region-mx">');
    expect(written.script).to.contain('leg-cramp-info.min.js?embed&lang=es&region=MX"');
    expect(written.pinned).to.contain('integrity="sha384-');
    expect(written.prerendered).to.contain('prerendered/es.html');
    await page.waitForFunction(
      () => document.querySelector('#preview')!.shadowRoot!.querySelector('section')!.lang === 'es',
    );
  });

  it('the table of countries shows each value, and none without a source', async () => {
    const page = await newPage();
    const {complaints} = watch(page);
    await page.goto(`${site.address}/demo/regions.html`, {waitUntil: 'networkidle0'});
    const rows = await page.$$eval('tbody tr', (all) =>
      all.map((row) => ({
        name: row.querySelector('th')!.textContent,
        values: [...row.querySelectorAll('td')].slice(0, 5).map((cell) => cell.textContent),
        sources: row.querySelectorAll('a[href^=http]').length,
      })),
    );
    const {values} = evidence.regions;
    expect(rows.length).to.equal(Object.keys(values).length);
    for (const {name, values: shown, sources} of rows) {
      const code = /\((..)\)$/.exec(name)![1]!;
      expect(shown.slice(0, 2), name).to.deep.equal([
        values[code]!.emergency ?? '',
        values[code]!.advice ?? '',
      ]);
      expect(shown.slice(3), name).to.deep.equal([
        (values[code]!.words ?? []).map(({doctor}) => doctor).join(''),
        (values[code]!.words ?? []).map(({pharmacy}) => pharmacy).join(''),
      ]);
      if (shown.some(Boolean)) expect(sources, name).to.be.greaterThan(0);
    }
    expect(complaints).to.deep.equal([]);
  });

  it('the builder gives a JSON-LD block with the date of the last check, and puts none into the page', async () => {
    const page = await newPage();
    await page.goto(`${site.address}/demo/index.html`, {waitUntil: 'networkidle0'});
    const block = await page.$eval('#jsonld', ({textContent}) => textContent);
    const data = JSON.parse(block.replace(/<\/?script[^>]*>/g, '')) as Record<string, string>;
    expect(data['@type']).to.equal('MedicalWebPage');
    expect(data.lastReviewed).to.equal(evidence.checked);
    expect(data.inLanguage).to.equal('en');
    await page.select('select[name=lang]', 'es');
    expect(await page.$eval('#jsonld', ({textContent}) => textContent)).to.contain('"inLanguage": "es"');
    expect(await page.$$eval('script[type="application/ld+json"]', ({length}) => length)).to.equal(0);
  });

  it('the sign-up names each problem, linked to its field, and takes a right answer', async () => {
    const page = await newPage();
    await page.goto(`${site.address}/demo/pharmacy.html`, {waitUntil: 'networkidle0'});
    const problems = () =>
      page.$$eval('.errors:not([hidden]) a', (all) => all.map(({textContent}) => textContent));
    await page.click('.sign-up button');
    expect(await problems()).to.deep.equal([
      'Enter your email address.',
      'Tick the box if you want the letter.',
    ]);
    expect(await page.$eval('.errors', (errors) => errors === document.activeElement)).to.equal(true);
    await page.click('.errors a');
    expect(await page.$eval('#email', (email) => email === document.activeElement)).to.equal(true);
    await page.type('#email', 'ann@');
    await page.click('#agree');
    await page.click('.sign-up button');
    expect(await problems()).to.deep.equal([
      'Enter an email address in the right format, like name@example.com.',
    ]);
    await page.type('#email', 'example.org');
    await page.click('.sign-up button');
    expect(await problems()).to.deep.equal([]);
    expect(await page.$eval('.sign-up [role=status]', ({textContent}) => textContent)).to.contain(
      'Thank you',
    );
  });
});
