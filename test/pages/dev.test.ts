import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {expect} from 'chai';
import {stage, watch} from '../support/browser.js';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves to the address that the server prints. */
const addressFrom = (server: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      const address = /^Gallery: (\S+)$/m.exec(printed)?.[1];
      if (address) resolve(address);
    };
    server.stdout!.on('data', read);
    server.stderr!.on('data', read);
    server.on('exit', () => reject(new Error(`The server ended: ${printed}`)));
  });

describe('npm run dev', () => {
  const {newPage} = stage();
  let server: ChildProcess;
  let address: string;
  before(async () => {
    server = spawn(process.execPath, ['scripts/serve.js', '--dev'], {
      env: {...process.env, PORT: String(await freePort())},
    });
    address = await addressFrom(server);
  });
  after(() => server.kill());

  it('shows the gallery from the sources, in another language too, and waits for changes', async () => {
    const page = await newPage();
    const {requests, complaints} = watch(page);
    await page.goto(`${address}?lang=es&state=result+emergency`);
    await page.waitForSelector('.state[aria-busy=false] leg-cramp-info >>> section[lang=es]');
    const paths = requests.map((url) => new URL(url).pathname);
    expect(paths).to.include.members(['/src/leg-cramp-info.ts', '/dist/locales/es.js']);
    expect(paths, 'what reloads the page').to.include('/__web-dev-server__web-socket.js');
    expect(complaints.filter((text) => !text.startsWith('Lit is in dev mode'))).to.deep.equal([]);
  });
});
