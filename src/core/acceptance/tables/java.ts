import { targets } from '../../code/targets.ts';
import { jjwt } from '../../errors/tables/jjwt.ts';
import { nimbus } from '../../errors/tables/nimbus.ts';
import type { AcceptanceRow } from '../acceptance-row.ts';

/**
 * jjwt: `Jwts.parser().verifyWith(key)` and `parseSignedClaims` (DefaultJwtParser.java,
 * JacksonDeserializer.java). Its decoder (Base64.java) skips characters that base64url does not have at
 * both ends of a part, so it depends on where they are.
 */
export const jjwtAcceptance: AcceptanceRow = {
  errors: jjwt,
  run: '0.13.0',
  leeway: 0,
  isLastSecondValid: true,
  reads: { quoted: 'integer', null: 'absent', date: true, empty: 'absent' },
  algorithms: targets.jjwt.knows,
  checks: [
    [
      'parts',
      'Invalid compact JWT string: Compact JWSs must contain exactly 2 period characters, and compact JWEs must contain exactly 4.  Found: {}',
    ],
    ['broken', null],
    ['alphabet', ''],
    ['header', ''],
    ['kid-type', 'Unsupported value type. Expected: {}, found: {}'],
    [
      'algorithm-none',
      "Unsecured JWSs (those with an {} header value of '{}') are disallowed by default",
      'unsecured()',
    ],
    ['no-algorithm', "JWS header does not contain a required 'alg' (Algorithm) header parameter."],
    [
      'unsigned',
      "The JWS header references signature algorithm '{}' but the compact JWE string is missing the required signature.",
    ],
    [
      'crit',
      "set references unsupported header name '{}'. Application developers expecting to support a JWT extension",
      'critical()',
    ],
    ['unknown-algorithm', "Unsupported signature algorithm '{}': {}"],
    ['algorithm', null, 'sig()'],
    ['short-secret', ''],
    ['short-rsa', 'bits which is not secure enough for the {} algorithm.'],
    [
      'signature',
      'JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.',
    ],
    ['signature-unknown', null],
    ['unencoded', null],
    ['duplicates', ''],
    ['payload', ''],
    ['exp-type', 'Invalid claims: {}'],
    ['nbf-type', 'Invalid claims: {}'],
    ['iat-type', 'Invalid claims: {}'],
    ['issuer-odd', 'Invalid claims: {}'],
    ['subject-odd', 'Invalid claims: {}'],
    ['id-odd', 'Invalid claims: {}'],
    ['audience-odd', 'Invalid claims: {}'],
    [
      'expired',
      'JWT expired {} milliseconds ago at {}. Current time: {}. Allowed clock skew: {} milliseconds.',
      'clockSkewSeconds',
    ],
    [
      'not-yet-valid',
      'JWT early by {} milliseconds before {}. Current time: {}. Allowed clock skew: {} milliseconds.',
      'clockSkewSeconds',
    ],
    ['issuer-missing', "Missing '{}' claim. Expected value", 'requireIssuer'],
    ['issuer', 'Expected {} claim to be: {}, but was: {}.', 'requireIssuer'],
    ['audience-missing', "Missing '{}' claim. Expected value", 'requireAudience'],
    ['audience', "Missing expected '{}' value in '{}' claim {}.", 'requireAudience'],
    ['type', null],
    ['required', null],
  ],
};

/**
 * nimbus-jose-jwt: `DefaultJWTProcessor` and `DefaultJWTClaimsVerifier` (com.nimbusds.jwt.proc), with the
 * forms of claims (JWTClaimsSet.java, JSONObjectUtils.java), of parts (Base64Codec.java, which skips
 * characters that base64 does not have) and of `crit` (CriticalHeaderParamsDeferral.java). What it does
 * with two members of one name depends on the JSON parser of the version.
 */
export const nimbusAcceptance: AcceptanceRow = {
  errors: nimbus,
  run: null,
  leeway: 60,
  isLastSecondValid: false,
  algorithms: targets.nimbus.knows,
  checks: [
    ['parts', ''],
    ['broken', null],
    ['header', ''],
    ['no-algorithm', 'Missing "alg" in header JSON object'],
    ['unsigned', ''],
    ['type-not-jwt', 'JOSE header typ (type) {} not allowed', 'setJWSTypeVerifier'],
    ['unknown-algorithm', 'Signed JWT rejected: Another algorithm expected, or no matching key(s) found'],
    ['algorithm', 'Signed JWT rejected: Another algorithm expected, or no matching key(s) found', 'JWSKeySelector'],
    ['crit-unknown', 'Signed JWT rejected: Invalid signature'],
    ['crit-malformed', null],
    ['short-secret', 'The secret length must be at least 256 bits'],
    ['signature', 'Signed JWT rejected: Invalid signature'],
    ['signature-unknown', null],
    ['unencoded', null],
    ['duplicates', null],
    ['payload', ''],
    ['kid-type', ''],
    ['exp-type', ''],
    ['nbf-type', ''],
    ['iat-type', ''],
    ['issuer-odd', ''],
    ['subject-odd', ''],
    ['id-odd', ''],
    ['audience-list-odd', ''],
    ['audience-missing', 'JWT missing required audience', 'acceptedAudience'],
    ['audience-form', 'JWT missing required audience', 'acceptedAudience'],
    ['audience', 'JWT audience rejected: {}', 'acceptedAudience'],
    ['required', 'JWT missing required claims: {}', 'requiredClaims'],
    ['issuer-missing', 'JWT missing required claims: {}', 'exactMatchClaims'],
    ['issuer', 'JWT {} claim has value {}, must be {}', 'exactMatchClaims'],
    ['expired', 'Expired JWT', 'setMaxClockSkew'],
    ['not-yet-valid', 'JWT before use time', 'setMaxClockSkew'],
  ],
};
