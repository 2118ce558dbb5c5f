import type { Key } from '../../keys/key.ts';
import { keyTitle } from '../../keys/words.ts';
import { language, t } from '../../text/language.ts';

/** A key in a sentence: `the RSA public key, 2048 bits (kid “a”)`. */
export function theKey(key: Key): string {
  const title = keyTitle(key);
  // German nouns keep their capital, and so do names such as Ed25519.
  const noun = language() === 'en' && /^[A-Z][a-z]+ /.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return key.kid === null ? t`the ${noun}` : t`the ${noun} (kid “${shortened(key.kid)}”)`;
}

/** A kid or an issuer as a sentence shows it. */
export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
