import type { Jwk } from '../crypto/jwk.ts';
import { openKeys } from '../keys/open-keys.ts';
import type { Case } from './case.ts';
import type { CauseId } from './cause.ts';
import { commonKey } from './common-keys.ts';
import { toldFinding } from './families/claims-as-secrets.ts';
import { embeddedFinding } from './families/embedded-key.ts';
import type { Diagnosis, Finding } from './trial.ts';

/** The causes of a token that anyone, or anyone who has the token, could have signed. */
export const commonCauses: ReadonlySet<CauseId> = new Set<CauseId>([
  'empty-secret',
  'signed-with-well-known-secret',
  'hmac-with-public-key',
  'secret-is-file-name',
  'embedded-jwk',
  'embedded-x5c',
]);

/** Returns the finding that anyone can have this key, or that it is the token's own; null for others. */
export async function commonFinding({ token }: Case, jwk: Jwk): Promise<Finding | null> {
  const common = commonKey(jwk);
  if (common !== null || token === null) return common;
  return jwk.kty === 'oct' ? toldFinding(token, jwk) : embeddedFinding(token, jwk);
}

/** Returns a diagnosis without its repair if that would put such a key into the Key box. */
export async function withoutCommonKey(given: Case, diagnosis: Diagnosis): Promise<Diagnosis> {
  const key = diagnosis.repair?.key;
  if (key === undefined || key.text === '') return diagnosis;
  for (const { jwk } of (await openKeys(key)).keys)
    if ((await commonFinding(given, jwk)) !== null) return { ...diagnosis, changes: [], repair: null };
  return diagnosis;
}
