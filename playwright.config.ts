import { createServer } from 'node:net';
import { defineConfig, type Project } from '@playwright/test';
import { chromiumArgs, findChromium, findFirefox } from './scripts/lib/browsers.mjs';

const chromiumPath = await findChromium();
const firefoxPath = findFirefox();

// Set here once, inherited by the processes that run the tests: several runs can go on beside one another.
const port = (process.env.JOTSCOPE_E2E_PORT ??= String(await freePort()));
const url = `http://localhost:${port}/`;

const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { args: chromiumArgs, ...(chromiumPath === null ? {} : { executablePath: chromiumPath }) },
  },
};

/**
 * The Firefox that is installed, driven over WebDriver BiDi. It knows no emulated media, and asks before a page reads
 * the clipboard unless it is told that this is a test.
 */
const firefox = (executablePath: string): Project => ({
  name: 'firefox',
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    colorScheme: null,
    contextOptions: { reducedMotion: null, forcedColors: null, contrast: null },
    launchOptions: { executablePath, firefoxUserPrefs: { 'dom.events.testing.asyncClipboard': true } },
  },
});

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // More than there are cores: a page that waits for its worker, or for a pause in typing, leaves its core to another.
  workers: 3,
  timeout: 45_000,
  // A machine that does other work as well must not fail a test.
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  projects: [chromium, ...(firefoxPath === null ? [] : [firefox(firefoxPath)])],
  webServer: { command: `node scripts/serve.mjs --root dist --port ${port}`, url, reuseExistingServer: false },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
