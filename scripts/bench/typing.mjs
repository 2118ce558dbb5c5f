// Types into `Payload` and measures until the token is signed or encrypted again.
import { keys, sealed, tokenOf } from './inputs.mjs';
import * as drive from './page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const keystrokes = 30;

/** Leaves the cursor in the payload of a signed token. @param {Page} page @param {string} alg @param {Record<string, unknown>} claims */
export async function prepareSigning(page, alg, claims) {
  await drive.paste(page, 'Encoded token', tokenOf(alg, claims));
  await drive.paste(page, 'Key', keys[alg]?.() ?? '');
  await drive.signatureIs(page, 'rejected');
  await drive.caretInPayload(page);
  await page.keyboard.press('Space');
  await drive.signatureIs(page, 'verified');
}

/** Leaves the cursor in the payload of a decrypted token. @param {Page} page @param {string} alg */
export async function prepareSealing(page, alg) {
  const { token, key } = (await sealed[alg]?.()) ?? { token: '', key: '' };
  const isOpen = () => window.stopwatch.verdict('Decryption') === 'decrypted';
  await drive.paste(page, 'Encoded token', token);
  await page.waitForFunction(() => !['decrypted', 'checking', ''].includes(window.stopwatch.verdict('Decryption')));
  await drive.paste(page, 'Key', key);
  await page.waitForFunction(isOpen);
  await drive.caretInPayload(page);
  await drive.keyUntilSealed(page, 'Space');
}

/** @param {Page} page @returns {Promise<number[]>} milliseconds */
export const signingTimes = (page) => times((key) => drive.keyUntilSigned(page, key));

/** @param {Page} page @returns {Promise<number[]>} milliseconds */
export const sealingTimes = (page) => times((key) => drive.keyUntilSealed(page, key));

/** @param {(key: string) => Promise<number>} press */
async function times(press) {
  const taken = [];
  for (let count = 0; count < keystrokes; count += 1) taken.push(await press(count % 2 === 0 ? 'Space' : 'Backspace'));
  return taken;
}
