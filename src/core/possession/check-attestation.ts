import type { KeyRing } from '../keys/key.ts';
import { boundKey } from './bound-key.ts';
import { isSignedWith } from './check-proof.ts';
import { textOf, type Pasted } from './pasted.ts';
import type { Relation } from './relation.ts';
import type { HttpRequest } from './request.ts';

/**
 * Compares the proof of a client with the attestation that names its key
 * (draft-ietf-oauth-attestation-based-client-auth).
 */
export async function checkAttestation(
  attestation: Pasted,
  proof: Pasted,
  ring: KeyRing | null,
): Promise<readonly Relation[]> {
  const bound = boundKey(attestation, ring);
  const key = bound?.kind === 'known' ? bound.jwk : null;
  const kid = bound?.kind === 'named' ? { kid: bound.kid } : {};
  const [client, issuer] = [textOf(attestation, 'sub'), textOf(proof, 'iss')];
  const isSigned = key === null ? null : await isSignedWith(proof, key);
  return [
    // Without https nothing can be said about a key.
    ...(key !== null && isSigned === null ? [] : [{ kind: 'attestation-key', fits: isSigned, ...kid } as const]),
    ...(client === null || issuer === null
      ? []
      : [{ kind: 'attestation-client', fits: client === issuer, found: issuer, expected: client } as const]),
  ];
}

/** Compares the client that an attestation is about with the `client_id` of the request, if it has one. */
export function checkClient(attestation: Pasted, { client }: HttpRequest): readonly Relation[] {
  const subject = textOf(attestation, 'sub');
  if (subject === null || client === null) return [];
  return [{ kind: 'attestation-request', fits: subject === client, found: subject, expected: client }];
}
