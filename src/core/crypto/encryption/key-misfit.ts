import type { Jwk } from '../jwk.ts';
import { memberBytes } from '../members.ts';
import type { ContentRow } from './content-encryption.ts';
import type { DecryptionFault } from './fault.ts';
import type { KeyManagementRow } from './key-management.ts';

type Asked = { readonly row: KeyManagementRow; readonly content: ContentRow; readonly key: Jwk };

/** Returns why a key is of the wrong type, or a shared secret of the wrong length; null if it fits. */
export function keyMisfit({ row, content, key }: Asked): DecryptionFault | null {
  if (!row.kty.includes(key.kty)) return { kind: 'key-type-mismatch', alg: row.name, needs: row.requirement };
  if (key.kty !== 'oct' || row.family === 'pbes2') return null;
  const [alg, needs] = row.family === 'dir' ? [content.name, content.keyBytes] : [row.name, row.wrapBytes];
  const given = memberBytes(key, 'k').length;
  return needs === null || given === needs ? null : { kind: 'key-length-mismatch', alg, needs, given };
}
