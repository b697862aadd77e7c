import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Where Node would find a package that is asked for from this folder. */
function folderOf(name, from, modules) {
  for (let at = from; at.length >= dirname(modules).length; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
  }
  return undefined;
}

/** How many packages these need, themselves counted, of what a page would run. */
export function countPackages(modules, names) {
  const found = new Set();
  const visit = (folder) => {
    if (!folder || found.has(folder)) return;
    found.add(folder);
    const {dependencies = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) visit(folderOf(name, folder, modules));
  };
  for (const name of names) visit(join(modules, name));
  return found.size;
}
