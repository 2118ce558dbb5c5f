import * as node from 'node:crypto';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { pem, pk8, random, sig } from './field-makers.ts';
import { ec, otherRsa, rsa, signingSecret } from './signers.ts';

const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
const print = node.createHash('sha256').update(der).digest('base64');
const apple = { iss: '57246542-96fe-1a63-e053-0824d011072a', aud: 'appstoreconnect-v1', iat: now - 5, exp: now + 600 };
const appleToken = sig('ES256', ec.privateKey, apple, { kid: 'D383SF739A', typ: 'JWT' });
const p8 = pk8(ec.privateKey).trim();
const [begin = '', ...rest] = p8.split('\n');
const middle = rest.slice(0, -1).join('');
const random64 = random('supabase legacy', 64).toString('base64');

const google = { scope: 'https://www.googleapis.com/auth/calendar', aud: 'https://accounts.google.com/o/oauth2/token' };

/** Tokens for platforms and servers with their own rules. */
export const fieldPlatforms: readonly FieldThread[] = [
  {
    from: 'snowflakedb/snowflake-connector-net#1305',
    pasted: issued({ iss: `ACCT.ALICE.SHA256:${print}`, sub: 'ACCT.ALICE', iat: now - 3, exp: now + 56 }),
    key: `Private Key\n"""\n${pk8(rsa.privateKey).trim().replaceAll('\n', '\\n')}\n"""`,
    error:
      "Snowflake.Data.Client.SnowflakeDbException: 'Error: JWT token is invalid. [ce50495e-84cd-4ec5-9643-777bf4fb397a] SqlState: 08006, VendorCode: 390144, QueryId: '",
    first: 'pem-escaped-newlines',
  },
  {
    from: 'supabase/supabase#17164',
    pasted: `curl -L -X POST 'https://db.example/functions/v1/hello' -H 'Authorization: Bearer ${shared({ role: 'anon', iss: 'supabase-demo', iat: now - 90000, exp: now + 90000 }, 'super-secret-jwt-token-with-at-least-32-characters-long')}' -H 'Content-Type: application/json' --data '{"name":"Functions"}'`,
    key: 'POSTGRES_PASSWORD=x\nJWT_SECRET=q3Jk0WQmTzUnrJHcAsLdPeWiYo2fR7KVb3kGxQm1\nANON_KEY=\n',
    error: '{"message":"JWSError JWSInvalidSignature"}',
    first: 'signed-with-well-known-secret',
    said: ['PostgREST', 'signed-with-well-known-secret'],
    verdict: 'bad',
  },
  {
    from: 'supabase/supabase-js#1196',
    pasted: `Bearer ${shared({ ...session, role: 'authenticated', aud: 'authenticated', iss: 'https://x.supabase.co/auth/v1' })}`,
    key: signingSecret,
    error: 'code: "bad_jwt"\nname: "AuthApiError"\nstatus: 403\n__isAuthError: true',
    first: 'token-bearer-prefix',
    said: ['Supabase Auth', 'token-bearer-prefix'],
    verdict: 'good',
  },
  {
    from: 'supabase/supabase#42244',
    pasted: `curl -X POST "https://x.supabase.co/functions/v1/f" \\\n  -H "Content-Type: application/json" \\\n  -H "Authorization: Bearer ${sig('ES256', ec.privateKey, { ...session, iss: 'https://x.supabase.co/auth/v1', aud: 'authenticated', role: 'authenticated' }, { kid: 'k1', typ: 'JWT' })}" \\\n  -d '{}'`,
    key: random64,
    error: '{"code":401,"message":"Invalid JWT"}',
    first: 'asymmetric-alg-with-secret',
  },
  {
    from: 'ONLYOFFICE/onlyoffice-nextcloud#1187',
    pasted: shared({ payload: { c: 'version' } }, 'onlyoffice-2026'),
    key: 'onlyoffice-2026',
    error: 'JWT secret key is too short, minimum 32 characters required',
    first: 'short-secret',
  },
  {
    from: 'wlphi/ess-docker-compose#20',
    pasted: shared(
      { iss: 'lk-key', sub: '@u:example.org:DEV', nbf: now - 5, exp: now + 3600, video: { room: 'r', roomJoin: true } },
      'u3Rz/9pQ+1kLmT0vXy7aBcDeFgHiJkLm',
    ),
    key: 'LIVEKIT_KEY=lk-key\nLIVEKIT_SECRET=5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76',
    error:
      'matrix-livekit | 2026-04-19T10:14:32.299Z WARN livekit service/utils.go:54 error handling request {"status": 401, "method": "GET", "path": "/rtc", "error": "invalid token: eyJhbGciOiJIUz........zbOJUyrSREFAhag, error: go-jose/go-jose: error in cryptographic primitive"}',
    first: 'wrong-secret',
    said: ['go-jose', 'wrong-secret'],
    verdict: 'bad',
  },
  {
    from: 'livekit-examples/agent-starter-react#20',
    pasted: shared({
      name: 'user',
      video: { room: 'voice_1', roomJoin: true },
      iss: 'APIx',
      exp: now - 3000,
      nbf: 0,
      sub: 'u',
    }),
    key: `LIVEKIT_API_SECRET=${signingSecret}`,
    error: 'ro: could not establish signal connection: invalid token: eyJhbGciOiJIUzI1NiJ9.eyJuYW1l',
    first: 'expired',
    said: ['LiveKit', 'expired'],
  },
  {
    from: 'fastlane/fastlane#29478',
    pasted: appleToken,
    key: `APP_STORE_CONNECT_API_KEY: ${p8.replaceAll('\n', ' ')}`,
    error: '[!] invalid curve name (OpenSSL::PKey::ECError)',
    first: 'pem-newlines-lost',
    said: ['OpenSSL for Ruby', 'pem-newlines-lost'],
  },
  {
    from: 'microsoft/app-store-vsts-extension#213',
    pasted: appleToken,
    key: Buffer.from(p8.replaceAll('\n', '\\n')).toString('base64'),
    error: 'Search query: invalid curve name',
    first: 'pem-base64-encoded',
  },
  {
    from: 'microsoft/app-store-vsts-extension#218',
    pasted: appleToken,
    key: `${begin}\\n${middle}\\n-----END PRIVATE KEY----`,
    error: "[!] invalid curve name (OpenSSL::PKey::ECError)\n\tfrom spaceship/connect_api/token.rb:71:in `initialize'",
    first: 'pem-escaped-newlines',
  },
  {
    from: 'fastlane/fastlane#17340',
    pasted: appleToken,
    key: `KEY_ID=D383SF739A\nISSUER_ID=57246542-96fe-1a63-e053-0824d011072a\nKEY_CONTENT="${p8.replaceAll('\n', '\\n')}"\nDURATION=600`,
    error: 'invalid curve name',
    first: 'pem-escaped-newlines',
  },
  {
    from: 'jitsi/docker-jitsi-meet#1903',
    pasted: sig(
      'RS512',
      rsa.privateKey,
      { aud: 'jitsi', iss: 'my', sub: '*', room: '*', exp: now + 900 },
      { kid: 'jitsi', typ: 'JWT' },
    ),
    key: pem,
    error: 'Error verifying token err:not-allowed, reason:Invalid or incorrect alg tenant: room:test',
    first: null,
    said: ['Jitsi (luajwtjitsi)', 'algorithm-not-allowed'],
    verdict: 'good',
  },
  {
    from: 'jitsi/jitsi-meet#4406',
    pasted: `https://jitsi-staging.example.com/UnseenKidsComputeAppallingly?jwt=${shared({ context: { user: { name: 'J', id: 'a' }, group: 'a123' }, aud: 'fb', iss: 'fb', sub: 'jitsi-staging.example.com', room: '*', iat: now - 90000, exp: now - 3600 })}`,
    key: signingSecret,
    first: 'expired',
    verdict: 'good',
  },
  {
    from: 'actions/create-github-app-token#153',
    pasted: issued({ iss: '123456', iat: now - 30, exp: now + 570 }),
    key: otherRsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    error:
      'RequestError [HttpError]: A JSON web token could not be decoded - https://docs.github.com/rest\n  status: 401,',
    first: 'wrong-key',
    said: ['GitHub', 'wrong-key'],
    verdict: 'bad',
  },
  {
    from: 'conbench/conbench#1104',
    pasted: issued({ iss: '123456', iat: now - 60, exp: now + 600 }),
    key: rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    error: `{"message":"'Expiration time' claim ('exp') is too far in the future","documentation_url":"https://docs.github.com/rest"}`,
    first: 'lifetime-out-of-range',
    said: ['GitHub', 'lifetime-out-of-range'],
    verdict: 'good',
  },
  {
    from: 'probot/probot#942',
    pasted: issued({ iss: '31337', iat: now, exp: now + 600 }),
    key: pem,
    error: "HttpError: 'Expiration time' claim ('exp') is too far in the future",
    first: 'lifetime-out-of-range',
    said: ['GitHub', 'lifetime-out-of-range'],
    verdict: 'good',
  },
  {
    from: 'dunglas/mercure#413',
    pasted: `"Authorization":[\n            "Bearer ${shared({ mercure: { publish: ['*'], subscribe: ['*'] } }, 'so_secret')}"\n         ],`,
    key: "        environment:\n            - JWT_KEY='so_secret'\n            - DEMO=1\n            - DEBUG=1",
    error: '"error":"unable to parse JWT: signature is invalid"',
    first: 'secret-quoted',
  },
  {
    from: 'dunglas/mercure#539',
    pasted: shared({ mercure: { publish: ['*'] }, exp: now + 3600.482 }, 'Vb3kGxQm-TzUnrJHcAsLdPeWiYo2fR7K'),
    key: 'MERCURE_JWT_SECRET=q3Jk0WQmTzUnrJHcAsLdPeWiYo2fR7KV',
    error: '"error":"unable to parse JWT: signature is invalid"',
    first: 'wrong-secret',
    said: ['golang-jwt', 'wrong-secret'],
    verdict: 'bad',
  },
  {
    from: 'extrabacon/google-oauth-jwt#12',
    pasted: issued({ ...google, iss: 'x@p.iam.gserviceaccount.com', iat: now + 7200, exp: now + 10800 }),
    key: pem,
    error: 'Error: access token request failed (HTTP 400) : {"error":"invalid_grant"}.',
    first: 'iat-in-future',
    verdict: 'good',
  },
  {
    from: 'theoephraim/node-google-spreadsheet#409',
    pasted: issued({ ...google, iss: 'x@p.iam.gserviceaccount.com', iat: now + 18000, exp: now + 21600 }),
    key: pem,
    error:
      '(node:30180) UnhandledPromiseRejectionWarning: Error: invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    first: 'iat-in-future',
    said: ['Google', 'iat-in-future'],
    verdict: 'good',
  },
];
