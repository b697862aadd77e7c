// Everything that must hold besides the tests. Runs all of it, then says what failed.
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const run = (command, ...args) => spawnSync(command, args, {stdio: 'inherit'}).status === 0;

const unchanged = (file, make) => {
  const before = readFileSync(file, 'utf8');
  make();
  const same = readFileSync(file, 'utf8') === before;
  if (!same) console.error(`${file} is not what was just written anew`);
  return same;
};

const steps = {
  format: () => run('npx', 'prettier', '--check', '--log-level', 'warn', '.'),
  build: () => run('npm', 'run', 'build', '--silent'), // with the byte budget
  reproducible: () =>
    unchanged('dist/integrity.json', () =>
      execFileSync('npm', ['run', 'build', '--silent'], {stdio: 'ignore'}),
    ),
  types: () => run('npx', 'tsc'),
  lint: () => run('npm', 'run', 'lint', '--silent'), // with the import rules
  unused: () => run('npx', 'knip'),
  package: () =>
    run('npx', 'publint', '--strict') &&
    run('npx', 'attw', '--pack', '.', '--profile', 'esm-only', '--quiet'),
  words: () => run('node', 'scripts/check-words.js'),
  lean: () => run('npm', 'run', 'test:lean', '--silent'),
  prove: () => run('npm', 'run', 'prove', '--silent'),
  typings: () =>
    ['typings/web-types.json', 'typings/vscode.html-custom-data.json'].every((file) =>
      unchanged(file, () => execFileSync('npm', ['run', 'typings', '--silent'], {stdio: 'ignore'})),
    ),
  manifest: () =>
    unchanged('custom-elements.json', () =>
      execFileSync('npm', ['run', 'manifest', '--silent'], {stdio: 'ignore'}),
    ),
};

const failed = Object.entries(steps).filter(([name, step]) => {
  console.log(`\n== ${name}`);
  return !step();
});
console.log(
  failed.length ? `\nverify failed: ${failed.map(([name]) => name).join(', ')}` : '\nverify passed',
);
process.exitCode = failed.length ? 1 : 0;
