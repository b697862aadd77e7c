// A host's app in Spanish, its language files in a folder that only the app knows.
import assert from 'node:assert/strict';
import {complaintsOf} from './drive.mjs';

const files = '/leg-cramp-info/0.1/locales/es.js';
/** An app may say where the files are relative to its page, to its site, or in full. */
const bases = {
  relative: () => 'leg-cramp-info/0.1/',
  'without the last slash': () => './leg-cramp-info/0.1',
  absolute: () => '/leg-cramp-info/0.1/',
  full: ({origin}) => `${origin}/leg-cramp-info/0.1/`,
};

/** Throws where the app does not speak Spanish, asks for another file or complains. */
export async function driveLanguages(browser, address) {
  for (const by of ['setBase', 'window.legCrampInfo'])
    for (const [kind, base] of Object.entries(bases)) {
      const url = new URL(address);
      url.searchParams.set('by', by);
      url.searchParams.set('base', base(address));
      await speaksSpanish(browser, url, `${by}, ${kind} base`);
    }
  return 'Spanish with every base';
}

async function speaksSpanish(browser, url, what) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const asked = [];
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname.endsWith('/es.js')) asked.push(pathname);
    });
    await page.goto(url.href);
    const section = await page.waitForSelector('leg-cramp-info >>> section', {timeout: 20_000});
    const shown = await section.evaluate(({lang, innerText}) => `${lang} ${innerText}`);
    assert.deepEqual({asked, complaints}, {asked: [files], complaints: []}, what);
    assert.match(shown, /^es [^]*calambre/, what);
  } finally {
    await context.close();
  }
}
