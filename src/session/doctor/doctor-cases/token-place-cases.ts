import { boxesWith, mends, tells, type Boxes, type DoctorCase } from './doctor-case.ts';
import { b64, ec, hs256, inputOf, macOf, signed, signedPayload, signingSecret, spki } from './signers.ts';
import { createSign } from 'node:crypto';

const token = hs256();
const [header = '', payload = '', signature = ''] = token.split('.');
const given = (pasted: string): Boxes => boxesWith(pasted, signingSecret);
const otherwise = (pasted: string): Boxes => boxesWith(pasted, 'another secret altogether, of nobody');
const session = b64(JSON.stringify({ access_token: token, token_type: 'bearer', expires_in: 3600 }));
const cookieSignature = Buffer.alloc(32, 7).toString('base64').replace(/=+$/, '');
const jkt = b64(Buffer.alloc(32, 9));
const bound = signed(inputOf({ alg: 'HS256', typ: 'at+jwt' }, b64(JSON.stringify({ sub: 'alice', cnf: { jkt } }))));
const unbound = signed(
  inputOf({ alg: 'HS256', typ: 'at+jwt' }, b64(JSON.stringify({ sub: 'alice', cnf: { kid: 'a' } }))),
);
const request = (scheme: string, of: string, more = ''): Boxes =>
  given(`GET /api HTTP/1.1\r\nHost: api.example\r\n${more}Authorization: ${scheme} ${of}\r\nAccept: */*\r\n\r\n`);
const inMail = token.replace(/.{70}/g, '$&=\r\n');

/** Text and formats around a good token. The misses mention them, or contain the token alone. */
export const tokenPlaceCases: readonly DoctorCase[] = [
  mends(
    'token-in-text',
    'an HTTP request',
    given(`GET /api HTTP/1.1\r\nHost: x.example\r\nX-Token: ${token}\r\nAccept: */*\r\n\r\n`),
    given(`I sent a GET and got 401 with ${token}`),
  ),
  mends(
    'token-in-text',
    'kubectl describe',
    given(`Name:  default-token\n\nData\n====\nca.crt:     1025 bytes\ntoken:      ${token}\n`),
    given(`{"token":"${token}"}`),
  ),
  mends('token-in-text', 'psql', given(` id | token\n----+------\n  1 | ${token}\n(1 row)\n`), given(token)),
  mends('token-in-text', 'Ruby', given(`irb> token\n=> "${token}"`), given(`"${token}"`)),
  mends(
    'token-in-text',
    'a stack trace',
    given(`jwt.exceptions.InvalidSignatureError: Signature verification failed\n  token: ${token}`),
    given(`my token: ${token}`),
  ),
  mends('token-in-base64-json', 'Supabase', given(`base64-${session}`), given(JSON.stringify({ access_token: token }))),
  tells('dpop-proof-missing', 'as Bearer', request('Bearer', bound), request('Bearer', unbound)),
  tells(
    'dpop-proof-missing',
    'a proof is not sent',
    request('DPoP', bound),
    request('DPoP', bound, 'DPoP: <proof>\r\n'),
  ),
  tells('dpop-proof-missing', 'only the scheme', given(`Bearer ${bound}`), given(bound)),
  tells(
    'dpop-proof-missing',
    'curl',
    given(`curl -H 'Authorization: DPoP ${bound}' https://api.example/x`),
    given(`curl -H 'Authorization: DPoP ${bound}' -H "DPoP: $PROOF" https://api.example/x`),
  ),
  tells(
    'token-in-base64-json',
    'claims that Envoy passes on',
    given(`x-jwt-payload: ${payload}`),
    given(`x-jwt: ${token}`),
  ),
  mends(
    'token-split-over-cookies',
    'Auth.js',
    given(`Cookie: a=b; session-token.0=${token.slice(0, 60)}; session-token.1=${token.slice(60)}`),
    given(`Cookie: a.0=b; session-token.0=${token}; session-token.1=none`),
  ),
  mends(
    'token-split-over-cookies',
    'Supabase',
    given(`sb-x-auth-token.0=base64-${session.slice(0, 90)}; sb-x-auth-token.1=${session.slice(90)}`),
    given(`sb-x-auth-token=base64-${session}`),
  ),
  mends('signed-cookie', 'Express', given(`s:${token}.${cookieSignature}`), given(`s:${token}`)),
  mends('token-prefixed', 'GitHub', given(`ghs_123456_${token}`), given(`ghs 123456 ${token}`)),
  mends('token-quoted-printable', '', given(`token=3D${inMail}`), given(token.replace(/.{70}/g, '$&\r\n'))),
  mends('token-html-escaped', 'entities', given(token.replaceAll('.', '&#46;')), given(token.replaceAll('.', '%2E'))),
  mends('token-html-escaped', 'tags', given(token.replaceAll('.', '.<wbr>')), given(`a < b, and ${token}`)),
];

