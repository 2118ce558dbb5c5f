import { algorithmOf } from '../crypto/algorithms.ts';
import type { Found } from '../intake/found.ts';
import type { KeyText } from '../keys/key.ts';
import { parseToken } from '../token/parse-token.ts';
import type { HeaderParameters, Jws } from '../token/token.ts';
import type { Case } from './case.ts';
import { readKeys } from './read-keys.ts';

/** What the unprotected header of a JWS says; its compact form does not contain it. */
export type LooseParameters = Pick<HeaderParameters, 'alg' | 'kid'>;

/**
 * Opens the case of a pasted text, the token selected in it, and a key text. `loose`: of a signature in JSON
 * serialization that `found` has in compact form. Never rejects.
 */
export async function openCase(
  pasted: string,
  found: Found,
  key: KeyText,
  loose: LooseParameters | null = null,
): Promise<Case> {
  const token = parseToken(found.token);
  const read = token.kind === 'jws' ? token : null;
  const jws = read === null || loose === null ? read : withLoose(read, loose);
  return {
    pasted,
    found,
    token: jws,
    isEncrypted: token.kind === 'jwe',
    row: algorithmOf(jws?.header.parameters.alg ?? ''),
    key,
    ring: await readKeys(key),
  };
}

/** Without a protected header, all parameters are unprotected (RFC 7515 §7.2.1). */
function withLoose(token: Jws, loose: LooseParameters): Jws {
  const { header } = token;
  const isThere = header.segment.text !== '';
  const object = isThere ? header.object : ({ kind: 'object', span: { start: 0, end: 0 }, members: [] } as const);
  return {
    ...token,
    header: { ...header, text: isThere ? header.text : '', object, parameters: { ...loose, ...header.parameters } },
    faults: token.faults.filter(({ kind }) => kind !== 'alg-missing' && kind !== 'header-empty'),
  };
}
