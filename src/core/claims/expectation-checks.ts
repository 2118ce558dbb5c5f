import { memberNamed, onlyStrings, type JsonNode, type JsonObject } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import type { HeaderParameters } from '../token/token.ts';
import type { Check, ClaimHolder, Need, CheckOutcome, WantedType } from './check.ts';
import type { Policy } from './policy.ts';

/** Checks the type and the algorithm in the header, whatever the payload is. */
export function checkHeader(
  { typ, alg, isTypUnprotected }: HeaderParameters,
  { type, algorithms }: Policy,
): readonly Check[] {
  const isType = typ !== undefined && mediaType(typ) === mediaType(type);
  const isAllowed = alg !== undefined && algorithms.includes(alg);
  return [
    {
      id: 'type-mismatch',
      claim: 'typ',
      outcome: checkOutcome(type !== '', isType),
      span: null,
      facts: { expected: type, found: typ ?? null, isUnprotected: isTypUnprotected === true },
    },
    {
      id: 'algorithm-not-allowed',
      claim: 'alg',
      outcome: checkOutcome(algorithms.length > 0, isAllowed),
      span: null,
      facts: { expected: algorithms, found: alg ?? null },
    },
  ];
}

/**
 * Checks the issuer, the audience and the subject as a strict verifier would. If `claims` is null
 * they cannot be read, so nothing is checked.
 * `binding`: the claims of a key binding JWT, which has the audience of an SD-JWT (RFC 9901 §7.3).
 */
export function checkParties(
  claims: JsonObject | null,
  { issuer, audience }: Policy,
  binding: JsonObject | null = null,
): readonly Check[] {
  const isPayloads = binding === null || claimNode(claims, 'aud') !== undefined;
  return [
    checkIssuer(claims, issuer),
    ...(binding === null ? [] : [checkAudience(binding, audience, 'key-binding')]),
    ...(isPayloads ? [checkAudience(claims, audience, 'token')] : []),
    ...checkSubject(claims),
  ];
}

function checkIssuer(claims: JsonObject | null, expected: readonly string[]): Check {
  const isAsked = claims !== null && expected.length > 0;
  const node = claimNode(claims, 'iss');
  if (node === undefined && isAsked) return missingClaim('iss', 'value', expected);
  if (node !== undefined && node.kind !== 'string') return wrongType('iss', node, 'string');
  const facts = { expected, found: node?.value ?? '' };
  return {
    id: 'issuer-mismatch',
    claim: 'iss',
    outcome: checkOutcome(isAsked, expected.includes(facts.found)),
    span: node?.span ?? null,
    facts,
  };
}

function checkAudience(claims: JsonObject | null, expected: readonly string[], of: ClaimHolder): Check {
  const isAsked = claims !== null && expected.length > 0;
  const node = claimNode(claims, 'aud');
  if (node === undefined && isAsked) return missingClaim('aud', 'value', expected);
  const found = node === undefined ? [] : stringsOf(node);
  if (node !== undefined && found === null) return wrongType('aud', node, 'string-or-strings');
  const facts = { expected, found: found ?? [], of };
  const isNamed = facts.found.some((each) => expected.includes(each));
  return {
    id: 'audience-mismatch',
    claim: 'aud',
    outcome: checkOutcome(isAsked, isNamed),
    span: of === 'token' ? (node?.span ?? null) : null,
    facts,
  };
}

/**
 * Returns the audiences in a string or an array of strings (RFC 7519 §4.1.3); null for anything
 * else.
 */
const stringsOf = (node: JsonNode): readonly string[] | null =>
  node.kind === 'string' ? [node.value] : onlyStrings(node);

/**
 * Warns about a wrong type. It does not reject, because `sub` is not compared here and libraries
 * differ.
 */
function checkSubject(claims: JsonObject | null): readonly Check[] {
  const node = claimNode(claims, 'sub');
  return node === undefined || node.kind === 'string' ? [] : [wrongType('sub', node, 'string', 'warned')];
}

export const claimNode = (claims: JsonObject | null, claim: string): JsonNode | undefined =>
  claims === null ? undefined : memberNamed(claims, claim)?.value;

export function wrongType(claim: string, node: JsonNode, wanted: WantedType, outcome: CheckOutcome = 'failed'): Check {
  return { id: 'wrong-json-type', claim, outcome, span: node.span, facts: { wanted, found: node.kind } };
}

export function missingClaim(claim: string, need: Need, expected: readonly string[] = []): Check {
  return { id: 'missing-claim', claim, outcome: 'failed', span: null, facts: { need, expected } };
}

export function checkOutcome(isAsked: boolean, holds: boolean): CheckOutcome {
  if (!isAsked) return 'not-checked';
  return holds ? 'passed' : 'failed';
}
