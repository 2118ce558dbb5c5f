import { say } from '../text/language.ts';
import { ecdsa, eddsa, hmac, mlDsa, rsaPkcs1, rsaPss, type AlgorithmRow } from './algorithm-row.ts';

/**
 * Lists every signature algorithm. Menus, checks, key generation, help and the cryptography read
 * this table; no other code looks at how an algorithm's name begins. Registry: RFC 7518 §3.1 and
 * IANA's additions to it.
 */
export const algorithms = {
  HS256: hmac(256, {
    help: 'One shared secret of at least 32 bytes signs and verifies. Only for parties that fully trust each other.',
  }),
  HS384: hmac(384, { help: 'Like HS256, with a longer hash and a secret of at least 48 bytes.' }),
  HS512: hmac(512, { help: 'Like HS256, with a longer hash and a secret of at least 64 bytes.' }),
  RS256: rsaPkcs1(256, {
    help: 'The most widely supported signature with a key pair. Anyone with the public key can verify, only the issuer can sign.',
  }),
  RS384: rsaPkcs1(384, { help: 'Like RS256, with a longer hash.' }),
  RS512: rsaPkcs1(512, { help: 'Like RS256, with a longer hash.' }),
  PS256: rsaPss(256, {
    help: 'RSA with the newer, randomized padding. It uses the same keys as RS256 and is the better choice of the two.',
  }),
  PS384: rsaPss(384, { help: 'Like PS256, with a longer hash.' }),
  PS512: rsaPss(512, { help: 'Like PS256, with a longer hash.' }),
  ES256: ecdsa('P-256', 256, {
    name: 'ES256',
    signatureBytes: 64,
    help: 'Elliptic curve signature: short keys and tokens, widely supported.',
  }),
  ES384: ecdsa('P-384', 384, {
    name: 'ES384',
    signatureBytes: 96,
    help: 'Like ES256, on a larger curve with a longer hash.',
  }),
  ES512: ecdsa('P-521', 512, {
    name: 'ES512',
    signatureBytes: 132,
    help: 'Like ES256, on the curve P-521 (not 512) with SHA-512.',
  }),
  ES256K: ecdsa('secp256k1', 256, {
    name: 'ES256K',
    signatureBytes: 64,
    help: 'ECDSA on the curve of Bitcoin and Ethereum, used by decentralized identifiers.',
    source: 'RFC 8812 §3.2',
    engines: ['library'],
    webCrypto: null,
  }),
  Ed25519: eddsa('Ed25519', {
    signatureBytes: 64,
    help: 'EdDSA with its curve in the name, as RFC 9864 requires: fast, short, not randomized.',
  }),
  EdDSA: eddsa('EdDSA', {
    title: 'EdDSA on Ed25519 or Ed448',
    curves: ['Ed25519', 'Ed448'],
    requirement: 'an Ed25519 or Ed448 key',
    signatureBytes: 'curve',
    source: 'RFC 8037 §3.1',
    help: 'The older name, which does not say the curve. New tokens should use Ed25519 or Ed448 (RFC 9864).',
    // Never used: `exactRow` replaces this row by that of the key's curve.
    engines: [],
    webCrypto: null,
  }),
  Ed448: eddsa('Ed448', { signatureBytes: 114, help: 'EdDSA on the larger curve. Few libraries support it.' }),
  'ML-DSA-44': mlDsa(44, {
    signatureBytes: 2420,
    help: 'A lattice signature, designed to resist quantum computers. Tokens have over 3,000 characters.',
  }),
  'ML-DSA-65': mlDsa(65, {
    signatureBytes: 3309,
    help: 'Like ML-DSA-44, at a higher security level. Tokens have over 4,000 characters.',
  }),
  'ML-DSA-87': mlDsa(87, {
    signatureBytes: 4627,
    help: 'Like ML-DSA-44, at the highest security level. Tokens have over 6,000 characters.',
  }),
  none: {
    name: 'none',
    title: 'No signature (unsecured)',
    family: 'none',
    hash: null,
    kty: null,
    curves: [],
    requirement: 'no key',
    signatureBytes: 0,
    leastSecretBytes: null,
    help: 'Nothing protects the content: anyone can create such a token, and a verifier must reject it unless configured otherwise.',
    source: 'RFC 7518 §3.6',
    engines: [],
    webCrypto: null,
  },
} as const satisfies Record<string, AlgorithmRow>;

export type AlgorithmName = keyof typeof algorithms;

/** Returns the row of an `alg`, or null. Case-sensitive (RFC 7515 §4.1.1); any string is safe. */
export const algorithmOf = (alg: string): AlgorithmRow | null => (isAlgorithmName(alg) ? algorithms[alg] : null);

export const isAlgorithmName = (alg: string): alg is AlgorithmName => Object.hasOwn(algorithms, alg);

/** Returns the row's requirement in the current language, such as "an RSA key". */
export const requirementOf = (row: AlgorithmRow): string => say(row.requirement);
