import { issued, now, session, shared, type FieldThread } from './field-thread.ts';
import { ec, rsa, spki } from './signers.ts';
import { keySet, kid, sig } from './field-makers.ts';

const pk1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const asc = { iss: '57246542-96fe-1a63-e053-0824d011072a', aud: 'appstoreconnect-v1' };
const ascHead = { kid: '2X9R4HXF34', typ: 'JWT' };

/** Clocks that differ, and PEM in settings and variables. */
export const fieldClocksAndPem: readonly FieldThread[] = [
  {
    from: 'nbarbettini/SimpleTokenProvider#4',
    pasted: shared(
      {
        sub: 'TEST',
        jti: '86d0b1db',
        iat: now - 5,
        nbf: now - 5,
        exp: now + 300,
        iss: 'TestIssuer',
        aud: 'TestAudience',
      },
      'our_supersecret_secretkey!1234',
    ),
    key: 'our_supersecret_secretkey!124',
    first: 'wrong-secret',
  },
  {
    from: 'Ponytech/appstoreconnectapi#41',
    pasted: sig('ES256', ec.privateKey, { ...asc, iat: now + 690, exp: now + 690 + 1200 }, ascHead),
    key: spki(ec.publicKey),
    error:
      'Provide a properly configured and signed bearer token, and make sure that it has not expired. Learn more about Generating Tokens for API Requests',
    first: 'iat-in-future',
    said: ['Apple', 'iat-in-future'],
  },
  {
    from: 'agisboye/app-store-server-api#23',
    pasted: sig('ES256', ec.privateKey, { ...asc, bid: 'com.example.app', iat: now + 660, exp: now + 960 }, ascHead),
    key: spki(ec.publicKey),
    error: 'The request is unauthorized; the JSON Web Token (JWT) is invalid.',
    first: 'iat-in-future',
  },
  {
    from: 'emqx/emqx#10279',
    pasted: shared(
      { sub: '1234567890', username: '1', nbf: 1516239022 },
      'YjI2YzY2Y2VkOWQzMTIxZDI2NjUzOTVhNjE4ODA4Yjk4NzY4MjYxMjE5N2I5Y2Q5YmZjY2Q3MTlhYjY3YzY3OQ',
      { kid: '2' },
    ),
    key: JSON.stringify({
      keys: [
        {
          kty: 'oct',
          alg: 'HS256',
          use: 'sig',
          kid: '1',
          k: 'YzU4YjUxNjUxOGE2M2RhZjg5MzE1N2JmODM2YzVmYjNhZmVkZTYzZTU1ODk3MmI0YzllYTJjYTc3Y2Q2Y2E3Mg',
        },
        {
          kty: 'oct',
          alg: 'HS256',
          use: 'sig',
          kid: '2',
          k: 'YjI2YzY2Y2VkOWQzMTIxZDI2NjUzOTVhNjE4ODA4Yjk4NzY4MjYxMjE5N2I5Y2Q5YmZjY2Q3MTlhYjY3YzY3OQ',
        },
      ],
    }),
    first: 'jwk-k-is-plain-text',
  },
  {
    from: 'PostgREST/postgrest#1139',
    pasted: shared({ role: 'webuser', iat: now + 645, exp: now + 3600 }, 'my secret of 32 characters or more!'),
    key: 'PGRST_JWT_SECRET=my secret of 32 characters or more!',
    error: '{"message":"JWTIssuedAtFuture"}',
    first: 'iat-in-future',
    said: ['PostgREST', 'iat-in-future'],
  },
  {
    from: 'lexik/LexikJWTAuthenticationBundle#286',
    pasted: issued({ exp: now + 3600, username: 'me', iat: now + 640 }),
    key: spki(rsa.publicKey),
    first: 'iat-in-future',
  },
  {
    from: 'TykTechnologies/tyk#1670',
    pasted: issued({ ...session, iat: now + 630, nbf: now + 630, exp: now + 900 }, kid),
    key: keySet,
    error: 'JWT validation error: Token is not valid yet',
    first: 'nbf-in-future',
    said: ['golang-jwt', 'nbf-in-future'],
  },
  {
    from: 'opentok/OpenTok-Ruby-SDK#185',
    pasted: shared(
      { ist: 'project', iss: '45828062', iat: now - 480, exp: now - 180 },
      'secret of the opentok project 40 characters',
    ),
    key: 'secret of the opentok project 40 characters',
    error:
      'OpenTok::OpenTokError: Failed to connect to OpenTok. Response code: Authentication failed while creating a session.',
    first: 'expired',
  },
  {
    from: 'sfreiberg/gotwilio#55',
    pasted: shared(
      { jti: 'SKaa-1565', iss: 'SKaa', sub: 'ACbb', nbf: now, exp: -62135596800, grants: { identity: 'x', video: {} } },
      'twilio api key secret 32 characters',
      { cty: 'twilio-fpa;v=1' },
    ),
    key: 'twilio api key secret 32 characters',
    error: '20103 Invalid Access Token issuer/subject',
    first: 'expired',
  },
  {
    from: 'octokit/app.js#40',
    pasted: issued({ iat: now - 60, exp: now + 600, iss: '12345' }),
    key: `GITHUB_PRIVATE_KEY="${pk1.trimEnd().replaceAll('\n', '\\n')}"`,
    error: 'error:0906D06C:PEM routines:PEM_read_bio:no start line',
    first: 'pem-escaped-newlines',
    said: ['Node.js crypto', 'pem-escaped-newlines'],
  },
  {
    from: 'auth0/node-jsonwebtoken#191',
    pasted: issued(),
    key: `PRIVATE_KEY="${pk1.trimEnd().replaceAll('\n', '\\r')}"`,
    error: 'Error: error:0906D06C:PEM routines:PEM_read_bio:no start line',
    first: 'pem-escaped-newlines',
    said: ['Node.js crypto', 'pem-escaped-newlines'],
  },
  {
    from: 'auth0/node-jsonwebtoken#517',
    pasted: issued(),
    key: pk1.replace('-----BEGIN', '----BEGIN'),
    error: 'PEM_read_bio:no start line',
    first: 'pem-bad-armor',
    said: ['Node.js crypto', 'pem-bad-armor'],
  },
  {
    from: 'panva/jose#97',
    pasted: issued(),
    key: pk1.replaceAll('\n', ''),
    error:
      '{\n  library: "PEM routines",\n  function: "get_name",\n  reason: "no start line",\n  code: "ERR_OSSL_PEM_NO_START_LINE",\n}',
    first: 'pem-newlines-lost',
    said: ['Node.js crypto', 'pem-newlines-lost'],
  },
  {
    from: 'lcobucci/jwt#100',
    pasted: `$tokenString = 'Bearer ${shared()}'; //Comes from Angular`,
    key: 'correct horse battery staple, and more of it',
    error: '"Error while decoding to JSON: Malformed UTF-8 characters, possibly incorrectly encoded"',
    first: 'token-bearer-prefix',
    said: ['lcobucci/jwt', 'token-bearer-prefix'],
  },
];
