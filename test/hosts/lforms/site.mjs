// Serves this repository and LHC-Forms to a browser on this machine.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const lforms = fileURLToPath(new URL('node_modules/lforms/dist/lforms/', import.meta.url));

const html = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><body>${body}</body></html>`;
const pages = {
  '/widget': html('<script src="/dist/leg-cramp-info.min.js"></script>'),
  '/form': html(`
    <link rel="stylesheet" href="/lforms/webcomponent/styles.css">
    <div id="form"></div>
    <script defer src="/lforms/webcomponent/assets/lib/zone.min.js"></script>
    <script defer src="/lforms/webcomponent/lhc-forms.js"></script>
    <script defer src="/lforms/fhir/R4/lformsFHIR.min.js"></script>`),
};
const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

const bodyOf = (path) =>
  pages[path] ?? readFile(path.startsWith('/lforms/') ? join(lforms, path.slice(8)) : join(repository, path));

async function respond({url}, response) {
  const path = new URL(url, 'http://localhost').pathname;
  try {
    const body = await bodyOf(path);
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'text/html'}).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Resolves to the address and how to close it. */
export async function serve() {
  const server = createServer(respond).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
