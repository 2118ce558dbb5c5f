import type { Key } from '../../keys/key.ts';
import { keyTitle } from '../../keys/words.ts';

/** A key in a sentence: `the RSA public key, 2048 bits (kid “a”)`. */
export function theKey(key: Key): string {
  const title = keyTitle(key);
  const lower = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return `the ${lower}${key.kid === null ? '' : ` (kid “${shortened(key.kid)}”)`}`;
}

/** A kid or an issuer as a sentence shows it. */
export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
