import { bareCertificate, certificateToken } from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { body, pem, random, sig } from './field-makers.ts';
import { b64, ec, inputOf, jwkOf, macOf, rsa, signatureOf, signingSecret, spki } from './signers.ts';

const urlSecret = random('buddy', 48).toString('base64url');
const jwkSecret = Buffer.concat([Buffer.from('fbefff', 'hex'), random('guardian', 45)]);
const n = `${Reflect.get(jwkOf(rsa.publicKey), 'n')}`;
const zeroed = Buffer.concat([Buffer.alloc(1), Buffer.from(n, 'base64url')]).toString('base64url');
const ownKey = jwkOf(rsa.publicKey);

/** RFC 4616: an identity, a name and the password, with zero bytes between them. */
const saslPlain = (password: string): string =>
  Buffer.from(`alice@chat.example\0alice\0${password}`).toString('base64');

function hexSigned(): string {
  const input = inputOf(
    { alg: 'RS256', jku: 'https://123done.example/.well-known/public-keys', kid: 'dev-1' },
    body({ exp: (now + 600) * 1000, aud: 'accounts.example', sub: 'foo@example.net', typ: 'preVerifyToken/v1' }),
  );
  return `${input}.${Buffer.from(signatureOf('RS256', input, rsa.privateKey), 'base64url').toString('hex')}`;
}

