import { expect, type Locator, type Page, test as playwright } from '@playwright/test';
import { copyOf, pasteInto } from './clipboard.ts';
import { pageOptions } from './page-options.ts';
import { openSharedPage, preferPlainEditors, type SharedPage } from './shared-page.ts';
import { watch } from './watch.ts';

export type EditorName = 'Encoded token' | 'Header' | 'Payload' | 'Signature' | 'Key';
export type VerdictName = 'Structure' | 'Signature' | 'Claims' | 'Decryption';

/** The page as a person finds it: only by role and name. */
export type App = {
  readonly page: Page;
  /**
   * Opens the page with a query or fragment such as `#token=…`, and waits until it accepts input.
   */
  open(tail?: string): Promise<void>;
  editor(name: EditorName): Locator;
  verdict(name: VerdictName): Locator;
  /** Replaces the whole text of an editor through the clipboard. */
  paste(name: EditorName, text: string): Promise<void>;
  /** Types at the cursor, key by key. */
  type(name: EditorName, text: string): Promise<void>;
  /** Returns the whole text of an editor, through select-all and copy. */
  textOf(name: EditorName): Promise<string>;
  /**
   * Releases the rich editors if they are held back, and waits until they have replaced the plain
   * ones.
   */
  richEditors(): Promise<void>;
};

/**
 * The editors that a test uses:
 * - `any`: those that the page shows at the time.
 * - `plain`: the plain ones through the setting, so the rich ones are not loaded. With
 *   `JOTSCOPE_E2E_EDITORS=rich` these tests use the rich ones.
 * - `held`: the plain ones while the rich ones are held back.
 * - `rich`: the rich ones from the start.
 */
export type Editors = 'any' | 'plain' | 'held' | 'rich';

type Options = {
  /** Is true in tests that provoke errors, violations or requests, which fail other tests. */
  readonly mischief: boolean;
  readonly editors: Editors;
};

const plain: Editors = process.env.JOTSCOPE_E2E_EDITORS === 'rich' ? 'rich' : 'plain';
const nothingElse = 'no errors, no policy violations, no requests but for the build’s own files';

/** The base of both kinds of test. They run in the same workers, so they share worker fixtures. */
const base = playwright.extend<object, { readonly sharedPage: SharedPage }>({
  sharedPage: [
    async ({ browser, browserName }, use) => {
      const shared = await openSharedPage(browser, pageOptions(browserName));
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
});

/** Gives each test a page of its own, as on a first visit. */
export const test = base.extend<Options & { app: App }>({
  mischief: [false, { option: true }],
  editors: ['any', { option: true }],
  app: async ({ page, baseURL, mischief, editors }, use) => {
    const seen = await watch(page, baseURL ?? '');
    const wanted = editors === 'plain' ? plain : editors;
    if (wanted === 'plain') await preferPlainEditors(page);
    await use(appOn(page, wanted, wanted === 'held' ? await holdRichEditors(page) : undefined));
    if (!mischief) expect(seen, nothingElse).toEqual([]);
  },
});

/**
 * Gives all tests of a worker one page with plain editors, which `app.open()` empties. It costs a
 * small part of a page for each test. A test that needs a first visit, a URL or another screen
 * needs `test` instead.
 */
export const sharedTest = base.extend<{ app: App }>({
  app: async ({ sharedPage }, use) => {
    const { page, seen } = sharedPage;
    const before = seen.length;
    const app = appOn(page, plain);
    const open = async (tail = ''): Promise<void> => {
      if (tail !== '') throw new Error('A shared page opens no address: use `test`.');
      await sharedPage.empty();
      if (plain === 'rich') await app.richEditors();
    };
    await use({ ...app, open });
    expect(seen.slice(before), nothingElse).toEqual([]);
  },
});

export { expect };

export function appOn(page: Page, editors: Editors = 'any', release: () => void = () => undefined): App {
  const editor = (name: EditorName): Locator => page.getByRole('textbox', { name, exact: true });
  const richEditors = async (): Promise<void> => {
    release();
    if (editors === 'plain') await chooseRichEditors(page);
    await expect(page.locator('html')).toHaveAttribute('data-editor', 'monaco');
  };
  return {
    page,
    editor,
    open: async (tail = '') => {
      // Firefox fires `load` only after the scripts that are held back have loaded.
      await page.goto(`./${tail}`, { waitUntil: 'domcontentloaded' });
      await ready(page);
      if (editors === 'rich') await richEditors();
    },
    verdict: (name) => page.getByRole('status', { name, exact: true }),
    paste: async (name, text) => {
      await editor(name).focus();
      await editor(name).press('ControlOrMeta+a');
      await pasteInto(editor(name), text);
    },
    type: (name, text) => editor(name).pressSequentially(text),
    textOf: (name) => copyOf(editor(name)),
    richEditors,
  };
}

/** Waits until the page accepts input. */
export const ready = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

/** On a narrow screen the button is an item of the menu `More`. */
async function openSettings(page: Page): Promise<void> {
  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  const more = page.getByRole('button', { name: 'More', exact: true });
  await expect(settings.or(more)).toBeVisible();
  if (await settings.isVisible()) return settings.click();
  await more.click();
  return page.getByRole('menuitem', { name: 'Settings', exact: true }).click();
}

async function chooseRichEditors(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByLabel('Editor', { exact: true }).selectOption('rich');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/**
 * Holds back the file that defines the loading stages of the rich editors. Returns the function
 * that releases it. Call it before the page is opened.
 */
async function holdRichEditors(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\/stages[^/]*\.js$/, async (route) => {
    await released;
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  });
  return release;
}
