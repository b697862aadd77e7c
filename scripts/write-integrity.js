// Writes dist/integrity.json: the subresource-integrity hash of each script that a page may name, and the hash of the
// style of the prerendered snippets, for pages whose policy allows an inline style only by its hash.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

const scripts = readdirSync('dist', {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(leg-cramp-info(\.[\w-]+)*|locales\/[\w-]+)\.js$/.test(file))
  .sort();
const [, style] = /<style>(.*?)<\/style>/s.exec(readFileSync('dist/prerendered/en.html', 'utf8'));
const integrity = {
  ...Object.fromEntries(scripts.map((file) => [file, hash('sha384', readFileSync(`dist/${file}`))])),
  'style of prerendered/*.html': hash('sha256', style),
};
writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
