import { t } from '../text/language.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import { algorithmOf, requirementOf } from './algorithms.ts';
import type { CryptoFault } from './fault.ts';
import type { Jwk } from './jwk.ts';
import { curveOfJwk, memberBytes } from './members.ts';

/**
 * Returns why this key cannot be used with this algorithm, or null. Checks the type, the curve and
 * that a secret is present; does not check whether the key is valid.
 */
export function misfitOf(row: AlgorithmRow, key: Jwk): CryptoFault | null {
  if (row.kty === null) return { kind: 'alg-none' };
  if (row.kty !== key.kty)
    return { kind: 'key-type-mismatch', alg: row.name, needs: requirementOf(row), given: keyInWords(key) };
  // An empty secret passes: it is a key like any other.
  if (key.kty === 'oct' && typeof key.k !== 'string')
    return { kind: 'key-refused', detail: t`The member ${'k'} is missing.` };
  const curve = curveOfJwk(key);
  if (row.curves.length === 0 || (curve !== null && row.curves.includes(curve))) return null;
  return { kind: 'curve-mismatch', alg: row.name, needs: row.curves.join(t` or `), given: curve ?? t`none` };
}

/** Returns the row of the key's curve for `EdDSA` (RFC 9864 §2.2), and any other row itself. */
export function exactRow(row: AlgorithmRow, key: Jwk): AlgorithmRow {
  return row.curves.length > 1 ? (algorithmOf(curveOfJwk(key) ?? '') ?? row) : row;
}

/** Returns the length of a signature with this key, in bytes. */
export function signatureBytesOf(row: AlgorithmRow, key: Jwk): number {
  const { signatureBytes } = exactRow(row, key);
  if (typeof signatureBytes === 'number') return signatureBytes;
  const modulus = memberBytes(key, 'n');
  return (
    modulus.length -
    Math.max(
      0,
      modulus.findIndex((byte) => byte !== 0),
    )
  );
}

/**
 * Returns the number of bits of an RSA modulus (RFC 8017 §3.1) without leading zeros; 0 if there is
 * none.
 */
export function modulusBits(key: Jwk): number {
  const modulus = memberBytes(key, 'n');
  const first = modulus.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (modulus.length - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24;
}

/** Returns the name of a key's type with its article, for a key of the wrong type. */
function keyInWords(key: Jwk): string {
  const curve = curveOfJwk(key);
  const names = {
    oct: t`a shared secret`,
    RSA: t`an RSA key`,
    EC: t`an EC key`,
    OKP: t`an Edwards or Montgomery curve key`,
    AKP: t`a post-quantum key`,
  } satisfies Record<Jwk['kty'], string>;
  return curve === null ? names[key.kty] : `${names[key.kty]} (${curve})`;
}
