import { authenticatedAfter, unprotectedRecord } from '../../core/token/serialized.ts';
import type { Jwe, Segment } from '../../core/token/token.ts';
import { jsonRecordOf } from '../../core/text/json.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { contentRowOf } from '../../core/crypto/encryption/content-encryption.ts';
import type { SealedToken } from '../../core/crypto/encryption/decrypt.ts';
import type { DecryptionFault } from '../../core/crypto/encryption/fault.ts';
import { keyManagementRowOf } from '../../core/crypto/encryption/key-management.ts';

/** Returns the decoded parts of a JWE with all its parts, and an object as header if there is one. */
export function readSealed({ header, parts, json }: Jwe): Result<SealedToken, DecryptionFault> {
  const { alg = '', enc = '' } = header.parameters;
  const [row, content] = [keyManagementRowOf(alg), contentRowOf(enc)];
  if (row === null) return err({ kind: 'alg-unknown', alg });
  if (content === null) return err({ kind: 'enc-unknown', enc });
  const [encryptedKey, iv, ciphertext, tag] = parts.map(({ bytes }: Segment) => bytes);
  const none = new Uint8Array();
  return ok({
    row,
    content,
    header: { ...unprotectedRecord(json), ...(header.object === null ? {} : jsonRecordOf(header.object)) },
    authenticated: header.segment.text + authenticatedAfter(json),
    encryptedKey: encryptedKey ?? none,
    iv: iv ?? none,
    ciphertext: ciphertext ?? none,
    tag: tag ?? none,
  });
}
