import {spawn} from 'node:child_process';
import {connect, createServer} from 'node:net';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {findFirefox, findWebKit, needChromium} from './find-browser.js';

const children = [];
process.on('exit', () => children.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const start = (command, args, env) =>
  void children.push(spawn(command, args, {stdio: 'ignore', env: {...process.env, ...env}}));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(!!socket.destroy())).on('error', () =>
      resolve(false),
    );
  });

async function listening(port) {
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((r) => setTimeout(r, 50)))
    if (await answers(port)) return;
  throw new Error(`Nothing listens on port ${port}`);
}

function chromium() {
  const executablePath = needChromium();
  const args = ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const headless = /headless.shell$/.test(executablePath) ? {headless: 'shell'} : {};
  return chromeLauncher({launchOptions: {executablePath, args, ...headless}});
}

/** Stock Firefox over WebDriver BiDi, by the same launcher; no geckodriver. */
function firefox() {
  const executablePath = findFirefox();
  const puppeteer = puppeteerCore.default ?? puppeteerCore;
  return executablePath && chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}});
}

async function webkit() {
  const found = findWebKit();
  if (!found) return undefined;
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const port = await freePort();
  const env = {LANG: 'en_US.UTF-8', DISPLAY: process.env.DISPLAY}; // without LANG navigator.language is "C"
  if (!env.DISPLAY) {
    env.DISPLAY = `:${100 + (process.pid % 400)}`;
    start('Xvfb', [env.DISPLAY, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  }
  start(found.driver, [`--port=${port}`, '--host=127.0.0.1'], env);
  await listening(port);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
    },
  });
}

const launchers = {chromium, firefox, webkit};

/** `all`: each engine that is installed, and a loud line for each that is not. A named one that is missing throws. */
export async function launchersFor(wish) {
  const names = wish === 'all' ? Object.keys(launchers) : wish.split(',');
  const found = [];
  for (const name of names) {
    const launcher = await launchers[name]();
    if (launcher) found.push(launcher);
    else if (wish === 'all') console.warn(`SKIPPED: ${name} is not installed`);
    else throw new Error(`${name} was asked for and is not installed`);
  }
  return found;
}
