import type { DerForm } from './open-der.ts';
import type { Members } from './read-public.ts';

/** What a structure holds, with its article: "an RSA private key (PKCS#8)". Every name of a key type begins with a vowel sound. */
export function holdsWords(form: DerForm, members: Members): string {
  return words[form](`an ${familyName(members)}`);
}

/** What people call the type of a key: RSA, EC, or the curve or parameter set that is a name of its own. */
export const familyName = ({ kty, crv, alg }: Members): string => String({ OKP: crv, AKP: alg }[String(kty)] ?? kty);

const words: Record<DerForm, (name: string) => string> = {
  spki: (name) => `${name} public key (SPKI)`,
  pkcs8: (name) => `${name} private key (PKCS#8)`,
  'pkcs8-encrypted': (name) => `${name} private key (encrypted PKCS#8)`,
  'pkcs1-public': (name) => `${name} public key (PKCS#1)`,
  'pkcs1-private': (name) => `${name} private key (PKCS#1)`,
  sec1: (name) => `${name} private key (SEC1)`,
  certificate: (name) => `an X.509 certificate with ${name} key`,
};
