import type { AlgorithmRow } from './algorithm-row.ts';
import { concatBytes } from '../text/bytes.ts';
import { toBase64url } from '../text/base64url.ts';
import type { Engine } from './engine.ts';
import type { Jwk } from './jwk.ts';
import { bareKey, curveOfJwk, memberBytes, secretMember } from './members.ts';

/**
 * Computes what platforms lack with the audited noble libraries. Each library is loaded when it is
 * first needed and stays loaded. They compute in JavaScript, need no secure context, and do not
 * promise constant time.
 */
type Library = {
  /** The length of the private value. */
  readonly secretBytes: number;
  /** Returns the public members that belong to a private value. Throws if it is out of range. */
  readonly publicOf: (secret: Uint8Array) => Readonly<Record<string, Uint8Array>>;
  /** Whether the public members are a point on the curve, or have the required length. */
  readonly isPublic: (key: Jwk) => boolean;
  readonly signer: (secret: Uint8Array) => (data: Uint8Array) => Uint8Array;
  readonly verify: (signature: Uint8Array, data: Uint8Array, key: Jwk) => boolean;
};

const loaders: ReadonlyMap<string, () => Promise<Library>> = new Map([
  ['P-256', async () => weierstrass((await import('@noble/curves/nist.js')).p256, 32)],
  ['P-384', async () => weierstrass((await import('@noble/curves/nist.js')).p384, 48)],
  ['P-521', async () => weierstrass((await import('@noble/curves/nist.js')).p521, 66)],
  ['secp256k1', async () => weierstrass((await import('@noble/curves/secp256k1.js')).secp256k1, 32)],
  ['Ed25519', async () => edwards((await import('@noble/curves/ed25519.js')).ed25519, 32)],
  ['Ed448', async () => edwards((await import('@noble/curves/ed448.js')).ed448, 57)],
  ['X25519', async () => montgomery((await import('@noble/curves/ed25519.js')).x25519, 32)],
  ['X448', async () => montgomery((await import('@noble/curves/ed448.js')).x448, 56)],
  ['ML-DSA-44', async () => lattice((await import('@noble/post-quantum/ml-dsa.js')).ml_dsa44)],
  ['ML-DSA-65', async () => lattice((await import('@noble/post-quantum/ml-dsa.js')).ml_dsa65)],
  ['ML-DSA-87', async () => lattice((await import('@noble/post-quantum/ml-dsa.js')).ml_dsa87)],
]);

/**
 * Loads the library for a curve or parameter set by its JOSE name. Throws if the name is unknown.
 */
async function libraryOf(curve: string | null): Promise<Library> {
  const load = loaders.get(curve ?? '');
  if (load === undefined) throw new Error(`${curve ?? 'A key without a curve'} is not supported.`);
  return load();
}

export const libraryEngine: Engine = {
  async verifier(_row, key) {
    const { verify, isPublic } = await libraryOf(curveOfJwk(key));
    if (!isPublic(key)) throw new Error(`The public members are no ${curveOfJwk(key) ?? ''} key.`);
    return async (data, signature) => verify(signature, data, key);
  },
  async signer(_row, key) {
    const { signer, secretBytes } = await libraryOf(curveOfJwk(key));
    const sign = signer(privateValue(key, secretBytes));
    return async (data) => sign(data);
  },
  async generate(row: AlgorithmRow) {
    const curve = row.curves[0] ?? '';
    const { secretBytes } = await libraryOf(curve);
    if (row.kty === null) throw new Error(`${row.name} has no key.`);
    const blank: Jwk = { kty: row.kty, [row.kty === 'AKP' ? 'alg' : 'crv']: curve };
    return withPublicMembers({ ...blank, [secretMember(blank)]: toBase64url(randomSecret(curve, secretBytes)) });
  },
};

/**
 * Returns the private key with its public members computed from the private value. Throws if that
 * is out of range.
 */
export async function withPublicMembers(key: Jwk): Promise<Jwk> {
  const { publicOf, secretBytes } = await libraryOf(curveOfJwk(key));
  const members = Object.entries(publicOf(privateValue(key, secretBytes))).map(([name, bytes]) => [
    name,
    toBase64url(bytes),
  ]);
  return { ...key, ...Object.fromEntries(members) };
}

