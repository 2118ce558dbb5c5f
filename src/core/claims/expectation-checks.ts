import { memberOf, type JsonMember, type JsonNode, type JsonObject } from '../text/json.ts';
import type { Check, Outcome } from './check.ts';
import type { Policy } from './policy.ts';

/** The issuer, the audience and the JSON types of the registered strings, as a strict verifier holds them against what is expected. */
export function checkExpectations(claims: JsonObject, policy: Policy): readonly Check[] {
  return [
    checkIssuer(memberOf(claims, 'iss'), policy.issuer),
    checkAudience(memberOf(claims, 'aud'), policy.audience),
    ...plainString(claims, 'sub'),
    ...plainString(claims, 'jti'),
  ];
}

/** What stands in for them where there is no claims set. */
export function unreadExpectations(policy: Policy): readonly Check[] {
  return [
    { id: 'issuer-mismatch', claim: 'iss', outcome: 'not-checked', span: null, facts: { expected: policy.issuer, found: '' } },
    { id: 'audience-mismatch', claim: 'aud', outcome: 'not-checked', span: null, facts: { expected: policy.audience, found: [] } },
  ];
}

/**
 * The header's `typ` against the type expected: media type names are compared without regard to case (RFC 2045 §5.1), and
 * `application/` is understood before a value without a slash (RFC 7515 §4.1.9).
 */
export function checkType(found: string | undefined, expected: string): Check {
  const same = found !== undefined && mediaType(found) === mediaType(expected);
  return { id: 'type-mismatch', claim: 'typ', outcome: outcomeOf(expected, same), span: null, facts: { expected, found: found ?? null } };
}

function mediaType(value: string): string {
  return value.includes('/') ? value.toLowerCase() : `application/${value.toLowerCase()}`;
}

function checkIssuer(member: JsonMember | undefined, expected: string): Check {
  if (member === undefined && expected !== '') return missing('iss', expected);
  const node = member?.value;
  if (node !== undefined && node.kind !== 'string') return wrongType('iss', node, 'a string', 'failed');
  const facts = { expected, found: node?.value ?? '' };
  return { id: 'issuer-mismatch', claim: 'iss', outcome: outcomeOf(expected, facts.found === expected), span: node?.span ?? null, facts };
}

function checkAudience(member: JsonMember | undefined, expected: string): Check {
  if (member === undefined && expected !== '') return missing('aud', expected);
  const node = member?.value;
  const found = node === undefined ? [] : stringsOf(node);
  if (node !== undefined && found === null) return wrongType('aud', node, 'a string or an array of strings', 'failed');
  const facts = { expected, found: found ?? [] };
  const outcome = outcomeOf(expected, facts.found.includes(expected));
  return { id: 'audience-mismatch', claim: 'aud', outcome, span: node?.span ?? null, facts };
}

/** The audiences of a string or an array of strings (RFC 7519 §4.1.3); null: it is neither. */
function stringsOf(node: JsonNode): readonly string[] | null {
  if (node.kind === 'string') return [node.value];
  if (node.kind !== 'array') return null;
  const strings = node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  return strings.length === node.items.length ? strings : null;
}

// Nobody compares these two here, and libraries differ on refusing them, so a wrong type warns only.
function plainString(claims: JsonObject, claim: 'sub' | 'jti'): readonly Check[] {
  const node = memberOf(claims, claim)?.value;
  return node === undefined || node.kind === 'string' ? [] : [wrongType(claim, node, 'a string', 'warned')];
}

function wrongType(claim: string, node: JsonNode, wanted: string, outcome: Outcome): Check {
  return { id: 'wrong-json-type', claim, outcome, span: node.span, facts: { wanted, found: node.kind } };
}

function missing(claim: string, expected: string): Check {
  return { id: 'missing-claim', claim, outcome: 'failed', span: null, facts: { expected } };
}

function outcomeOf(expected: string, same: boolean): Outcome {
  if (expected === '') return 'not-checked';
  return same ? 'passed' : 'failed';
}
