import { b64, es256, hs256, inputOf, macOf, rs256, rsa, signingSecret, signatureOf, signed, spki } from './signers.ts';
import { isNamed, mendsAs, reads, type Thread } from './thread.ts';

/** The Encoded token box, with the right key in the other. */
const token = hs256();
const [header = '', payload = '', signature = ''] = token.split('.');
const pem = spki(rsa.publicKey);
/** A token with an underscore in its payload and in its signature. */
const underscored =
  Array.from({ length: 100 }, (_, at) => signed(inputOf({ alg: 'HS256' }, b64(`{"a":"???~~~","n":${at}}`)))).find(
    (each) => /_.*\..*_[^.]*$/.test(each),
  ) ?? '';
const [lying, rsaInput] = [inputOf({ alg: 'HS512' }), inputOf({ alg: 'RS256' })];
const log = (of: string): string =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: {
            headers: [
              { name: 'Host', value: 'x' },
              { name: 'Authorization', value: `Bearer ${of}` },
            ],
          },
        },
      ],
    },
  });
const given = (from: string, pasted: string): Thread => reads(from, pasted, signingSecret);

const wrapped: readonly Thread[] = [
  given('a header', `Authorization: Bearer ${token}`),
  given('a header and a comma', `Bearer ${token},`),
  given('curl', `curl -s 'https://api.example/me' -H 'Authorization: Bearer ${token}' | jq`),
  given('a HAR file', log(token)),
  given(
    'a line of nginx',
    `10.0.0.1 - - [26/Nov/2026:02:03:04 +0000] "GET /api?access_token=${token} HTTP/1.1" 401 0 "-" "curl/8"`,
  ),
  given(
    'an answer of a token endpoint',
    JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 3600 }),
  ),
  given('a cookie', `Cookie: theme=dark; session=${token}; lang=de`),
  given('the fragment of a redirect', `https://app.example/cb#access_token=${token}&token_type=bearer&state=x`),
  given('percent-encoded', `id_token=${encodeURIComponent(token).replaceAll('.', '%2E')}`),
  given('zero-width characters', `${header}.\u200b${payload}.${signature}\u200b`),
  given('wrapped by a mail program', `${token.slice(0, 60)}\r\n${token.slice(60, 120)}\r\n${token.slice(120)}`),
  given('a word processor', `\u201c${token}\u201d`),
  given('Python, the repr of bytes', `b'${token}'`),
  given('a Kubernetes Secret, base64', `  token: ${Buffer.from(token).toString('base64')}`),
  given('auth0/node-jsonwebtoken#584, jwt.io in the address', `https://jwt.io/#debugger-io?token=${token}`),
  reads('a token and its key in one paste', `${rs256()}\n\n${pem}`, pem),
];

const broken: readonly Thread[] = [
  isNamed(
    'jwe-not-jws',
    'nextauthjs/next-auth#5744, an encrypted session',
    {
      pasted: 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..qHgYt9VlX-SzT9Gq.ZiLfbNgx.5M0N1EEKhmbBwdh3QT1znA',
      key: signingSecret,
    },
    /encrypted/,
  ),
  isNamed(
    'token-truncated',
    'a terminal, cut off with an ellipsis',
    { pasted: `${token.slice(0, 90)}...`, key: signingSecret },
    /shortened|missing/,
  ),
  isNamed(
    'signature-empty',
    'without its signature',
    { pasted: `${header}.${payload}.`, key: signingSecret },
    /nothing after the last dot/,
  ),
  mendsAs('token-quoted', 'Markdown, dots escaped', token.replaceAll('.', '\\.'), signingSecret),
  mendsAs('token-quoted', 'Markdown, underscores escaped', underscored.replaceAll('_', '\\_'), signingSecret),
  mendsAs('token-corrupted-header', 'without its first dot', token.replace('.', ''), signingSecret),
  mendsAs('four-segments', 'a fourth part', `${token}.abc`, signingSecret),
  mendsAs(
    'token-standard-base64',
    'a word processor, with hyphens that do not break',
    token.replaceAll('-', '\u2011'),
    signingSecret,
  ),
  mendsAs(
    'token-reserialised',
    'the payload laid out again',
    `${header}.${b64(JSON.stringify(JSON.parse(Buffer.from(payload, 'base64url').toString()), null, 2))}.${signature}`,
    signingSecret,
  ),
  mendsAs(
    'jws-json-serialization',
    'a JWS in JSON',
    JSON.stringify({ payload, protected: header, signature }),
    signingSecret,
  ),
  mendsAs(
    'signature-hex',
    'Postman, CryptoJS without an encoding',
    `${header}.${payload}.${Buffer.from(signature, 'base64url').toString('hex')}`,
    signingSecret,
  ),
  isNamed(
    'alg-header-lies',
    'HS512 in the header, signed with SHA-256',
    { pasted: `${lying}.${macOf(lying)}`, key: signingSecret },
    /the signature is HS256/,
  ),
  isNamed(
    'alg-header-lies',
    'RS256 in the header, signed with RSA-PSS',
    { pasted: `${rsaInput}.${signatureOf('PS256', rsaInput, rsa.privateKey)}`, key: pem },
    /the signature is PS256/,
  ),
  mendsAs('token-truncated-start', 'without its first character', token.slice(1), signingSecret),
  isNamed(
    'asymmetric-alg-with-secret',
    'Auth0, RS256 and the client secret',
    { pasted: rs256(), key: 'the-client-secret-of-the-application' },
    /RS256 needs an RSA key/,
  ),
  isNamed('key-type-mismatch', 'ES256 and an RSA key', { pasted: es256(), key: pem }, /ES256 needs/),
];

export const tokenThreads: readonly Thread[] = [...wrapped, ...broken];
