import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { keySet, kid, random, sig } from './field-makers.ts';
import { ec, jwkOf, otherRsa, setOf, signingSecret, spki } from './signers.ts';

const signedPayload = sig('ES256', ec.privateKey, {
  notificationType: 'DID_RENEW',
  bundleId: 'com.example.app',
  more: random('apple', 60).toString('hex'),
});
const half = Math.floor(signedPayload.length / 2);

/** Tokens in runtimes at the edge, and in web frameworks. */
export const fieldRuntimes: readonly FieldThread[] = [
  {
    from: 'Zaubrik/djwt#75',
    pasted: shared({ aud: 'authenticated', exp: now + 3600, sub: 'a' }),
    key: signingSecret,
    error:
      "error: Uncaught TypeError: Cannot read properties of undefined (reading 'name')\n    if (keyAlgorithm.name === algAlgorithm.name) {\n    at verify (https://deno.land/x/djwt@v2.7/algorithm.ts:46:22)",
    first: null,
    verdict: 'good',
  },
  {
    from: 'tsndr/cloudflare-worker-jwt#30',
    pasted: shared(
      { name: 'John Doe', email: 'john.doe@example.com', nbf: now + 3600, exp: now + 7200, iat: now },
      'secret',
    ),
    key: 'secret',
    first: 'nbf-in-future',
  },
  {
    from: 'tsndr/cloudflare-worker-jwt#72',
    pasted: shared({ payload: 'sus', iat: now - 5 }, 'ZQ%3D%3D'),
    key: 'ZQ==',
    first: 'secret-url-encoded',
  },
  {
    from: 'tsndr/cloudflare-worker-jwt#36',
    pasted: issued(
      { ...session, azp: 'https://app.example', iss: 'https://x.clerk.accounts.dev' },
      { kid: 'ins_2abc' },
    ),
    key: spki(otherRsa.publicKey),
    first: 'wrong-key',
  },
  {
    from: 'tsndr/cloudflare-worker-jwt#15',
    pasted: shared({ exp: now + 600, opaque_user_id: 'U1', role: 'viewer', channel_id: '1' }, random('twitch')),
    key: random('twitch').toString('base64'),
    first: 'secret-is-base64',
  },
  {
    from: 'ory/hydra#3051',
    pasted: issued({ ...session, iss: 'http://127.0.0.1:4444/', client_id: 'c' }, { kid: 'public:046d1671' }),
    first: 'no-key',
  },
  {
    from: 'apollographql/router#2619',
    pasted: issued(session, kid),
    key: setOf(jwkOf(otherRsa.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' })),
    first: 'wrong-key',
  },
  {
    from: 'supabase/supabase#42810',
    pasted: sig(
      'ES256',
      ec.privateKey,
      { ...session, iss: 'https://p.supabase.co/auth/v1', aud: 'authenticated', role: 'authenticated' },
      { kid: 's', typ: 'JWT' },
    ),
    key: setOf(jwkOf(ec.publicKey, { kid: 's', alg: 'ES256', use: 'sig', key_ops: ['verify'], ext: true })),
    error: '{"code":401,"message":"Invalid JWT"}',
    first: null,
    verdict: 'good',
  },
  {
    from: 'supabase/edge-runtime#654',
    pasted: sig(
      'ES256',
      ec.privateKey,
      { ...session, iss: 'https://p.supabase.co/auth/v1', role: 'authenticated' },
      { kid: 's', typ: 'JWT' },
    ),
    key: 'JWT_SECRET=your-super-secret-jwt-token-of-at-least-32-characters',
    error:
      'TypeError: Key for the ES256 algorithm must be of type CryptoKey. Received an instance of Uint8Array\n    at asymmetricTypeCheck (https://deno.land/x/jose@v4.13.1/lib/check_key_type.ts:14:11)',
    first: 'asymmetric-alg-with-secret',
  },
  {
    from: 'OSSMafia/fastapi-clerk-middleware#7',
    pasted: 'Authorization: Bearer sk_test_9vQ2mXr7LkPzT4yWbN8cHdJfGsAeUoIi5R3t6Y1u0q',
    first: 'not-a-jwt',
  },
  {
    from: 'auth0-samples/auth0-python-api-samples#5',
    pasted: 'ZSuxk8aa8KAh5idJ',
    error:
      'File "C:\\Python34\\lib\\site-packages\\jwt\\api_jws.py", line 138, in _load\n    raise DecodeError(\'Not enough segments\')',
    first: 'not-a-jwt',
    said: ['PyJWT', 'not-a-jwt'],
  },
  {
    from: 'generationtux/jwt-artisan#14',
    pasted: 'Error',
    key: 'sp85twcodSCl8CRxq',
    error:
      "lumen.ERROR: UnexpectedValueException: Wrong number of segments in vendor/firebase/php-jwt/src/JWT.php:67\n#0 FirebaseDriver.php(64): Firebase\\JWT\\JWT::decode('Error', 'sp85twcodSCl8CR...', Array)",
    first: 'no-token',
  },
  {
    from: 'micronaut-projects/micronaut-core#288',
    pasted: shared(session, 'pleaseChangeThisSecretForANewOne'),
    key: `micronaut:\n  security:\n    enabled: true\n    token:\n      jwt:\n        enabled: true\n        signatures:\n          secret:\n            validator: \n              secret: ${Buffer.from('pleaseChangeThisSecretForANewOne').toString('base64')}\n`,
    first: 'secret-is-base64',
  },
  {
    from: 'micronaut-projects/micronaut-security#75',
    pasted: `Authorization: Basic ${Buffer.from('alice:password1').toString('base64')}`,
    error: 'Cannot decrypt / verify JWT: Invalid JWT serialization: Missing dot delimiter',
    first: 'not-a-jwt',
  },
  {
    from: 'panva/jose#244',
    pasted: `1${shared({ iss: 'jose-test', iat: now - 5, exp: now + 600, aud: 'jose-test' })}`,
    key: signingSecret,
    error: 'JWSInvalid: JWS Protected Header is invalid',
    first: 'token-prefixed',
    said: ['jose', 'token-corrupted-header'],
  },
  {
    from: 'agisboye/app-store-server-api#11',
    pasted: `2022-05-25T14:41:07.120Z {"signedPayload":"${signedPayload.slice(0, half)}\n2022-05-25T14:41:07.121Z ${signedPayload.slice(half)}"}`,
    key: spki(ec.publicKey),
    error: "JWSInvalid: Invalid Compact JWS\n  code: 'ERR_JWS_INVALID'",
    first: 'token-whitespace',
  },
  {
    from: 'pivotal-cf/identity-sample-apps#337',
    pasted: issued({ ...session, iss: 'https://uaa.example/oauth/token', aud: ['openid', 'web'] }, kid),
    key: keySet,
    policy: { audience: ['todo'] },
    error: 'An error occurred while attempting to decode the Jwt: The required audience is missing',
    first: 'audience-mismatch',
    verdict: 'good',
  },
  {
    from: 'jpadilla/pyjwt#814',
    pasted: shared({ access: true, event_id: 10, exp: now + 315.766, iat: now + 0.766 }),
    key: signingSecret,
    error:
      '>           raise ImmatureSignatureError("The token is not yet valid (iat)")\nE           jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)',
    first: 'iat-in-future',
    said: ['PyJWT', 'iat-in-future'],
    verdict: 'good',
  },
  {
    from: 'apache/superset#42073',
    pasted: shared({ channel: 'c0ffee', sub: null }),
    key: signingSecret,
    error:
      '    raise InvalidSubjectError("Subject must be a string")\njwt.exceptions.InvalidSubjectError: Subject must be a string',
    first: 'claim-wrong-type',
    said: ['PyJWT', 'wrong-json-type'],
    verdict: 'good',
  },
  {
    from: 'auth0-blog/auth0-golang-jwt#14',
    pasted: shared({ ...session, iss: 'https://x.auth0.com/', aud: 'c', nonce: 'n' }),
    error:
      '{\nerror: "invalid_token"\nerrorDescription: "Algorithm HS256 is not supported. (Expected algs: [RS256])"\n}',
    policy: { algorithms: ['RS256'] },
    first: 'algorithm-not-allowed',
  },
  {
    from: 'yoshidan/google-cloud-rust#248',
    pasted: issued(
      {
        ...session,
        iss: 'https://accounts.google.com',
        aud: 'AUDIENCE',
        azp: 'x',
        email: 'a@p.iam.gserviceaccount.com',
      },
      kid,
    ),
    key: keySet,
    error: 'JwtError(Error(InvalidAudience))',
    first: null,
    said: ['jsonwebtoken (Rust)', 'audience-mismatch'],
    verdict: 'good',
  },
];
