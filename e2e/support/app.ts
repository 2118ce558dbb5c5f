import { expect, type Locator, type Page, test as playwright } from '@playwright/test';
import { copyOf, pasteInto } from './clipboard.ts';
import { pageOptions } from './page-options.ts';
import { openSharedPage, preferPlainEditors, type SharedPage } from './shared-page.ts';
import { watch } from './watch.ts';

export type EditorName = 'Encoded token' | 'Header' | 'Payload' | 'Signature' | 'Key';
export type VerdictName = 'Structure' | 'Signature' | 'Claims' | 'Decryption';

/** The page as a person meets it: by role and name only. */
export type App = {
  readonly page: Page;
  /**
   * Opens the page, with a query or fragment such as `#token=…`, and waits until it takes input.
   */
  open(tail?: string): Promise<void>;
  editor(name: EditorName): Locator;
  verdict(name: VerdictName): Locator;
  /** Puts a text in place of all that an editor holds, through the clipboard. */
  paste(name: EditorName, text: string): Promise<void>;
  /** Types at the caret, key by key. */
  type(name: EditorName, text: string): Promise<void>;
  /** The whole text of an editor, by select-all and copy. */
  textOf(name: EditorName): Promise<string>;
  /**
   * Lets the rich editors come where they were held, and waits until they have taken the place of
   * the plain ones.
   */
  richEditors(): Promise<void>;
};

/**
 * Which editors a test works in: those that happen to be there; the plain ones, chosen as a setting
 * (which saves the loading of the rich ones); the plain ones while the rich ones are held back; or
 * the rich ones from the start. With JOTSCOPE_E2E_EDITORS=rich tests that say `plain` work in the
 * rich ones.
 */
export type Editors = 'any' | 'plain' | 'held' | 'rich';

type Options = {
  /** For tests that provoke what is otherwise a failure: errors, violations, requests. */
  readonly mischief: boolean;
  readonly editors: Editors;
};

const plain: Editors = process.env.JOTSCOPE_E2E_EDITORS === 'rich' ? 'rich' : 'plain';
const nothingElse = 'no errors, no policy violations, no requests but for the build’s own files';

/** Both kinds of test run in the same workers, so they have the same fixtures of the worker. */
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

/** Each test has a page of its own, as on a first visit. */
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
 * The tests of a worker use one page with plain editors, which `app.open()` empties: for all that
 * needs no first visit, no address and no other screen. It costs a small part of what a page for
 * each test does.
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
      // Firefox fires `load` only once the scripts that are held back have come.
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

/** Waits until the page takes input. */
export const ready = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

async function chooseRichEditors(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Editor', { exact: true }).selectOption('rich');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/**
 * Holds the file back that says in which stages the rich editors load; gives the function that lets
 * it come. Call it before the page is opened.
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
