import { p256, p384, p521 } from '@noble/curves/nist.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { x448 } from '@noble/curves/ed448.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8 } from '../../text/bytes.ts';
import { toBase64url } from '../../text/base64url.ts';
import type { Jwk } from '../jwk.ts';
import { bareKey, curveOfJwk, fieldBytes, memberBytes } from '../members.ts';
import { subtleCrypto } from '../platform.ts';

const weierstrass = { 'P-256': p256, 'P-384': p384, 'P-521': p521, secp256k1 } as const;
const montgomery = { X25519: x25519, X448: x448 } as const;

/** The curves of key agreement: RFC 7518 §6.2.1.1, RFC 8037 §3.2. */
const isWeierstrass = (curve: string): curve is keyof typeof weierstrass => Object.hasOwn(weierstrass, curve);
const isMontgomery = (curve: string): curve is keyof typeof montgomery => Object.hasOwn(montgomery, curve);
export const isAgreementCurve = (curve: string): boolean => isWeierstrass(curve) || isMontgomery(curve);

/**
 * Returns the agreed secret Z of a private and a public key of one curve. Throws if the public key is
 * not a point of the curve (RFC 7518 §4.6; the attack on it: RFC 8725 §3.4), or if Z is zero (RFC
 * 7748 §6).
 */
function agreedSecret(own: Jwk, other: Jwk): Uint8Array {
  const curve = curveOfJwk(own) ?? '';
  const [secret, point] = [memberBytes(bareKey(own, 'private'), 'd'), bareKey(other, 'public')];
  if (isMontgomery(curve)) return montgomery[curve].getSharedSecret(secret, memberBytes(point, 'x'));
  if (!isWeierstrass(curve)) throw new Error(`No key agreement on ${curve}.`);
  const both = concatBytes(new Uint8Array([4]), memberBytes(point, 'x'), memberBytes(point, 'y'));
  // The x coordinate of the compressed point, without its first byte.
  return weierstrass[curve].getSharedSecret(secret, both).subarray(1);
}

/**
 * Does the same on the platform where it has the curve, because a keystroke in the content of a JWE costs
 * two agreements. Whatever the platform rejects is decided by the library.
 */
export async function agreeOnSecret(own: Jwk, other: Jwk): Promise<Uint8Array> {
  const agreed = await platformSecret(own, other).catch(() => null);
  return agreed ?? agreedSecret(own, other);
}

async function platformSecret(own: Jwk, other: Jwk): Promise<Uint8Array | null> {
  const [subtle, namedCurve] = [subtleCrypto(), curveOfJwk(own) ?? ''];
  const length = fieldBytes.get(namedCurve);
  if (subtle === null || length === undefined || namedCurve === 'secp256k1') return null;
  const params = { name: 'ECDH', namedCurve };
  const [secret, point] = await Promise.all([
    subtle.importKey('jwk', bareKey(own, 'private'), params, false, ['deriveBits']),
    subtle.importKey('jwk', bareKey(other, 'public'), params, false, []),
  ]);
  const bits = await subtle.deriveBits({ name: 'ECDH', public: point }, secret, length * 8);
  return bits.byteLength === length ? new Uint8Array(bits) : null;
}

/** Returns a new key pair on the curve, with base64url members. Throws for an unknown curve. */
export function ephemeralKey(curve: string): Jwk {
  if (isMontgomery(curve)) {
    const secret = montgomery[curve].utils.randomSecretKey();
    const x = toBase64url(montgomery[curve].getPublicKey(secret));
    return { kty: 'OKP', crv: curve, x, d: toBase64url(secret) };
  }
  if (!isWeierstrass(curve)) throw new Error(`No key agreement on ${curve}.`);
  const secret = weierstrass[curve].utils.randomSecretKey();
  const point = weierstrass[curve].getPublicKey(secret, false).subarray(1);
  const [x, y] = [point.subarray(0, point.length / 2), point.subarray(point.length / 2)];
  return { kty: 'EC', crv: curve, x: toBase64url(x), y: toBase64url(y), d: toBase64url(secret) };
}

/** What goes into the Concat KDF beside the secret. */
type Derivation = {
  /** The length of the derived key in bytes. */
  readonly bytes: number;
  /** `enc` for ECDH-ES, else `alg`. */
  readonly algorithm: string;
  readonly apu: Uint8Array;
  readonly apv: Uint8Array;
};

/** Concat KDF with SHA-256 (RFC 7518 §4.6.2; NIST SP 800-56A §5.8.1). */
export function concatKdf(secret: Uint8Array, { bytes, algorithm, apu, apv }: Derivation): Uint8Array {
  const name = utf8(algorithm);
  const parties = concatBytes(uint32(apu.length), apu, uint32(apv.length), apv);
  const info = concatBytes(uint32(name.length), name, parties, uint32(bytes * 8));
  const derived = new Uint8Array(Math.ceil(bytes / 32) * 32);
  for (let at = 0; at * 32 < bytes; at += 1) derived.set(sha256(concatBytes(uint32(at + 1), secret, info)), at * 32);
  return derived.subarray(0, bytes);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
