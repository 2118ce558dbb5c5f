import { isSignedWith, publicKeyIn } from './check-proof.ts';
import { memberOf, textOf, type Pasted } from './pasted.ts';
import type { Relation } from './relation.ts';

/**
 * Compares the proof of a client with the attestation that names its key
 * (draft-ietf-oauth-attestation-based-client-auth).
 */
export async function checkAttestation(attestation: Pasted, proof: Pasted): Promise<readonly Relation[]> {
  const key = publicKeyIn(memberOf(attestation, 'cnf', 'jwk'));
  const [client, issuer] = [textOf(attestation, 'sub'), textOf(proof, 'iss')];
  const isSigned = key === null ? null : await isSignedWith(proof, key);
  return [
    // Without https nothing can be said about a key.
    ...(key !== null && isSigned === null ? [] : [{ kind: 'attestation-key', fits: isSigned } as const]),
    ...(client === null || issuer === null
      ? []
      : [{ kind: 'attestation-client', fits: client === issuer, found: issuer, expected: client } as const]),
  ];
}
