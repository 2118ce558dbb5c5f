// Finds the browsers that the end-to-end tests and the benchmark drive, and installs a Chromium if
// there is none.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode } from './run.mjs';

// The headless shell is first: it is the same engine, and the suite takes two thirds of the time.
const chromiumNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.ProgramFiles ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['ProgramFiles(x86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.ProgramFiles ?? '', 'Mozilla Firefox/firefox.exe'),
];

/**
 * Turns off the sandbox, for containers that run as root, and the graphics card. Also turns off the
 * browser's own requests, because the tests count every request as the page's.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Returns the path of a Chromium; null if there is none. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  return (await playwrightBrowser()) ?? onPath(chromiumNames) ?? chromiumPlaces.find(existsSync) ?? null;
}

/** Returns the path of a Firefox; null if there is none. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH || (onPath(['firefox', 'firefox-esr']) ?? firefoxPlaces.find(existsSync) ?? null);

/**
 * Finds a Chromium or installs one: first Playwright's download, then the system's packages. The
 * packages need root or CI.
 * @param {{ quiet?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<string | null>} its path, or null if none could be installed
 */
export async function ensureChromium(options = {}) {
  const found = await findChromium();
  if (found !== null) return found;
  console.log('No Chromium found: getting one …');
  const cli = 'node_modules/@playwright/test/cli.js';
  // The headless shell alone would not be found later, because Playwright reports only the path of
  // the full browser.
  await runNode(cli, ['install', '--no-shell', 'chromium'], options);
  const downloaded = await playwrightBrowser();
  if (downloaded !== null && mayInstallPackages()) await runNode(cli, ['install-deps', 'chromium'], options);
  return downloaded ?? (await installPackage(options));
}

export const noChromium =
  'No Chromium was found and none could be downloaded: install Chromium or Chrome, or set CHROMIUM_PATH to one.';

/** @param {{ quiet?: boolean, signal?: AbortSignal }} options */
async function installPackage(options) {
  if (!mayInstallPackages() || onPath(['apt-get']) === null) return null;
  const [command = '', ...before] = isRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...before, 'update', '-qq'], { ...options, env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code } = await run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', name], {
      ...options,
      env,
    });
    if (code === 0) break;
  }
  return findChromium();
}

const isRoot = () => process.getuid?.() === 0;
const mayInstallPackages = () => process.platform === 'linux' && (isRoot() || Boolean(process.env.CI));

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return candidates.find(existsSync) ?? null;
}
