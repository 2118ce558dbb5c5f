/**
 * The names of key management (RFC 7518 §4.1) in the order of menus, each with the key that it takes.
 * Their rows are loaded on demand: `key-management.ts`.
 */
const keyManagement = {
  'RSA-OAEP-256': 'RSA',
  'RSA-OAEP-384': 'RSA',
  'RSA-OAEP-512': 'RSA',
  'RSA-OAEP': 'RSA',
  'ECDH-ES': 'curve',
  'ECDH-ES+A128KW': 'curve',
  'ECDH-ES+A192KW': 'curve',
  'ECDH-ES+A256KW': 'curve',
  dir: 'secret',
  A128KW: 'secret',
  A192KW: 'secret',
  A256KW: 'secret',
  A128GCMKW: 'secret',
  A192GCMKW: 'secret',
  A256GCMKW: 'secret',
  'PBES2-HS256+A128KW': 'password',
  'PBES2-HS384+A192KW': 'password',
  'PBES2-HS512+A256KW': 'password',
  RSA1_5: 'RSA',
} as const;

export type KeyManagementName = keyof typeof keyManagement;

export const isKeyManagementName = (alg: string): alg is KeyManagementName => Object.hasOwn(keyManagement, alg);

export const keyManagementNames: readonly KeyManagementName[] = Object.keys(keyManagement).filter(isKeyManagementName);

/** Returns the kind of key that a name takes: `curve` for EC, X25519 and X448. */
export const recipientKeyKind = (alg: KeyManagementName): (typeof keyManagement)[KeyManagementName] =>
  keyManagement[alg];

/** The names of content encryption (RFC 7518 §5.1) in the order of menus; rows: `content-encryption.ts`. */
export const contentEncryptionNames = [
  'A256GCM',
  'A192GCM',
  'A128GCM',
  'A256CBC-HS512',
  'A192CBC-HS384',
  'A128CBC-HS256',
] as const;

/** Nothing new is encrypted with it except on purpose: its padding can be attacked (RFC 8725 §3.2). */
export const isUnsafeKeyManagement = (alg: string | undefined): boolean => alg === 'RSA1_5';

/** The header parameters of one encryption, which the next one writes again (RFC 7518 §4.1). */
export const encryptionParameters = ['epk', 'p2s', 'p2c', 'iv', 'tag'] as const;
