import * as node from 'node:crypto';
import { bareCertificate, certificateToken } from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { keySet, kid, otherSet, pem, pk8, random, sig } from './field-makers.ts';
import { ec, jwkOf, otherRsa, rsa, setOf } from './signers.ts';

const floats = { ...session, aud: '2', jti: 'bd57', iat: now - 8.358775, nbf: now - 8.35878, exp: now + 591.64 };
const pulsar = random('pulsar').toString('base64');

/** The key id of libtrust: base32 of the first 240 bits of the hash, in groups of four. */
function libtrustId(der: Buffer): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...node.createHash('sha256').update(der).digest().subarray(0, 30)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const text = bits.replace(/.{5}/g, (five) => letters[Number.parseInt(five, 2)] ?? '');
  return text.replace(/.{4}(?=.)/g, '$&:');
}

/** Tokens at gateways, brokers and clusters. */
export const fieldDeployments: readonly FieldThread[] = [
  {
    from: 'cdbattags/lua-resty-jwt#47',
    pasted: shared({ iss: 'example.com', aud: '', exp: now + 7200, iat: now - 5, sub: 'a' }, random('aes'), {
      typ: undefined,
      kid: 'AES',
    }),
    key: random('aes').toString('base64'),
    error: 'signature mismatch: KeB7KzJCpEpwHjxdlqRCqXgjiiok-fnTfE-KFY8BAJ8',
    first: 'secret-is-base64',
    said: ['lua-resty-jwt', 'secret-is-base64'],
  },
  {
    from: 'cdbattags/lua-resty-jwt#31',
    pasted: '',
    key: pk8(rsa.privateKey)
      .replaceAll('\n', ' ')
      .replaceAll('-----BEGIN', '---BEGIN')
      .replaceAll('-----END', '---END'),
    error: 'ERROR: error in error handling',
    first: 'pem-bad-armor',
  },
  {
    from: 'benmcollins/libjwt#187',
    pasted: sig(
      'ES256',
      ec.privateKey,
      { ...session, jti: '0833', subType: 'clientKey', allow_list: ['*'] },
      { typ: 'JWT' },
    ),
    key: 'auth_jwt_key /etc/nginx/keys/public.pem;',
    error: 'JWT: failed to parse jwt',
    first: 'asymmetric-alg-with-secret',
  },
  {
    from: 'kamailio/kamailio#4003',
    pasted: issued(floats),
    key: pem,
    error: 'ERROR: jwt [jwt_mod.c:387]: ki_jwt_verify_key(): failed to decode jwt value',
    first: 'exp-float',
    verdict: 'good',
  },
  {
    from: 'envoyproxy/envoy#28201',
    pasted: issued(session, kid).replace(/^.*$/, () => {
      const [head = ''] = issued(session, kid).split('.');
      const claims = Buffer.from(`{"sub":"alice","iat":${(now - 60) / 1e9}E9,"exp":${now + 300}}`).toString(
        'base64url',
      );
      return `${head}.${claims}.${node.sign('sha256', Buffer.from(`${head}.${claims}`), rsa.privateKey).toString('base64url')}`;
    }),
    key: keySet,
    error: 'Jwt payload [iat] field is not an integer',
    first: 'exp-float',
    verdict: 'good',
  },
  {
    from: 'traefik-plugins/traefik-jwt-plugin#69',
    pasted: certificateToken,
    key: JSON.stringify({
      '3f1d': `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----\n`,
      '9e2c': `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----\n`,
    }),
    error: 'token validation failed',
    first: 'key-in-json',
    verdict: 'good',
  },
  {
    from: 'sevensolutions/traefik-oidc-auth#27',
    pasted: shared({ ...session, iss: 'https://authentik.example/application/o/traefik/', aud: 'c' }),
    key: '{}',
    error: '2024-12-06 20:10:02 [ERROR] [traefik-oidc-auth] Returned token is not valid: no public Keys found',
    first: 'no-key',
  },
  {
    from: 'krakend/krakend-ce#637',
    pasted: shared(session, random('krakend'), { kid: 'sim1' }),
    key: JSON.stringify({ keys: [{ alg: 'HS256', kid: 'sim1', k: random('krakend').toString('base64url') }] }),
    error: "Unable to validate the token: square/go-jose: unknown json web key type ''",
    first: 'secret-json-config',
  },
  {
    from: 'krakend/krakend-ce#984',
    pasted: issued({ ...session, iss: 'http://keycloak:8081/realms/krakend', typ: 'Bearer' }, { kid: 'NRzo4Ywt' }),
    key: otherSet,
    error: '[JWTValidator] Unable to validate the token: no Keys have been found',
    first: 'jwks-kid-not-found',
  },
  {
    from: 'wso2/product-apim#9881',
    pasted: issued({ ...session, iss: 'wso2.org/products/am' }, { kid: 'MDJlNj_RS256' }),
    key: setOf(
      jwkOf(rsa.publicKey, { kid: 'MDJlNj', use: 'sig', alg: 'RS256' }),
      jwkOf(otherRsa.publicKey, { kid: 'b' }),
    ),
    first: 'jwks-kid-not-found',
  },
  {
    from: 'minio/minio#15981',
    pasted: shared({ ...session, iss: 'https://fusion.example', aud: 'minio' }, random('fusion'), { kid: 'f1' }),
    key: setOf(jwkOf(rsa.publicKey, { kid: 'a', alg: 'RS256', use: 'sig' })),
    error: 'Key is of invalid type',
    first: 'key-type-mismatch',
  },
  {
    from: 'apache/pulsar#19868',
    pasted: issued({ ...session, iss: 'https://x.auth0.com/', aud: 'pulsar' }, kid),
    key: pulsar,
    error:
      'Failed to authenticate HTTP request: Failed to authentication token: The parsed JWT indicates it was signed with the RS256 signature algorithm, but the specified signing key of type javax.crypto.spec.SecretKeySpec may not be used to validate RS256 signatures.',
    first: 'asymmetric-alg-with-secret',
    said: ['jjwt', 'asymmetric-alg-with-secret'],
  },
  {
    from: 'apache/pulsar#6761',
    pasted: shared({ sub: 'admin' }, Buffer.from(pulsar, 'base64'), { typ: undefined }),
    key: `tokenSecretKey=data:;base64,${pulsar}`,
    first: 'secret-is-base64',
  },
  {
    from: 'distribution/distribution#3149',
    pasted: issued(
      {
        iss: 'test',
        aud: 'localhost:5000',
        sub: 'u',
        nbf: now - 60,
        exp: now + 7200,
        iat: now,
        jti: 'j',
        access: [{ type: 'repository', name: 'a', actions: ['pull'] }],
      },
      { kid: libtrustId(rsa.privateKey.export({ type: 'pkcs8', format: 'der' })) },
    ),
    key: pem,
    error: 'level=info msg="token signed by untrusted key with ID: \\"FWOZ:6JNY:OUZ5\\""',
    first: 'fingerprint-mismatch',
    verdict: 'good',
  },
  {
    from: 'hashicorp/vault-plugin-auth-kubernetes#73',
    pasted: issued(
      { aud: ['vault'], exp: now + 7200, iat: now - 5, iss: 'api', sub: 'system:serviceaccount:service:default' },
      kid,
    ),
    key: keySet,
    error:
      '{\n  "errors": [\n    "lookup failed: [invalid bearer token, token audiences [\\"vault\\"] is invalid for the target audiences [\\"api\\"]]"\n  ]\n}',
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'argoproj/argo-cd#12170',
    pasted: issued({ ...session, iss: 'https://argocd.example/api/dex', aud: ['argo-cd-cli'] }, kid),
    key: keySet,
    error:
      'time="2023-01-27T07:15:21Z" level=warning msg="Failed to verify token: failed to verify token: oidc: expected audience \\"argo-cd\\" got [\\"argo-cd-cli\\"]"',
    first: 'audience-mismatch',
    said: ['go-oidc', 'audience-mismatch'],
    verdict: 'good',
  },
  {
    from: 'LandRegistry/common-dev-env#83',
    pasted: issued({ ...session, iss: 'http://localhost:8180/auth/realms/development', typ: 'Bearer' }, kid),
    key: keySet,
    error:
      '{"error":"invalid_token","error_description":"Token invalid: Invalid token issuer. Expected \'http://keycloak:8080/auth/realms/development\', but was \'http://localhost:8180/auth/realms/development\'"}',
    first: 'issuer-mismatch',
    said: ['Keycloak', 'issuer-mismatch'],
    verdict: 'good',
  },
  {
    from: 'jagregory/cognito-local#390',
    pasted: issued(
      { ...session, iss: 'http://localhost:9229/local_2D4gvA2k', token_use: 'access', client_id: 'c' },
      kid,
    ),
    key: keySet,
    policy: { issuer: ['http://localhost:62847/local_2D4gvA2k'] },
    first: 'issuer-mismatch',
    verdict: 'good',
  },
  {
    from: 'auth0-blog/vuejs2-authentication-tutorial#4',
    pasted: issued({ ...session, iss: 'https://myurl.eu.auth0.com/', aud: 'https://www.myurl.com/api' }, kid),
    key: keySet,
    error: 'UnauthorizedError: jwt issuer invalid. expected: https://myurl.eu.auth0.com',
    first: 'issuer-mismatch',
    verdict: 'good',
  },
  {
    from: 'arthurimirzian/salesforce-jwt-bearer-token-flow#1',
    pasted: issued({ iss: '3MVG9A2kN3Bn17huxl', sub: 'user@example.com', exp: now + 180 }, { typ: undefined }),
    key: pem,
    error: '{"error":"invalid_grant","error_description":"audience is invalid"}',
    first: 'missing-claim',
    verdict: 'good',
  },
  {
    from: 'sentry-kubernetes/charts#1511',
    pasted: '',
    key: `  private-key: "${pk8(rsa.privateKey).replaceAll('\n', '\\n')}"`,
    error:
      "ValueError('Unable to load PEM file. See https://cryptography.io/en/latest/faq/#why-can-t-i-import-my-pem-file for more details. InvalidData(InvalidByte(0, 92))')",
    first: 'pem-escaped-newlines',
  },
];
