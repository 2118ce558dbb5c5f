import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Returns the paths of the built files, relative to `dist/`, with `/` between folders. */
export const builtFiles = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dist.length).replace(/^\/+/, ''));

/**
 * Records what must not happen while a page is in use: errors, policy violations, and requests for
 * anything except the build's files. The returned list grows until the page is closed.
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
 * Runs in the page. Reports violations in one form, because each browser words its own messages
 * differently.
 */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`policy violation: ${effectiveDirective} ${blockedURI}`);
  });
}
