import { algorithmOf } from '../crypto/algorithms.ts';
import type { Found } from '../intake/found.ts';
import type { KeyText } from '../keys/key.ts';
import { parseToken } from '../token/parse-token.ts';
import type { Case } from './case.ts';
import { readKeys } from './read-keys.ts';

/** Opens the case of a pasted text, the token selected in it, and a key text. Never rejects. */
export async function openCase(pasted: string, found: Found, key: KeyText): Promise<Case> {
  const token = parseToken(found.token);
  const jws = token.kind === 'jws' ? token : null;
  return {
    pasted,
    found,
    token: jws,
    row: algorithmOf(jws?.header.parameters.alg ?? ''),
    key,
    ring: await readKeys(key),
  };
}
