import * as node from 'node:crypto';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { b64, ec, jwkOf, otherRsa, rsa, setOf, spki } from './signers.ts';
import { body, keySet, kid } from './field-makers.ts';

const otherSet = setOf(jwkOf(otherRsa.publicKey, { kid: 'b', use: 'sig', alg: 'RS256' }));
const google = {
  iss: 'fb@proj.iam.gserviceaccount.com',
  sub: 'fb@proj.iam.gserviceaccount.com',
  aud: 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit',
  uid: 'u1',
  iat: now - 5,
  exp: now + 3600,
};

/** A token with a signature in DER, as OpenSSL writes it. */
function der(alg: string, of: node.KeyObject, claims: object, header: object = {}): string {
  const input = `${b64(JSON.stringify({ alg, ...header }))}.${body(claims)}`;
  return `${input}.${node.sign(`sha${alg.slice(2)}`, Buffer.from(input), of).toString('base64url')}`;
}

/** Issuers and audiences behind proxies, and signatures in DER. */
export const fieldIssuersAndDer: readonly FieldThread[] = [
  {
    from: 'thomasdarimont/spring-boot-keycloak-server-example#17',
    pasted: issued(
      { ...session, iss: 'http://keycloak/auth/realms/sample', aud: 'account', typ: 'Bearer', azp: 'app' },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['http://keycloak:8080/auth/realms/sample'] },
    error:
      'WWW-Authenticate: Bearer realm="sample", error="invalid_token", error_description="Invalid token issuer. Expected \'http://keycloak:8080/auth/realms/sample\', but was \'http://keycloak/auth/realms/sample\'"',
    first: 'issuer-mismatch',
    said: ['Keycloak', 'issuer-mismatch'],
  },
  {
    from: 'keycloak/keycloak-community#51',
    pasted: issued(
      { ...session, iss: 'https://localhost/auth/realms/example', aud: 'account', typ: 'Bearer', azp: 'web' },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['http://localhost/auth/realms/example'] },
    error: 'Jwt issuer is not configured.',
    first: 'issuer-mismatch',
    said: ['Envoy', 'issuer-mismatch'],
  },
  {
    from: 'keycloak/keycloak#24596',
    pasted: issued(
      { ...session, iss: 'http://mykeycloak-service.keycloak:8180/realms/myrealm', typ: 'Bearer', azp: 'admin-cli' },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['http://localhost:8180/realms/myrealm'] },
    error:
      "Failed to verify identity token: Invalid token issuer. Expected 'http://localhost:8180/realms/myrealm', but was 'http://mykeycloak-service.keycloak:8180/realms/myrealm'",
    first: 'issuer-mismatch',
    said: ['Keycloak', 'issuer-mismatch'],
  },
  {
    from: 'vapor/jwt#102',
    pasted: der('ES256', ec.privateKey, session),
    key: spki(ec.publicKey),
    first: 'signature-der',
  },
  {
    from: 'jwtk/jjwt#125',
    pasted: der('ES256', ec.privateKey, { sub: 'Joe' }),
    key: JSON.stringify(jwkOf(ec.publicKey)),
    first: 'signature-der',
  },
  {
    from: 'madf/jwtxx#28',
    pasted: der('ES256', ec.privateKey, { iss: 'madf', iat: now }, { typ: 'JWT' }),
    key: ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
    first: 'signature-der',
  },
  {
    from: 'stateofca/opencred#30',
    pasted: JSON.stringify({
      access_token: 'opaque1234',
      token_type: 'Bearer',
      id_token: der(
        'ES256',
        ec.privateKey,
        { iss: 'https://opencred.example', aud: 'rp', sub: 's', iat: now, exp: now + 600 },
        { kid: 'k1', typ: 'JWT' },
      ),
    }),
    key: setOf(jwkOf(ec.publicKey, { kid: 'k1', alg: 'ES256' })),
    first: 'signature-der',
  },
  {
    from: 'morten-egan/jwt_ninja#1',
    pasted: shared(
      { iss: 'https://oracle', iat: now * 1000, nbf: now * 1000, exp: (now + 3600) * 1000 },
      'the key of the plsql package, long',
    ),
    key: 'the key of the plsql package, long',
    error: 'Firebase\\JWT\\BeforeValidException: Cannot handle token prior to 50064-04-11T10:13:20+0000',
    first: 'exp-milliseconds',
    said: ['firebase/php-jwt', 'exp-milliseconds'],
  },
  {
    from: 'hashicorp/vault#8376',
    pasted: issued(
      {
        ...session,
        iss: 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
        aud: '7b0f2c1e-0000-4444-8888-aaaaaaaaaaaa',
        ver: '2.0',
        tid: '11111111-2222-3333-4444-555555555555',
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['api://7b0f2c1e-0000-4444-8888-aaaaaaaaaaaa'] },
    error: 'Token verification failed. error validating claims: aud claim does not match any bound audience',
    first: 'audience-mismatch',
    said: ['HashiCorp Vault', 'audience-mismatch'],
  },
  {
    from: 'hashicorp/vault-plugin-auth-kubernetes#102',
    pasted: issued(
      {
        iss: 'https://kubernetes.default.svc',
        sub: 'system:serviceaccount:default:app',
        aud: ['https://kubernetes.default.svc'],
        iat: now,
        exp: now + 3600,
      },
      kid,
    ),
    key: keySet,
    policy: { audience: ['vault'] },
    error: 'Code: 500. Errors:\n\n* claim "aud" is invalid',
    first: 'audience-mismatch',
    said: ['HashiCorp Vault', 'audience-mismatch'],
  },
  {
    from: 'navikt/mock-oauth2-server#947',
    pasted: issued(
      {
        sub: 'ditto',
        aud: 'ditto',
        iss: 'http://host.docker.internal:9900/ditto',
        nbf: now,
        iat: now,
        exp: now + 3600,
      },
      { kid: 'ditto' },
    ),
    key: setOf(jwkOf(otherRsa.publicKey, { use: 'sig', kid: 'ditto/.well-known/oauth-authorization-server' })),
    first: 'jwks-kid-not-found',
  },
  {
    from: 'krakend/krakend-documentation#27',
    pasted: shared(session, 'a plain secret with spaces!'),
    key: JSON.stringify({ keys: [{ kty: 'oct', kid: 'sim2', alg: 'HS256', k: 'a plain secret with spaces!' }] }),
    first: 'jwk-k-is-plain-text',
  },
  {
    from: 'orthanc-team/orthanc-auth-service#39',
    pasted: issued(
      { ...session, iss: 'http://keycloak:8080/realms/orthanc', iat: now + 640, typ: 'Bearer', azp: 'orthanc' },
      kid,
    ),
    key: keySet,
    error: 'jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)',
    first: 'iat-in-future',
    said: ['PyJWT', 'iat-in-future'],
  },
  {
    from: 'Zaubrik/djwt#19',
    pasted: shared({ iss: 'joe', exp: (now + 660) * 1000 }, 'abc123'),
    key: 'abc123',
    first: 'exp-milliseconds',
  },
  {
    from: 'AgoraIO/Tools#188',
    pasted:
      '006970CA35de60c44645bbae8a215061b33IACV0fZUBw+72cVoL9eyGGh3Q6Poi8bgjwVLnyKSJyOXR7dIfRBXoFHlEAABAAAAR/QQAAEAAQCvKDdW',
    first: 'not-a-jwt',
  },
  {
    from: 'hasura/graphql-engine#3589',
    pasted: issued(
      { ...session, iss: 'https://securetoken.google.com/proj', aud: 'proj', auth_time: now - 60, user_id: 'u' },
      kid,
    ),
    key: keySet,
    policy: { requiredClaims: ['https://hasura.io/jwt/claims'] },
    error: '"claims key: \'https://hasura.io/jwt/claims\' not found"',
    first: 'missing-claim',
    said: ['Hasura', 'missing-claim'],
  },
  {
    from: 'beste/firebase-php#169',
    pasted: issued(google),
    key: otherSet,
    error: 'The header "kid" is missing.',
    first: 'wrong-token-kind',
    said: ['Firebase Admin', 'token-without-kid'],
  },
  {
    from: 'beste/firebase-php#111',
    pasted: issued(google),
    key: spki(rsa.publicKey),
    policy: { issuer: ['https://securetoken.google.com/proj'] },
    error:
      'Firebase\\Auth\\Token\\Exception\\InvalidToken: This token has an invalid issuer. in /app/vendor/kreait/firebase-tokens/src/Verifier.php:82',
    first: 'issuer-mismatch',
    said: ['Firebase tokens for PHP', 'issuer-mismatch'],
  },
];
