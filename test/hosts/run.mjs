// Apps in the frameworks that hosts use, each on the packed tarball: `node test/hosts/run.mjs [name…]`.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {drive, launch} from './drive.mjs';
import {driveLanguages} from './drive-languages.mjs';
import {serveFolder, serveScript} from './serve.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '../..');
const work = mkdtempSync(join(tmpdir(), 'leg-cramp-hosts-'));
const modes = ['production', 'development'];

const packageOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const hostOf = (folder) => packageOf(folder).host ?? {};
const isHost = (name) => {
  const file = join(here, name, 'package.json');
  if (!existsSync(file)) return false;
  const {scripts = {}, host = {}} = packageOf(join(here, name));
  return 'build' in scripts || !!host.tests;
};

/** What of our files the app is served with: the language files, in a folder of its own choice. */
const languageFolder = 'leg-cramp-info/0.1/locales';

function npm(cwd, args, env = {}) {
  const {status, stdout, stderr} = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: {...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', ...env},
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  return {stdout, stderr};
}

function pack() {
  if (!existsSync(join(repository, 'dist/define.js'))) throw new Error('There is no dist: npm run build');
  const {stdout} = npm(repository, ['pack', '--json', '--pack-destination', work]);
  const [{filename}] = JSON.parse(stdout);
  return join(work, basename(filename));
}

/** Where its package.json says from which other host it takes files, its own come on top of those. */
function install(name, tarball) {
  const folder = join(work, name);
  const isSource = (path) => !['node_modules', 'out'].includes(basename(path));
  const {from} = hostOf(join(here, name));
  for (const source of [from, name].filter(Boolean))
    cpSync(join(here, source), folder, {recursive: true, filter: isSource});
  npm(folder, ['install', '--include=dev', '--no-package-lock', '--no-audit', '--no-fund', tarball]);
  return folder;
}

function addLanguages(folder, site) {
  const files = join(folder, 'node_modules/leg-cramp-info/dist/locales');
  cpSync(files, join(folder, site, languageFolder), {recursive: true});
}

/** A bundler's warning about our files is a fault of ours, which a host cannot mend. Other apps are large by themselves. */
function build(folder, script, env) {
  const {stdout, stderr} = npm(folder, ['run', script], env);
  const said = `${stdout}\n${stderr}`.split('\n').filter((line) => !line.startsWith('npm '));
  if (hostOf(folder).languages && said.some((line) => /\bwarnings?\b/i.test(line)))
    throw new Error(`The build warns:\n${said.join('\n')}`);
}

/** Builds and serves an app the way its package.json says: a script that serves, or files in out/. */
function host(folder, mode) {
  const {scripts} = packageOf(folder);
  const isDevelopment = mode === 'development';
  const env = {NODE_ENV: mode};
  addLanguages(folder, 'public');
  if (isDevelopment && scripts.dev) return serveScript(folder, 'dev', env);
  build(folder, isDevelopment && scripts['build:development'] ? 'build:development' : 'build', env);
  addLanguages(folder, 'out');
  return scripts.start ? serveScript(folder, 'start', env) : serveFolder(join(folder, 'out'));
}

async function check(name, tarball, browser) {
  const folder = install(name, tarball);
  const {scripts} = packageOf(folder);
  const {app = true, languages, tests} = hostOf(folder);
  if (scripts.types) npm(folder, ['run', 'types']);
  if (tests) return npm(folder, ['test']).stderr.match(/^Tests: .*/m)[0];
  const facts = [];
  for (const mode of modes) {
    const site = await host(folder, mode);
    try {
      const shown = [];
      if (app) shown.push(await drive(browser, site.address, {isRendered: 'start' in scripts}));
      if (languages) shown.push(await driveLanguages(browser, new URL(languages, site.address)));
      facts.push(`${mode}: ${shown.join(', ')}`);
    } catch (cause) {
      throw new Error(`in ${mode}: ${cause.message}`, {cause});
    } finally {
      await site.close();
    }
  }
  return facts.join('; ');
}

async function passes(name, tarball, browser) {
  try {
    console.log(`ok      ${name.padEnd(8)} ${await check(name, tarball, browser)}`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${name.padEnd(8)} ${error.message}`);
    return false;
  } finally {
    rmSync(join(work, name), {recursive: true, force: true, maxRetries: 3});
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !isHost(name));
if (unknown.length) throw new Error(`There is no host ${unknown.join(', ')}`);
const names = wanted.length ? wanted : readdirSync(here).filter(isHost);

let passed = 0;
const browser = await launch();
try {
  const tarball = pack();
  for (const name of names) if (await passes(name, tarball, browser)) passed++;
} finally {
  await browser.close();
  rmSync(work, {recursive: true, force: true, maxRetries: 3});
}
console.log(`${passed} passed, ${names.length - passed} failed`);
process.exitCode = passed === names.length ? 0 : 1;
