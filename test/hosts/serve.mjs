// Serves an app: its built files, or by a script of its own.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {clearTimeout, setTimeout} from 'node:timers';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

export async function serveFolder(folder) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs `npm run script` with PORT set, and resolves once it says where it listens. */
export async function serveScript(folder, script, env) {
  const port = await freePort();
  const child = spawn('npm', ['run', script], {
    cwd: folder,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port)},
    detached: true, // a group of its own, so that all of it can be ended
  });
  const closed = once(child, 'close'); // when all that it started has ended too
  const end = () => child.exitCode === null && child.signalCode === null && process.kill(-child.pid);
  process.once('exit', end);
  const close = async () => {
    end();
    await closed;
  };
  try {
    await says(child, 'ready in');
  } catch (error) {
    await close();
    throw error;
  }
  return {address: `http://localhost:${port}/`, close};
}

function says(child, words) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = () => reject(new Error(`The server does not say “${words}” but:\n${output}`));
    const timer = setTimeout(fail, 60_000);
    const onData = (data) => {
      output += data;
      if (!output.toLowerCase().includes(words)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('exit', fail);
  });
}
