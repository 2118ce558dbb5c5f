import { subtleCrypto } from '../../crypto/platform.ts';
import type { Key } from '../../keys/key.ts';
import { spkiOfJwk } from '../../keys/print-der.ts';
import { memberNamed, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import { standardBase64 } from '../families/key-text/pem-repairs.ts';
import type { Diagnosis } from '../trial.ts';

/**
 * Returns whether the fingerprint in the issuer of a token for Snowflake is that of the key that
 * verifies it. It is the SHA-256 of the public key in DER (SPKI), in base64.
 */
export async function fingerprintRemarks({ token }: Case, key: Key): Promise<readonly Diagnosis[]> {
  const iss =
    token?.payload?.kind === 'claims' ? (stringOf(memberNamed(token.payload.object, 'iss')?.value) ?? '') : '';
  const written = /\.SHA256:([A-Za-z0-9+/]{43}=?)$/.exec(iss)?.[1];
  const [der, subtle] = [spkiOfJwk(key.jwk), subtleCrypto()];
  if (written === undefined || der === null || subtle === null) return [];
  const right = standardBase64(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(der))));
  if (written.replace(/=$/, '') === right.replace(/=$/, '')) return [];
  const sentence = t`Snowflake rejects this: the fingerprint in iss is SHA256:${written}, but the key that verifies the token has SHA256:${right}.\nCompute the fingerprint from the public key of the key that signs.`;
  return [{ findings: [{ cause: 'fingerprint-mismatch', sentence }], kind: 'remark', changes: [], repair: null }];
}
