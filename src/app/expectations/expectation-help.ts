import type { PolicyField } from '../../core/claims/policy.ts';
import type { EntryId } from '../../core/glossary/entry.ts';

/** The help entry for each expectation. */
export const expectationHelp: Readonly<Record<PolicyField, EntryId>> = {
  issuer: 'audience-and-issuer',
  audience: 'audience-and-issuer',
  type: 'token-confusion',
  tolerance: 'clock-tolerance',
  checkAsOf: 'expiry',
  requiredClaims: 'claim-names',
  algorithms: 'algorithm-confusion',
  maxAge: 'claim:iat',
  maxLifetime: 'expiry',
  nonce: 'claim:nonce',
  revokedIds: 'revocation',
  versionClaim: 'revocation',
  minVersion: 'revocation',
};
