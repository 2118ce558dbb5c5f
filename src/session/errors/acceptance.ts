import { acceptanceFacts, type AcceptanceFacts, type SignatureVerdictFact } from '../../core/acceptance/facts.ts';
import type { Key } from '../../core/keys/key.ts';
import { signatureFact, type SignatureFact } from '../signature/signature-fact.ts';
import { sdJwtOf } from '../state/disclosures.ts';
import { openToken } from '../state/opened.ts';
import type { Session } from '../state/model.ts';

/**
 * Returns what a library would see; null without a signed token in Compact Serialization. A library that
 * knows only that rejects the tildes of an SD-JWT and a payload that is not in the token.
 */
export function acceptanceFactsOf(session: Session): AcceptanceFacts | null {
  const token = openToken(session);
  if (token.kind !== 'jws' || token.json !== undefined || token.content !== undefined) return null;
  if (sdJwtOf(session.source) !== null) return null;
  const fact = signatureFact(session);
  const key = keyOf(fact);
  return acceptanceFacts(token, {
    signature: verdictOf(fact),
    key: key === null ? null : { kty: key.jwk.kty ?? '', bits: key.bits },
  });
}

function verdictOf({ kind }: SignatureFact): SignatureVerdictFact {
  if (kind === 'verified' || kind === 'malformed') return 'valid';
  return kind === 'rejected' || kind === 'altered' ? 'invalid' : 'unknown';
}

function keyOf(fact: SignatureFact): Key | null {
  if (fact.kind === 'verified') return fact.key;
  return fact.kind === 'rejected' ? (fact.tried[0] ?? null) : null;
}
