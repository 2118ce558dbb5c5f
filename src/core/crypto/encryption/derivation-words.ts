import { t } from '../../text/language.ts';
import type { DerivationStep, DerivationValue, ValueName } from './derivation.ts';

type StepWords = { readonly title: () => string; readonly about: () => string };

const steps: Readonly<Record<DerivationStep['kind'], StepWords>> = {
  agree: {
    title: () => t`Agree on a secret`,
    about: () =>
      t`The sender made a key pair for this token alone and put its public half into the header (epk). Your private key and that public key give the same number as the sender's private key and your public key.`,
  },
  'concat-kdf': {
    title: () => t`Derive a key from the secret`,
    about: () =>
      t`The agreed secret is hashed together with what the key is for. Both sides must use the same names and lengths, or they get different keys.`,
  },
  pbkdf2: {
    title: () => t`Stretch the password into a key`,
    about: () =>
      t`The password is hashed again and again with a salt, so that guessing it is slow. p2c says how often.`,
  },
  unwrap: {
    title: () => t`Open the content key`,
    about: () => t`The sender chose a random key for the content and encrypted it for you. This opens it.`,
  },
  direct: {
    title: () => t`Use the secret as the content key`,
    about: () => t`With dir, no key is wrapped: the shared secret itself encrypts the content.`,
  },
  split: {
    title: () => t`Split the content key`,
    about: () => t`The first half authenticates with HMAC, the second half encrypts with AES-CBC.`,
  },
  decrypt: {
    title: () => t`Check the tag and decrypt the content`,
    about: () => t`The tag covers the header, the IV and the ciphertext. Nothing is decrypted unless it matches.`,
  },
  inflate: {
    title: () => t`Decompress the content`,
    about: () => t`zip in the header says that the content was compressed before it was encrypted.`,
  },
};

const values: Readonly<Record<ValueName, () => string>> = {
  epk: () => t`Ephemeral public key (epk)`,
  'private-key': () => t`Your private key`,
  secret: () => t`Your shared secret`,
  password: () => t`Your password`,
  z: () => t`Agreed secret (Z)`,
  'algorithm-id': () => t`Algorithm, with its length`,
  'party-u': () => t`Sender (apu), with its length`,
  'party-v': () => t`Recipient (apv), with its length`,
  'supp-pub': () => t`Length of the key in bits`,
  salt: () => t`Salt: alg, a zero byte, p2s`,
  count: () => t`Iterations (p2c)`,
  kek: () => t`Key encryption key (KEK)`,
  'encrypted-key': () => t`Encrypted key`,
  'wrap-iv': () => t`IV of the key (iv in the header)`,
  'wrap-tag': () => t`Tag of the key (tag in the header)`,
  cek: () => t`Content encryption key (CEK)`,
  'mac-key': () => t`HMAC key`,
  'enc-key': () => t`AES key`,
  iv: () => t`IV`,
  aad: () => t`Header, as in the token`,
  ciphertext: () => t`Ciphertext`,
  tag: () => t`Tag`,
  compressed: () => t`Compressed content`,
  plaintext: () => t`Plaintext`,
};

/** Returns what a step does, in a few words, and why. */
export const stepWords = ({ kind }: DerivationStep): { readonly title: string; readonly about: string } => ({
  title: steps[kind].title(),
  about: steps[kind].about(),
});

export const valueWords = ({ name }: DerivationValue): string => values[name]();
