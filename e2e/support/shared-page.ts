import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { watch } from './watch.ts';

/**
 * One page for many tests. Loading it costs more than most tests do, so it is loaded once per
 * worker and emptied between tests as a person would: by keyboard and `Clear`. If that leaves
 * anything behind, the page is loaded again.
 */
export type SharedPage = {
  readonly page: Page;
  /** The errors, violations and requests of all tests so far; see `watch`. */
  readonly seen: readonly string[];
  /**
   * Empties the page: no token, no key, no expectations, nothing open, the standard settings.
   */
  empty(): Promise<void>;
  close(): Promise<void>;
};

const report = process.env['JOTSCOPE_E2E_RESETS'] === 'report';

export async function openSharedPage(
  browser: Browser,
  options: BrowserContextOptions & { readonly baseURL: string },
): Promise<SharedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seen = await watch(page, options.baseURL);
  await preferPlainEditors(page);
  let clean: string | null = null;

  async function load(): Promise<void> {
    if (page.url() !== 'about:blank') {
      await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
      await page.goto('about:blank');
    }
    await page.goto(options.baseURL, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await clear(page);
    await expect(page.getByRole('status', { name: 'Structure', exact: true })).toHaveAttribute('data-verdict', 'empty');
    await expect(page.getByLabel('Expected issuer', { exact: true })).toBeVisible();
    clean ??= await settled(page);
  }

  async function empty(): Promise<void> {
    for (const other of context.pages()) if (other !== page) await other.close();
    if (page.url() !== options.baseURL) return load();
    await closeWhatIsOpen(page);
    if ((await clear(page)) && (await becomes(page, clean))) return;
    await load();
  }

  await load();
  return { page, seen, empty, close: () => context.close() };
}

/**
 * Chooses the plain editors before the page is loaded, as the setting `Editor` does. A test can
 * still change the setting.
 */
export async function preferPlainEditors(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // The blank page before the load has no storage.
    if (location.protocol !== 'http:') return;
    const name = 'jotscope.settings';
    if (localStorage.getItem(name) === null) localStorage.setItem(name, '{"editor":"plain"}');
  });
}

async function closeWhatIsOpen(page: Page): Promise<void> {
  const open = page.locator('[role=dialog], [role=menu], [role=complementary], aside');
  for (let at = 0; at < 4 && (await open.count()) > 0; at += 1) await page.keyboard.press('Escape');
}

/** Presses `Clear`. Returns false if there is no such button, as in another language. */
async function clear(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Clear', exact: true });
  if ((await button.count()) === 0) return false;
  await button.click();
  return true;
}

/**
 * Waits until the page looks as it did when it was new and empty. Returns false if that does not
 * happen.
 */
async function becomes(page: Page, clean: string | null): Promise<boolean> {
  let last = '';
  for (let at = 0; at < 20; at += 1) {
    last = await page.evaluate(looks);
    if (last === clean) return true;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
  if (report) console.log(`not empty: ${difference(clean ?? '', last)}`);
  return false;
}

/** Returns what the page looks like once it has stopped changing. */
async function settled(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await page.evaluate(looks);
      return last === before;
    })
    .toBe(true);
  return last;
}

/**
 * Runs in the page. Describes its text, its fields, what is expanded and how large, and what is
 * stored.
 */
function looks(): string {
  const fields = [...document.querySelectorAll('input, select, textarea, details')].map((field) => {
    if (field instanceof HTMLDetailsElement) return field.open;
    if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked;
    return 'value' in field ? String(field.value) : '';
  });
  const states = [...document.querySelectorAll('[aria-expanded], [aria-pressed], [aria-valuenow]')].map((element) =>
    ['aria-expanded', 'aria-pressed', 'aria-valuenow'].map((name) => element.getAttribute(name) ?? '').join(),
  );
  const { lang, dataset } = document.documentElement;
  const stored = [localStorage, sessionStorage].map((shelf) => JSON.stringify({ ...shelf }));
  // Announcements are not included, because they stay until the next one.
  const text = [...document.querySelectorAll('header, main, [role=status]')].map((element) =>
    element instanceof HTMLElement ? element.innerText : '',
  );
  return [lang, JSON.stringify(dataset), ...stored, ...fields, ...states, ...text].join('\n');
}

function difference(one: string, other: string): string {
  const lines = one.split('\n');
  const more = other.split('\n').filter((line) => !lines.includes(line));
  const less = lines.filter((line) => !other.split('\n').includes(line));
  return JSON.stringify({ more: more.slice(0, 5), less: less.slice(0, 5) });
}
