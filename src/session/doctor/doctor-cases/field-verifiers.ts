import * as node from 'node:crypto';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { b64, ec, inputOf, jwkOf, otherRsa, rsa, setOf, signed, signingSecret } from './signers.ts';
import { lenient, pem, sig } from './field-makers.ts';
import { bareCertificate } from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';

const rotated = setOf(
  jwkOf(rsa.publicKey, { kid: 'e34738e0', use: 'sig', alg: 'RS256' }),
  jwkOf(otherRsa.publicKey, { kid: 'd3e9962d', use: 'sig', alg: 'RS256' }),
);

/** Microsoft Graph signs with the hash of the nonce. */
function graphToken(): string {
  const claims = b64(
    JSON.stringify({ ...session, aud: '00000003-0000-0000-c000-000000000000', iss: 'https://sts.windows.net/t/' }),
  );
  const header = { typ: 'JWT', alg: 'RS256', kid: 'k1' };
  const hashed = node.createHash('sha256').update('abc').digest('base64url');
  const input = inputOf({ ...header, nonce: hashed }, claims);
  const signature = node.sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url');
  return `${inputOf({ ...header, nonce: 'abc' }, claims)}.${signature}`;
}

const standard = (token: string): string => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, Buffer.from(signature, 'base64url').toString('base64')].join('.');
};

