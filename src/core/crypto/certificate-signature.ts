import type { Hash } from './algorithm-row.ts';
import type { Jwk } from './jwk.ts';
import { bareKey } from './members.ts';
import { subtleCrypto } from './platform.ts';

/** How a certificate is signed (RFC 5280 §4.1.1.2): unlike JOSE, any curve with any hash. */
export type CertificateAlgorithm =
  | { readonly name: 'RSASSA-PKCS1-v1_5' | 'ECDSA'; readonly hash: Hash | 'SHA-1' }
  | { readonly name: 'RSA-PSS'; readonly hash: Hash | 'SHA-1'; readonly saltLength: number }
  | { readonly name: 'Ed25519' };

/**
 * Returns whether a signature over these bytes verifies with the key of the issuer; null if this browser
 * cannot tell. `signature` of ECDSA: r and s, each as long as the curve's field.
 */
export async function verifyCertificateSignature(
  algorithm: CertificateAlgorithm,
  key: Jwk,
  data: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean | null> {
  const subtle = subtleCrypto();
  if (subtle === null) return null;
  if (!keyTypes[algorithm.name].includes(key.kty)) return false;
  try {
    const { alg: _, ...bare } = bareKey(key, 'public');
    const params = algorithm.name === 'ECDSA' ? { ...algorithm, namedCurve: String(key['crv']) } : algorithm;
    const opened = await subtle.importKey('jwk', bare, params, false, ['verify']);
    return await subtle.verify(algorithm, opened, signature, data);
  } catch {
    return null;
  }
}

const keyTypes: Readonly<Record<CertificateAlgorithm['name'], readonly Jwk['kty'][]>> = {
  'RSASSA-PKCS1-v1_5': ['RSA'],
  'RSA-PSS': ['RSA'],
  ECDSA: ['EC'],
  Ed25519: ['OKP'],
};
