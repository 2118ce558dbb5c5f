import * as node from 'node:crypto';
import { shared, issued, now, session, type FieldThread } from './field-thread.ts';
import { b64, ec, inputOf, jwkOf, macOf, otherRsa, p384, rsa, setOf, signingSecret, spki } from './signers.ts';

const token = shared();
const [header = '', payload = '', signature = ''] = token.split('.');
const key = signingSecret;
const keySet = setOf(jwkOf(rsa.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' }));
const otherSet = setOf(jwkOf(otherRsa.publicKey, { kid: 'b', use: 'sig', alg: 'RS256' }));
const named = issued(session, { kid: 'a' });
const random = node.createHash('sha256').update('any 32 bytes').digest();

/** A token with a signature in DER, as OpenSSL writes it. */
function inDer(alg: string, of: node.KeyObject, encoding: 'base64' | 'base64url' = 'base64url'): string {
  const input = inputOf({ alg });
  return `${input}.${node.sign(`sha${alg.slice(2)}`, Buffer.from(input), of).toString(encoding)}`;
}

/** A token as the load balancer of AWS writes it: padded, and signed so. */
function padded(): string {
  const part = (of: object): string =>
    Buffer.from(JSON.stringify(of)).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  const input = `${part({ alg: 'ES256', kid: 'c2f8', client: 'x' })}.${part({ sub: '23d4', exp: now + 100, pad: 'aa' })}`;
  const mac = node.sign('sha256', Buffer.from(input), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${mac.toString('base64').replaceAll('+', '-').replaceAll('/', '_')}`;
}

/** Java's lenient reading of base64, which drops what it does not know. */
function lenient(text: string): Buffer {
  const known = text.replace(/[^A-Za-z0-9+/]/g, '');
  return Buffer.from(known.slice(0, known.length - (known.length % 4)), 'base64');
}

const hs512 = (of: Uint8Array): string =>
  `${inputOf({ alg: 'HS512' })}.${macOf(inputOf({ alg: 'HS512' }), of, 'sha512')}`;

/** What is wrong around the token or in its form. */
export const fieldTokens: readonly FieldThread[] = [
  {
    from: 'nuxt-community/auth-module#95',
    pasted: `Authorization:Bearer Bearer ${token}`,
    key,
    first: 'token-bearer-prefix',
  },
  { from: 'tymondesigns/jwt-auth#915', pasted: `bearer{${token}}`, key, first: 'token-quoted' },
  {
    from: 'yuchiu/Netflix-Clone#2',
    pasted: 'Authorization: Bearer null',
    error: 'JsonWebTokenError: jwt malformed',
    first: 'not-a-jwt',
    said: ['jsonwebtoken', 'not-a-jwt'],
  },
  { from: 'mickael-kerjean/filestash#591', pasted: 'Bearer undefined', first: 'not-a-jwt' },
  { from: 'auth0-samples/auth0-ios-swift-sample#39', pasted: 'KBSxkmG-OcpA6-cg', first: 'not-a-jwt' },
  {
    from: 'OpenLiberty/open-liberty#9824',
    pasted: `00D3k000000ujxA!AQsAQDVY${'odlNwELz'.repeat(8)}.a3DOCR7mdwQ3eZVp1.Nn4yZYv4ZBboC`,
    first: 'not-a-jwt',
  },
  {
    from: 'DuendeArchive/IdentityModel.OidcClient#431',
    pasted: 'A3F1C2B4D5E6978812AB34CD56EF7890A1B2C3D4E5F60718293A4B5C6D7E8F90-1',
    error: 'IDX14100: JWT is not well formed, there are no dots (.).',
    first: 'not-a-jwt',
    said: ['Microsoft.IdentityModel', 'not-a-jwt'],
  },
  {
    from: 'MicahParks/keyfunc#68',
    pasted: named.replace(/(.{76})/g, '$1\n'),
    key: keySet,
    error: 'crypto/rsa: verification error',
    first: 'token-whitespace',
  },
  {
    from: 'awslabs/aws-jwt-verify#71',
    pasted: padded(),
    key: spki(ec.publicKey),
    error: 'JWT string does not consist of exactly 3 parts (header, payload, signature)',
    first: 'token-padded',
    said: ['Amazon Cognito (aws-jwt-verify)', 'token-padded'],
  },
  {
    from: 'ddvk/rmfakecloud#13',
    pasted: `${header}.${payload}=.${signature}`,
    key,
    error: 'decode token err illegal base64 data at input byte 584',
    first: 'token-padded',
    said: ['golang-jwt', 'token-padded'],
  },
  {
    from: 'open-formulieren/open-forms#5537',
    pasted: issued({ ...session, note: 'x' }).slice(0, 255),
    first: 'token-truncated',
  },
  {
    from: 'auth0/auth0-spa-js#822',
    pasted: `ZXUuYXV0aDAuY29tLyJ9..${b64(random.subarray(0, 12))}.${b64(random)}.${b64(random.subarray(0, 16))}`,
    first: 'jwe-not-jws',
  },
  { from: 'vapor/jwt#100', pasted: inDer('ES256', ec.privateKey), key: spki(ec.publicKey), first: 'signature-der' },
  {
    from: 'namshi/jose#94',
    pasted: inDer('ES384', p384.privateKey),
    key: spki(p384.publicKey),
    first: 'signature-der',
  },
  {
    from: 'agens-no/EllipticCurveKeyPair#31',
    pasted: inDer('ES256', ec.privateKey, 'base64'),
    key: spki(ec.publicKey),
    first: 'signature-der',
  },
  {
    from: 'jhipster/generator-jhipster#7744',
    pasted: hs512(lenient('my-secret-token-to-change-in-production')),
    key: 'my-secret-token-to-change-in-production',
    first: 'secret-base64-truncated',
  },
  {
    from: 'auth0/node-jsonwebtoken#712',
    pasted: shared(session, '[object Object]'),
    key: 'SECRET_KEY',
    first: 'signed-with-well-known-secret',
  },
  {
    from: 'dunglas/mercure#78',
    pasted: shared(session, '!ChangeMe!'),
    key: '!UnsecureChangeMe!',
    first: 'signed-with-well-known-secret',
  },
  {
    from: 'supabase/supabase#35459',
    pasted: shared(session, random),
    key: `JWT_SECRET=${random.toString('hex')}`,
    error: "{ code: 'PGRST301', message: 'JWSError JWSInvalidSignature' }",
    first: 'secret-is-hex',
  },
  {
    from: 'supabase/supabase-js#842',
    pasted: shared(session, 'aR7zhPs3Ku9'),
    key: 'aR7zhPs3Ku9$mpQ_x2',
    first: 'secret-dollar-expanded',
  },
  {
    from: 'TryGhost/Ghost#16313',
    pasted: shared(session, random),
    key: `63f5d1c2a9b8e7d6f5a4b3c2:${random.toString('hex')}`,
    first: 'secret-is-part-of-key',
  },
  {
    from: 'BTBurke/caddy-jwt#26',
    pasted: shared(session, 'zrM82Yxce09Z6LGZO7GYkEbca\n'),
    key: 'zrM82Yxce09Z6LGZO7GYkEbca',
    first: 'secret-trailing-newline',
  },
  {
    from: 'Kong/kong-dist-cloudformation#42',
    pasted: shared(session, 'rjrLDRC980cbjcGD8plbsIa2'),
    key: JSON.stringify({ id: '2a48', algorithm: 'HS256', key: 'csZjOTLhh1MO', secret: 'rjrLDRC980cbjcGD8plbsIa2' }),
    first: 'secret-json-config',
  },
  {
    from: 'nsarno/knock#231',
    pasted: shared(session, 'the key base of another application'),
    key: 'd83bc9a8f1e2c4775a6b',
    error: 'Signature verification raised',
    first: 'wrong-secret',
    said: ['ruby-jwt', 'wrong-secret'],
  },
  {
    from: 'istio/istio#41729',
    pasted: named,
    key: keySet.replace(/"n":"[^"]+"/, (member) => member.replaceAll('-', '+').replaceAll('_', '/')),
    error: 'Jwks RSA [n] or [e] field is missing or has a parse error',
    first: 'jwk-standard-base64',
    said: ['Envoy', 'jwk-standard-base64'],
  },
  {
    from: 'envoyproxy/gateway#4180',
    pasted: named,
    key: otherSet,
    error: "Jwks doesn't have key to match kid or alg from Jwt",
    first: 'jwks-kid-not-found',
    said: ['Envoy', 'jwks-kid-not-found'],
  },
  {
    from: 'okta/okta-jwt-verifier-python#51',
    pasted: named,
    key: otherSet,
    error: 'JWTValidationException: No matching JWK.',
    first: 'jwks-kid-not-found',
    said: ['Okta JWT Verifier (Python)', 'jwks-kid-not-found'],
  },
  {
    from: 'hasura/graphql-engine#1288, a PGP key',
    pasted: issued(),
    key: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBGC5KUgBCACi\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----',
    first: 'pem-wrong-label',
  },
  {
    from: 'actions/create-github-app-token#113',
    pasted: issued(),
    key: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    error: 'secretOrPrivateKey must be an asymmetric key when using RS256',
    first: 'asymmetric-alg-with-secret',
    said: ['jsonwebtoken', 'asymmetric-alg-with-secret'],
  },
  {
    from: 'dunglas/mercure#448',
    pasted: shared(session, 'a passphrase of the private key'),
    key: spki(rsa.publicKey),
    first: 'key-type-mismatch',
  },
];
