import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { copyOf, pasteInto } from './clipboard.ts';
import { watch } from './watch.ts';

export type EditorName = 'Encoded token' | 'Header' | 'Payload' | 'Signature' | 'Key';
export type VerdictName = 'Structure' | 'Signature' | 'Claims' | 'Decryption';

/** The page as a person meets it: by role and name only. */
export type App = {
  readonly page: Page;
  /** Opens the page, with a query or fragment such as `#token=…`, and waits until it takes input. */
  open(tail?: string): Promise<void>;
  editor(name: EditorName): Locator;
  verdict(name: VerdictName): Locator;
  /** Puts a text in place of all that an editor holds, through the clipboard. */
  paste(name: EditorName, text: string): Promise<void>;
  /** Types at the caret, key by key. */
  type(name: EditorName, text: string): Promise<void>;
  /** The whole text of an editor, by select-all and copy. */
  textOf(name: EditorName): Promise<string>;
  /** Lets the rich editors come where they were held, and waits until they have taken the place of the plain ones. */
  richEditors(): Promise<void>;
};

/**
 * Which editors a test works in: those that happen to be there; the plain ones, the rich ones being held back (which saves
 * their loading); or the rich ones from the start. With JOTSCOPE_E2E_EDITORS=rich tests that say `plain` work in the rich ones.
 */
export type Editors = 'any' | 'plain' | 'rich';

type Options = {
  /** For tests that provoke what is otherwise a failure: errors, violations, requests. */
  readonly mischief: boolean;
  readonly editors: Editors;
};

const plain: Editors = process.env.JOTSCOPE_E2E_EDITORS === 'rich' ? 'rich' : 'plain';

export const test = base.extend<Options & { app: App }>({
  mischief: [false, { option: true }],
  editors: ['any', { option: true }],
  app: async ({ page, baseURL, mischief, editors }, use) => {
    const seen = await watch(page, baseURL ?? '');
    const wanted = editors === 'plain' ? plain : editors;
    await use(appOn(page, wanted, wanted === 'plain' ? await holdRichEditors(page) : undefined));
    if (!mischief)
      expect(seen, 'no errors, no policy violations, no requests but for the build’s own files').toEqual([]);
  },
});

export { expect };

export function appOn(page: Page, editors: Editors = 'any', release: () => void = () => undefined): App {
  const editor = (name: EditorName): Locator => page.getByRole('textbox', { name, exact: true });
  const richEditors = (): Promise<void> => {
    release();
    return expect(page.locator('html')).toHaveAttribute('data-editor', 'monaco', { timeout: 20_000 });
  };
  return {
    page,
    editor,
    open: async (tail = '') => {
      await page.goto(`./${tail}`);
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

/** Holds the file back that says in which stages the rich editors load; gives the function that lets it come. Call it before the page is opened. */
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
