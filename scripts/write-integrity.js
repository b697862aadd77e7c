// Writes dist/integrity.json: the subresource-integrity hash of each file that a page may name.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const files = readdirSync('dist', {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(leg-cramp-info[\w.-]*|locales\/[\w-]+)\.js$/.test(file))
  .sort();
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
writeFileSync(
  'dist/integrity.json',
  `${JSON.stringify(Object.fromEntries(files.map((f) => [f, hash(f)])), null, 2)}\n`,
);
