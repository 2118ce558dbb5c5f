import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import { selectKeys } from '../../core/keys/select-key.ts';
import { withDetached } from '../../core/token/detached.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jws, Token } from '../../core/token/token.ts';
import type { Session } from '../state/model.ts';
import { layersOf, shownLayer } from '../state/opened.ts';

/** One of several signatures, with the keys to check it with. */
export type Proof = {
  readonly token: Jws;
  readonly row: AlgorithmRow | null;
  /** Empty if no key fits, or the signature cannot be computed with. */
  readonly keys: readonly Key[];
};

/**
 * Yields the signatures of a general JSON serialization, all over the same payload (RFC 7515 §7.2.1). Each
 * is read when it is asked for, because their headers may be long.
 */
export function* proofsOf(token: Jws, ring: KeyRing): Generator<Proof> {
  for (const [, each] of signaturesOf(token)) yield proofOf(each, ring);
}

/** Yields them as tokens, each with its number from 0. */
export function* signaturesOf(token: Jws): Generator<readonly [at: number, Jws]> {
  for (const at of (token.json?.entries ?? []).keys()) {
    const each = signatureAt(token, at);
    if (each !== null) yield [at, each];
  }
}

/** Returns a token with another of its signatures shown (from 0), and the same detached payload. */
export function signatureAt({ text, content }: Jws, at: number): Jws | null {
  const each = parseToken(text, at);
  if (each.kind !== 'jws') return null;
  return content === undefined ? each : withDetached(each, content);
}

/** Returns the tokens around the one that is shown, from outside. */
export const tokensAround = (session: Session): readonly Token[] =>
  layersOf(session)
    .slice(0, shownLayer(session))
    .map(({ token }) => token);

/** Returns their signatures. */
export const proofsAround = (session: Session, ring: KeyRing): readonly Proof[] =>
  tokensAround(session).flatMap((token) => (token.kind === 'jws' ? [proofOf(token, ring)] : []));

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
