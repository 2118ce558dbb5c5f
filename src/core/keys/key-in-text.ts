import { bareKey, memberBytes } from '../crypto/members.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { fromUtf8, toHex } from '../text/bytes.ts';
import { keyMark } from './embedded-keys.ts';
import { noKey } from './key.ts';
import { openKeys } from './open-keys.ts';
import { printSecret, toPem } from './print-key.ts';

/** Shorter secrets may be in a text by chance. */
const leastSecret = 16;

/**
 * Returns whether a text contains a key in any form: as a JWK, in PEM or a certificate, indented, on
 * one line or escaped, its private half, or a secret in an encoding. Linear in the text.
 */
export async function isKeyInText(key: Jwk, text: string): Promise<boolean> {
  const plain = text.replace(/\\+r?\\*n/g, '\n').replaceAll('\\', '');
  const joined = plain.replace(/\s+/g, '');
  if (tracesOf(key).some((trace) => joined.includes(trace) || plain.includes(trace))) return true;
  if (key.kty === 'oct' || !plain.includes('-----BEGIN')) return false;
  const { keys } = await openKeys({ ...noKey, text: plain });
  return keys.some(({ jwk }) => keyMark(jwk) === keyMark(key));
}

/** Returns what only a text with the key contains. */
function tracesOf(key: Jwk): readonly string[] {
  if (key.kty === 'oct') return secretTraces(key);
  const { n, x, pub } = bareKey(key, 'public');
  const body = (toPem(key, 'public') ?? '').replace(/-----[^-]+-----|\s/g, '');
  return [n, x, pub, body].filter((trace): trace is string => typeof trace === 'string' && trace !== '');
}

function secretTraces(key: Jwk): readonly string[] {
  const bytes = memberBytes(key, 'k');
  if (bytes.length < leastSecret) return [];
  const base64 = (printSecret(key, 'base64') ?? '').replace(/=+$/, '');
  const base64url = base64.replaceAll('+', '-').replaceAll('/', '_');
  return [fromUtf8(bytes) ?? '', base64, base64url, toHex(bytes)].filter((trace) => trace !== '');
}
