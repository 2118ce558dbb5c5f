import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import { selectKeys } from '../../core/keys/select-key.ts';
import { withDetached } from '../../core/token/detached.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jws } from '../../core/token/token.ts';

/** One of several signatures over the same payload (RFC 7515 §7.2.1), with the keys to check it with. */
type Proof = {
  readonly token: Jws;
  readonly row: AlgorithmRow | null;
  /** Empty if no key fits, or the signature cannot be computed with. */
  readonly keys: readonly Key[];
};

/** Returns the signatures of a general JSON serialization. */
export const proofsOf = (token: Jws, ring: KeyRing): readonly Proof[] =>
  (token.json?.entries ?? []).flatMap((_, at) => {
    const each = parseToken(token.text, at);
    if (each.kind !== 'jws') return [];
    return [proofOf(token.content === undefined ? each : withDetached(each, token.content), ring)];
  });

function proofOf(token: Jws, ring: KeyRing): Proof {
  const row = algorithmOf(token.header.parameters.alg ?? '');
  const isAskable =
    row !== null &&
    row.family !== 'none' &&
    token.signature !== null &&
    token.signature.text !== '' &&
    token.signature.fault === null;
  return { token, row, keys: isAskable ? selectKeys(ring, token.header.parameters, row, 'verify').candidates : [] };
}
