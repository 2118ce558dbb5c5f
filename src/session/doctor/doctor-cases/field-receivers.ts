import { shared, issued, now, session, type FieldThread } from './field-thread.ts';
import { ec, jwkOf, rsa, setOf, signingSecret } from './signers.ts';
import { random, sig, pk8, kid, keySet } from './field-makers.ts';

const key = signingSecret;

/** What receivers refuse. */
export const fieldReceivers: readonly FieldThread[] = [
  {
    from: 'serverless/examples#232',
    pasted: issued(
      { ...session, iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Ab', token_use: 'id', aud: 'x' },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Ab/'] },
    error: 'jwt issuer invalid. expected: https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Ab/',
    first: 'issuer-mismatch',
    said: ['jsonwebtoken', 'issuer-mismatch'],
  },
  {
    from: 'amazon-archives/amazon-cognito-identity-js#274',
    pasted: issued(
      {
        ...session,
        iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Ab',
        token_use: 'access',
        client_id: 'x',
        username: 'u',
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['x'] },
    error: '{"message":"Unauthorized"}',
    first: 'provider-audience-form',
  },
  {
    from: 'n8n-io/n8n#30054',
    pasted: shared({
      sub: 'u',
      aud: 'mcp-server-api',
      client_id: 'c',
      jti: 'x',
      iat: now,
      exp: now + 3600,
      meta: { isOAuth: true },
    }),
    key,
    policy: { audience: ['https://n8n.example/mcp-server/http'] },
    first: 'audience-mismatch',
  },
  {
    from: 'istio/istio#36221',
    pasted: issued(
      {
        aud: ['kubernetes.svc.default'],
        exp: now + 3600,
        iat: now,
        iss: 'https://kubernetes.default.svc',
        sub: 'system:serviceaccount:a:b',
        'kubernetes.io': { namespace: 'a' },
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['istio-ca'] },
    error:
      'the service account authentication returns an error: [invalid bearer token, token audiences ["kubernetes.svc.default"] is invalid for the target audiences ["istio-ca"]]',
    first: 'audience-mismatch',
    said: ['Kubernetes', 'audience-mismatch'],
  },
  {
    from: 'keycloak/keycloak#15390',
    pasted: shared(
      {
        exp: now + 1800,
        iat: now,
        jti: 'r',
        iss: 'https://kc/realms/r',
        aud: 'https://kc/realms/r',
        sub: 's',
        typ: 'Refresh',
        azp: 'c',
      },
      random('kc2', 64),
      { kid: '2a5c' },
    ),
    key: setOf(jwkOf(ec.publicKey, { kid: 'e', use: 'sig', alg: 'ES256' })),
    first: 'wrong-token-kind',
  },
  {
    from: 'Timothylock/go-signin-with-apple#9',
    pasted: sig(
      'ES256',
      ec.privateKey,
      { iss: 'TEAM123456', iat: now, exp: now + 86400, aud: 'https://appleid.apple.com', sub: 'com.x' },
      { typ: 'JWT' },
    ),
    key: pk8(ec.privateKey),
    error: '{"error":"invalid_client"}',
    first: 'token-without-kid',
  },
  {
    from: 'Nexmo/nexmo-developer#2098',
    pasted: issued({ iat: now, jti: 'x', exp: now + 900, applicationId: '15c58522' }),
    key: pk8(rsa.privateKey),
    policy: { requiredClaims: ['application_id'] },
    error: '{"type":"UNAUTHORIZED","error_title":"Unauthorized"}',
    first: 'missing-claim',
  },
  {
    from: 'waiting-for-dev/devise-jwt#135',
    pasted: shared({ jti: 'x', sub: '1', scp: 'user', aud: null, iat: now, exp: now + 172800 }),
    key,
    policy: { revokedIds: ['x'] },
    error: '{ "error": "revoked token" }',
    first: 'token-revoked',
    said: ['devise-jwt', 'token-revoked'],
  },
  {
    from: 'tokusumi/fastapi-cloudauth#76',
    pasted: issued(
      {
        ...session,
        iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Ab',
        token_use: 'access',
        client_id: 'real',
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['foo-bar'] },
    first: 'missing-claim',
  },
  {
    from: 'panva/openid-client#348',
    pasted: shared({
      iat: now,
      exp: now + 660,
      jti: '7',
      iss: 'oidc-auth-proxy',
      sub: 'oidc-auth-proxy',
      aud: ['https://login.microsoftonline.com/t/v2.0', 'https://login.microsoftonline.com/t/oauth2/v2.0/token'],
    }),
    key,
    error: 'AADSTS50027: JWT token is invalid or malformed.',
    first: 'provider-audience-form',
    said: ['Microsoft Entra ID', 'provider-audience-form'],
  },
];
