import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xhtml': 'application/xhtml+xml',
};

export interface Site {
  readonly address: string;
  readonly close: () => void;
}

/** In place of a file: no answer at all. */
export const never = Symbol('never');
/** In place of a file: there is none. */
export const missing = Symbol('missing');

/** In place of a file: what answers a request. */
export type Responder = (request: IncomingMessage) => string | Promise<string>;

/** Serves the repository as a plain web host would. `headers` may add to each answer, `pages` stand for files. */
export async function serve(
  headers: Readonly<Record<string, string>> = {},
  pages: Readonly<Record<string, string | symbol | Responder>> = {},
): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    void (async () => {
      try {
        const page = pages[pathname] ?? (await readFile(join('.', normalize(pathname))));
        const body = typeof page === 'function' ? await page(request) : page;
        if (body === never) return;
        if (typeof body === 'symbol') throw new Error('missing');
        response.writeHead(200, {
          'content-type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
          ...headers,
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
