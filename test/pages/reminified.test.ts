import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import ts from 'typescript';
import {stage, watch} from '../support/browser.js';

/** What WP Rocket, LiteSpeed and W3 Total Cache run over scripts. Debian: `php-matthiasmullie-minify`. */
const library = '/usr/share/php/MatthiasMullie/Minify/autoload.php';
const minify = (file: string) =>
  execFileSync(
    'php',
    ['-r', `require '${library}'; echo (new MatthiasMullie\\Minify\\JS('${file}'))->minify();`],
    {
      encoding: 'utf8',
      maxBuffer: 1e7,
    },
  );

const files = ['leg-cramp-info.js', 'leg-cramp-info.min.js', 'leg-cramp-info.de.min.js'];

function templateLiteralsIn(code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTemplateLiteral(node)) found.push(node.getText().slice(0, 60));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('file.js', code, ts.ScriptTarget.Latest, true));
  return found;
}

describe('the one tag, minified once more by the page', () => {
  const {newPage, host} = stage();

  for (const file of files)
    it(`${file} has no template literal, which minifiers with regular expressions misread where one stands in another`, () => {
      const code = readFileSync(`dist/${file}`, 'utf8');
      expect(templateLiteralsIn(code)).to.deep.equal([]);
    });

  /** Every screen on one way through the check, as HTML without Lit's markers. */
  async function screensOf(script: string) {
    const lang = 'de';
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head>
      <body><leg-cramp-info lang="${lang}" region="DE" language-menu></leg-cramp-info><script src="/dist/widget.js"></script></body></html>`;
    const site = await host({'/page.html': page, '/dist/widget.js': script});
    const tab = await newPage();
    const watched = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    await tab.waitForSelector('leg-cramp-info >>> .check button');
    const screens = await tab.evaluate(() => {
      const element = document.querySelector('leg-cramp-info')!;
      const root = element.shadowRoot!;
      const press = (selector: string) => root.querySelector<HTMLElement>(selector)!.click();
      const seen: string[] = [];
      const look = () => seen.push(root.innerHTML.replace(/<!--.*?-->/g, ''));
      look();
      press('.check .primary');
      for (let step = 0; step < 10 && !element.assessment.level; step++) {
        look();
        press('.check .primary'); // without an answer: the error
        look();
        press('.option:last-of-type input');
        press('.check .primary');
      }
      look();
      return seen;
    });
    const level = await tab.$eval('leg-cramp-info', (element) => element.assessment.level);
    await tab.close();
    return {screens, level, complaints: watched.complaints};
  }

  for (const file of files)
    it(`${file} shows the same on every screen of a check after matthiasmullie/minify`, async function () {
      if (!existsSync(library)) this.skip();
      const plain = await screensOf(readFileSync(`dist/${file}`, 'utf8'));
      const again = await screensOf(minify(`dist/${file}`));
      expect(plain.level).to.be.a('string');
      expect(plain.screens.length).to.be.greaterThan(4);
      expect(again).to.deep.equal(plain);
      expect(plain.complaints).to.deep.equal([]);
    });
});
