/** The key algorithms and curves in DER. One row each, for reading and writing. */
export type KeyAlgorithm =
  | { readonly family: 'rsa'; readonly oid: string; readonly pss: boolean }
  | { readonly family: 'ec'; readonly oid: string }
  | { readonly family: 'okp'; readonly oid: string; readonly crv: string }
  | { readonly family: 'ml-dsa'; readonly oid: string; readonly alg: string };

export type EcCurve = {
  readonly crv: string;
  readonly oid: string;
  readonly bits: number;
  /** The length in octets of a coordinate and of the private key (RFC 7518 §6.2). */
  readonly size: number;
  /** y² = x³ + ax + b over the field of p elements. */
  readonly p: bigint;
  readonly a: bigint;
  readonly b: bigint;
};

/**
 * SEC 2 v2 and FIPS 186-4 §D.1.2. For each curve p ≡ 3 (mod 4), so a square root is a single
 * exponentiation.
 */
export const ecCurves: readonly EcCurve[] = [
  {
    crv: 'P-256',
    oid: '1.2.840.10045.3.1.7',
    bits: 256,
    size: 32,
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    a: -3n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  {
    crv: 'P-384',
    oid: '1.3.132.0.34',
    bits: 384,
    size: 48,
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    a: -3n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  {
    crv: 'P-521',
    oid: '1.3.132.0.35',
    bits: 521,
    size: 66,
    p: 2n ** 521n - 1n,
    a: -3n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
  { crv: 'secp256k1', oid: '1.3.132.0.10', bits: 256, size: 32, p: 2n ** 256n - 2n ** 32n - 977n, a: 0n, b: 7n },
];

/** `size` is the length in octets of both public and private keys (RFC 8032 §5, RFC 7748 §5). */
export const okpCurves: readonly {
  readonly crv: string;
  readonly bits: number;
  readonly size: number;
  readonly signs: boolean;
}[] = [
  { crv: 'Ed25519', bits: 255, size: 32, signs: true },
  { crv: 'Ed448', bits: 448, size: 57, signs: true },
  { crv: 'X25519', bits: 255, size: 32, signs: false },
  { crv: 'X448', bits: 448, size: 56, signs: false },
];

/** FIPS 204 Table 2: the length in octets of the public key. The seed always has 32. */
export const mlDsaSets: readonly { readonly alg: string; readonly size: number }[] = [
  { alg: 'ML-DSA-44', size: 1312 },
  { alg: 'ML-DSA-65', size: 1952 },
  { alg: 'ML-DSA-87', size: 2592 },
];
export const mlDsaSeedSize = 32;

/** id-RSASSA-PSS (RFC 4055 §3.1). */
export const pssOid = '1.2.840.113549.1.1.10';

/** RFC 3279, RFC 4055, RFC 5480, RFC 8410, RFC 9881. */
export const keyAlgorithms: readonly KeyAlgorithm[] = [
  { family: 'rsa', oid: '1.2.840.113549.1.1.1', pss: false },
  { family: 'rsa', oid: pssOid, pss: true },
  { family: 'ec', oid: '1.2.840.10045.2.1' },
  { family: 'okp', oid: '1.3.101.110', crv: 'X25519' },
  { family: 'okp', oid: '1.3.101.111', crv: 'X448' },
  { family: 'okp', oid: '1.3.101.112', crv: 'Ed25519' },
  { family: 'okp', oid: '1.3.101.113', crv: 'Ed448' },
  { family: 'ml-dsa', oid: '2.16.840.1.101.3.4.3.17', alg: 'ML-DSA-44' },
  { family: 'ml-dsa', oid: '2.16.840.1.101.3.4.3.18', alg: 'ML-DSA-65' },
  { family: 'ml-dsa', oid: '2.16.840.1.101.3.4.3.19', alg: 'ML-DSA-87' },
];

/** rsassaPss parameters name a hash (RFC 4055 §3.1), which determines the JOSE algorithm. */
export const pssAlgorithms: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'PS256'],
  ['2.16.840.1.101.3.4.2.2', 'PS384'],
  ['2.16.840.1.101.3.4.2.3', 'PS512'],
]);

const names: ReadonlyMap<string, string> = new Map([
  ['1.2.840.10040.4.1', 'DSA'],
  ['1.2.840.113549.1.3.1', 'Diffie-Hellman'],
  ['1.2.840.10046.2.1', 'Diffie-Hellman'],
  ['1.2.840.113549.1.1.7', 'RSAES-OAEP'],
  ['2.16.840.1.101.3.4.4.1', 'ML-KEM-512'],
  ['2.16.840.1.101.3.4.4.2', 'ML-KEM-768'],
  ['2.16.840.1.101.3.4.4.3', 'ML-KEM-1024'],
  ['1.2.643.7.1.1.1.1', 'GOST R 34.10-2012 (256 bits)'],
  ['1.2.643.7.1.1.1.2', 'GOST R 34.10-2012 (512 bits)'],
  ['1.2.840.10045.3.1.1', 'P-192 (secp192r1)'],
  ['1.3.132.0.33', 'P-224 (secp224r1)'],
  ['1.3.132.0.31', 'secp192k1'],
  ['1.3.132.0.32', 'secp224k1'],
  ['1.3.36.3.3.2.8.1.1.7', 'brainpoolP256r1'],
  ['1.3.36.3.3.2.8.1.1.11', 'brainpoolP384r1'],
  ['1.3.36.3.3.2.8.1.1.13', 'brainpoolP512r1'],
  ['1.2.156.10197.1.301', 'SM2'],
]);

/**
 * Returns the name of an unsupported algorithm or curve, or its dotted identifier if it has no name
 * here.
 */
export const nameOfOid = (oid: string): string => names.get(oid) ?? `the algorithm ${oid}`;

export const ecCurveOf = (crv: unknown): EcCurve | undefined => ecCurves.find((curve) => curve.crv === crv);
