import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig, type Project } from '@playwright/test';
import { contextOptionsOf, homeUrl, screen } from './e2e/support/page-options.ts';
import { chromiumArgs, findChromium, findFirefox } from './scripts/lib/browsers.mjs';

const chromiumPath = await findChromium();
const firefoxPath = findFirefox();

// Set once and inherited by the processes that run the tests, so that several runs can go on at a time.
const port = (process.env.JOTSCOPE_E2E_PORT ??= String(await freePort()));
const url = homeUrl();

const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    permissions: [...contextOptionsOf.chromium.permissions],
    launchOptions: { args: chromiumArgs, ...(chromiumPath === null ? {} : { executablePath: chromiumPath }) },
  },
};

/**
 * Drives the installed Firefox over WebDriver BiDi, which cannot emulate media. The preference lets a
 * page read the clipboard without asking.
 */
const firefox = (executablePath: string): Project => ({
  name: 'firefox',
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    colorScheme: contextOptionsOf.firefox.colorScheme,
    contextOptions: { reducedMotion: null, forcedColors: null, contrast: null },
    launchOptions: { executablePath, firefoxUserPrefs: { 'dom.events.testing.asyncClipboard': true } },
  },
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Each worker has its own browser and shared page, which cost more than further workers gain.
  workers: Math.max(2, Math.min(4, availableParallelism() / 2)),
  // Only against hanging: many times what the slowest test and answer take on a busy machine.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    baseURL: url,
    ...screen,
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
