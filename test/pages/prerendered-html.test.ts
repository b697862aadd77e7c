import {readFileSync} from 'node:fs';
import {compile, DOMErrorCodes, type CompilerError} from '@vue/compiler-dom';
import {expect} from 'chai';
import {minify} from 'html-minifier-terser';
import {parse, type ParserError} from 'parse5';
import {locales} from '../../src/platform/language/catalogue.js';
import {stage, watch} from '../support/browser.js';

const snippet = (lang: string) => readFileSync(`dist/prerendered/${lang}.html`, 'utf8');
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** As sites run it at build time. */
const minified = (html: string) =>
  minify(html, {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    minifyCSS: true,
    minifyJS: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
  });

describe('the HTML of the prerendered snippet', () => {
  const {newPage, host} = stage();

  for (const lang of locales) {
    it(`is without parse errors, comments and markers of Lit: ${lang}`, () => {
      const errors: ParserError[] = [];
      parse(page(snippet(lang)), {onParseError: (error) => errors.push(error)});
      expect(errors.map(({code}) => code)).to.deep.equal([]);
      expect(snippet(lang)).not.to.match(/<[!?]|\blit[-$]/);
    });

    it(`goes through html-minifier-terser: ${lang}`, async () => {
      expect((await minified(snippet(lang))).length).to.be.greaterThan(10_000);
    });

    it(`goes through Vue's template compiler, which says one thing only, that it leaves out the style: ${lang}`, () => {
      const errors: CompilerError[] = [];
      const {code} = compile(snippet(lang), {
        isCustomElement: (tag) => tag === 'leg-cramp-info',
        onError: (error) => errors.push(error),
      });
      expect(errors.map((error) => error.code)).to.deep.equal([DOMErrorCodes.X_IGNORED_SIDE_EFFECT_TAG]);
      expect(code.length).to.be.greaterThan(10_000);
    });
  }

  it('is read without scripts, and taken over with them, after html-minifier-terser', async () => {
    const script = '<script async src="/dist/leg-cramp-info.min.js"></script>';
    const site = await host({'/page.html': page((await minified(snippet('de'))) + script)});
    const textIn = async (scripts: boolean) => {
      const tab = await newPage();
      await tab.setJavaScriptEnabled(scripts);
      const watched = watch(tab);
      await tab.goto(`${site.address}/page.html`);
      if (scripts)
        await tab.waitForFunction(
          () => document.querySelector('leg-cramp-info')?.shadowRoot?.adoptedStyleSheets.length,
        );
      const topic = await tab.$eval(
        'leg-cramp-info >>> #topic-attack',
        (root) => (root as HTMLElement).innerText,
      );
      const sections = await tab.$$('leg-cramp-info >>> section.root');
      expect(sections.length).to.equal(1);
      expect(watched.complaints).to.deep.equal([]);
      return topic.replace(/\s+/g, ' ');
    };
    const without = await textIn(false);
    expect(without).to.contain('Knie');
    expect((await textIn(true)).slice(0, 200)).to.equal(without.slice(0, 200));
  });
});
