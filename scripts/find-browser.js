// Finds the browsers for the tests. `--install` gets Debian's small Chromium where there is none and we may.
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {Launcher} from 'chrome-launcher';

const debianPackages = {
  chromium: ['chromium-headless-shell', 'fonts-noto-core'],
  all: ['chromium-headless-shell', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'],
};
const howTo =
  'No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH (on Debian as root: npm run browsers).';

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return undefined;
  }
}

const onPath = (...names) =>
  names
    .flatMap((name) =>
      (process.env.PATH ?? '')
        .split(delimiter)
        .filter(Boolean)
        .map((dir) => join(dir, name)),
    )
    .find(runnable);

/** The file of an installed Chromium-like browser, or nothing. Throws where CHROME_PATH names none. */
export function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !runnable(wanted)) throw new Error(`CHROME_PATH is ${wanted}, which cannot be run`);
  return (
    wanted ??
    onPath('chromium-headless-shell', 'chrome-headless-shell') ??
    installedChrome() ??
    installedEdge()
  );
}

function installedChrome() {
  try {
    return Launcher.getInstallations().find(runnable);
  } catch {
    return undefined; // chrome-launcher throws where it finds nothing
  }
}

function installedEdge() {
  const windows = [process.env['ProgramFiles(x86)'], process.env.ProgramFiles]
    .filter(Boolean)
    .map((dir) => join(dir, 'Microsoft/Edge/Application/msedge.exe'));
  const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  return [...windows, mac].find(runnable) ?? onPath('microsoft-edge', 'microsoft-edge-stable');
}

export const findFirefox = () =>
  [
    process.env.FIREFOX_PATH,
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ].find((file) => file && runnable(file)) ?? onPath('firefox-esr', 'firefox');

export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ].find(runnable);
  return driver && browser ? {driver, browser} : undefined;
}

const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Debian's packages by name; only as root on Debian, elsewhere an error that says what to do. */
export function install(which) {
  if (!isDebianRoot()) throw new Error(howTo);
  const packages = debianPackages[which];
  console.log(`Installing ${packages.join(' ')} with apt-get`);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  execFileSync('apt-get', [...lock, 'update', '-qq'], {stdio: 'inherit'});
  execFileSync('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

/** A Chromium, installed where that is possible. */
export function needChromium() {
  const found = findChromium();
  if (found) return found;
  install('chromium');
  return findChromium();
}

if (process.argv.includes('--install')) install('all');
