// Everything that must hold besides the tests. Runs all of it, then says what failed. `--release` also fails on a missing
// or stale translation.
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const isRelease = process.argv.includes('--release');
const run = (command, ...args) => spawnSync(command, args, {stdio: 'inherit'}).status === 0;
const script = (name) => execFileSync('npm', ['run', name, '--silent'], {stdio: 'ignore'});

/** Whether a file is what its script writes today. */
const isFresh = (name, ...files) => {
  const before = files.map((file) => readFileSync(file, 'utf8'));
  script(name);
  const stale = files.filter((file, place) => readFileSync(file, 'utf8') !== before[place]);
  for (const file of stale)
    console.error(`${file} is not what npm run ${name} writes: run it and commit the file`);
  return stale.length === 0;
};

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

const steps = {
  format: () => run('npx', 'prettier', '--check', '--log-level', 'warn', '.'),
  messages: () => isFresh('extract', ...targetLocales.map((tag) => `locales/${tag}.xlf`)),
  build: () => run('npm', 'run', 'build', '--silent'), // with the ceiling on bytes
  reproducible: () => isFresh('build', 'dist/integrity.json'),
  types: () => run('npx', 'tsc'),
  lint: () => run('npm', 'run', 'lint', '--silent'), // with the import rules
  unused: () => run('npx', 'knip'),
  package: () =>
    run('npx', 'publint', '--strict') &&
    run('npx', 'attw', '--pack', '.', '--profile', 'esm-only', '--quiet'),
  translations: () => run('node', 'scripts/check-words.js', ...(isRelease ? ['--release'] : [])),
  prove: () => run('npm', 'run', 'prove', '--silent'),
  manifest: () => isFresh('manifest', 'custom-elements.json'),
  typings: () => isFresh('typings', 'typings/web-types.json', 'typings/vscode.html-custom-data.json'),
};

const failed = Object.entries(steps).filter(([name, step]) => {
  console.log(`\n== ${name}`);
  return !step();
});
console.log(
  failed.length ? `\nverify failed: ${failed.map(([name]) => name).join(', ')}` : '\nverify passed',
);
process.exitCode = failed.length ? 1 : 0;
