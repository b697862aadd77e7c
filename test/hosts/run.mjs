// Apps in the frameworks that hosts use, each on the packed tarball: `node test/hosts/run.mjs [name…]`.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {drive, launch} from './drive.mjs';
import {serveFolder, serveScript} from './serve.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '../..');
const work = mkdtempSync(join(tmpdir(), 'leg-cramp-hosts-'));
const modes = ['production', 'development'];

const packageOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const isHost = (name) => {
  const file = join(here, name, 'package.json');
  return existsSync(file) && 'build' in (packageOf(join(here, name)).scripts ?? {});
};

function npm(cwd, args, env = {}) {
  const {status, stdout, stderr} = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: {...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', ...env},
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function pack() {
  if (!existsSync(join(repository, 'dist/define.js'))) throw new Error('There is no dist: npm run build');
  const [{filename}] = JSON.parse(npm(repository, ['pack', '--json', '--pack-destination', work]));
  return join(work, basename(filename));
}

function install(name, tarball) {
  const folder = join(work, name);
  const isSource = (path) => !['node_modules', 'out'].includes(basename(path));
  cpSync(join(here, name), folder, {recursive: true, filter: isSource});
  npm(folder, ['install', '--include=dev', '--no-package-lock', '--no-audit', '--no-fund', tarball]);
  return folder;
}

/** Builds and serves an app the way its package.json says: a script that serves, or files in out/. */
function host(folder, mode) {
  const {scripts} = packageOf(folder);
  const isDevelopment = mode === 'development';
  const env = {NODE_ENV: mode};
  if (isDevelopment && scripts.dev) return serveScript(folder, 'dev', env);
  npm(folder, ['run', isDevelopment && scripts['build:development'] ? 'build:development' : 'build'], env);
  return scripts.start ? serveScript(folder, 'start', env) : serveFolder(join(folder, 'out'));
}

async function check(name, tarball, browser) {
  const folder = install(name, tarball);
  npm(folder, ['run', 'types']);
  const isRendered = 'start' in packageOf(folder).scripts;
  const facts = [];
  for (const mode of modes) {
    const site = await host(folder, mode);
    try {
      const {nodes, listeners} = await drive(browser, site.address, {isRendered});
      facts.push(`${mode}: nodes ${nodes}, listeners ${listeners}`);
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
