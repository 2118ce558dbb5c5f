import { targets } from '../../code/targets.ts';
import { golangJwt } from '../../errors/tables/golang-jwt.ts';
import { identityModel } from '../../errors/tables/identity-model.ts';
import { rustJsonwebtoken } from '../../errors/tables/rust-jsonwebtoken.ts';
import type { AcceptanceRow } from '../acceptance-row.ts';

/** golang-jwt: `jwt.Parse` (parser.go, validator.go). */
export const golangJwtAcceptance: AcceptanceRow = {
  errors: golangJwt,
  run: '5.3.1',
  leeway: 0,
  isLastSecondValid: false,
  reads: { zero: 'absent' },
  algorithms: targets.golangJwt.knows,
  checks: [
    ['parts', 'token contains an invalid number of segments'],
    ['broken', 'token is malformed'],
    ['padding', 'token is malformed', 'WithPaddingAllowed'],
    ['alphabet', 'token is malformed'],
    ['header', 'could not JSON decode header'],
    ['payload-not-json', 'could not JSON decode claim'],
    ['payload-array', 'could not JSON decode claim'],
    ['payload-scalar', 'could not JSON decode claim'],
    ['no-algorithm', 'signing method (alg) is unspecified'],
    ['unsigned', 'token signature is invalid'],
    ['algorithm-none', 'signing method {} is invalid'],
    ['unknown-algorithm', 'signing method (alg) is unavailable'],
    ['algorithm', 'signing method {} is invalid', 'WithValidMethods'],
    ['signature', 'token signature is invalid'],
    ['signature-unknown', null],
    ['unencoded', null],
    ['exp-type', 'invalid type for claim'],
    ['expired', 'token is expired', 'WithLeeway'],
    ['nbf-type', 'invalid type for claim'],
    ['not-yet-valid', 'token is not valid yet', 'WithLeeway'],
    ['audience-missing', 'token is missing required claim', 'WithAudience'],
    ['audience-empty', 'token is missing required claim', 'WithAudience'],
    ['audience-mixed', 'invalid type for claim', 'WithAudience'],
    ['audience-form', 'token is missing required claim', 'WithAudience'],
    ['audience', 'token has invalid audience', 'WithAudience'],
    ['issuer-missing', 'token is missing required claim', 'WithIssuer'],
    ['issuer-type', 'invalid type for claim', 'WithIssuer'],
    ['issuer', 'token has invalid issuer', 'WithIssuer'],
    ['type', null],
    ['required', null],
  ],
};

const idx = (code: string): string =>
  Object.values(identityModel.files)
    .flat()
    .find(([says]) => says.startsWith(`${code}:`))?.[0] ?? code;

/**
 * Microsoft.IdentityModel: `ValidateTokenAsync` (TokenValidationParameters.cs, Validators.cs), with the
 * forms of parts (Base64UrlEncoding.cs), of members (JsonWebToken.PayloadClaimSet.cs and
 * HeaderClaimSet.cs) and the sizes of keys (AsymmetricSignatureProvider.cs, CryptoProviderFactory.cs). It
 * ignores `crit`, and of two members of one name takes the last.
 */
export const dotnetAcceptance: AcceptanceRow = {
  errors: identityModel,
  run: null,
  leeway: 300,
  isLastSecondValid: true,
  reads: { quoted: 'any' },
  algorithms: targets.dotnet.knows,
  checks: [
    ['parts', idx('IDX14111')],
    ['broken', ''],
    ['header', ''],
    ['kid-type', ''],
    ['payload', ''],
    ['exp-type', ''],
    ['nbf-type', ''],
    ['iat-type', ''],
    ['issuer-odd', ''],
    ['id-odd', ''],
    ['audience-odd', ''],
    ['unsigned', idx('IDX10504')],
    ['no-algorithm', ''],
    ['unknown-algorithm', ''],
    ['algorithm', idx('IDX10696'), 'ValidAlgorithms'],
    ['short-secret', idx('IDX10720')],
    ['tiny-rsa', ''],
    ['signature', idx('IDX10511')],
    ['signature-unknown', null],
    ['unencoded', null],
    ['exp-missing', idx('IDX10225'), 'RequireExpirationTime'],
    ['nbf-after-exp', idx('IDX10224')],
    ['not-yet-valid', idx('IDX10222'), 'ClockSkew'],
    ['expired', idx('IDX10223'), 'ClockSkew'],
    ['audience-missing', idx('IDX10206'), 'ValidAudiences'],
    ['audience', idx('IDX10214'), 'ValidAudiences'],
    ['issuer-missing', idx('IDX10211'), 'ValidIssuers'],
    ['issuer', idx('IDX10205'), 'ValidIssuers'],
    ['audience-not-given', null, 'ValidAudience'],
    ['issuer-not-given', null, 'ValidIssuer'],
    ['type-exact', idx('IDX10257'), 'ValidTypes'],
    ['required', null],
  ],
};

/**
 * jsonwebtoken of Rust: `decode` with `Validation::new` and the key's algorithm (src/validation.rs,
 * src/header.rs, src/serialization.rs). It ignores an iss or aud of another form, and what `crit` names.
 * Whether a short RSA key verifies depends on the backend: aws_lc needs 2048 bits
 * (src/crypto/aws_lc/rsa.rs). Of two members of one name it rejects those that it knows.
 */
export const rustAcceptance: AcceptanceRow = {
  errors: rustJsonwebtoken,
  run: null,
  leeway: 60,
  isLastSecondValid: true,
  algorithms: targets.rustJsonwebtoken.knows,
  checks: [
    ['parts', ''],
    ['broken', 'Base64 error: {}'],
    ['padding', 'Base64 error: {}'],
    ['alphabet', 'Base64 error: {}'],
    ['trailing-bits', 'Base64 error: {}'],
    ['header', 'JSON error: {}'],
    ['kid-type', 'JSON error: {}'],
    ['crit-malformed', null],
    ['unencoded', 'JSON error: {}'],
    ['no-algorithm', 'JSON error: {}'],
    ['unknown-algorithm', ''],
    ['algorithm', 'InvalidAlgorithm', 'algorithms'],
    ['short-rsa', null],
    ['unsigned', 'InvalidSignature'],
    ['signature', 'InvalidSignature'],
    ['signature-unknown', null],
    ['duplicates', null],
    ['payload', 'JSON error: {}'],
    ['exp-missing', 'Missing required claim: {}', 'required_spec_claims'],
    ['exp-type', 'Missing required claim: {}', 'required_spec_claims'],
    ['required', null, 'required_spec_claims'],
    ['expired', 'ExpiredSignature', 'leeway'],
    ['not-yet-valid', null, 'validate_nbf'],
    ['issuer-other', 'InvalidIssuer', 'set_issuer'],
    ['audience-strings-unasked', 'InvalidAudience', 'validate_aud'],
    ['audience-other', 'InvalidAudience', 'set_audience'],
    ['audience-empty', null, 'set_audience'],
    ['type', null],
  ],
};
