import { shared, issued, now, session, type FieldThread } from './field-thread.ts';
import { signingSecret } from './signers.ts';
import { pem, kid, keySet } from './field-makers.ts';

const key = signingSecret;

/** Claims that are not what the receiver expects. */
export const fieldExpectations: readonly FieldThread[] = [
  { from: 'GLO3102/UFood#47', pasted: shared({ id: '5', exp: (now + 86400) * 1000 }), key, first: 'exp-milliseconds' },
  {
    from: 'auth0/node-jsonwebtoken#209',
    pasted: shared({ sub: 'admin@admin.com', iss: 'https://apevolve', permissions: 'Admin', exp: 60, iat: now }),
    key,
    error: '{ "name": "TokenExpiredError", "message": "jwt expired", "expiredAt": "1970-01-01T00:01:00.000Z" }',
    first: 'exp-too-small',
    said: ['jsonwebtoken', 'exp-too-small'],
  },
  {
    from: 'aruss/IdentityBase#37',
    pasted: issued(
      {
        ...session,
        iss: 'http://localhost:5000',
        aud: 'http://localhost:5000/resources',
        client_id: 'c',
        scope: ['api1'],
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['api1'] },
    error:
      "IDX10214: Audience validation failed. Audiences: 'http://localhost:5000/resources'. Did not match: validationParameters.ValidAudience: 'api1' or validationParameters.ValidAudiences: 'null'.",
    first: 'audience-mismatch',
    said: ['Microsoft.IdentityModel', 'audience-mismatch'],
  },
  {
    from: 'DuendeArchive/IdentityServer4#4727',
    pasted: issued(
      { ...session, iss: 'http://id', client_id: 'c', scope: ['MindCard_API'] },
      { ...kid, typ: 'at+jwt' },
    ),
    key: keySet,
    policy: { audience: ['MindCard_API'] },
    error:
      "IDX10214: Audience validation failed. Audiences: 'empty'. Did not match: validationParameters.ValidAudience: 'MindCard_API' or validationParameters.ValidAudiences: 'null'.",
    first: 'missing-claim',
    said: ['Microsoft.IdentityModel', 'missing-claim'],
  },
  {
    from: 'lupidan/apple-signin-unity#135',
    pasted: issued(
      { ...session, iss: 'https://appleid.apple.com', aud: 'com.topcog.tapwizard2', nonce_supported: true },
      kid,
    ),
    key: keySet,
    policy: { audience: ['1596750535'] },
    error:
      "IDX10214: Audience validation failed. Audiences: 'com.topcog.tapwizard2'. Did not match: validationParameters.ValidAudience: '1596750535'",
    first: 'audience-mismatch',
    said: ['Microsoft.IdentityModel', 'audience-mismatch'],
  },
  {
    from: 'jpadilla/pyjwt#120',
    pasted: shared({ aud: 'some-aud', iss: 'some-iss', typ: 'some-typ', iat: now, exp: now + 3600, request: {} }),
    key,
    policy: { audience: ['another-aud'] },
    error: 'jwt.exceptions.InvalidAudienceError: Invalid audience',
    first: 'audience-mismatch',
    said: ['PyJWT', 'audience-mismatch'],
  },
  {
    from: 'auth0/node-jsonwebtoken#53',
    pasted: shared(
      { email: 'n@y.com', audience: 'https://api.x.com', subject: '513', issuer: 'my.x.com', iat: now },
      key,
    ),
    key,
    policy: { audience: ['https://api.x.com'] },
    error: "{ name: 'JsonWebTokenError', message: 'jwt audience invalid. expected: https://api.x.com' }",
    first: 'missing-claim',
    said: ['jsonwebtoken', 'missing-claim'],
  },
  {
    from: 'Kong/kong#2863',
    pasted: shared({ iss: 'https://acme.auth0.com/authorize' }),
    key: pem,
    policy: { issuer: ['https://acme.auth0.com/'] },
    error: `{"message":"No credentials found for given 'iss'"}`,
    first: 'key-type-mismatch',
    said: ['Kong', 'issuer-mismatch'],
  },
  {
    from: 'kubernetes-sigs/headlamp#670',
    pasted: issued({ ...session, iss: 'https://dex', aud: 'headlamp' }, kid),
    key: keySet,
    policy: { audience: ['kubernetes'] },
    error:
      '"Unable to authenticate the request" err="[invalid bearer token, oidc: verify token: oidc: expected audience \\"kubernetes\\" got [\\"headlamp\\"]]"',
    first: 'audience-mismatch',
    said: ['go-oidc', 'audience-mismatch'],
  },
  {
    from: 'kubernetes/kubernetes#20476',
    pasted: issued({ ...session, iss: 'https://sample.auth0.com/', aud: 'c' }, kid),
    key: keySet,
    policy: { issuer: ['https://sample.auth0.com'] },
    error:
      'Failed to fetch provider config, trying again in 3s: "issuer" in config (https://sample.auth0.com/) does not match provided issuer URL (https://sample.auth0.com)',
    first: 'issuer-mismatch',
  },
  {
    from: 'aws-samples/ask-around-me#3',
    pasted: issued(
      {
        ...session,
        iss: 'https://dev--v.auth0.com/',
        aud: ['https://auth0-jwt-authorizer', 'https://dev--v.auth0.com/userinfo'],
      },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['https://dev--v.auth0.com'], audience: ['https://auth0-jwt-authorizer'] },
    error:
      '{"message":"Unauthorized"} www-authenticate: Bearer scope="" error="invalid_token" error_description="issuer of the OIDC discovery endpoint does not match the configured issuer"',
    first: 'issuer-mismatch',
  },
  {
    from: 'aws-solutions-library-samples/guidance-for-claude-code-with-amazon-bedrock#97',
    pasted: issued({ ...session, iss: 'https://example.au.auth0.com/', aud: 'x' }, kid),
    key: keySet,
    policy: { issuer: ['https://example.au.auth0.com'] },
    first: 'issuer-mismatch',
  },
];