const four = `${token}.abc`;
const es = inputOf({ alg: 'ES256' });
const marked = b64('\ufeff{"sub":"alice"}');
const notJson = inputOf({ alg: 'HS256', typ: 'JWT' }, b64('{"sub":"alice"'));

/** ES256 signatures whose R starts with a zero byte, so that a signer may lose it. */
function withoutZero(): string {
  for (let n = 0; ; n += 1) {
    const input = inputOf({ alg: 'ES256', n });
    const { r, s } = numbersOf(createSign('sha256').update(input).sign(ec.privateKey));
    if (r.length === 31 && s.length === 32) return `${input}.${b64(Buffer.concat([r, s]))}`;
  }
}

/** Returns R and S of a DER signature without leading zeros. */
function numbersOf(der: Buffer): { r: Buffer; s: Buffer } {
  const [rLength = 0] = der.subarray(3);
  const bare = (of: Buffer): Buffer => of.subarray(of.findIndex((byte) => byte !== 0));
  return { r: bare(der.subarray(4, 4 + rLength)), s: bare(der.subarray(6 + rLength)) };
}
const zeroLost = withoutZero();

/** Causes in the characters, the parts and the content of a token. */
export const tokenContentCases: readonly DoctorCase[] = [
  mends(
    'token-foreign-character',
    '',
    given(`${token.slice(0, 60)}!${token.slice(60)}`),
    otherwise(`${token.slice(0, 60)}!${token.slice(60)}`),
  ),
  mends(
    'token-foreign-character',
    'of a mail program',
    given(`${token.slice(0, 60)}!\r\n ${token.slice(60)}`),
    given(`${token}!\r\nThanks`),
  ),
  mends('four-segments', '', given(four), given(`${token}. abc`)),
  {
    ...tells('decoded-view-pasted', '', given('{"alg":"HS256"}\n{"sub":"alice","exp":1}'), given('{"sub":"alice"}')),
    mended: 'signature-missing',
  },
  tells('secret-pasted-as-token', '', given(signingSecret), given('another secret altogether')),
  tells(
    'signature-of-sample-token',
    'jwt.io',
    given(`${header}.${signedPayload}.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`),
    given(token),
  ),
  tells(
    'signing-input-payload-only',
    '',
    given(`${header}.${signedPayload}.${macOf(signedPayload)}`),
    otherwise(`${header}.${signedPayload}.${macOf(signedPayload)}`),
  ),
  tells(
    'json-bom',
    'in the payload',
    given(signed(inputOf({ alg: 'HS256' }, marked))),
    given(signed(inputOf({ alg: 'HS256' }, b64('{"sub":"\ufeff"}')))),
  ),
  tells('payload-not-json', '', given(signed(notJson)), given(signed(inputOf({ alg: 'HS256' }, b64('plain'))))),
  tells('no-token', '', given('please help, it says invalid signature'), given(`please help: ${token}`)),
  tells(
    'alg-missing',
    '',
    given(`${b64('{"typ":"JWT"}')}.${signedPayload}.${signature}`),
    given(signed(inputOf({ typ: 'JWT', alg: 'HS256' }))),
  ),
  tells(
    'signature-wrong-length',
    'SHA-1',
    given(`${inputOf({ alg: 'HS256' })}.${macOf(inputOf({ alg: 'HS256' }), signingSecret, 'sha1')}`),
    otherwise(token),
  ),
  mends(
    'signature-leading-zero-lost',
    '',
    boxesWith(zeroLost, spki(ec.publicKey)),
    boxesWith(`${es}.${b64(new Uint8Array(63).fill(5))}`, spki(ec.publicKey)),
  ),
];
