import type { JsonObject } from '../text/json.ts';
import type { Check, ClaimHolder } from './check.ts';
import { missingClaim, claimNode, checkOutcome, wrongType } from './expectation-checks.ts';
import type { KeyBinding } from './key-binding.ts';
import { seconds } from './numeric-date.ts';
import type { Policy } from './policy.ts';
import type { ClaimedTime } from './time-checks.ts';

/**
 * Checks what else a verifier may require. If `claims` is null they cannot be read, so nothing is
 * checked. A required claim that is missing fails: without it, the token might be one that must not
 * be accepted.
 */
export function checkFurther(
  claims: JsonObject | null,
  times: readonly ClaimedTime[],
  policy: Policy,
  binding?: KeyBinding,
): readonly Check[] {
  return [
    nonceOf(claims, policy.nonce, binding),
    checkRevoked(claims, policy.revokedIds),
    checkVersion(claims, policy),
    ...checkLifetime(times, policy),
    ...(binding ? [] : needForAge(times, policy)),
    ...checkRequired(claims, policy.requiredClaims),
  ];
}

/** An SD-JWT has its nonce in the key binding JWT, which an expected nonce requires (RFC 9901 §7.3). */
function nonceOf(claims: JsonObject | null, expected: string, binding: KeyBinding | undefined): Check {
  if (binding === undefined || (binding === null && claimNode(claims, 'nonce') !== undefined))
    return checkNonce(claims, expected, 'token');
  if (binding !== null) return checkNonce(binding, expected, 'key-binding');
  return expected === ''
    ? checkNonce(null, expected, 'token')
    : { id: 'key-binding-missing', claim: 'nonce', outcome: 'failed', span: null, facts: { expected } };
}

function checkNonce(claims: JsonObject | null, expected: string, of: ClaimHolder): Check {
  const isAsked = claims !== null && expected !== '';
  const node = claimNode(claims, 'nonce');
  if (isAsked && node === undefined) return missingClaim('nonce', 'value', [expected]);
  if (isAsked && node !== undefined && node.kind !== 'string') return wrongType('nonce', node, 'string');
  if (node?.kind === 'null') return wrongType('nonce', node, 'string', 'warned');
  const facts = { expected, found: node?.kind === 'string' ? node.value : '', of };
  return {
    id: 'nonce-mismatch',
    claim: 'nonce',
    outcome: checkOutcome(isAsked, facts.found === expected),
    span: of === 'token' ? (node?.span ?? null) : null,
    facts,
  };
}

/** Warns about a `jti` of the wrong type even if no ids are revoked, as for `sub`. */
function checkRevoked(claims: JsonObject | null, revoked: readonly string[]): Check {
  const isAsked = claims !== null && revoked.length > 0;
  const node = claimNode(claims, 'jti');
  if (isAsked && node === undefined) return missingClaim('jti', 'revocation');
  if (node !== undefined && node.kind !== 'string')
    return wrongType('jti', node, 'string', isAsked ? 'failed' : 'warned');
  const facts = { id: node?.value ?? '', listed: revoked.length };
  return {
    id: 'token-revoked',
    claim: 'jti',
    outcome: checkOutcome(isAsked, !revoked.includes(facts.id)),
    span: node?.span ?? null,
    facts,
  };
}

/** The name of the claim unless the user chooses another. */
const usualVersionClaim = 'token_version';

function checkVersion(claims: JsonObject | null, { versionClaim, minVersion }: Policy): Check {
  const claim = versionClaim === '' ? usualVersionClaim : versionClaim;
  const isAsked = claims !== null && minVersion !== null;
  const node = claimNode(claims, claim);
  if (isAsked && node === undefined) return missingClaim(claim, 'version');
  if (isAsked && node !== undefined && node.kind !== 'number') return wrongType(claim, node, 'number');
  const facts = { found: node?.kind === 'number' ? node.value : 0, least: minVersion ?? 0 };
  return {
    id: 'version-too-low',
    claim,
    outcome: checkOutcome(isAsked, facts.found >= facts.least),
    span: node?.span ?? null,
    facts,
  };
}

/**
 * Checks the lifetime. Both times come from the issuer's clock, so the tolerance does not apply. A
 * value that is not a number has already failed.
 */
function checkLifetime(times: readonly ClaimedTime[], { maxLifetime: longest }: Policy): readonly Check[] {
  const exp = times.find(({ claim }) => claim === 'exp');
  const iat = times.find(({ claim }) => claim === 'iat');
  if (longest === null)
    return [
      {
        id: 'lifetime-too-long',
        claim: 'exp',
        outcome: 'not-checked',
        span: exp?.span ?? null,
        facts: { lifetime: seconds(0), longest: seconds(0) },
      },
    ];
  const absent = [exp, iat].flatMap((time) => (time?.at === null ? [missingClaim(time.claim, 'lifetime')] : []));
  if (absent.length > 0 || typeof exp?.at !== 'number' || typeof iat?.at !== 'number') return absent;
  const lifetime = seconds(exp.at - iat.at);
  return [
    {
      id: 'lifetime-too-long',
      claim: 'exp',
      outcome: checkOutcome(true, lifetime <= longest),
      span: exp.span,
      facts: { lifetime, longest },
    },
  ];
}

/** Fails if the age cannot be known. The age itself changes with the clock (`time-checks.ts`). */
function needForAge(times: readonly ClaimedTime[], { maxAge }: Policy): readonly Check[] {
  const isAbsent = times.some(({ claim, at }) => claim === 'iat' && at === null);
  return maxAge !== null && isAbsent ? [missingClaim('iat', 'age')] : [];
}

/** Checks that claims are present, whatever their value: `null` counts as present, as in jose. */
function checkRequired(claims: JsonObject | null, names: readonly string[]): readonly Check[] {
  if (claims === null || names.length === 0) {
    return [
      { id: 'missing-claim', claim: '', outcome: 'not-checked', span: null, facts: { need: 'presence', expected: [] } },
    ];
  }
  return names.map((claim) => {
    const node = claimNode(claims, claim);
    return node === undefined
      ? missingClaim(claim, 'presence')
      : { id: 'missing-claim', claim, outcome: 'passed', span: node.span, facts: { need: 'presence', expected: [] } };
  });
}
