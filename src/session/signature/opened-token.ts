import type { Key } from '../../core/keys/key.ts';
import { memoLast } from '../../core/text/memo.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jwe } from '../../core/token/token.ts';
import type { Session } from '../state/model.ts';
import { freshDecryption } from '../state/opened.ts';
import { tokenOfSource } from '../state/source.ts';

/** A JWE and the key that opened it. */
export type OpenedToken = { readonly token: Jwe; readonly key: Key };

/** Returns the outer JWE with the key that opened it; null if it is not open. */
export const openedToken = memoLast((session: Session): OpenedToken | null => {
  const outcome = freshDecryption(session);
  const outer = tokenOfSource(session.source);
  const layer = outcome?.kind === 'decrypted' ? outcome.layers[0] : undefined;
  if (layer === undefined || outer.kind !== 'jwe') return null;
  const token = layer.recipient === undefined ? outer : parseToken(outer.text, layer.recipient);
  return token.kind === 'jwe' ? { token, key: layer.key } : null;
});
