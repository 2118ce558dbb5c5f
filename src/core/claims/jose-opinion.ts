import { fromUtf8 } from '../text/bytes.ts';
import { memberNamed, readJson, stringItems, stringOf, type JsonObject } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import { critFaultOf } from '../token/critical.ts';
import type { Jws, Segment } from '../token/token.ts';
import { claimNode } from './expectation-checks.ts';
import type { Seconds } from './numeric-date.ts';
import { checkMoment, type Policy } from './policy.ts';

/**
 * The error that jose's `jwtVerify` (6.2) would throw with the same options once the signature is
 * valid: its code, and the claim it names. Computed here because only the cryptography may use
 * jose. `agreement.test.ts` compares this with jose.
 */
export type JoseError = {
  readonly code:
    | 'ERR_JOSE_ALG_NOT_ALLOWED'
    | 'ERR_JOSE_NOT_SUPPORTED'
    | 'ERR_JWS_INVALID'
    | 'ERR_JWT_INVALID'
    | 'ERR_JWT_CLAIM_VALIDATION_FAILED'
    | 'ERR_JWT_EXPIRED';
  readonly claim: string | null;
};

/** The part of the answer that does not depend on the clock. */
export type PreparedJose = {
  readonly policy: Policy;
  readonly standing: JoseError | null;
  readonly times: Readonly<Record<'iat' | 'nbf' | 'exp', Time>>;
};

/** A number, a value that is not a number, or absent. */
type Time = number | 'wrong' | undefined;

/** null if the text is not a JWS, or has not exactly three parts. */
type JoseInput = { readonly token: Jws | null; readonly policy: Policy };

export function prepareJose({ token, policy }: JoseInput): PreparedJose {
  const header = token === null ? null : joseObject(token.header.segment, token.header.object);
  const claims = token === null ? null : joseClaims(token);
  const timeOf = (claim: string): Time => {
    const node = claimNode(claims, claim);
    return node?.kind === 'number' ? node.value : node && 'wrong';
  };
  return {
    policy,
    standing: beforeTheClaims(token, header, policy) ?? claimsError(claims, header, policy),
    times: { iat: timeOf('iat'), nbf: timeOf('nbf'), exp: timeOf('exp') },
  };
}

/**
 * Returns the error at a moment; the policy's own moment takes precedence over `now`. Null if jose
 * accepts.
 */
export function joseErrorAt(
  { policy, standing, times: { iat, nbf, exp } }: PreparedJose,
  now: Seconds,
): JoseError | null {
  const moment = Math.floor(checkMoment(policy, now));
  const { tolerance, maxAge } = policy;
  if (standing !== null) return standing;
  if (iat === 'wrong') return invalid('iat');
  if (nbf === 'wrong' || (nbf !== undefined && nbf > moment + tolerance)) return invalid('nbf');
  if (exp === 'wrong') return invalid('exp');
  if (exp !== undefined && exp <= moment - tolerance) return expired('exp');
  if (maxAge === null || iat === undefined) return null;
  const age = moment - iat;
  if (age - tolerance > maxAge) return expired('iat');
  return age < -tolerance ? invalid('iat') : null;
}

const invalid = (claim: string): JoseError => ({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim });
const expired = (claim: string): JoseError => ({ code: 'ERR_JWT_EXPIRED', claim });

/** The signature algorithms of jose 6.2. Others exist, for example ES256K. */
const supported: ReadonlySet<string> = new Set(
  'HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519 ML-DSA-44 ML-DSA-65 ML-DSA-87'.split(
    ' ',
  ),
);

const thrown = (code: JoseError['code']): JoseError => ({ code, claim: null });
const invalidJws = thrown('ERR_JWS_INVALID');

/** Returns the first error of the signed token in jose's order, up to its signature and base64. */
function beforeTheClaims(token: Jws | null, header: JsonObject | null, policy: Policy): JoseError | null {
  if (token === null || token.text.split('.').length !== 3 || header === null) return invalidJws;
  const crit = critFaultOf(header);
  if (crit !== null) return crit === 'unknown' ? thrown('ERR_JOSE_NOT_SUPPORTED') : invalidJws;
  const alg = stringOf(memberNamed(header, 'alg')?.value) ?? '';
  if (alg === '') return invalidJws;
  if (policy.algorithms.length > 0 && !policy.algorithms.includes(alg)) return thrown('ERR_JOSE_ALG_NOT_ALLOWED');
  return partsError(token, header, supported.has(alg));
}

