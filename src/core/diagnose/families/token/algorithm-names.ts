import type { AlgorithmRow } from '../../../crypto/algorithm-row.ts';
import { algorithmOf } from '../../../crypto/algorithms.ts';

/**
 * The names of the algorithms in other standards and libraries, as patterns on lowercase letters
 * and digits; `$1` is the hash's bits.
 */
const names: readonly (readonly [RegExp, (bits: string) => string])[] = [
  [/^none$|^null$/, () => 'none'],
  [/ed448/, () => 'Ed448'],
  [/ed25519|eddsa/, () => 'Ed25519'],
  [/es256k|secp256k1|k256/, () => 'ES256K'],
  [/mldsa(44|65|87)/, (set) => `ML-DSA-${set}`],
  // java.security, .NET and AWS KMS: SHA256withRSAandMGF1, RSASSA_PSS_SHA_256; XML signatures:
  // #sha256-rsa-MGF1 (RFC 9231 §2.3.10).
  [/^ps(256|384|512)$/, (bits) => `PS${bits}`],
  [/(?=.*(?:pss|mgf1)).*(256|384|512)/, (bits) => `PS${bits}`],
  [/(?=.*(?:^es|ecdsa|^ecsign)).*(256|384|512)/, (bits) => `ES${bits}`],
  [/(?=.*(?:^rs|rsa)).*(256|384|512)/, (bits) => `RS${bits}`],
  [/(?=.*(?:^hs|hmac|mac)).*(256|384|512)/, (bits) => `HS${bits}`],
  [/^sha(256|384|512)$/, (bits) => `HS${bits}`],
  [/^(?:hs|hmac)$/, () => 'HS256'],
];

/** Names of encryption algorithms, which contain the same bit sizes. */
const encryption = /oaep|ecdh|kw|gcm|cbc|pbes/;

/**
 * Returns the algorithm that a name outside JOSE may mean: other case, whitespace, names of Java,
 * .NET, OpenSSL, cloud key services, URIs of XML signatures (RFC 9231). null if it is a JOSE name
 * already, or means nothing.
 */
export function algorithmMeantBy(name: string): AlgorithmRow | null {
  // Names are short. A long text is not a name, and the patterns look ahead, so they must not
  // search it.
  if (algorithmOf(name) !== null || name.length > 100) return null;
  const bare = name
    .slice(name.lastIndexOf('#') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  for (const [pattern, rowName] of encryption.test(bare) ? [] : names) {
    const match = pattern.exec(bare);
    if (match !== null) return algorithmOf(rowName(match[1] ?? ''));
  }
  return null;
}

/** Returns whether a name is the one that NATS has for Ed25519 (`nats-io/jwt` version 2, header.go). */
export const isNameOfNats = (name: string): boolean => name.toLowerCase() === 'ed25519-nkey';
