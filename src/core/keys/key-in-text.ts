import type { Jwk } from '../crypto/jwk.ts';
import { keyMark } from './embedded-keys.ts';
import { keySeeker } from './key-forms.ts';
import { noKey } from './key.ts';
import { openKeys } from './open-keys.ts';

/** Returns whether a text contains a key in any form, or its private half in PEM. Linear in the text. */
export async function isKeyInText(key: Jwk, text: string): Promise<boolean> {
  if (keySeeker(key)(text)) return true;
  const plain = text.replace(/\\{1,4}r?\\{0,4}n/g, '\n').replaceAll('\\', '');
  if (key.kty === 'oct' || !plain.includes('-----BEGIN')) return false;
  const { keys } = await openKeys({ ...noKey, text: plain });
  return keys.some(({ jwk }) => keyMark(jwk) === keyMark(key));
}