function partsError({ payload, signature }: Jws, header: JsonObject, isSupported: boolean): JoseError | null {
  const isPlain = isUnencodedHeader(header);
  const isAscii = !/[^\0-\x7f]/.test(payload?.segment.text ?? '');
  if (isPlain && !isAscii) return invalidJws;
  if (!isSupported) return thrown('ERR_JOSE_NOT_SUPPORTED');
  if (!isAscii || !isReadByJose(signature)) return invalidJws;
  if (isPlain) return thrown('ERR_JWT_INVALID');
  return isReadByJose(payload?.segment ?? null) ? null : invalidJws;
}

/** `critFaultOf` has seen that `b64` is a boolean if `crit` names it. */
function isUnencodedHeader(header: JsonObject): boolean {
  const b64 = memberNamed(header, 'b64')?.value;
  return memberNamed(header, 'crit') !== undefined && b64?.kind === 'boolean' && !b64.value;
}

/**
 * Returns whether jose decodes a segment: the URL-safe alphabet, with padding only if it is complete.
 * It ignores unused bits.
 */
function isReadByJose(segment: Segment | null): boolean {
  if (segment === null || segment.fault !== null) return false;
  const kinds = new Set(segment.deviations.map(({ kind }) => kind));
  return !kinds.has('standard-alphabet') && (!kinds.has('padding') || segment.text.length % 4 === 0);
}

/** Returns the object that jose parses: the one that was read, or one after a byte-order mark, which it drops. */
function joseObject(segment: Segment, read: JsonObject | null): JsonObject | null {
  if (!isReadByJose(segment)) return null;
  const text = read === null ? fromUtf8(segment.bytes) : null;
  if (text === null || !text.startsWith('\ufeff')) return read;
  const { node, fault } = readJson(text.slice(1));
  return fault === null && node?.kind === 'object' ? node : null;
}

const joseClaims = ({ payload }: Jws): JsonObject | null =>
  payload === null ? null : joseObject(payload.segment, payload.kind === 'claims' ? payload.object : null);

/** Returns the first error of the claims in jose's order: the JSON, the type, missing claims, the parties. */
function claimsError(claims: JsonObject | null, header: JsonObject | null, policy: Policy): JoseError | null {
  if (claims === null) return thrown('ERR_JWT_INVALID');
  const typ = stringOf(header === null ? undefined : memberNamed(header, 'typ')?.value);
  if (policy.type !== '' && !isType(typ, policy.type)) return invalid('typ');
  const missing = demanded(policy).find((claim) => claimNode(claims, claim) === undefined);
  return missing === undefined ? partyError(claims, policy) : invalid(missing);
}

const isType = (typ: string | null, expected: string): boolean =>
  typ !== null && mediaType(typ) === mediaType(expected);

/** Returns the required claims in the order in which jose looks for them. */
const demanded = ({ issuer, audience, maxAge, requiredClaims }: Policy): readonly string[] => [
  ...(issuer.length > 0 ? ['iss'] : []),
  ...(audience.length > 0 ? ['aud'] : []),
  ...(maxAge === null ? [] : ['iat']),
  ...requiredClaims.toReversed(),
];

function partyError(claims: JsonObject, { issuer, audience }: Policy): JoseError | null {
  const iss = claimNode(claims, 'iss');
  if (issuer.length > 0 && !(iss?.kind === 'string' && issuer.includes(iss.value))) return invalid('iss');
  const names = stringsIn(claims);
  return audience.length > 0 && !audience.some((each) => names.includes(each)) ? invalid('aud') : null;
}

/**
 * Returns the strings of the audience. jose skips array items that are not strings; `checkAudience`
 * does not.
 */
function stringsIn(claims: JsonObject): readonly string[] {
  const aud = claimNode(claims, 'aud');
  return aud?.kind === 'string' ? [aud.value] : stringItems(aud);
}