/** Tokens in languages that have few users. */
export const fieldLanguages: readonly FieldThread[] = [
  {
    from: 'princemaple/elixir-jwt#50',
    pasted: issued({ sub: 'alice', iat: now - 7200, exp: now - 3600 }),
    key: pem,
    error: '{:error, JWT.InvalidSignatureError}',
    first: 'expired',
    verdict: 'good',
  },
  {
    from: 'joken-elixir/joken#176',
    pasted: `\`\`\`${shared({})}\`\`\` (no claims)`,
    key: signingSecret,
    error: 'Could not verify token',
    first: null,
    verdict: 'good',
  },
  {
    from: 'ueberauth/guardian#718',
    pasted: shared(session, jwkSecret),
    key: JSON.stringify({ k: jwkSecret.toString('base64'), kty: 'oct' }),
    error: '** (ArgumentError) non-alphabet digit found: "+" (byte 43)',
    first: 'jwk-standard-base64',
    verdict: 'good',
  },
  {
    from: 'processone/ejabberd#3067',
    pasted: `** Last message in was {'$gen_event',{xmlstreamelement,{xmlel,<<"auth">>,[{<<"xmlns">>,<<"urn:ietf:params:xml:ns:xmpp-sasl">>},{<<"mechanism">>,<<"PLAIN">>}],[{xmlcdata,<<"${saslPlain(issued())}">>}]}}}`,
    key: pem,
    first: null,
    verdict: 'good',
  },
  {
    from: 'funcool/buddy-sign#1',
    pasted: `(jws/unsign "${shared({ iss: 'https://example.auth0.com/', sub: 'auth0|54ca', aud: 'Hu4q', exp: now - 3600, iat: now - 39600 }, Buffer.from(urlSecret, 'base64url'))}" secret)`,
    key: `(def secret\n  "${urlSecret}"\n  )`,
    first: 'secret-is-base64',
  },
  {
    from: 'funcool/buddy-auth#48',
    pasted:
      'curl -i  -H "Authorization: Bearer eyJhbGciOifdsJIUzI1NiIsInR5cCI6IkpXUyJ9.VCzc1U" -H "Content-Type: application/json" -X POST http://localhost:3000/api',
    key: 'a-secret-of-our-own-2016',
    error:
      'java.lang.NullPointerException: null\n    at clojure.string$replace.invokeStatic(string.clj:101)\n    at buddy.core.codecs$safebase64__GT_bytes.invokeStatic(codecs.clj:116)\n    at buddy.sign.jws$unsign.invokeStatic(jws.clj:176)',
    first: 'token-corrupted-header',
  },
  {
    from: 'metabase/metabase#8872',
    pasted: `http://localhost:3000/embed/dashboard/${shared({ resource: { dashboard: 1 }, params: {}, iat: now + 120 }, random('metabase').toString('hex'))}#bordered=true&titled=true`,
    key: random('metabase').toString('hex'),
    error: 'Token is from the future',
    first: 'iat-in-future',
    verdict: 'good',
  },
  {
    from: 'reallylabs/jwt-scala#11',
    pasted: shared({ sub: '1234567890', name: 'John Doe', admin: true }, 'secret'),
    key: 'secret',
    error: 'InvalidSignature',
    first: 'signed-with-well-known-secret',
  },
  {
    from: 'jwt-scala/jwt-scala#9',
    pasted: shared(session, signingSecret, { alg: 'HmacSHA256' }).slice(1),
    key: signingSecret,
    first: 'token-truncated-start',
  },
  {
    from: 'iain-logan/jwt#8',
    pasted: shared(session, random('auth0', 48)),
    key: random('auth0', 48).toString('base64url'),
    first: 'secret-is-base64',
  },
  {
    from: 'conduktor/kafka-stack-docker-compose#155',
    pasted: '',
    error:
      'conduktor-console  | pdi.jwt.exceptions.JwtValidationException: Invalid signature for this token or wrong algorithm.',
    first: null,
    said: ['jwt-scala', 'secret-is-base64'],
  },
  {
    from: 'DCIT/perl-Crypt-JWT#40',
    pasted: (() => {
      const input = inputOf({ alg: 'HS512', typ: 'JWT' }, body({ aud: 'foo', sub: 'bar' }));
      return `david@nbdt:~$ export JWT="${input}.${macOf(input, 'somesecret\n', 'sha512')}"`;
    })(),
    key: 'somesecret',
    error: 'JWS: invalid signature at -e line 1.',
    first: 'secret-trailing-newline',
  },
  {
    from: 'DCIT/perl-Crypt-JWT#3',
    pasted: (() => {
      const input = `${b64(JSON.stringify({ jwk: ownKey, alg: 'RS256', nonce: null }))}.${body({ contact: ['mailto:f@g.tld'], resource: 'new-reg' })}`;
      return `${input}.${signatureOf('RS256', input, rsa.privateKey)}`;
    })(),
    first: 'embedded-jwk',
  },
  {
    from: 'frasertweedale/hs-jose#68',
    pasted: issued(
      { ...session, aud: '99jey0', 'http://postgrest/role': 'notes_user', iss: 'https://example.org/' },
      { kid: 'test' },
    ),
    key: JSON.stringify({ alg: 'RS256', kty: 'RSA', use: 'sig', n: zeroed, kid: 'test', e: 'AQAB' }),
    error: '{"message":"JWSError JWSInvalidSignature"}',
    first: 'jwk-n-leading-zero',
    verdict: 'good',
  },
  {
    from: 'kylef/JSONWebToken.swift#110',
    pasted: shared({ iss: 'https://api.example.com', iat: now * 1000 - 5, exp: (now + 3600) * 1000, sub: 'SVcw' }),
    error: 'Failed to decode JWT: Unsupported algorithm or incorrect key',
    first: 'exp-milliseconds',
  },
  {
    from: 'kylef/JSONWebToken.swift#9',
    pasted: issued({ exp: now + 86400, username: 'florentin', iat: `${now - 60}` }),
    key: pem,
    error: 'Decode Error: Issued at claim (iat) must be an integer',
    first: 'exp-not-a-number',
    verdict: 'good',
  },
  {
    from: 'arun11299/cpp-jwt#99',
    pasted: certificateToken,
    key: `-----BEGIN PUBLIC KEY-----\n${bareCertificate.replace(/.{64}/g, '$&\n')}\n-----END PUBLIC KEY-----`,
    error: 'jwt::InvalidKeyError',
    first: 'pem-wrong-label',
    verdict: 'good',
  },
  {
    from: 'arun11299/cpp-jwt#52',
    pasted: certificateToken,
    key: `-----BEGIN CERTIFICATE-----\n${bareCertificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----`,
    error: 'verification failed',
    first: null,
    verdict: 'good',
  },
  {
    from: 'GlitchedPolygons/l8w8jwt#31',
    pasted: sig('ES256', ec.privateKey, session),
    key: spki(ec.publicKey).replace(/\n/g, '').replace(/-$/, ''),
    error: 'Failed to parse verification key!',
    first: 'pem-newlines-lost',
    verdict: 'good',
  },
  {
    from: 'GildedHonour/frank_jwt#52',
    pasted: sig('ES256', ec.privateKey, { key1: 'val1', key2: 'val2' }, { typ: 'JWT' }),
    key: spki(ec.publicKey),
    error:
      "thread 'tests::test_validate_signature_jwt_ec' panicked at 'called `Result::unwrap()` on an `Err` value: OpenSslError(\"ErrorStack([Error { code: 218570907",
    first: null,
    verdict: 'good',
  },
  {
    from: 'mozilla/fxa-auth-server#823',
    pasted: hexSigned(),
    key: pem,
    first: 'signature-hex',
  },
];
