import type { ErrorLibrary } from '../error-row.ts';

export const dpopCodes: ErrorLibrary = {
  name: 'OAuth DPoP',
  source: 'https://www.rfc-editor.org/rfc/rfc9449',
  version: '2023-09',
  marks: ['DPoP', 'dpop'],
  isVague: true,
  why: 'RFC 9449 defines two codes.',
  files: {
    'sections 5 and 8': [
      ['invalid_dpop_proof', 'dpop-proof'],
      ['use_dpop_nonce', 'dpop-nonce'],
    ],
  },
};

export const oauthCodes: ErrorLibrary = {
  name: 'OAuth 2.0',
  source: 'https://www.rfc-editor.org/rfc/rfc6749',
  version: '2012-10, RFC 6750 and OpenID4VCI 1.0',
  marks: ['error_description', 'WWW-Authenticate', 'www-authenticate'],
  isVague: true,
  why: 'The RFCs define few codes for a rejected token.',
  files: {
    'RFC 6749 section 5.2': [
      ['invalid_client', 'own-token'],
      ['invalid_grant', 'own-token'],
    ],
    'OpenID4VCI section 8.3.1': [
      ['invalid_proof', 'key-proof'],
      ['invalid_nonce', 'key-proof'],
    ],
    'RFC 6750 section 3.1': [
      ['invalid_token', 'refused'],
      ['insufficient_scope', 'scope'],
    ],
  },
};

export const auth0Bearer: ErrorLibrary = {
  name: 'express-oauth2-jwt-bearer',
  source: 'auth0/node-oauth2-jwt-bearer',
  version: '1.10.0',
  marks: ['express-oauth2-jwt-bearer', 'access-token-jwt', 'InvalidTokenError', 'InvalidProofError'],
  files: {
    'packages/access-token-jwt/src/dpop-verifier.ts': [
      ['DPoP Proof htm mismatch', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP Proof htu mismatch', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP Proof "ath" mismatch', 'dpop-proof', 'invalid_dpop_proof'],
      ['Missing "iat" claim in DPoP proof', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof "iat" is outside the acceptable range', 'dpop-proof', 'invalid_dpop_proof'],
      ['Missing "htm" in DPoP proof', 'dpop-proof', 'invalid_dpop_proof'],
      ['Missing "htu" in DPoP proof', 'dpop-proof', 'invalid_dpop_proof'],
      ['Missing "jti" in DPoP proof', 'dpop-proof', 'invalid_dpop_proof'],
      ['Missing "ath" claim in DPoP proof', 'dpop-proof', 'invalid_dpop_proof'],
      ['Multiple DPoP proofs are not allowed', 'dpop-proof', 'invalid_dpop_proof'],
      ['Failed to verify DPoP proof', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof requires the DPoP authentication scheme, not Bearer', 'dpop-binding', 'invalid_request'],
      ['JWT Access Token has no jkt confirmation claim', 'dpop-binding', 'invalid_token'],
      ['JWT Access Token confirmation mismatch', 'dpop-binding', 'invalid_token'],
      ['Invalid "cnf" confirmation claim structure', 'dpop-binding', 'invalid_token'],
    ],
    'packages/access-token-jwt/src/token-verifier.ts': [
      ['DPoP-bound token requires the DPoP authentication scheme, not Bearer', 'dpop-binding', 'invalid_token'],
    ],
    'packages/access-token-jwt/src/claim-check.ts': [
      ["Missing '{}' claim", 'missing-claim', 'invalid_token'],
      ["Unexpected '{}' value", 'claim', 'invalid_token'],
      ["Missing 'scope' claim", 'scope', 'insufficient_scope'],
    ],
    'packages/access-token-jwt/src/jwt-verifier.ts': [
      ['Token header missing or invalid "alg" claim', 'no-algorithm', 'invalid_token'],
      ['Unsupported algorithm "{}" for secret-based verification', 'algorithm', 'invalid_token'],
      ['Unsupported algorithm "{}" for JWKS-based verification', 'algorithm', 'invalid_token'],
      ["Token missing required 'iss' claim", 'issuer', 'invalid_token'],
      ['Token issuer is not allowed', 'issuer', 'invalid_token'],
      ['Discovery metadata issuer does not match token issuer', 'issuer', 'invalid_token'],
    ],
    'packages/oauth2-bearer/src/errors.ts': [
      ['Invalid Token', 'refused'],
      ['Insufficient Scope', 'scope', 'insufficient_scope'],
      ['Invalid DPoP Proof', 'dpop-proof', 'invalid_dpop_proof'],
    ],
    'packages/oauth2-bearer/src/get-token.ts': [['More than one method used for authentication', 'no-token']],
  },
};

export const oidcProvider: ErrorLibrary = {
  name: 'node-oidc-provider',
  source: 'panva/node-oidc-provider',
  version: '9.11.4',
  marks: ['oidc-provider'],
  files: {
    'lib/helpers/validate_dpop.js': [
      ['DPoP proof htm mismatch', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof htu mismatch', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof ath mismatch', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof must have a iat number property', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof must have a jti string property', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof nonce must be a string', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof iat is not recent enough', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof iat is not recent enough, use a DPoP nonce instead', 'dpop-nonce', 'use_dpop_nonce'],
      ['nonce is required in the DPoP proof', 'dpop-nonce', 'use_dpop_nonce'],
      ['invalid nonce in DPoP proof', 'dpop-nonce', 'use_dpop_nonce'],
      ['invalid DPoP key binding', 'dpop-proof', 'invalid_dpop_proof'],
      ['DPoP proof JWT Replay detected', 'dpop-proof', 'invalid_dpop_proof'],
    ],
    'lib/shared/jwt_client_auth.js': [
      ['expiration must be specified in the client_assertion JWT', 'no-expiry', 'invalid_client'],
      ['unique jti (JWT ID) must be provided in the client_assertion JWT', 'missing-claim', 'invalid_client'],
      ['iss (JWT issuer) must be provided in the client_assertion JWT', 'issuer', 'invalid_client'],
      ['iss (JWT issuer) must be the client_id', 'issuer', 'invalid_client'],
      ['aud (JWT audience) must be provided in the client_assertion JWT', 'audience', 'invalid_client'],
      [
        'audience (aud) must equal the endpoint url, issuer identifier or token endpoint url',
        'audience',
        'invalid_client',
      ],
      [
        'list of audience (aud) must include the endpoint url, issuer identifier or token endpoint url',
        'audience',
        'invalid_client',
      ],
      ['client assertion tokens must only be used once', 'assertion', 'invalid_client'],
    ],
    'lib/shared/client_auth.js': [
      ['invalid client_assertion format', 'malformed', 'invalid_request'],
      ['sub (JWT subject) must be provided in the client_assertion JWT', 'missing-claim', 'invalid_client'],
      ['client_assertion_type must have value {}', 'assertion', 'invalid_request'],
    ],
  },
};
