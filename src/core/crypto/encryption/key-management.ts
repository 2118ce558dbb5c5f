import type { Jwk } from '../jwk.ts';

/** A key management algorithm, the `alg` of a JWE (RFC 7518 §4). */
export type KeyManagementRow = {
  readonly name: string;
  readonly title: string;
  readonly family: 'dir' | 'aes-kw' | 'aes-gcm-kw' | 'rsa-oaep' | 'rsa1_5' | 'ecdh-es' | 'pbes2';
  /** The types of key that open it. */
  readonly kty: readonly Jwk['kty'][];
  /** The length of the key that wraps the CEK, in bytes; null if there is none or the key decides. */
  readonly wrapBytes: number | null;
  readonly hash: RsaHash | null;
  /** The required key, with its article. */
  readonly requirement: string;
  /** The same for encrypting, where the public half is enough. */
  readonly senderRequirement: string;
  readonly source: string;
};

export type RsaHash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

const needing = (requirement: string, senderRequirement = requirement) => ({ requirement, senderRequirement });

const secret = { kty: ['oct'], hash: null } as const;

const aesKw = (bits: number): KeyManagementRow => ({
  ...secret,
  name: `A${bits}KW`,
  title: `AES Key Wrap with a ${bits}-bit key`,
  family: 'aes-kw',
  wrapBytes: bits / 8,
  ...needing(`a shared secret of ${bits / 8} bytes`),
  source: 'RFC 7518 §4.4',
});

const aesGcmKw = (bits: number): KeyManagementRow => ({
  ...aesKw(bits),
  name: `A${bits}GCMKW`,
  title: `Key wrapping with AES-GCM and a ${bits}-bit key`,
  family: 'aes-gcm-kw',
  source: 'RFC 7518 §4.7',
});

const rsa = (name: string, hash: RsaHash): KeyManagementRow => ({
  name,
  title: `RSAES-OAEP with ${hash}`,
  family: 'rsa-oaep',
  kty: ['RSA'],
  wrapBytes: null,
  hash,
  ...needing('a private RSA key', "the recipient's RSA key"),
  source: 'RFC 7518 §4.3',
});

const ecdh = (bits: number | null): KeyManagementRow => ({
  name: bits === null ? 'ECDH-ES' : `ECDH-ES+A${bits}KW`,
  title:
    bits === null ? 'Elliptic curve key agreement' : `Elliptic curve key agreement, then AES Key Wrap (${bits} bits)`,
  family: 'ecdh-es',
  kty: ['EC', 'OKP'],
  wrapBytes: bits === null ? null : bits / 8,
  hash: null,
  ...needing('a private EC or X25519/X448 key', "the recipient's EC, X25519 or X448 key"),
  source: 'RFC 7518 §4.6',
});

const pbes2 = (bits: number, hash: RsaHash): KeyManagementRow => ({
  name: `PBES2-HS${bits * 2}+A${bits}KW`,
  title: `Password, PBKDF2 with ${hash}, then AES Key Wrap (${bits} bits)`,
  family: 'pbes2',
  kty: ['oct'],
  wrapBytes: bits / 8,
  hash,
  ...needing('a password'),
  source: 'RFC 7518 §4.8',
});

/** Every algorithm whose name is in `names.ts`. */
export const keyManagementRows: readonly KeyManagementRow[] = [
  {
    ...secret,
    name: 'dir',
    title: 'The shared secret itself encrypts the content',
    family: 'dir',
    wrapBytes: null,
    ...needing('a shared secret'),
    source: 'RFC 7518 §4.5',
  },
  aesKw(128),
  aesKw(192),
  aesKw(256),
  aesGcmKw(128),
  aesGcmKw(192),
  aesGcmKw(256),
  rsa('RSA-OAEP', 'SHA-1'),
  rsa('RSA-OAEP-256', 'SHA-256'),
  rsa('RSA-OAEP-384', 'SHA-384'),
  rsa('RSA-OAEP-512', 'SHA-512'),
  { ...rsa('RSA1_5', 'SHA-1'), title: 'RSAES-PKCS1-v1_5', family: 'rsa1_5', hash: null, source: 'RFC 7518 §4.2' },
  ecdh(null),
  ecdh(128),
  ecdh(192),
  ecdh(256),
  pbes2(128, 'SHA-256'),
  pbes2(192, 'SHA-384'),
  pbes2(256, 'SHA-512'),
];

/** Returns the row of an `alg` value, case-sensitively; null if it is unknown. */
export const keyManagementRowOf = (alg: string): KeyManagementRow | null =>
  keyManagementRows.find(({ name }) => name === alg) ?? null;

/** Returns whether the key alone gives the content key, so that nothing is wrapped (RFC 7518 §4.5, §4.6). */
export const isDirect = ({ family, wrapBytes }: KeyManagementRow): boolean =>
  family === 'dir' || (family === 'ecdh-es' && wrapBytes === null);
