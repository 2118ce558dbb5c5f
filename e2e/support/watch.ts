import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The paths of the built files, relative to `dist/`, with `/` between folders. */
export const builtFiles = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dist.length).replace(/^\/+/, ''));

/**
 * Writes down all that must not happen while a page is used: errors, policy violations, requests
 * for anything but the build's files. The list fills while the page lives.
 */
export async function watch(page: Page, base: string): Promise<readonly string[]> {
  const seen: string[] = [];
  const allowed = new Set(['', ...builtFiles()].map((path) => new URL(path, base).href));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url().replace(/[?#].*$/s, '');
    if (!/^(blob|data):/.test(address) && !allowed.has(address)) seen.push(`request: ${request.url()}`);
  });
  await page.addInitScript(reportViolations);
  return seen;
}

/**
 * Runs in the page. The browsers word their own messages differently, so the violation is said in
 * one way.
 */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`policy violation: ${effectiveDirective} ${blockedURI}`);
  });
}
