import { expect, type Locator, type Page } from '@playwright/test';
import type { App, EditorName, VerdictName } from './app.ts';

/* The steps of a person on the page, each as one short call. */

export const button = ({ page }: App, name: string): Locator => page.getByRole('button', { name, exact: true });
/** Returns a pane; each pane is a region of its own. */
export const pane = ({ page }: App, name: string): Locator => page.getByRole('region', { name, exact: true });
export const algorithm = ({ page }: App): Locator => page.getByRole('combobox', { name: 'Algorithm', exact: true });
export const keys = ({ page }: App): Locator => page.getByRole('list', { name: 'Keys', exact: true });
export const field = ({ page }: App, name: string): Locator => page.getByLabel(name, { exact: true });

/** Opens a section of the right column if it is closed. */
export async function openSection({ page }: App, name: string): Promise<void> {
  const fold = page.getByRole('region', { name, exact: true }).getByRole('heading').getByRole('button');
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

/** Chooses an option of a setting, by its value, and closes the dialog. */
export async function chooseSetting(app: App, name: string, option: string): Promise<void> {
  await button(app, 'Settings').click();
  await field(app, name).selectOption(option);
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
}

/** Replaces the text of the field with this name, by typing. */
export const enter = (app: App, name: string, text: string): Promise<void> => enterIn(field(app, name), text);

/** Replaces the text of a field by typing, because Firefox's remote driver cannot fill fields. */
export async function enterIn(box: Locator, text: string): Promise<void> {
  await box.press('ControlOrMeta+a');
  await (text === '' ? box.press('Delete') : box.pressSequentially(text));
}

/** Waits until an editor contains exactly this text. */
export async function expectText(app: App, name: EditorName, text: string): Promise<void> {
  await expect.poll(() => app.textOf(name), { message: `what stands in ${name}` }).toBe(text);
}

/** Waits for a verdict, and for the reason if one is given. */
export async function expectVerdict(app: App, name: VerdictName, verdict: string, reason?: string): Promise<void> {
  if (reason !== undefined) await expect(app.verdict(name)).toHaveAttribute('data-reason', reason);
  await expect(app.verdict(name)).toHaveAttribute('data-verdict', verdict);
}

/** Replaces the token and the key. */
export async function load(app: App, token: string, key: string): Promise<void> {
  await app.paste('Encoded token', token);
  await app.paste('Key', key);
}

/** Returns what a press copies to the clipboard. */
export async function copiedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const nothing = `nothing was copied ${Math.random()}`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
  await press();
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read, { message: 'something is copied' }).not.toBe(nothing);
  return read();
}

export const copied = (app: App, name: string): Promise<string> => copiedBy(app.page, () => button(app, name).click());

/** Opens a menu and presses the item with this name, whatever description follows the name. */
export async function choose(app: App, menu: string, item: string): Promise<void> {
  await button(app, menu).click();
  const items = app.page.getByRole('menuitem');
  const chosen = items.filter({ has: app.page.getByText(item, { exact: true }) });
  await expect(items.first()).toBeVisible();
  if ((await chosen.count()) === 0) await items.and(app.page.locator('[aria-expanded=false]')).click();
  await chosen.click();
  await expect(app.page.getByRole('menu')).toHaveCount(0);
}

/**
 * Puts the cursor into the only value of `{ "sub": "1" }`, after its first character. The JSON is
 * indented in a pane. It uses the keyboard, so it works the same in every editor.
 */
export async function caretIntoValue(app: App, name: EditorName): Promise<void> {
  for (const key of ['ControlOrMeta+Home', 'ArrowDown', 'End', 'ArrowLeft']) await app.editor(name).press(key);
}

export type Gate = {
  /** Makes the answers of WebCrypto wait from now on. */
  hold(): Promise<void>;
  /** Releases the waiting answers. Resolves once all of them have reached the page. */
  release(): Promise<void>;
};

/**
 * Puts a gate before the answers of WebCrypto, to test what must hold while an answer is pending.
 * Events open it, so it works the same on a slow machine. Call it before the page is opened.
 */
export async function gateCryptography(page: Page, isHeld: boolean): Promise<Gate> {
  await page.addInitScript((held) => {
    // The blank page before the load has no WebCrypto.
    if (typeof SubtleCrypto === 'undefined') return;
    const gate: { open: () => void; passing: Promise<void> } = { open: () => undefined, passing: Promise.resolve() };
    const hold = (): void => {
      gate.passing = new Promise((done) => (gate.open = done));
    };
    const release = async (): Promise<void> => {
      gate.open();
      await new Promise((done) => setTimeout(done));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    };
    Object.assign(globalThis, { cryptographyGate: { hold, release } });
    if (held) hold();
    for (const name of ['sign', 'verify'] as const) {
      const answer = SubtleCrypto.prototype[name];
      Reflect.set(SubtleCrypto.prototype, name, async function late(this: SubtleCrypto, ...args: unknown[]) {
        const given: unknown = await Reflect.apply(answer, this, args);
        await gate.passing;
        return given;
      });
    }
  }, isHeld);
  const call = (name: 'hold' | 'release'): Promise<void> =>
    page.evaluate(async (what) => {
      const { cryptographyGate }: { cryptographyGate?: Gate } = globalThis as object;
      await cryptographyGate?.[what]();
    }, name);
  return { hold: () => call('hold'), release: () => call('release') };
}

/** Returns everything visible in a pane: its text, and the text that style sheets add. */
export const seenIn = (region: Locator): Promise<string> =>
  region.evaluate((root) => {
    // Firefox returns the name of an attribute where Chromium returns its value.
    const added = [...root.querySelectorAll('*')].map((element) =>
      getComputedStyle(element, '::after').content.replace(
        /attr\(([\w-]+)\)/,
        (_, attribute: string) => element.getAttribute(attribute) ?? '',
      ),
    );
    return `${root.textContent} ${added.join(' ')}`.replaceAll('\u00a0', ' ');
  });

/**
 * Drops a file on an element. Returns whether the browser would have left the page to open it.
 */
export const dropFile = (target: Locator, file: { readonly name: string; readonly text: string }): Promise<boolean> =>
  target.evaluate((element, { name, text }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name));
    const tell = (type: string): boolean =>
      element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    const leaves = [tell('dragover'), tell('drop')];
    return leaves.includes(true);
  }, file);
