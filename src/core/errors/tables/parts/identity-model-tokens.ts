import type { ErrorRow } from '../../error-row.ts';

/** The codes of the validation of tokens. */
export const identityModelTokens: readonly ErrorRow[] = [
  [
    'IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null or empty.',
    'configuration',
    'SecurityTokenInvalidIssuerException',
  ],
  [
    "IDX10205: Issuer validation failed. Issuer: '{}'. Did not match: validationParameters.ValidIssuer: '{}'",
    'issuer',
    'SecurityTokenInvalidIssuerException',
  ],
  [
    "IDX10206: Unable to validate audience. The 'audiences' parameter is empty.",
    'audience',
    'SecurityTokenInvalidAudienceException',
  ],
  [
    "IDX10207: Unable to validate audience. The 'audiences' parameter is null.",
    'audience',
    'SecurityTokenInvalidAudienceException',
  ],
  [
    'IDX10208: Unable to validate audience. validationParameters.ValidAudience is null or whitespace and validationParameters.ValidAudiences is null.',
    'configuration',
    'SecurityTokenInvalidAudienceException',
  ],
  [
    "IDX10209: Token has length: '{}' which is larger than the MaximumTokenSizeInBytes: '{}'.",
    'malformed',
    'ArgumentException',
  ],
  [
    "IDX10211: Unable to validate issuer. The 'issuer' parameter is null or whitespace.",
    'issuer',
    'SecurityTokenInvalidIssuerException',
  ],
  [
    "IDX10212: Issuer validation failed. Issuer: '{}'. Did not match any: validationParameters.ValidIssuers: '{}'",
    'issuer',
    'SecurityTokenInvalidIssuerException',
  ],
  [
    "IDX10214: Audience validation failed. Audiences: '{}'. Did not match: validationParameters.ValidAudience: '{}'",
    'audience',
    'SecurityTokenInvalidAudienceException',
  ],
  [
    "IDX10215: Audience validation failed. Audiences: '{}'. Did not match: validationParameters.ValidAudiences: '{}'.",
    'audience',
    'SecurityTokenInvalidAudienceException',
  ],
  [
    "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '{}', Current time (UTC): '{}'.",
    'not-yet-valid',
    'SecurityTokenNotYetValidException',
  ],
  [
    "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '{}', Current time (UTC): '{}'.",
    'expired',
    'SecurityTokenExpiredException',
  ],
  [
    "IDX10224: Lifetime validation failed. The NotBefore (UTC): '{}' is after Expires (UTC): '{}'.",
    'bad-time',
    'SecurityTokenInvalidLifetimeException',
  ],
  [
    "IDX10225: Lifetime validation failed. The token is missing an Expiration Time. Tokentype: '{}'.",
    'no-expiry',
    'SecurityTokenNoExpirationException',
  ],
  [
    "IDX10227: TokenValidationParameters.TokenReplayCache is not null, indicating to check for token replay but the security token has no expiration time: token '{}'.",
    'no-expiry',
    'SecurityTokenNoExpirationException',
  ],
  [
    "IDX10228: The securityToken has previously been validated, securityToken: '{}'.",
    'revoked',
    'SecurityTokenReplayDetectedException',
  ],
  [
    "IDX10230: Lifetime validation failed. Delegate returned false, securitytoken: '{}'.",
    'expired',
    'SecurityTokenInvalidLifetimeException',
  ],
  [
    "IDX10231: Audience validation failed. Delegate returned false, securitytoken: '{}'.",
    'audience',
    'SecurityTokenInvalidAudienceException',
  ],
  [
    "IDX10232: IssuerSigningKey validation failed. Delegate returned false, securityKey: '{}'.",
    'key-use',
    'SecurityTokenInvalidSigningKeyException',
  ],
  [
    'IDX10248: X509SecurityKey validation failed. The associated certificate is not yet valid.',
    'key-use',
    'SecurityTokenInvalidSigningKeyException',
  ],
  [
    'IDX10249: X509SecurityKey validation failed. The associated certificate has expired.',
    'key-use',
    'SecurityTokenInvalidSigningKeyException',
  ],
  [
    'IDX10253: RequireSignedTokens property on ValidationParameters is set to true, but the issuer signing key is null.',
    'no-key',
    'ArgumentNullException',
  ],
  [
    "IDX10256: Unable to validate the token type. TokenValidationParameters.ValidTypes is set, but the 'typ' header claim is null or empty.",
    'type',
    'SecurityTokenInvalidTypeException',
  ],
  [
    "IDX10257: Token type validation failed. Type: '{}'. Did not match: validationParameters.TokenTypes: '{}'.",
    'type',
    'SecurityTokenInvalidTypeException',
  ],
  ["IDX10261: Unable to retrieve configuration from authority: '{}'.", 'key-set'],
  [
    'IDX10266: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace, validationParameters.ValidIssuers is null or empty and ConfigurationManager is null.',
    'configuration',
    'SecurityTokenInvalidIssuerException',
  ],
  [
    'IDX10500: Signature validation failed. No security keys were provided to validate the signature.',
    'key-not-found',
    'SecurityTokenSignatureKeyNotFoundException',
  ],
  [
    'IDX10501: Signature validation failed. Unable to match key:',
    'key-not-found',
    'SecurityTokenSignatureKeyNotFoundException',
  ],
  [
    "IDX10502: Signature validation failed. The token's kid is: '{}', but did not match any keys in ValidationParameters or Configuration",
    'key-not-found',
    'SecurityTokenSignatureKeyNotFoundException',
  ],
  [
    "IDX10503: Signature validation failed. The token's kid is: '{}', but did not match any keys in TokenValidationParameters or Configuration.",
    'key-not-found',
    'SecurityTokenSignatureKeyNotFoundException',
  ],
  [
    "IDX10504: Unable to validate signature, token does not have a signature: '{}'.",
    'unsigned',
    'SecurityTokenInvalidSignatureException',
  ],
  [
    "IDX10505: Signature validation failed. The user defined 'Delegate' specified on TokenValidationParameters returned null when validating token: '{}'.",
    'configuration',
    'SecurityTokenInvalidSignatureException',
  ],
  [
    "IDX10506: Signature validation failed. The user defined 'Delegate' specified on TokenValidationParameters did not return a '{}'",
    'configuration',
    'SecurityTokenInvalidSignatureException',
  ],
  [
    'IDX10508: Signature validation failed. Signature is improperly formatted.',
    'encoding',
    'SecurityTokenInvalidSignatureException',
  ],
  ["IDX10511: Signature validation failed. Keys tried: '{}'.", 'signature', 'SecurityTokenInvalidSignatureException'],
  ["IDX10514: Signature validation failed. Keys tried: '{}'.", 'signature', 'SecurityTokenInvalidSignatureException'],
  [
    'IDX10516: Signature validation failed. Unable to match key:',
    'key-not-found',
    'SecurityTokenUnableToValidateException',
  ],
  [
    "IDX10517: Signature validation failed. The token's kid is missing. Keys tried: '{}'.",
    'no-kid',
    'SecurityTokenSignatureKeyNotFoundException',
  ],
  [
    "IDX10518: Signature validation failed. Algorithm validation failed with error: '{}'.",
    'algorithm',
    'SecurityTokenInvalidSignatureException',
  ],
];
