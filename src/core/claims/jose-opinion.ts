import { stringItems, type JsonObject } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import type { HeaderParameters } from '../token/token.ts';
import type { ClaimsInput } from './check-claims.ts';
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

export function prepareJose({ claims, header, policy }: ClaimsInput): PreparedJose {
  const timeOf = (claim: string): Time => {
    const node = claimNode(claims, claim);
    return node?.kind === 'number' ? node.value : node && 'wrong';
  };
  return {
    policy,
    standing: beforeTheTimes({ claims, header, policy }),
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

/**
 * Returns the first error in jose's order: the header's algorithm, the JSON, the type, missing
 * claims, issuer and audience.
 */
function beforeTheTimes({ claims, header, policy }: ClaimsInput): JoseError | null {
  const { typ, alg = '' } = header;
  if (alg === '') return { code: 'ERR_JWS_INVALID', claim: null };
  if (policy.algorithms.length > 0 && !policy.algorithms.includes(alg))
    return { code: 'ERR_JOSE_ALG_NOT_ALLOWED', claim: null };
  if (claims === null) return { code: 'ERR_JWT_INVALID', claim: null };
  if (policy.type !== '' && !isType(typ, policy.type)) return invalid('typ');
  const missing = demanded(policy).find((claim) => claimNode(claims, claim) === undefined);
  return missing === undefined ? partyError(claims, policy) : invalid(missing);
}

const isType = (typ: HeaderParameters['typ'], expected: string): boolean =>
  typ !== undefined && mediaType(typ) === mediaType(expected);

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
