import type { Packing } from '../../core/crypto/encryption/decrypt.ts';
import type { DecryptionFault } from '../../core/crypto/encryption/fault.ts';
import type { Key } from '../../core/keys/key.ts';

/** An answer of the decryption, with the revision that it belongs to. */
export type Decrypted = { readonly revision: number; readonly outcome: Decryption };

export type Decryption =
  /** The layers that could be opened, from outside: a JWE can contain a JWE. */
  | { readonly kind: 'decrypted'; readonly layers: readonly OpenedLayer[] }
  /** No key opened it. `fault`: of the key that came furthest. */
  | { readonly kind: 'not-decrypted'; readonly tried: readonly Key[]; readonly fault: DecryptionFault }
  /** An edit of the content could not be encrypted. */
  | { readonly kind: 'not-encrypted'; readonly fault: DecryptionFault }
  | { readonly kind: 'unable'; readonly detail: string };

export type OpenedLayer = {
  readonly key: Key;
  readonly alg: string;
  readonly enc: string;
  readonly plaintext: Uint8Array<ArrayBuffer>;
  /** Of several recipients, the one that a key here is for, from 0. */
  readonly recipient?: number;
  /** Whether anyone can have the key. */
  readonly isKnown: boolean;
  /** How the content is compressed, although the header has no `zip`. */
  readonly packing?: Packing;
};