function privateValue(key: Jwk, length: number): Uint8Array {
  const value = memberBytes(bareKey(key, 'private'), secretMember(key));
  if (value.length !== length)
    throw new Error(`The private value ${secretMember(key)} has ${value.length} bytes instead of ${length}.`);
  return value;
}

/**
 * Returns a random number below the group order. For P-521 the top bits are cleared, which leaves
 * half of the range. The other orders almost fill their bytes, so a number above them is too
 * unlikely to matter.
 */
function randomSecret(curve: string, length: number): Uint8Array {
  const secret = crypto.getRandomValues(new Uint8Array(length));
  if (curve === 'P-521') secret[0] = (secret[0] ?? 0) & 1;
  return secret;
}

type Points = { readonly isValidPublicKey: (point: Uint8Array, variant?: boolean) => boolean };

type Ecdsa = {
  readonly utils: Points;
  readonly getPublicKey: (secret: Uint8Array, compressed: boolean) => Uint8Array;
  readonly sign: (data: Uint8Array, secret: Uint8Array) => Uint8Array;
  readonly verify: (signature: Uint8Array, data: Uint8Array, key: Uint8Array, options: { lowS: boolean }) => boolean;
};

function weierstrass(curve: Ecdsa, width: number): Library {
  return {
    secretBytes: width,
    publicOf: (secret) => {
      const point = curve.getPublicKey(secret, false);
      return { x: point.subarray(1, 1 + width), y: point.subarray(1 + width) };
    },
    isPublic: (key) => curve.utils.isValidPublicKey(pointOf(key), false),
    signer: (secret) => (data) => curve.sign(data, secret),
    // JWS has no low-S rule (RFC 8812 §3.2): both halves of the range are valid.
    verify: (signature, data, key) => curve.verify(signature, data, pointOf(key), { lowS: false }),
  };
}

/** Returns the uncompressed point (SEC 1 §2.3.3). */
function pointOf(key: Jwk): Uint8Array {
  const bare = bareKey(key, 'public');
  return concatBytes(new Uint8Array([4]), memberBytes(bare, 'x'), memberBytes(bare, 'y'));
}

type Eddsa = {
  readonly utils: Points;
  readonly getPublicKey: (secret: Uint8Array) => Uint8Array;
  readonly sign: (data: Uint8Array, secret: Uint8Array) => Uint8Array;
  readonly verify: (signature: Uint8Array, data: Uint8Array, key: Uint8Array, options: { zip215: boolean }) => boolean;
};

const edwards = (curve: Eddsa, width: number): Library => ({
  secretBytes: width,
  publicOf: (secret) => ({ x: curve.getPublicKey(secret) }),
  isPublic: (key) => curve.utils.isValidPublicKey(memberBytes(key, 'x'), false),
  signer: (secret) => (data) => curve.sign(data, secret),
  // Strictly RFC 8032 §5.1.7, not the laxer ZIP 215 rule of some blockchains.
  verify: (signature, data, key) => curve.verify(signature, data, memberBytes(key, 'x'), { zip215: false }),
});

/** Key agreement curves: they have public keys but cannot sign. */
const montgomery = (curve: Pick<Eddsa, 'getPublicKey'>, width: number): Library => ({
  secretBytes: width,
  publicOf: (secret) => ({ x: curve.getPublicKey(secret) }),
  isPublic: () => false,
  signer: () => cannotSign,
  verify: cannotSign,
});

function cannotSign(): never {
  throw new Error('A key agreement key signs nothing.');
}

type Lattice = {
  readonly lengths: { readonly publicKey?: number };
  readonly keygen: (seed: Uint8Array) => { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };
  readonly sign: (data: Uint8Array, secretKey: Uint8Array) => Uint8Array;
  readonly verify: (signature: Uint8Array, data: Uint8Array, publicKey: Uint8Array) => boolean;
};

/** `priv` is the 32-byte seed that the key is expanded from (RFC 9964 §3). */
const lattice = (set: Lattice): Library => ({
  secretBytes: 32,
  publicOf: (seed) => ({ pub: set.keygen(seed).publicKey }),
  isPublic: (key) => memberBytes(key, 'pub').length === set.lengths.publicKey,
  signer: (seed) => {
    const { secretKey } = set.keygen(seed);
    return (data) => set.sign(data, secretKey);
  },
  verify: (signature, data, key) => set.verify(signature, data, memberBytes(key, 'pub')),
});
