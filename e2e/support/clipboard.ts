import { expect, type Locator } from '@playwright/test';

/**
 * Pastes at the cursor, over the selection, through the browser's own clipboard and key. Resolves
 * once the text box has received the paste.
 */
export async function pasteInto(box: Locator, text: string): Promise<void> {
  await box.evaluate((_, copied) => navigator.clipboard.writeText(copied), text);
  await box.focus();
  const taken = await box.evaluateHandle((element) => {
    const state = { pasted: false };
    element.ownerDocument.addEventListener('paste', () => (state.pasted = true), { capture: true, once: true });
    return state;
  });
  await box.press('ControlOrMeta+v');
  await expect
    .poll(() => taken.evaluate((state) => state.pasted), { message: 'the paste reaches the page' })
    .toBe(true);
  await taken.dispose();
}

/**
 * Returns the whole text of a text box the way a person copies it: select all, copy. A rich editor
 * may render only a part of it.
 */
export async function copyOf(box: Locator): Promise<string> {
  const unchanged = `nothing was copied ${Math.random()}`;
  await box.evaluate((_, text) => navigator.clipboard.writeText(text), unchanged);
  await box.focus();
  await box.press('ControlOrMeta+a');
  await box.press('ControlOrMeta+c');
  const copied = await box.evaluate(() => navigator.clipboard.readText());
  // An empty selection copies nothing.
  return copied === unchanged ? '' : copied;
}
