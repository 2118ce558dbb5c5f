import { expect, type Locator } from '@playwright/test';

/**
 * Replaces nothing by itself: pastes at the caret, over what is selected, through the browser's own
 * clipboard and key, and comes back when the text box has taken the paste.
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
 * All that a text box holds, as a person gets it: select all, copy. A rich editor may draw only a
 * part of it.
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
