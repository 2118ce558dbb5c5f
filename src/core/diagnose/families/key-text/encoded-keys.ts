import type { Jwk } from '../../../crypto/jwk.ts';
import { multibaseKeyIn, nkeyBytes } from '../../../keys/ed25519-texts.ts';
import { fromBase58 } from '../../../text/base58.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { t } from '../../../text/language.ts';
import { noMends, unquotedKey, type Mend, type MendStep } from './mend.ts';

/** Ed25519 keys in base58 (DID documents, Solana) and in the base32 of NATS. They become a JWK. */
export const encodedKeySteps: readonly MendStep[] = [
  { cost: 1, mend: multibaseKey },
  { cost: 1, mend: nkey },
  { cost: 3, mend: bareBase58, isGuess: true },
];

const okp = (x: Uint8Array): string => JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: toBase64url(x) } satisfies Jwk);

/** Reads `z6Mk…`: multibase base58 of the multicodec prefix ed01 and 32 bytes, also in a DID. */
function multibaseKey(text: string): readonly Mend[] {
  const bytes = multibaseKeyIn(text);
  if (bytes === null) return noMends;
  const sentence = t`The key is in base58 with the prefix of its type (z6Mk…), as in a DID document, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.`;
  return [{ text: okp(bytes), finding: { cause: 'key-base58', sentence } }];
}

/** Reads 32 bare bytes in base58. */
function bareBase58(text: string): readonly Mend[] {
  const word = unquotedKey(text);
  const bytes = /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(word) ? fromBase58(word) : null;
  if (bytes?.length !== 32) return noMends;
  const sentence = t`The key is the bare 32 bytes of an Ed25519 public key in base58, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.`;
  return [{ text: okp(bytes), finding: { cause: 'key-base58', sentence } }];
}

/** Reads a public key of NATS: base32 of a type, 32 bytes and a checksum (nats-io/nkeys). */
function nkey(text: string): readonly Mend[] {
  const bytes = nkeyBytes(unquotedKey(text));
  if (bytes === null) return noMends;
  const sentence = t`The key is a public key of NATS in base32, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.`;
  return [{ text: okp(bytes), finding: { cause: 'key-nkey', sentence } }];
}
