import { memberNamed, stringItems, type JsonObject } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import type { Jws } from '../token/token.ts';
import type { Disclosed } from './apply.ts';
import type { DisclosureFault } from './fault.ts';

/** Checks the part that the issuer signed, apart from its digests (RFC 9901 §7.1 step 2). */
export function checkIssued(
  { header }: Jws,
  payload: JsonObject,
  disclosed: readonly Disclosed[],
): readonly DisclosureFault[] {
  const { alg = '', typ = '' } = header.parameters;
  const unsigned: readonly DisclosureFault[] = alg.toLowerCase() === 'none' ? [{ kind: 'issuer-alg', alg }] : [];
  return isCredential(typ, payload) ? [...unsigned, ...forbidden(payload, disclosed)] : unsigned;
}

/** `vc+sd-jwt` is the earlier type of an SD-JWT VC, and today that of a W3C credential, which has no `vct`. */
const isCredential = (typ: string, payload: JsonObject): boolean =>
  mediaType(typ) === 'application/dc+sd-jwt' ||
  (mediaType(typ) === 'application/vc+sd-jwt' && memberNamed(payload, '@context') === undefined);

/** Claims that must not be selectively disclosed (draft-ietf-oauth-sd-jwt-vc, "Registered JWT Claims"). */
const neverSelective: ReadonlySet<string> = new Set(['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status']);

/** Claims that decide whether an SD-JWT is authentic and valid (RFC 9901 §9.7). */
const securityCritical: ReadonlySet<string> = new Set(['iss', 'aud', 'exp', 'nbf', 'cnf']);

/**
 * Returns what speaks against making a claim of the payload selectively disclosable: the type of the
 * token forbids it, or verifiers need the claim; null if nothing does.
 */
export function againstDisclosing(name: string, typ: string, payload: JsonObject): 'forbidden' | 'critical' | null {
  if (neverSelective.has(name) && isCredential(typ, payload)) return 'forbidden';
  return securityCritical.has(name) ? 'critical' : null;
}

function forbidden(payload: JsonObject, disclosed: readonly Disclosed[]): readonly DisclosureFault[] {
  const top = new Set(stringItems(memberNamed(payload, '_sd')?.value));
  return disclosed.flatMap(({ name, digest }) =>
    name !== null && neverSelective.has(name) && top.has(digest) ? [{ kind: 'never-selective' as const, name }] : [],
  );
}
