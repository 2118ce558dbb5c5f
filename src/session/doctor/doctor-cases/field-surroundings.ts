import { shared, issued, now, session, type FieldThread } from './field-thread.ts';
import { b64, ec, rsa, signingSecret } from './signers.ts';
import { body, sig, pk8, pem, kid, keySet, token } from './field-makers.ts';

const key = signingSecret;
const [h = '', p = '', s = ''] = token.split('.');

/** What is around the token or in its place, and the times of short-lived tokens. */
export const fieldSurroundings: readonly FieldThread[] = [
  {
    from: 'auth0/node-jsonwebtoken#713',
    pasted: `${h}.${p}.${s.slice(0, 20)}%20${s.slice(20)}`,
    key,
    error: 'JsonWebTokenError: invalid token',
    first: 'token-whitespace',
    said: ['jsonwebtoken', 'token-whitespace'],
  },
  {
    from: 'auth0/java-jwt#567',
    pasted: `"${token}"`,
    key,
    error: 'com.auth0.jwt.exceptions.JWTDecodeException: The input is not a valid base 64 encoded string.',
    first: 'token-quoted',
    said: ['auth0 java-jwt', 'token-quoted'],
  },
  {
    from: 'auth0/node-jsonwebtoken#871',
    pasted: 'token: null',
    error: 'JsonWebTokenError: jwt malformed',
    first: 'not-a-jwt',
    said: ['jsonwebtoken', 'not-a-jwt'],
  },
  {
    from: 'angular-fullstack/generator-angular-fullstack#1022',
    pasted: `Cookie: connect.sid=s%3Axyz.abc; token=%22${token}%22`,
    key,
    error: 'UnauthorizedError: invalid signature',
    first: 'token-quoted',
    said: ['jsonwebtoken', 'token-quoted'],
  },
  {
    from: 'jdx/mean-sample#10',
    pasted: `x-auth: "${token}"`,
    key,
    error: 'Error: Signature verification failed',
    first: 'token-quoted',
  },
  {
    from: 'curityio/nginx_phantom_token_module#55',
    pasted: `Authorization: Bearer ${issued({ ...session, roles: Array.from({ length: 40 }, (_, i) => `role-${i}`) }, kid).slice(0, 700)}`,
    key: keySet,
    first: 'token-truncated',
  },
  {
    from: 'ONLYOFFICE/DocumentServer#2743',
    pasted: 'my_jwt_secret',
    key: 'my_jwt_secret',
    error: 'The document security token is not correctly formed.',
    first: 'secret-pasted-as-token',
  },
  {
    from: 'ONLYOFFICE/DocumentServer#1578',
    pasted: `AuthorizationJwt: Bearer ${shared({ payload: { document: { key: 'k', url: 'http://x' } } }, 'xxxxxxxxxxxxxxxxxxxxxxxx-outbox')}`,
    key: 'xxxxxxxxxxxxxxxxxxxxxx-session',
    error: 'Error: [docId] checkJwt error: name = JsonWebTokenError message = invalid signature',
    first: 'wrong-secret',
    said: ['jsonwebtoken', 'wrong-secret'],
  },
  {
    from: 'ONLYOFFICE/onlyoffice-nextcloud#747',
    pasted: '{"c":"version"}',
    error: 'Error occurred in the document service: Invalid token',
    first: 'not-a-jwt',
  },
  {
    from: 'auth0/react-native-auth0#349',
    pasted: '{"accessToken":"Vb3kGx-QmTzUnrJHcAsLdPeWiYo2fR7K","idToken":null,"expiresIn":86400,"tokenType":"Bearer"}',
    first: 'not-a-jwt',
  },
  {
    from: 'aboutyou/dart_packages#303',
    pasted: 'cb4b9524fdeeb41e19ca284cda1fb0eb5.0.rsy.Pccg6U9TpmqAcdluAKck_g',
    error: '{"error":"invalid_client"}',
    first: 'not-a-jwt',
  },
  {
    from: 'supabase/agent-skills#185',
    pasted: 'Authorization: Bearer sb_publishable_Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op_8Qr9St0U',
    error: '{"code":"UNAUTHORIZED_INVALID_JWT_FORMAT","message":"Invalid JWT"}',
    first: 'not-a-jwt',
  },
  {
    from: 'GetStream/Livestream-Clone-Android#1',
    pasted: 'userToken = "YOUR_USER_TOKEN"',
    error:
      '{"error":{"code":5,"message":"Connect failed with error: \\"JWTAuth error: token contains an invalid number of segments\\"","StatusCode":401}}',
    first: 'not-a-jwt',
    said: ['golang-jwt', 'not-a-jwt'],
  },
  {
    from: 'firebase/firebase-tools#2813',
    pasted: `${b64('{"alg":"none","typ":"JWT"}')}.${body({ iss: 'https://securetoken.google.com/p', aud: 'p', user_id: 'u', sub: 'u', iat: now, exp: now + 3600 })}.`,
    error:
      'Firebase ID token has no "kid" claim. See https://firebase.google.com/docs/auth/admin/verify-id-tokens for details',
    first: 'alg-none',
    said: ['Firebase Admin', 'alg-none'],
  },
  {
    from: 'kriasoft/web-auth-library#27',
    pasted: `${b64('{"alg":"none","typ":"JWT"}')}.${body({ iss: 'https://securetoken.google.com/demo', aud: 'demo', sub: 'u', iat: now, exp: now + 3600 })}.`,
    key: keySet,
    error: '[FetchError: Public key "undefined" not found.]',
    first: 'alg-none',
  },
  {
    from: 'spring-projects/spring-security#7677',
    pasted: `curl -H 'Authorization: Bearer ${issued(session, kid).slice(0, -290)}' localhost:8080/me`,
    key: keySet,
    error:
      'java.lang.RuntimeException: java.security.SignatureException: Signature length not correct: got 38 but was expecting 256',
    first: 'token-truncated',
    said: ['Java', 'token-truncated'],
  },
  {
    from: 'jrchamp/moodle-mod_zoom#71',
    pasted: shared({ iss: 'API_KEY', exp: now - 100 }),
    key,
    error: 'Connection failed: Access token is expired. {"code":124,"message":"Access token is expired."}',
    first: 'expired',
    said: ['Zoom', 'expired'],
  },
  {
    from: 'MacsiDigital/laravel-zoom#22',
    pasted: shared({ iss: null, exp: now + 660 }, ''),
    key: '',
    error: '{"code":124,"message":"Invalid access token."}',
    first: 'empty-secret',
    said: ['Zoom', 'empty-secret'],
  },
  {
    from: 'hasura/graphql-engine#5545',
    pasted: issued({
      iss: 'x',
      exp: now - 9000,
      iat: now - 99999,
      'https://hasura.io/jwt/claims': { 'x-hasura-default-role': 'user' },
    }),
    key: JSON.stringify({ type: 'RS256', key: pem }),
    error: "Header 'Authorization' is not valid. Could not verify JWT: JWTExpired",
    first: 'expired',
    said: ['Hasura', 'expired'],
  },
  {
    from: 'livekit/livekit#2470',
    pasted: shared(
      { exp: now - 20, iss: 'devkey', nbf: now - 620, sub: 'u', video: { room: 'r', roomJoin: true } },
      'secret of the livekit server, long',
    ),
    key: 'secret of the livekit server, long',
    error:
      'error handling request {"status": 401, "error": "invalid token: eyJ, error: square/go-jose/jwt: validation failed, token is expired (exp)"}',
    first: 'expired',
    said: ['go-jose', 'expired'],
  },
  {
    from: 'node-apn/node-apn#450',
    pasted: sig('ES256', ec.privateKey, { iss: 'T34M1D0000', iat: now - 7300 }, { kid: 'T0K3NK3Y1D' }),
    key: pk8(ec.privateKey),
    error: '403 {"reason":"ExpiredProviderToken"}',
    first: 'lifetime-out-of-range',
    said: ['Apple', 'expired'],
  },
  {
    from: 'octokit/auth-app.js#698',
    pasted: issued({ iat: now + 840, exp: now + 900, iss: 123456 }),
    key: pk8(rsa.privateKey),
    error: "'Expiration time' claim ('exp') is too far in the future - https://docs.github.com/rest",
    first: 'iat-in-future',
    said: ['GitHub', 'iat-in-future'],
  },
  {
    from: 'microsoft/AL-Go#2289',
    pasted: issued({ iat: now + 630, exp: now + 600, iss: '123456' }),
    key: pk8(rsa.privateKey),
    error: "401 'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    first: 'iat-in-future',
  },
  {
    from: 'auth0-samples/auth0-python-api-samples#3',
    pasted: issued({ ...session, iat: now + 3600, exp: now + 90000 }),
    key: pem,
    error: "InvalidIssuedAtError('Issued At claim (iat) cannot be in the future.')",
    first: 'iat-in-future',
    said: ['PyJWT', 'iat-in-future'],
  },
  {
    from: 'tymondesigns/jwt-auth#1008',
    pasted: shared({ sub: 1, iss: 'http://x/login', iat: now, exp: now + 3600, nbf: now + 300, jti: 'v' }),
    key,
    error: 'TokenInvalidException in NamshiAdapter.php line 71:\nToken Signature could not be verified.',
    first: 'nbf-in-future',
  },
  {
    from: 'MicrosoftDocs/azure-docs#63223',
    pasted: shared({
      iss: 'https://sts.windows.net/t/',
      aud: 'app',
      iat: now - 9,
      exp: now + 31536000,
      nbf: now + 31536000,
    }),
    key,
    error: '0x20500006',
    first: 'nbf-in-future',
  },
];
