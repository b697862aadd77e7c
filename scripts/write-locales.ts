// Writes dist/locales/<tag>.js, one classic script a language that registers its messages, and
// src/generated/integrity.ts, the hash by which the one tag knows each of them.
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {languageFile} from './language-file.js';
import {messagesIn, targetLocales} from './messages.js';

mkdirSync('dist/locales', {recursive: true});
const hashes = targetLocales.map((tag) => {
  const script = languageFile(tag, messagesIn(tag));
  writeFileSync(`dist/locales/${tag}.js`, script);
  return [tag, `sha256-${createHash('sha256').update(script).digest('base64')}`] as const;
});

mkdirSync('src/generated', {recursive: true});
writeFileSync(
  'src/generated/integrity.ts',
  `/** The subresource-integrity hash of each language file. Written by scripts/write-locales.ts. */
export const integrity: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(hashes), null, 2)};\n`,
);
