import { algorithmOf, type AlgorithmRow } from '../../../crypto/algorithms.ts';

/** How other standards and libraries call the algorithms, as a pattern on small letters and digits; `$1` is the hash's bits. */
const names: readonly (readonly [RegExp, (bits: string) => string])[] = [
  [/^none$|^null$/, () => 'none'],
  [/ed448/, () => 'Ed448'],
  [/ed25519|eddsa/, () => 'Ed25519'],
  [/es256k|secp256k1|k256/, () => 'ES256K'],
  [/mldsa(44|65|87)/, (set) => `ML-DSA-${set}`],
  // java.security, .NET and AWS KMS: SHA256withRSAandMGF1, RSASSA_PSS_SHA_256; XML signatures: #sha256-rsa-MGF1 (RFC 9231 §2.3.10).
  [/^ps(256|384|512)$/, (bits) => `PS${bits}`],
  [/(?=.*(?:pss|mgf1)).*(256|384|512)/, (bits) => `PS${bits}`],
  [/(?=.*(?:^es|ecdsa|^ecsign)).*(256|384|512)/, (bits) => `ES${bits}`],
  [/(?=.*(?:^rs|rsa)).*(256|384|512)/, (bits) => `RS${bits}`],
  [/(?=.*(?:^hs|hmac|mac)).*(256|384|512)/, (bits) => `HS${bits}`],
  [/^sha(256|384|512)$/, (bits) => `HS${bits}`],
  [/^(?:hs|hmac)$/, () => 'HS256'],
];

/** Names of encryption, which have the same bits in them. */
const encryption = /oaep|ecdh|kw|gcm|cbc|pbes/;

/**
 * The algorithm that a name may mean which is none of JOSE's: other case, white space, names of Java, .NET, OpenSSL,
 * cloud key services, URIs of XML signatures (RFC 9231). null where it is one of JOSE's already, or means nothing.
 */
export function meantBy(name: string): AlgorithmRow | null {
  // Names are short; a long one is no name, and must not be searched by patterns that look ahead.
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
