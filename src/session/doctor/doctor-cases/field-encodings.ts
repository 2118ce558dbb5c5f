import * as node from 'node:crypto';
import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { ec, jwkOf, spki } from './signers.ts';
import { kid, lenient, sig } from './field-makers.ts';

const pad = (text: string | Uint8Array): string =>
  Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_');

const padded = (alg: string, claims: object, sign: (input: string) => Uint8Array): string => {
  const input = `${pad(JSON.stringify({ alg }))}.${pad(JSON.stringify(claims))}`;
  return `${input}.${pad(sign(input))}`;
};
const paddedHs = padded('HS256', { sub: 'user1', n: 'ab' }, (input) =>
  node.createHmac('sha256', 'the secret of a third party system').update(input).digest(),
);
const paddedEs = padded('ES256', { hello: 'world' }, (input) =>
  node.sign('sha256', Buffer.from(input), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }),
);

/** Padding, secrets in other encodings, and algorithms that do not fit. */
export const fieldEncodings: readonly FieldThread[] = [
  {
    from: 'auth0/node-jsonwebtoken#92',
    pasted: paddedHs,
    key: 'the secret of a third party system',
    error: 'JsonWebTokenError: invalid token',
    first: 'token-padded',
    said: ['jsonwebtoken', 'token-padded'],
  },
  { from: 'DCIT/perl-Crypt-JWT#44', pasted: paddedEs, key: spki(ec.publicKey), first: 'token-padded' },
  {
    from: 'auth0-samples/auth0-nodejs-webapp-sample#52',
    pasted: '{"access_token":"d0Bq3f2XkPl5Nw8sYtR1vUzH7gJ4eCaM","token_type":"Bearer","expires_in":86400}',
    first: 'not-a-jwt',
  },
  {
    from: 'auth0/auth0-spa-js#198',
    pasted: shared(
      { ...session, iss: 'https://y.auth0.com/', aud: 'cid2', nonce: 'n' },
      'the client secret of another app, long',
    ),
    policy: { algorithms: ['RS256'] },
    error:
      'Uncaught (in promise) Error: Invalid algorithm\n    at ee (jwt.ts:65)\n    at oe._verifyIdToken (Auth0Client.ts:76)',
    first: 'algorithm-not-allowed',
    said: ['Kong', 'algorithm-not-allowed'],
  },
  {
    from: 'auth0/node-jsonwebtoken#308',
    pasted: issued({ ...session, iss: 'https://z.auth0.com/', aud: 'cid3' }, kid),
    key: 'YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU2Nzg5-_abc',
    error: 'JsonWebTokenError: invalid algorithm',
    first: 'asymmetric-alg-with-secret',
    said: ['jsonwebtoken', 'asymmetric-alg-with-secret'],
  },
  {
    from: 'kjur/jsrsasign#324',
    pasted: shared(
      { iss: 'issuer', sub: 'test@test.com', iat: now, exp: now + 86400, aud: 'audience' },
      Buffer.from('ae199870b1cff7256807e33570d165bc0a5358d2', 'hex'),
    ),
    key: 'ae199870b1cff7256807e33570d165bc0a5358d2',
    first: 'secret-is-hex',
  },
  {
    from: 'kjur/jsrsasign#123',
    pasted: shared({ author: 'http://x', serial: 'abc', createdAt: now }, Buffer.from('616161', 'hex')),
    key: '616161',
    first: 'secret-is-hex',
  },
  {
    from: 'benmcollins/libjwt#79',
    pasted: shared(
      { sub: 'some-long-uuid', firstName: 'hello', exp: now + 9999, iat: now },
      '00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF',
    ),
    key: Buffer.from('00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF', 'hex').toString('base64'),
    first: 'wrong-secret',
  },
  {
    from: 'WebGoat/WebGoat#482',
    pasted: shared(
      {
        iss: 'WebGoat Token Builder',
        iat: now,
        exp: now + 660,
        sub: 'tom@webgoat.org',
        username: 'Tom',
        Role: ['Manager'],
      },
      lenient('victory'),
    ),
    key: 'victory',
    first: 'secret-base64-truncated',
  },
  {
    from: 'TalaoDAO/AltMe#2734',
    pasted: JSON.stringify({
      format: 'vc+sd-jwt',
      proof: {
        proof_type: 'jwt',
        jwt: sig(
          'ES256',
          ec.privateKey,
          { iss: 'did:jwk:abc', iat: now, aud: 'https://issuer.example', nonce: null },
          { typ: 'openid4vci-proof+jwt', jwk: jwkOf(ec.publicKey) },
        ),
      },
    }),
    key: spki(ec.publicKey),
    error:
      '{\n  "error": "invalid_proof"\n  "error_description":\n       "Credential Issuer requires key proof to be bound to a Credential Issuer provided nonce."}',
    first: 'claim-wrong-type',
  },
];
