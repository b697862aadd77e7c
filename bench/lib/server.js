// Serves a page and the files for each contender, compressed with brotli 11 before anything is measured.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
/** What `?policy=` may ask for. */
const policies = {
  strict: {'content-security-policy': strict},
  trusted: {'content-security-policy': `${strict}; require-trusted-types-for 'script'`},
  report: {'content-security-policy-report-only': `${strict}; require-trusted-types-for 'script'`},
};

const brotli = (body) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

function compress(body, path) {
  const compressed = brotli(body);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    compressed,
    sizes: {raw: body.length, gzip: gzipSync(body, {level: 9}).length, brotli: compressed.length},
  };
}

const page = ({head, body}, isEmpty) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Host</title>${head}</head>
<body><h1>A host's page</h1><p>What the host says before.</p>${isEmpty ? '' : body}<p>What the host says after.</p></body>
</html>`;

/** A server for these contenders: its address, sizes of what it served, and a delay in ms for all but the pages. */
export async function serve(contenders) {
  const files = new Map();
  const byId = new Map(contenders.map((contender) => [contender.id, contender]));
  const state = {delay: 0};

  const read = ({files: own = {}, root}, path) => Buffer.from(own[path] ?? readFileSync(join(root, path)));

  function fileOf(path) {
    if (!files.has(path)) {
      const [, id, ...rest] = path.split('/');
      files.set(path, compress(read(byId.get(id), rest.join('/')), path));
    }
    return files.get(path);
  }

  function sendPage(response, contender, query) {
    const headers = {'content-type': 'text/html', ...policies[query.get('policy')]};
    response.writeHead(200, headers).end(page(contender, query.has('empty')));
  }

  function sendFile(response, path) {
    const {type, compressed} = fileOf(path);
    const headers = {'content-type': type, 'content-encoding': 'br', 'content-length': compressed.length};
    setTimeout(() => response.writeHead(200, headers).end(compressed), state.delay);
  }

  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const contender = byId.get(pathname.slice(1));
    try {
      if (contender) sendPage(response, contender, searchParams);
      else sendFile(response, pathname);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  return {
    address: `http://127.0.0.1:${server.address().port}`,
    sizesOf: (path) => files.get(path)?.sizes,
    delay: (ms) => (state.delay = ms),
    close: () => server.close(),
  };
}
