// Prints the size of the one script tag and of the language files, and the change since the size that was last recorded.
// Fails above the ceiling. `--record` records today's size, also in docs/performance.md.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';

/** In bytes of brotli at its highest quality, which is Node's default. */
const ceilings = {oneTag: 49_152, language: 11 * 1024};
const record = 'bench/size.json';
const docs = 'docs/performance.md';

const measure = (file) => {
  const content = readFileSync(`dist/${file}`);
  return {
    raw: content.length,
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content).length,
  };
};
const oneTag = measure('leg-cramp-info.min.js');
const languages = readdirSync('dist/locales')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({file: `locales/${file}`, ...measure(`locales/${file}`)}));
const largest = languages.reduce((a, b) => (a.brotli > b.brotli ? a : b));
const before = JSON.parse(readFileSync(record, 'utf8'));
const change = oneTag.brotli - before.brotli;

console.log(
  `leg-cramp-info.min.js: ${oneTag.raw} raw, ${oneTag.gzip} gzip, ${oneTag.brotli} brotli ` +
    `(${change < 0 ? '' : '+'}${change} since ${before.brotli}; ceiling ${ceilings.oneTag})`,
);
console.log(
  `largest language file: ${largest.file}, ${largest.brotli} brotli (ceiling ${ceilings.language})`,
);
if (process.argv.includes('--record')) await recordSizes();
if (oneTag.brotli > ceilings.oneTag || largest.brotli > ceilings.language) {
  console.error('A file is over its ceiling: see docs/performance.md for what to drop first.');
  process.exitCode = 1;
}

async function recordSizes() {
  writeFileSync(record, `${JSON.stringify(oneTag, null, 2)}\n`);
  const rows = [{file: 'leg-cramp-info.min.js', ...oneTag}, ...languages].map(
    ({file, raw, gzip, brotli}) => `| ${file} | ${raw} | ${gzip} | ${brotli} |`,
  );
  const table = ['| file | raw | gzip -9 | brotli 11 |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const page = readFileSync(docs, 'utf8').replace(
    /(<!-- sizes -->\n)[^]*?(<!-- end -->)/,
    (_, before, after) => `${before}\n${table}\n\n${after}`,
  );
  writeFileSync(docs, await format(page, {...(await resolveConfig(docs)), parser: 'markdown'}));
}