/** Threads about what a library or a service reports. */
export const fieldVerifiers: readonly FieldThread[] = [
  {
    from: 'auth0/java-jwt#61',
    pasted: signed(
      inputOf({ alg: 'HS256', typ: 'JWT' }, b64(JSON.stringify({ exp: now + 172_800, iat: now }))),
      'secret',
    ),
    key: 'secret',
    error: 'java.security.SignatureException: signature verification failed',
    first: 'signed-with-well-known-secret',
  },
  {
    from: 'jsonwebtoken/jsonwebtoken.github.io#216',
    pasted: shared({ aud: 'rG31', iat: now, jti: 'a' }, Buffer.from('oleg', 'base64')),
    key: 'oleg',
    first: 'secret-is-base64',
  },
  {
    from: 'jsonwebtoken/jsonwebtoken.github.io#501',
    pasted: standard(issued()),
    key: pem,
    error: 'Invalid JWT',
    first: 'token-standard-base64',
  },
  {
    from: 'DuendeArchive/Support#500',
    pasted: issued(session, { kid: 'F3A1' }),
    key: rotated,
    error: 'No key matching kid or alg found in signing keys',
    first: 'jwks-kid-not-found',
  },
  {
    from: 'istio-ecosystem/authservice#110',
    pasted: issued(session, { kid: 'aaa' }),
    key: rotated,
    error: "IsIDTokenInvalid: `id_token` verification failed: Jwks doesn't have key to match kid or alg from Jwt",
    first: 'jwks-kid-not-found',
    said: ['Envoy', 'jwks-kid-not-found'],
  },
  {
    from: 'mckinsey/agents-at-scale-ark#2457',
    pasted: `Authorization: Bearer ${issued(session, { kid: '656ea50' })}`,
    key: rotated,
    error: 'Failed to get signing key: Unable to find key with kid: 656ea50…\nAuthentication failed',
    first: 'jwks-kid-not-found',
  },
  {
    from: 'auth0/auth0.js#1178',
    pasted: issued({ ...session, aud: 'https://tenant.auth0.com/api/v1/', iss: 'https://tenant.auth0.com/' }),
    key: pem,
    error:
      'Audience (aud) claim mismatch in the ID token; expected "IsuLUyWaFczCbAKQ" but found "https://tenant.auth0.com/api/v1/"',
    policy: { audience: ['IsuLUyWaFczCbAKQ'] },
    first: 'audience-mismatch',
  },
  {
    from: 'dotnet/aspnetcore#21735',
    pasted: issued({ ...session, aud: ['master-realm', 'account'], typ: 'Bearer' }, { kid: 'k' }),
    key: pem,
    error:
      "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed. Audiences: 'master-realm, account'. Did not match: validationParameters.ValidAudience: 'lamp-app'",
    policy: { audience: ['lamp-app'] },
    first: 'audience-mismatch',
  },
  {
    from: 'itpropro/nuxt-oidc-auth#102',
    pasted: issued({ ...session, iss: 'http://localhost:8080/realms/r', azp: 'app', typ: 'Bearer' }),
    key: pem,
    error:
      '[nuxt-oidc-auth]: [keycloak] Token validation failed: JWTClaimValidationFailed: missing required "aud" claim code: 500',
    policy: { audience: ['app'] },
    first: 'missing-claim',
    said: ['jose', 'missing-claim'],
  },
  {
    from: 'auth0/auth0.js#473',
    pasted: issued({ ...session, aud: 'cLiEnTiD123', iss: 'https://tenant.auth0.com/', nonce: 'n' }),
    key: pem,
    error: '"name": "JsonWebTokenError",\n"message": "jwt audience invalid. expected: http://localhost:1337"',
    policy: { audience: ['http://localhost:1337'] },
    first: 'audience-mismatch',
    said: ['jsonwebtoken', 'audience-mismatch'],
  },
  {
    from: 'Vonage/vonage-video-react-app#672',
    pasted: issued({
      application_id: 'a',
      scope: 'session.connect',
      session_id: '1_a',
      role: 'moderator',
      iat: now,
      exp: now * 1000 + 30_000,
    }),
    key: pem,
    first: 'exp-milliseconds',
  },
  {
    from: 'dgrijalva/jwt-go#283',
    pasted: sig('ES256', ec.privateKey, session),
    key: `encryptedKey := "-----BEGIN CERTIFICATE-----${bareCertificate}-----END CERTIFICATE-----"`,
    error: 'key is of invalid type',
    first: 'pem-newlines-lost',
    said: ['golang-jwt', 'pem-newlines-lost'],
  },
  {
    from: 'dgrijalva/jwt-go#272',
    pasted: shared({ iss: 'doubles', nbf: (now - 60) * 1000, exp: (now + 9000) * 1000 }, lenient('whatthebark')),
    key: 'whatthebark',
    error: 'parase with claims failed. signature is invalid',
    first: 'secret-base64-truncated',
    said: ['golang-jwt', 'secret-base64-truncated'],
  },
  {
    from: '425show/fastapi_microsoft_identity#20',
    pasted: graphToken(),
    key: pem,
    error: 'jose.exceptions.JWSError: Signature verification failed.',
    first: 'azure-nonce',
    said: ['python-jose', 'azure-nonce'],
  },
  {
    from: 'DuendeArchive/IdentityModel.OidcClient#112',
    pasted: issued({ ...session, tokenType: 'JWTToken', scope: { sub: 'x' } }, { kid: '6g3X80imLE+Xet1N=' }),
    key: JSON.stringify(jwkOf(otherRsa.publicKey, { kid: '6g3X80imLE+Xet1N=' })),
    error:
      "SecurityTokenInvalidSignatureException: IDX10503: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.RsaSecurityKey , KeyId: 6g3X80imLE+Xet1N='",
    first: 'wrong-key',
  },
  {
    from: 'lcobucci/jwt#191',
    pasted: shared({ sub: 'a', iat: now + 1, exp: now + 600 }),
    key: signingSecret,
    error: 'The token was issued in the future',
    first: 'iat-in-future',
    said: ['lcobucci/jwt', 'iat-in-future'],
  },
  {
    from: 'blake-simpson/expo-jwt#7',
    pasted: shared({ sub: 'a', iat: now + 2, nbf: now + 2, exp: now + 900, type: 'access', fresh: false, jti: 'x' }),
    key: signingSecret,
    error: 'ImmatureSignature',
    first: 'nbf-in-future',
  },
  {
    from: 'IndominusByte/fastapi-jwt-auth#20',
    pasted: shared(
      { ...session, jti: 'a', nbf: now - 60, type: 'access', fresh: false },
      node.createHash('sha256').update('before').digest('hex'),
    ),
    key: node.createHash('sha256').update('after').digest('hex'),
    error: '{"detail":"Signature verification failed"}',
    first: 'wrong-secret',
  },
  {
    from: 'jpadilla/pyjwt#622',
    pasted: shared({ aud: '12345', some: 'payload' }, 'secret'),
    key: 'secret',
    error: 'jwt.exceptions.InvalidAudienceError: Invalid audience',
    first: 'signed-with-well-known-secret',
    said: ['PyJWT', 'audience-mismatch'],
  },
  {
    from: 'litestar-org/litestar#4240',
    pasted: issued({ ...session, aud: ['service-a', 'service-b'] }),
    key: pem,
    error: 'ValidationError(‘Expected str | null, got array - at $.aud’)',
    policy: { audience: ['service-a', 'service-b'] },
    first: null,
    verdict: 'good',
  },
];
