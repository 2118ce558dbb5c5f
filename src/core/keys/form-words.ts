import { t } from '../text/language.ts';
import type { SecretEncoding } from './key.ts';
import type { DerForm } from './open-der.ts';
import type { Members } from './read-public.ts';

/**
 * Returns the contents of a structure, with an article: "an RSA private key (PKCS#8)". Every name
 * of a key type begins with a vowel sound.
 */
export function holdsWords(form: DerForm, members: Members): string {
  return words[form](familyName(members));
}

/**
 * Returns what people call the type of a key: RSA, EC, or a curve or parameter set with its own
 * name.
 */
export const familyName = ({ kty, crv, alg }: Members): string => String({ OKP: crv, AKP: alg }[String(kty)] ?? kty);

const words: Record<DerForm, (name: string) => string> = {
  spki: (name) => t`an ${name} public key (SPKI)`,
  pkcs8: (name) => t`an ${name} private key (PKCS#8)`,
  'pkcs8-encrypted': (name) => t`an ${name} private key (encrypted PKCS#8)`,
  'pkcs1-public': (name) => t`an ${name} public key (PKCS#1)`,
  'pkcs1-private': (name) => t`an ${name} private key (PKCS#1)`,
  sec1: (name) => t`an ${name} private key (SEC1)`,
  certificate: (name) => t`an X.509 certificate with an ${name} key`,
};

/** What people call the encodings of a secret, in the order of the menu. */
export const encodingTitles: Readonly<Record<SecretEncoding, () => string>> = {
  'utf-8': () => t`UTF-8 text`,
  base64: () => 'Base64',
  base64url: () => 'Base64url',
  hex: () => 'Hex',
};
