import { shared, issued, now, session, type FieldThread } from './field-thread.ts';
import { random, hs, lenient, keySet, pk8, kid } from './field-makers.ts';
import { macOf, rsa, spki, b64 } from './signers.ts';

const bytes = random('lcobucci', 40);
const urlBytes = Buffer.concat([Buffer.from('fbefbefffbef', 'hex'), random('auth0', 42)]);
const demoSecret = 'your-super-secret-jwt-token-with-at-least-32-characters-long';
const anon = shared({ role: 'anon', iss: 'supabase-demo', iat: now - 999, exp: now + 99999 }, demoSecret);
const trailing = (text: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const at = alphabet.indexOf(text.slice(-1));
  return text.slice(0, -1) + alphabet.charAt(at ^ 1);
};

/** Shared secrets as their files and panels show them. */
export const fieldSecretFiles: readonly FieldThread[] = [
  {
    from: 'lcobucci/jwt#217',
    pasted: shared(session, bytes),
    key: bytes.toString('base64'),
    error: 'Signature always Invalid!',
    first: 'secret-is-base64',
    verdict: 'bad',
  },
  {
    from: 'googleapis/php-jwt#87',
    pasted: `php > var_dump($jwt);\nstring(171) "${shared({ ...session, iss: 'https://x.auth0.com/', aud: 'c' }, urlBytes)}"`,
    key: urlBytes.toString('base64url'),
    error:
      "PHP Fatal error:  Uncaught exception 'Firebase\\JWT\\SignatureInvalidException' with message 'Signature verification failed'",
    first: 'secret-is-base64',
    said: ['firebase/php-jwt', 'secret-is-base64'],
    verdict: 'bad',
  },
  {
    from: 'jwtk/jjwt#248',
    pasted: hs(512, lenient('ThisIsASecret'), { sub: 'username', exp: now + 864000 }),
    key: 'ThisIsASecretff',
    first: 'secret-base64-truncated',
    verdict: 'bad',
  },
  {
    from: 'jwtk/jjwt#362',
    pasted: trailing(hs(512, 'SecretKeyToGenJWTs', { sub: 'user1', exp: now + 864000 })),
    key: 'SecretKeyToGenJWTs',
    first: 'token-noncanonical-base64',
    verdict: 'warn',
  },
  {
    from: 'supabase/supabase#9666',
    pasted: `POSTGRES_PASSWORD=your-super-secret-and-long-postgres-password\nJWT_SECRET=7d0aa5f1-4c1b-4a52-9b0e-f6c1c27aa398\nANON_KEY=${anon}\n`,
    key: '7d0aa5f1-4c1b-4a52-9b0e-f6c1c27aa398',
    first: 'signed-with-well-known-secret',
    verdict: 'bad',
  },
  {
    from: 'nhost/hasura-backend-plus#646',
    pasted: shared(
      { sub: 'u', 'https://hasura.io/jwt/claims': { 'x-hasura-default-role': 'user' }, exp: now + 900 },
      'the other key of the compose file!',
    ),
    key: `HASURA_GRAPHQL_JWT_SECRET='{"type":"HS256","key":"jhyu89jiuhyg7678hoijhuytf7ghjiasodibagsdga9dha8os7df97a6sdgh9asudgo7f7g8h1uuoyafsod8pgasipdg8aps9dhaiaisydg8agsd87gasd9oihasd87gas78d"}'`,
    error: 'Could not verify JWT: JWSError JWSInvalidSignature',
    first: 'wrong-secret',
    said: ['Hasura', 'wrong-secret'],
    verdict: 'bad',
  },
  {
    from: 'hasura/graphql-engine#983',
    pasted: issued({ nbf: now - 9, exp: now + 3600, iss: 'http://localhost:5000', aud: ['rulebook-api'], sub: '4d' }),
    key: `{"type":"RS256","key":"${spki(rsa.publicKey).trim().replaceAll('\n', ' ')}"}`,
    error: 'Could not verify JWT: JWSError JWSInvalidSignature',
    first: 'pem-newlines-lost',
    verdict: 'good',
  },
  {
    from: 'hasura/graphql-engine#7587',
    pasted: issued({ ...session, iss: 'https://x.eu.auth0.com/' }, kid),
    key: keySet,
    policy: { algorithms: ['RS512'] },
    error: 'Could not verify JWT: JWSError JWSInvalidSignature',
    first: 'algorithm-not-allowed',
    verdict: 'good',
  },
  {
    from: 'jwt/ruby-jwt#401',
    pasted: `token = "${shared({ data: { user_id: 1 }, exp: now + 900 }, 'what the issuer really signs with')}"\n\nsecret = "c61a64edec22c03a25f3b984910ac2da216a2963a379f4eaf58abac06f6c9755"\n\nJWT.decode(token, secret, true, { algorithm: 'HS256' })`,
    key: 'c61a64edec22c03a25f3b984910ac2da216a2963a379f4eaf58abac06f6c9755',
    error: 'JWT::VerificationError (Signature verification raised)',
    first: 'wrong-secret',
    said: ['ruby-jwt', 'wrong-secret'],
    verdict: 'bad',
  },
  {
    from: 'appsup-dart/jose#13',
    pasted: shared(session, Buffer.from('c2VjcmV0IG9mIHRoZSBhcGkgc2VydmVyIQ', 'base64')),
    key: 'c2VjcmV0IG9mIHRoZSBhcGkgc2VydmVyIQ',
    first: 'secret-is-base64',
    verdict: 'bad',
  },
  {
    from: 'TeslaGov/ngx-http-auth-jwt-module#78',
    pasted: `> curl -H "authorization: Bearer ${shared({ sub: '1234567890', name: 'John Doe', iat: now - 9 }, 'a secret of nginx')}" https://www.mysite.com/test/`,
    key: `auth_jwt_key "${Buffer.from('a secret of nginx').toString('hex')}";`,
    first: 'secret-is-hex',
    verdict: 'bad',
  },
  {
    from: 'PostgREST/postgrest#991',
    pasted: shared({ role: 'web_anon', exp: now + 900 }, 'secretsecret12'),
    key: 'secretsecret12',
    error: '{"message":"JWSError JWSInvalidSignature"}',
    first: 'short-secret',
    verdict: 'warn',
  },
  {
    from: 'PostgREST/postgrest#1192',
    pasted: issued({ ...session, iss: 'https://x.auth0.com/', aud: 'api' }, kid),
    key: 'PGRST_JWT_SECRET=q3Jk0WQmTzUnrJHcAsLdPeWiYo2fR7KVb3kGxQm-TzUnrJHcAsLdPeWiYo2fR7K0',
    error: '{"message":"JWSError JWSInvalidSignature"}',
    first: 'asymmetric-alg-with-secret',
    said: ['PostgREST', 'asymmetric-alg-with-secret'],
    verdict: 'open',
  },
  {
    from: 'auth0/node-jsonwebtoken#83',
    pasted: shared({ foo: 'bar', iat: now - 9 }, pk8(rsa.privateKey)),
    key: pk8(rsa.privateKey),
    error: 'Uncaught JsonWebTokenError {name: "JsonWebTokenError", message: "invalid algorithm"}',
    first: 'hmac-with-public-key',
    said: ['jsonwebtoken', 'hmac-with-public-key'],
    verdict: 'open',
  },
  {
    from: 'mieszko4/react-native-zoom-us#340',
    pasted: (() => {
      const payload = { appKey: 'k', iat: now * 1000, exp: (now + 3600) * 1000, tokenExp: (now + 3600) * 1000 };
      const input = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64')}.${Buffer.from(JSON.stringify(payload)).toString('base64')}`;
      return `jwtToken: '${input}.${Buffer.from(macOf(input, 'zoom sdk secret of the app, longer'), 'base64url').toString('hex')}'`;
    })(),
    key: 'zoom sdk secret of the app, longer',
    first: 'signature-hex',
    verdict: 'bad',
  },
  {
    from: 'jpadilla/pyjwt#167',
    pasted: (() => {
      const input = `e30.${b64('{"a":5}')}`;
      return `>>> j\n'${input}.${macOf(input, 'some other secret of theirs, 32 b')}'`;
    })(),
    key: 'some other secret of theirs, 32 b',
    error: "    alg = header['alg']\nKeyError: 'alg'",
    first: 'alg-missing',
    verdict: 'open',
  },
];
