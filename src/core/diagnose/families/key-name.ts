import type { Key } from '../../keys/key.ts';
import { keyNoun } from '../../keys/words.ts';
import { t } from '../../text/language.ts';

/** Returns a key within a sentence: `the RSA public key, 2048 bits (kid “a”)`. */
export function theKey(key: Key): string {
  return key.kid === null ? t`the ${keyNoun(key)}` : t`the ${keyNoun(key)} (kid “${shortenedName(key.kid)}”)`;
}

/** Shortens a kid or an issuer for a sentence. */
export const shortenedName = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
