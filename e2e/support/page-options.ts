import type { BrowserContextOptions } from '@playwright/test';

/**
 * Returns the URL of the built files. The configuration sets the port for its own process and for
 * those that run the tests.
 */
export const homeUrl = (): string => `http://localhost:${process.env['JOTSCOPE_E2E_PORT'] ?? ''}/`;

export const screen = {
  viewport: { width: 1280, height: 720 },
  locale: 'en-GB',
  timezoneId: 'UTC',
} as const;

/** Firefox over WebDriver BiDi supports neither emulated media nor granted permissions. */
export const contextOptionsOf = {
  chromium: { permissions: ['clipboard-read', 'clipboard-write'] },
  firefox: { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null },
} as const satisfies Record<string, BrowserContextOptions>;

/** Returns the options of a page that is not opened by a fixture of the runner. */
export const pageOptions = (browser: string): BrowserContextOptions & { readonly baseURL: string } => {
  const { permissions, ...rest }: BrowserContextOptions =
    browser === 'firefox' ? contextOptionsOf.firefox : contextOptionsOf.chromium;
  return { ...screen, ...rest, ...(permissions ? { permissions: [...permissions] } : {}), baseURL: homeUrl() };
};
