// Writes dist/leg-cramp-info.<tag>.min.js: a language file and the one script tag in one file. For demos and tests also
// dist/pseudo/leg-cramp-info.min.js, whose German is English made long and whose Arabic runs from right to left.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {languageFile} from './language-file.js';
import {mapMessages, messagesIn, sourceMessages, targetLocales} from './messages.js';
import {pseudoLong, pseudoMirrored} from './pseudo.js';

const published = readFileSync('dist/leg-cramp-info.min.js', 'utf8');
/** Without its last line, which names the source map. */
const oneTag = published.slice(0, published.lastIndexOf('//# sourceMappingURL='));
const map = JSON.parse(readFileSync('dist/leg-cramp-info.min.js.map', 'utf8')) as object;

/** Each language file is one line, so the code of the one tag starts behind as many lines as there are languages. */
function write(file: string, languages: readonly string[]): void {
  const name = file.split('/').at(-1)!;
  writeFileSync(file, `${languages.join('')}${oneTag}//# sourceMappingURL=${name}.map\n`);
  const sections = [{offset: {line: languages.length, column: 0}, map}];
  writeFileSync(`${file}.map`, JSON.stringify({version: 3, file: name, sections}));
}

for (const tag of targetLocales)
  write(`dist/leg-cramp-info.${tag}.min.js`, [languageFile(tag, messagesIn(tag))]);

mkdirSync('dist/pseudo', {recursive: true});
const english = sourceMessages();
write('dist/pseudo/leg-cramp-info.min.js', [
  languageFile('de', mapMessages(english, pseudoLong)),
  languageFile('ar', mapMessages(english, pseudoMirrored)),
]);
