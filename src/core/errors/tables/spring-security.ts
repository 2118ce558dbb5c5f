import type { ErrorLibrary } from '../error-row.ts';

export const springSecurity: ErrorLibrary = {
  name: 'Spring Security',
  source: 'spring-projects/spring-security',
  version: '7.2.0-M1',
  marks: [
    'org.springframework.security',
    'JwtValidationException',
    'InvalidBearerTokenException',
    'NimbusJwtDecoder',
    'BadJwtException',
  ],
  shared: ['Malformed token'],
  files: {
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/NimbusJwtDecoder.java': [
      ['An error occurred while attempting to decode the Jwt: {}', 'refused', 'BadJwtException'],
      ['Unsupported algorithm of {}', 'unsigned', 'BadJwtException'],
      ['Malformed token', 'malformed', 'BadJwtException'],
      ['Malformed Jwk set', 'key-set', 'JwtException'],
      ['Malformed payload', 'payload', 'BadJwtException'],
      ['Unable to validate Jwt', 'refused', 'JwtValidationException'],
    ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/DPoPProofJwtDecoderFactory.java': [
      ['ath claim is required.', 'dpop-proof', 'invalid_dpop_proof'],
      ['ath claim is invalid.', 'dpop-proof', 'invalid_dpop_proof'],
      ['jkt claim is required.', 'dpop-binding', 'invalid_dpop_proof'],
      ['jkt claim is invalid.', 'dpop-binding', 'invalid_dpop_proof'],
      ['jwk header is missing or invalid.', 'dpop-proof', 'invalid_dpop_proof'],
      ['Missing jwk parameter in JWS Header.', 'dpop-proof', 'BadJwtException'],
      ['Invalid jwk parameter in JWS Header.', 'dpop-proof', 'BadJwtException'],
    ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/DPoPProofReplayValidator.java': [
      ['jti claim is required.', 'dpop-proof', 'invalid_dpop_proof'],
      ['iat claim is required.', 'dpop-proof', 'invalid_dpop_proof'],
      ['iat claim is invalid.', 'dpop-proof', 'invalid_dpop_proof'],
      ['jti claim is invalid', 'dpop-proof', 'invalid_dpop_proof'],
    ],
    'oauth2/oauth2-resource-server, DPoPAuthenticationConverter.java and DPoPAuthenticationProvider.java': [
      ['DPoP access token is malformed.', 'malformed', 'invalid_token'],
      ['DPoP proof is missing or invalid.', 'dpop-binding', 'invalid_request'],
      ['Unable to authenticate the DPoP-bound access token.', 'dpop-binding', 'invalid_token'],
    ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtTimestampValidator.java': [
      ['Jwt expired at {}', 'expired', 'JwtValidationException'],
      ['Jwt used before {}', 'not-yet-valid', 'JwtValidationException'],
      ['exp is required', 'no-expiry', 'JwtValidationException'],
      ['nbf is required', 'missing-claim', 'JwtValidationException'],
    ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtClaimValidator.java': [
      ['The {} claim is not valid', 'claim', 'JwtValidationException'],
    ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtDecoderProviderConfigurationUtils.java':
      [
        ['The Issuer "{}" provided in the configuration', 'issuer', 'IllegalStateException'],
        ['Unable to resolve the Configuration with the provided Issuer of "{}"', 'key-set', 'IllegalArgumentException'],
        ['Failed to find any algorithms from the JWK set', 'key-set', 'IllegalArgumentException'],
      ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/SupplierJwtDecoder.java': [
      ['Failed to lazily resolve the supplied JwtDecoder instance', 'key-set', 'JwtDecoderInitializationException'],
    ],
    'oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/X509CertificateThumbprintValidator.java':
      [['Invalid SHA-256 Thumbprint for X509Certificate.', 'claim', 'JwtValidationException']],
    'oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/web/DefaultBearerTokenResolver.java':
      [
        ['Bearer token is malformed', 'scheme', 'OAuth2AuthenticationException'],
        ['Found multiple bearer tokens in the request', 'no-token', 'OAuth2AuthenticationException'],
        ['The requested token parameter is an empty string', 'no-token', 'OAuth2AuthenticationException'],
      ],
    'oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/BearerTokenErrors.java':
      [['Insufficient scope', 'scope']],
    'oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/authentication/JwtIssuerAuthenticationManagerResolver.java':
      [
        ['Invalid issuer', 'issuer', 'InvalidBearerTokenException'],
        ['Missing issuer', 'missing-claim', 'InvalidBearerTokenException'],
      ],
    'oauth2/oauth2-client/src/main/java/org/springframework/security/oauth2/client/oidc/authentication/OidcIdTokenValidator.java':
      [['The ID Token contains invalid claims: {}', 'claim', 'OAuth2AuthenticationException']],
    'oauth2/oauth2-client/src/main/java/org/springframework/security/oauth2/client/oidc/authentication/OidcIdTokenDecoderFactory.java':
      [
        [
          "Failed to find a Signature Verifier for Client Registration: '{}",
          'configuration',
          'OAuth2AuthenticationException',
        ],
      ],
  },
};
