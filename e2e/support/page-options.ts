import type { BrowserContextOptions } from '@playwright/test';

/**
 * Where the built files are served; the configuration sets the port, for its own process and those
 * that run the tests.
 */
export const homeUrl = (): string => `http://localhost:${process.env['JOTSCOPE_E2E_PORT'] ?? ''}/`;

export const screen = {
  viewport: { width: 1280, height: 720 },
  locale: 'en-GB',
  timezoneId: 'UTC',
} as const;

/** Firefox, driven over WebDriver BiDi, has no emulated media, and no permissions to grant. */
export const contextOptionsOf = {
  chromium: { permissions: ['clipboard-read', 'clipboard-write'] },
  firefox: { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null },
} as const satisfies Record<string, BrowserContextOptions>;

/** What a page gets that no fixture of the runner opens. */
export const pageOptions = (browser: string): BrowserContextOptions & { readonly baseURL: string } => {
  const { permissions, ...rest }: BrowserContextOptions =
    browser === 'firefox' ? contextOptionsOf.firefox : contextOptionsOf.chromium;
  return { ...screen, ...rest, ...(permissions ? { permissions: [...permissions] } : {}), baseURL: homeUrl() };
};
