// Finds the browsers that the end-to-end tests and the benchmark drive, and installs a Chromium if
// there is none.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode } from './run.mjs';

// The shell without a window first: the same engine, and the suite takes two thirds of the time.
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
 * No sandbox in containers run as root, no graphics card, and nothing of the browser's own that
 * goes to the network: what is counted must come from the page.
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
 * Finds a Chromium or gets one: Playwright's download first, then the system's packages, these only
 * as root or in CI.
 * @param {{ quiet?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<string | null>} its path, or null where none could be had
 */
export async function ensureChromium(options = {}) {
  const found = await findChromium();
  if (found !== null) return found;
  console.log('No Chromium found: getting one …');
  const cli = 'node_modules/@playwright/test/cli.js';
  // The headless shell alone would not be found again: Playwright names the path of the whole
  // browser only.
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
