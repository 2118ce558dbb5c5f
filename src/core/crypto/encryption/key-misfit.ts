import type { Jwk } from '../jwk.ts';
import { memberBytes } from '../members.ts';
import type { ContentRow } from './content-encryption.ts';
import type { DecryptionFault, ReservingMember } from './fault.ts';
import type { KeyManagementRow } from './key-management.ts';

type Asked = { readonly row: KeyManagementRow; readonly content: ContentRow; readonly key: Jwk };

/**
 * Returns which member of the key reserves it for something else: another `alg` (with `dir`, the key may
 * also name the `enc`), a `use` other than `enc`, or `key_ops` without one of encryption (RFC 7517 §4.2 to
 * §4.4).
 */
export function keyReservation({ row, content, key }: Asked): DecryptionFault | null {
  const reserved = (member: ReservingMember, value: string): DecryptionFault => ({
    kind: 'key-reserved',
    alg: row.name,
    member,
    value,
  });
  const { alg, use, key_ops: operations } = key;
  const isDirect = row.family === 'dir' && alg === content.name;
  if (typeof alg === 'string' && alg !== row.name && !isDirect) return reserved('alg', alg);
  if (typeof use === 'string' && use !== 'enc') return reserved('use', use);
  if (!Array.isArray(operations)) return null;
  const named = operations.filter((each) => typeof each === 'string');
  return named.some((each) => encrypting.has(each)) ? null : reserved('key_ops', named.join(', '));
}

const encrypting: ReadonlySet<string> = new Set([
  'encrypt',
  'decrypt',
  'wrapKey',
  'unwrapKey',
  'deriveKey',
  'deriveBits',
]);

/** Returns why a key is of the wrong type, or a shared secret of the wrong length; null if it fits. */
export function keyMisfit({ row, content, key }: Asked): DecryptionFault | null {
  if (!row.kty.includes(key.kty)) return { kind: 'key-type-mismatch', alg: row.name, needs: row.requirement };
  if (key.kty !== 'oct' || row.family === 'pbes2') return null;
  const [alg, needs] = row.family === 'dir' ? [content.name, content.keyBytes] : [row.name, row.wrapBytes];
  const given = memberBytes(key, 'k').length;
  return needs === null || given === needs ? null : { kind: 'key-length-mismatch', alg, needs, given };
}
