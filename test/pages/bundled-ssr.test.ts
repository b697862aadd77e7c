import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {expect} from 'chai';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';

const require = createRequire(import.meta.url);

const options = [
  {},
  {lang: 'es-MX', region: 'US'},
  {lang: 'zh-TW', region: 'xx'},
  {lang: 'ar'},
  null,
  {lang: null, region: 7},
  {lang: {}, region: ['GB']},
] as const;
const server = `
  import {prerender} from 'leg-cramp-info/ssr';
  const pages = [];
  for (const options of ${JSON.stringify(options)}) pages.push(await prerender(options));
  console.log(JSON.stringify(pages));
`;

/** What runs on a server: everything in one bundle, no node_modules beside it. */
const bundlers: Readonly<Record<string, (folder: string, out: string) => unknown>> = {
  Rollup: async (folder, out) => {
    const bundle = await rollup({input: join(folder, 'server.js'), plugins: [nodeResolve()]});
    await bundle.write({dir: out, format: 'es'});
  },
  'Vite with ssr.noExternal': (folder, out) => {
    writeFileSync(join(folder, 'vite.config.js'), 'export default {ssr: {noExternal: true}};');
    const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
    const build = ['build', '--ssr', 'server.js', '--outDir', out, '--logLevel', 'error'];
    execFileSync(process.execPath, [vite, ...build], {cwd: folder, stdio: 'pipe'});
  },
  'esbuild, in one file': (folder, out) =>
    esbuild.build({
      entryPoints: [join(folder, 'server.js')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outdir: out,
      logLevel: 'error',
    }),
};

describe('prerender() in the bundle of a server', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'leg-cramp-ssr-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/leg-cramp-info'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'server.js'), server);
  });
  after(() => rmSync(folder, {recursive: true}));

  async function build(name: string): Promise<string> {
    const built = join(folder, 'built');
    const deployed = mkdtempSync(join(tmpdir(), 'leg-cramp-deployed-'));
    await bundlers[name]!(folder, built);
    cpSync(built, deployed, {recursive: true});
    rmSync(built, {recursive: true});
    writeFileSync(join(deployed, 'package.json'), '{"type": "module"}');
    return deployed;
  }
  function run(deployed: string) {
    const {stdout, stderr} = spawnSync(process.execPath, ['server.js'], {cwd: deployed, encoding: 'utf8'});
    return {pages: JSON.parse(stdout) as string[], stderr};
  }
  const snippet = (lang: string) => readFileSync(`dist/prerendered/${lang}.html`, 'utf8').trim();

  for (const name of Object.keys(bundlers))
    it(`resolves to the widget in each language, whatever it is given: ${name}`, async () => {
      const deployed = await build(name);
      try {
        const {pages, stderr} = run(deployed);
        const [english, spanish, ...others] = pages;
        expect(stderr).to.equal('');
        expect(english).to.equal(snippet('en'));
        expect(spanish).to.match(/^<leg-cramp-info lang="es-419" region="US"><template /);
        expect(spanish).to.contain('tel:911').and.to.contain('calambre').and.not.to.contain('{number}');
        expect(others.slice(0, 3)).to.deep.equal([snippet('zh-Hant'), snippet('ar'), snippet('en')]);
        for (const page of others.slice(3))
          expect(page).to.match(/^<leg-cramp-info lang="en"[^>]*><template /);
      } finally {
        rmSync(deployed, {recursive: true});
      }
    });

  it('resolves to an empty element and logs it where a deployment lost the file of a language', async () => {
    const deployed = await build('Rollup');
    try {
      for (const file of readdirSync(deployed)) if (/^es-419/.test(file)) rmSync(join(deployed, file));
      const {pages, stderr} = run(deployed);
      const [english, spanish] = pages;
      expect(stderr).to.contain('no prerendered HTML in es-419');
      expect(english).to.equal(snippet('en'));
      expect(spanish).to.equal('<leg-cramp-info lang="es-419" region="US"></leg-cramp-info>');
    } finally {
      rmSync(deployed, {recursive: true});
    }
  });
});
