import { findToken } from '../intake/find-token.ts';
import type { KeyRing } from '../keys/key.ts';
import { parseToken } from '../token/parse-token.ts';

/**
 * Returns whether the Key box contains a token: one whose header can be read, or a text so similar
 * that the key reader says so.
 */
export function isTokenText({ of, keys, faults }: KeyRing): boolean {
  if (keys.some(({ form }) => form !== 'secret')) return false;
  if (faults.some(({ kind }) => kind === 'token-pasted-as-key')) return true;
  const token = parseToken(findToken(of.text).token);
  if (token.kind === 'empty' || token.header.object === null) return false;
  return token.header.parameters.alg !== undefined && token.text.includes('.');
}
