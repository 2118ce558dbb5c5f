import type { Key } from '../../keys/key.ts';
import { keyNoun } from '../../keys/words.ts';
import { othersText } from '../../text/others-text.ts';
import { t } from '../../text/language.ts';

/** Returns a key within a sentence: `the RSA public key, 2048 bits (kid “a”)`. */
export function theKey(key: Key): string {
  return key.kid === null ? t`the ${keyNoun(key)}` : t`the ${keyNoun(key)} (kid “${shortenedName(key.kid)}”)`;
}

/** Returns a kid or an issuer for a place between quotes in a sentence. */
export const shortenedName = (text: string): string => othersText(text);
