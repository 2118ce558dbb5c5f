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
  /** Waits until the rich editors have taken the place of the plain ones. */
  richEditors(): Promise<void>;
};

type Options = {
  /** For tests that provoke what is otherwise a failure: errors, violations, requests. */
  readonly mischief: boolean;
};

export const test = base.extend<Options & { app: App }>({
  mischief: [false, { option: true }],
  app: async ({ page, baseURL, mischief }, use) => {
    const seen = await watch(page, baseURL ?? '');
    await use(appOn(page));
    if (!mischief) expect(seen, 'no errors, no policy violations, no requests but for the build’s own files').toEqual([]);
  },
});

export { expect };

export function appOn(page: Page): App {
  const editor = (name: EditorName): Locator => page.getByRole('textbox', { name, exact: true });
  return {
    page,
    editor,
    open: async (tail = '') => {
      await page.goto(`./${tail}`);
      await ready(page);
    },
    verdict: (name) => page.getByRole('status', { name, exact: true }),
    paste: async (name, text) => {
      await editor(name).focus();
      await editor(name).press('ControlOrMeta+a');
      await pasteInto(editor(name), text);
    },
    type: (name, text) => editor(name).pressSequentially(text),
    textOf: (name) => copyOf(editor(name)),
    richEditors: () => expect(page.locator('html')).toHaveAttribute('data-editor', 'monaco', { timeout: 20_000 }),
  };
}

/** Waits until the page takes input. */
export const ready = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
