import { hashOf, plainThumbprint } from '../crypto/digest.ts';
import type { KeyRing } from '../keys/key.ts';
import { memberNamed } from '../text/json.ts';
import { boundKey } from './bound-key.ts';
import { publicKeyIn } from './check-proof.ts';
import { textOf, type Pasted } from './pasted.ts';
import type { Relation } from './relation.ts';

/** `credentials`: those of `Authorization: DPoP …`; `proofs`: how many there are in the text. */
type Sent = {
  readonly credentials: readonly string[];
  readonly proofs: number;
  /** The Key box, in which `cnf` may name a key by its kid. */
  readonly ring: KeyRing | null;
};

/**
 * Compares a proof with the access tokens that were sent with it (RFC 9449 §4.3 step 12): those that the
 * request sends, or if it sends none, all of the text. Several requests with a proof each are a log.
 */
export function checkAccess(
  proof: Pasted,
  tokens: readonly Pasted[],
  { credentials, proofs, ring }: Sent,
): readonly Relation[] {
  const texts = [...new Set(credentials.length > 0 ? credentials : tokens.map(({ token }) => token.text))];
  if (texts.length === 0) return [];
  const ath = textOf(proof, 'ath');
  const isFor = (text: string): boolean => hashOf(text, 'SHA-256') === ath;
  const fits = credentials.length > 0 && texts.length > proofs ? texts.every(isFor) : texts.some(isFor);
  const hash: Relation = ath === null ? { kind: 'proof-hash-missing', fits: false } : { kind: 'proof-hash', fits };
  // What is bound to its key must be the token that it was made for.
  const meant = tokens.filter(({ token }) => (fits ? isFor(token.text) : texts.includes(token.text)));
  const bound = keyOf(proof, meant, ring);
  return bound === null ? [hash] : [hash, bound];
}

function keyOf(proof: Pasted, tokens: readonly Pasted[], ring: KeyRing | null): Relation | null {
  const key = publicKeyIn(memberNamed(proof.header, 'jwk')?.value);
  if (key === null || tokens.length === 0) return null;
  const bound = tokens.flatMap((token) => boundKey(token, ring) ?? []);
  const known = bound.flatMap((each) => (each.kind === 'known' ? [each.thumbprint] : []));
  if (known.length > 0) return { kind: 'proof-token-key', fits: known.includes(plainThumbprint(key)) };
  const named = bound.flatMap((each) => (each.kind === 'named' ? [each.kid] : []))[0];
  return { kind: 'proof-token-key', fits: null, ...(named === undefined ? {} : { kid: named }) };
}
