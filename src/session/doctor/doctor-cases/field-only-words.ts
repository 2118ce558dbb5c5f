import type { FieldThread } from './field-thread.ts';

/** Threads in which only the message was shown. */
export const fieldOnlyWords: readonly FieldThread[] = [
  {
    from: 'nhost/hasura-backend-plus#76',
    pasted: '',
    error:
      'Error: error:0909006C:PEM routines:get_name:no start line\n\n    at Sign.sign (internal/crypto/sig.js:80:26)\n\n    at Object.sign (/app/node_modules/jwa/index.js:76:45)\n\n    at Object.jwsSign [as sign] (/app/node_modules/jws/lib/sign-stream.js:32:24)',
    first: null,
    said: ['Node.js crypto', 'asymmetric-alg-with-secret'],
  },
  {
    from: 'google-github-actions/setup-gcloud#76',
    pasted: '',
    error:
      'ERROR: (gcloud.auth.activate-service-account) There was a problem refreshing your current auth tokens: invalid_grant: Invalid JWT Signature.',
    first: null,
    said: ['Google', 'wrong-key'],
  },
  {
    from: 'docusign/docusign-esign-php-client#187',
    pasted: '',
    error: 'Error: invalid_grant error_description issuer_not_found',
    first: null,
    said: ['DocuSign', 'issuer-mismatch'],
  },
  {
    from: 'artis3n/course-vault-github-oidc#21',
    pasted: '',
    error: '{"errors":["audience claim found in JWT but no audiences bound to the role"]}',
    first: null,
    said: ['HashiCorp Vault', 'audience-mismatch'],
  },
  {
    from: 'Talend/components#1423',
    pasted: '',
    error: 'HTTP 400 - "Audience is invalid"',
    first: null,
    said: ['Salesforce', 'provider-audience-form'],
  },
  {
    from: 'unknownkoder/spring-security-login-system#3',
    pasted: '',
    error:
      'Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
    first: null,
    said: ['Nimbus JOSE + JWT', 'jwks-kid-not-found'],
  },
  {
    from: 'nicumicle/simple-jwt-login#74',
    pasted: '',
    error:
      'openssl_sign(): supplied key param cannot be coerced into a private key in : simple-jwt-login\\src\\Libraries\\JWT\\JWT.php</b> on line <b>227</b><br />',
    first: null,
    said: ['PHP OpenSSL', 'pem-escaped-newlines'],
  },
  {
    from: 'auth0-blog/auth0-python-fastapi-sample#2',
    pasted: '',
    error: "jwt.exceptions.PyJWKError: Unable to find a algorithm for key: {'alg': 'RS256', 'kty': 'RSA', 'use': 'sig'",
    first: null,
    said: ['PyJWT', 'jwk-alg-mismatch'],
  },
  {
    from: 'authlib/authlib#483',
    pasted: '',
    error: 'authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim "iss"',
    first: null,
    said: ['Authlib', 'issuer-mismatch'],
  },
  {
    from: 'mealie-recipes/mealie#3562',
    pasted: '',
    error:
      'File "/opt/pysetup/.venv/lib/python3.10/site-packages/authlib/jose/rfc7517/key_set.py", line 29, in find_by_kid\n    raise ValueError(\'Invalid JSON Web Key Set\')\nValueError: Invalid JSON Web Key Set',
    first: null,
    said: ['Authlib', 'jwks-kid-not-found'],
  },
];
