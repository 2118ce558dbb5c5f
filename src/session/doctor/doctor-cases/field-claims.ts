import { createHash } from 'node:crypto';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { b64, ec, inputOf, jwkOf, otherRsa, rsa, setOf, signatureOf, signingSecret, spki } from './signers.ts';

const key = signingSecret;
const pem = spki(rsa.publicKey);
const keySet = setOf(jwkOf(rsa.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' }));
const cognito = {
  ...session,
  iss: 'https://cognito-idp.us-west-2.amazonaws.com/us-west-2_AbCdEfGhI',
  client_id: '5bsjlins3936h9gvpi0c24ah5b',
};
const custom = issued({
  ...session,
  aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
  uid: 'u',
});
const ofGoogle = { iss: 'svc@p.iam.gserviceaccount.com', aud: 'https://oauth2.googleapis.com/token' };
const shortLived = 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.';
const fingerprintOf = (of: string): string =>
  createHash('sha256')
    .update(Buffer.from(of.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
    .digest('base64');
const snowflake = (account: string, of: string): string =>
  issued({ iss: `${account}.ADA.SHA256:${fingerprintOf(of)}`, sub: `${account}.ADA`, iat: now, exp: now + 3600 });
const entra = { tid: 't', ver: '1.0', iss: 'https://sts.windows.net/t/', aud: 'api://app', ...session };

/** A token for Apple's servers, which ES256 signs. */
function apple(lifetime: number, expiry = now - 10 + lifetime): string {
  const claims = { iss: '57246542', iat: now - 10, exp: expiry, aud: 'appstoreconnect-v1' };
  const input = inputOf({ alg: 'ES256', kid: '2X9R4HXF34' }, b64(JSON.stringify(claims)));
  return `${input}.${signatureOf('ES256', input, ec.privateKey)}`;
}

/** What is wrong in the claims, or what a receiver refuses. */
export const fieldClaims: readonly FieldThread[] = [
  {
    from: 'jpadilla/pyjwt#1017',
    pasted: shared({ sub: 1234, exp: now + 300 }),
    key,
    error: 'jwt.exceptions.InvalidSubjectError: Subject must be a string',
    first: 'claim-wrong-type',
    said: ['PyJWT', 'wrong-json-type'],
  },
  {
    from: 'vimalloc/flask-jwt-extended#557',
    pasted: shared({ ...session, sub: { user_id: 1 } }),
    key,
    error: '{"msg":"Subject must be a string"}',
    first: 'claim-wrong-type',
  },
  {
    from: 'auth0/angular2-jwt#272',
    pasted: shared({ exp: now * 1000 + 900, iat: now }),
    key,
    first: 'exp-milliseconds',
  },
  { from: 'jitsi/jitsi-meet#1871', pasted: shared({ sub: 'x', exp: '1512278751' }), key, first: 'exp-not-a-number' },
  { from: 'symfony/mercure-bundle#56', pasted: shared({ exp: now + 3600.242 }), key, first: 'exp-float' },
  {
    from: 'crc-org/crc#1198',
    pasted: issued({ ...session, iat: now + 104_321, exp: now + 104_621 }),
    error: '{error: "Token used before issued"}',
    first: 'iat-in-future',
    said: ['golang-jwt', 'iat-in-future'],
  },
  {
    from: 'zitadel/zitadel#5322',
    pasted: issued({ ...session, iat: now + 18_000, exp: now + 22_000 }),
    error: 'issuedAt of token is in the future: (iat: 2023-05-11 14:29:41 -0500 CDT)',
    first: 'iat-in-future',
    said: ['zitadel/oidc', 'iat-in-future'],
  },
  {
    from: 'Shopify/shopify-api-js#137',
    pasted: shared({ ...session, nbf: now + 60 }),
    key,
    error: 'InvalidJwtError: Failed to parse session token: jwt not active',
    first: 'nbf-in-future',
    said: ['jsonwebtoken', 'nbf-in-future'],
  },
  {
    from: 'googleapis/google-api-php-client#1429',
    pasted: issued({ ...ofGoogle, iat: now, exp: now + 86_400 }),
    key: pem,
    error: shortLived,
    first: 'lifetime-out-of-range',
    said: ['Google', 'lifetime-out-of-range'],
  },
  {
    from: 'fastlane/fastlane#14972',
    pasted: issued({ ...ofGoogle, iat: now + 7200, exp: now + 10_800 }),
    key: pem,
    error: shortLived,
    first: 'iat-in-future',
    said: ['Google', 'iat-in-future'],
  },
  {
    from: 'googleapis/google-cloud-cpp#2689',
    pasted: issued({ ...ofGoogle, iat: now - 7200, exp: now - 3600 }),
    key: pem,
    error: shortLived,
    first: 'expired',
    said: ['Google', 'expired'],
  },
  {
    from: 'agisboye/app-store-server-api#64',
    pasted: apple(3600),
    key: spki(ec.publicKey),
    first: 'lifetime-out-of-range',
  },
  { from: 'isaced/appstore-connect-sdk#14', pasted: apple(0, 600), key: spki(ec.publicKey), first: 'exp-too-small' },
  {
    from: 'isaced/appstore-connect-sdk#25',
    pasted: apple(0),
    key: spki(ec.publicKey),
    error: 'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
    first: 'expired',
    said: ['Apple', 'expired'],
  },
  {
    from: 'apache/arrow-adbc#1422',
    pasted: snowflake('ACME.PRIVATELINK', pem),
    key: pem,
    error: 'JWT token is invalid. [ce50]',
    first: 'provider-issuer-form',
    said: ['Snowflake', 'provider-issuer-form'],
  },
  {
    from: 'snowflakedb/snowflake-ingest-python#21',
    pasted: snowflake('ACME', spki(otherRsa.publicKey)),
    key: pem,
    error: 'Http Error: 401, Vender Code: 390144, Message: JWT token is invalid.',
    first: 'fingerprint-mismatch',
    said: ['Snowflake', 'fingerprint-mismatch'],
  },
  {
    from: 'forcedotcom/cli#3325',
    pasted: issued({ ...session, aud: 'http://login.salesforce.com' }),
    key: pem,
    first: 'provider-audience-form',
  },
  {
    from: 'forcedotcom/datacloud-jdbc#132',
    pasted: issued({ ...session, aud: ['login.salesforce.com'] }),
    key: pem,
    first: 'provider-audience-form',
  },
  {
    from: 'jazzband/djangorestframework-simplejwt#112',
    pasted: shared({ ...session, token_type: 'refresh' }),
    key,
    error: '{"messages":[{"token_class":"AccessToken","message":"Token has wrong type"}]}',
    first: 'wrong-token-kind',
    said: ['Django SimpleJWT', 'wrong-token-kind'],
  },
  {
    from: 'firebase/firebase-admin-python#51',
    pasted: custom,
    error:
      'Firebase ID token has incorrect "aud" (audience) claim. Expected "a" but got "https://identitytoolkit.googleapis.com".',
    first: 'wrong-token-kind',
    said: ['Firebase Admin', 'wrong-token-kind'],
  },
  {
    from: 'beste/firebase-php#92',
    pasted: custom,
    error: 'Uncaught Firebase\\Auth\\Token\\Exception\\InvalidToken: This token has an invalid issuer.',
    first: 'wrong-token-kind',
  },
  {
    from: 'floci-io/floci#452',
    pasted: issued({ ...cognito, token_use: 'id' }),
    error: 'oidc: expected audience "5bsjlins3936h9gvpi0c24ah5b" got []',
    first: 'wrong-token-kind',
    said: ['go-oidc', 'audience-mismatch'],
  },
  {
    from: 'DuendeArchive/IdentityModel#555',
    pasted: issued({ ...cognito, token_use: 'access' }, { kid: 'a' }),
    key: keySet,
    error: "IDX10206: Unable to validate audience. The 'audiences' parameter is empty.",
    first: 'provider-audience-form',
    said: ['Microsoft.IdentityModel', 'provider-audience-form'],
  },
  {
    from: 'awslabs/aws-support-tools#97',
    pasted: issued({ ...cognito, token_use: 'access' }, { kid: 'a' }),
    key: keySet,
    policy: { audience: ['5bsjlins3936h9gvpi0c24ah5b'] },
    first: 'missing-claim',
  },
  {
    from: 'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet#1334',
    pasted: issued({ ...entra }, { kid: 'a' }),
    key: keySet,
    error: "IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/t/'.",
    first: 'provider-issuer-form',
    said: ['Microsoft.IdentityModel', 'provider-issuer-form'],
  },
  {
    from: 'marcospereirampj/python-keycloak#89',
    pasted: issued({ ...session, aud: 'account' }, { kid: 'a' }),
    key: keySet,
    policy: { audience: ['my-client'] },
    error: 'jose.exceptions.JWTClaimsError: Invalid audience',
    first: 'audience-mismatch',
    said: ['python-jose', 'audience-mismatch'],
  },
  {
    from: 'IBM/mcp-context-forge#4171',
    pasted: issued({ ...session, aud: 'c1', azp: 'c1', scope: 'mcp' }, { kid: 'a' }),
    key: keySet,
    policy: { audience: ['https://gw.example/mcp'] },
    first: 'audience-mismatch',
  },
  {
    from: 'keycloak/keycloak-nodejs-connect#308',
    pasted: issued({ ...session, iss: 'https://public.example/realms/r' }),
    error: 'invalid token (wrong ISS)',
    first: 'no-key',
    said: ['Keycloak', 'issuer-mismatch'],
  },
  {
    from: 'hashicorp/vault-plugin-auth-jwt#206',
    pasted: issued({ ...session, aud: ['https://kubernetes.default.svc'] }),
    error: 'invalid audience (aud) claim: audience claim does not match any expected audience',
    first: 'no-key',
    said: ['HashiCorp Vault', 'audience-mismatch'],
  },
  {
    from: 'jitsi/lib-jitsi-meet#1150',
    pasted: shared({ ...session, iss: 'my_app_id' }),
    key,
    error: "Error verifying token err:not-allowed, reason:Invalid issuer ('iss' claim)",
    first: null,
    said: ['Jitsi (luajwtjitsi)', 'issuer-mismatch'],
  },
  {
    from: 'Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2#347',
    pasted: shared({ ...session, aud: 'app' }),
    key,
    policy: { audience: ['app '] },
    first: 'audience-mismatch',
  },
];
