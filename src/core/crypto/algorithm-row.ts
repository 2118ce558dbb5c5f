import type { Jwk } from './jwk.ts';

export type AlgorithmFamily = 'hmac' | 'rsassa-pkcs1' | 'rsassa-pss' | 'ecdsa' | 'eddsa' | 'ml-dsa' | 'none';

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** WebCrypto, our own RSA arithmetic over its hashes, or an audited library loaded on demand. */
export type EngineName = 'platform' | 'rsa-arithmetic' | 'library';

export type AlgorithmRow = {
  /** The `alg` value. */
  readonly name: string;
  /** The name in words. */
  readonly title: string;
  readonly family: AlgorithmFamily;
  /** null if the algorithm defines its own hashing. */
  readonly hash: Hash | null;
  /** null if the algorithm takes no key. */
  readonly kty: Jwk['kty'] | null;
  /** The key's possible `crv` (EC, OKP) or `alg` (AKP); empty for other key types. */
  readonly curves: readonly string[];
  /** The required key, with its article: "a P-256 key". */
  readonly requirement: string;
  /** In bytes; or as long as the key's modulus, or determined by its curve. */
  readonly signatureBytes: number | 'modulus' | 'curve';
  /** RFC 7518 §3.2: a shorter secret is weaker than the hash. Strict libraries reject it. */
  readonly leastSecretBytes: number | null;
  /** One sentence that helps people choose. */
  readonly help: string;
  readonly source: string;
  /** In the order in which they are tried. */
  readonly engines: readonly EngineName[];
  /** WebCrypto's parameters for import and for use. null if no platform has the algorithm. */
  readonly webCrypto: { readonly key: WebCryptoKeyParams; readonly use: WebCryptoUseParams } | null;
};

type WebCryptoKeyParams = { readonly name: string; readonly hash?: Hash; readonly namedCurve?: string };
type WebCryptoUseParams = { readonly name: string; readonly hash?: Hash; readonly saltLength?: number };

type Bits = 256 | 384 | 512;
type Own = Pick<AlgorithmRow, 'help'> & Partial<AlgorithmRow>;

const hashOf = (bits: Bits): Hash => `SHA-${bits}`;

export function hmac(bits: Bits, own: Own) {
  const params = { name: 'HMAC', hash: hashOf(bits) };
  return {
    name: `HS${bits}`,
    title: `HMAC with SHA-${bits}`,
    family: 'hmac',
    hash: hashOf(bits),
    kty: 'oct',
    curves: [],
    requirement: 'a shared secret',
    signatureBytes: bits / 8,
    leastSecretBytes: bits / 8,
    source: 'RFC 7518 §3.2',
    engines: ['platform'],
    webCrypto: { key: params, use: params },
    ...own,
  } as const satisfies AlgorithmRow;
}

export function rsaPkcs1(bits: Bits, own: Own) {
  const params = { name: 'RSASSA-PKCS1-v1_5', hash: hashOf(bits) };
  return {
    name: `RS${bits}`,
    title: `RSA signature (PKCS #1 v1.5) with SHA-${bits}`,
    family: 'rsassa-pkcs1',
    hash: hashOf(bits),
    kty: 'RSA',
    curves: [],
    requirement: 'an RSA key',
    signatureBytes: 'modulus',
    leastSecretBytes: null,
    source: 'RFC 7518 §3.3',
    engines: ['platform', 'rsa-arithmetic'],
    webCrypto: { key: params, use: params },
    ...own,
  } as const satisfies AlgorithmRow;
}

export function rsaPss(bits: Bits, own: Own) {
  const key = { name: 'RSA-PSS', hash: hashOf(bits) };
  return {
    ...rsaPkcs1(bits, own),
    name: `PS${bits}`,
    title: `RSA-PSS signature with SHA-${bits}`,
    family: 'rsassa-pss',
    source: 'RFC 7518 §3.5',
    // The salt is as long as the hash (RFC 7518 §3.5).
    webCrypto: { key, use: { name: 'RSA-PSS', saltLength: bits / 8 } },
  } as const satisfies AlgorithmRow;
}

export function ecdsa(curve: string, bits: Bits, own: Own & Pick<AlgorithmRow, 'name' | 'signatureBytes'>) {
  return {
    title: `ECDSA on ${curve} with SHA-${bits}`,
    family: 'ecdsa',
    hash: hashOf(bits),
    kty: 'EC',
    curves: [curve],
    requirement: `a ${curve} key`,
    leastSecretBytes: null,
    source: 'RFC 7518 §3.4',
    engines: ['platform'],
    webCrypto: { key: { name: 'ECDSA', namedCurve: curve }, use: { name: 'ECDSA', hash: hashOf(bits) } },
    ...own,
  } as const satisfies AlgorithmRow;
}

export function eddsa(curve: string, own: Own & Pick<AlgorithmRow, 'signatureBytes'>) {
  return {
    name: curve,
    title: `EdDSA on ${curve}`,
    family: 'eddsa',
    hash: null,
    kty: 'OKP',
    curves: [curve],
    requirement: `an ${curve} key`,
    leastSecretBytes: null,
    source: 'RFC 9864 §2.2',
    engines: ['platform', 'library'],
    webCrypto: { key: { name: curve }, use: { name: curve } },
    ...own,
  } as const satisfies AlgorithmRow;
}

export function mlDsa(set: 44 | 65 | 87, own: Own & Pick<AlgorithmRow, 'signatureBytes'>) {
  const name = `ML-DSA-${set}` as const;
  return {
    ...eddsa(name, own),
    title: `ML-DSA, parameter set ${set} (post-quantum)`,
    family: 'ml-dsa',
    kty: 'AKP',
    source: 'RFC 9964',
  } as const satisfies AlgorithmRow;
}
