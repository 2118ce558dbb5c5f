import { boxesWith, mends, tells, type Boxes, type DoctorCase } from './doctor-case.ts';
import { b64, ec, es256, hs256, inputOf, macOf, signedPayload, signingSecret, signed, spki } from './signers.ts';

const token = hs256();
const [header = '', , signature = ''] = token.split('.');
const inside = (put: string, at = 60): string => token.slice(0, at) + put + token.slice(at);
const given = (pasted: string): Boxes => boxesWith(pasted, signingSecret);
const otherwise = (pasted: string): Boxes => boxesWith(pasted, 'another secret altogether, of nobody');

/**
 * Text around a good token, next to a good verdict. The repair is the token alone. The miss
 * mentions the wrapping and does not have it.
 */
const around: readonly DoctorCase[] = [
  mends('token-bearer-prefix', '', given(`Authorization: Bearer ${token}`), given(`a bearer of bad news: ${token}`)),
  mends('token-quoted', '', given(`"${token}"`), given(`he said "hello": ${token}`)),
  mends('token-whitespace', 'broken into lines', given(token.replace(/.{64}/g, '$&\n')), given(`\n  ${token}  \n`)),
  mends(
    'token-invisible-character',
    '',
    given(inside('\u200b')),
    given(`invisible\u200b words, far from it: ${token}`),
  ),
  mends('token-url-encoded', '', given(token.replaceAll('.', '%2E')), given(`100%25 sure of ${token}`)),
  mends(
    'token-in-url',
    '',
    given(`https://app.example/callback#id_token=${token}&state=1`),
    given(`https://app.example/callback has given ${token}`),
  ),
  mends('token-in-cookie', '', given(`Cookie: theme=dark; session=${token}`), given(`the cookie holds ${token}`)),
  mends('token-in-json', '', given(`{"access_token":"${token}","expires_in":3600}`), given(`{} ${token}`)),
  mends(
    'token-in-command',
    '',
    given(`curl https://api.example/me -H 'Authorization: Bearer ${token}'`),
    given(`I use curl and ${token}`),
  ),
  mends('token-base64-encoded', '', given(Buffer.from(token).toString('base64')), given(`aGVsbG8gd29ybGQ= ${token}`)),
];

const json = '{"sub":"alice","name":"Jos\u00e9","admin":true}';
const python = '{"sub": "alice", "name": "Jos\\u00e9", "admin": true}';
const anew = (original: string, now: string): string => `${header}.${b64(now)}.${macOf(`${header}.${b64(original)}`)}`;
// A payload whose base64 has both + and /, and one whose last character has spare bits.
const odd = b64('{"a":"\u00ff\u00fe?>~~\u00fb\u00ef\u00be"}');
const standard = odd.replaceAll('-', '+').replaceAll('_', '/');
const shortPayload = inputOf({ alg: 'HS256' }, b64('{"a":1}'));
const foreign = hs256('what nobody else signs with, so it seems', { kid: '2' });

const changed: readonly DoctorCase[] = [
  mends(
    'token-padded',
    '',
    given(`${shortPayload}=.${macOf(shortPayload)}`),
    otherwise(`${shortPayload}=.${macOf(shortPayload)}`),
  ),
  mends(
    'token-standard-base64',
    '',
    given(`${header}.${standard}.${macOf(`${header}.${odd}`)}`),
    otherwise(`${header}.${standard}.${macOf(`${header}.${odd}`)}`),
  ),
  mends(
    'token-noncanonical-base64',
    '',
    given(signed(shortPayload).replace('fQ.', 'fR.')),
    otherwise(signed(shortPayload).replace('fQ.', 'fR.')),
  ),
  mends(
    'token-quoted',
    'escaped by Markdown',
    given(token.replaceAll('.', '\\.')),
    otherwise(token.replaceAll('.', '\\.')),
  ),
  mends(
    'token-truncated',
    'the dot before its signature missing',
    given(`${header}.${signedPayload}${signature}`),
    otherwise(token),
  ),
  mends('token-corrupted-header', 'the dot after it missing', given(token.replace('.', '')), otherwise(token)),
  tells(
    'token-truncated',
    'an ellipsis of three dots in its middle',
    given(`${token.slice(0, 40)}...${token.slice(-20)}`),
    otherwise(token),
  ),
  mends('token-truncated', 'its last character missing', given(token.slice(0, -1)), otherwise(token)),
  tells(
    'token-truncated',
    'its end missing',
    given(token.slice(0, -12)),
    otherwise(hs256(signingSecret, { kid: 'a' })),
  ),
  mends('token-truncated-start', '', given(token.slice(2)), otherwise(token)),
  mends('token-trailing-characters', '', given(`${token}xy`), given(`${token} xy`)),
  mends('token-corrupted-header', '', given(token.replace('eyJh', 'eyKh')), otherwise(token)),
  mends('token-reserialised', '', given(anew(python, json)), given(anew(python.replace('alice', 'bob'), json))),
  mends(
    'payload-modified',
    'true made of false',
    given(anew(json.replace('true', 'false'), json)),
    given(anew(json.replace('alice', 'alice2'), json)),
  ),
  mends('two-tokens-glued', '', given(`${foreign}.${token}`), given(`${token} ${foreign}`)),
];

/** Cases without a token, or with one in the wrong place. */
const misplaced: readonly DoctorCase[] = [
  mends('token-and-key-swapped', '', boxesWith(spki(ec.publicKey), es256()), boxesWith('an opaque word', 'hunter2')),
  tells(
    'not-a-jwt',
    'a Basic credential',
    given('Authorization: Basic amFuZTpodW50ZXIy'),
    given(`Basically ${token.slice(1)}`),
  ),
];

const unsecured = inputOf({ alg: 'none' });
const b64False = inputOf({ alg: 'HS256', b64: false, crit: ['b64'] }, 'payload');
const critical = { crit: ['http://example.com/x'], 'http://example.com/x': 1 };

/** Cases of other forms in the JOSE family. */
const forms: readonly DoctorCase[] = [
  tells('alg-none', '', given(`${unsecured}.`), given(signed(inputOf({ alg: 'HS256', none: 'none' })))),
  { ...mends('alg-none-missing-dot', '', given(unsecured), given(`${unsecured}.`)), mended: 'unsecured' },
  tells('signature-empty', '', given(`${header}.${signedPayload}.`), given(token)),
  tells(
    'crit-unknown',
    '',
    given(signed(inputOf({ alg: 'HS256', ...critical }))),
    given(signed(inputOf({ alg: 'HS256', 'http://example.com/x': 1 }))),
  ),
  tells('b64-false', '', given(signed(b64False)), given(signed(inputOf({ alg: 'HS256', b64: true }, signedPayload)))),
  tells(
    'detached-payload',
    '',
    given(`${header}..${signature}`),
    given(signed(inputOf({ alg: 'HS256' }, '')).replace('..', '.e30.')),
  ),
  mends(
    'jws-json-serialization',
    'flattened',
    given(JSON.stringify({ payload: signedPayload, protected: header, signature })),
    given(signed(inputOf({ alg: 'HS256' }, b64('{"payload":"a","signature":"b"}')))),
  ),
  tells(
    'jwe-not-jws',
    '',
    given(
      `${b64('{"alg":"dir","enc":"A256GCM"}')}..${b64('nonce of it')}.${b64('what is hidden')}.${b64('tag of 16 bytes!')}`,
    ),
    given(token),
  ),
  // Without a key, since the issuer's signature is checked.
  {
    ...tells(
      'sd-jwt',
      '',
      boxesWith(`${token}~${b64('["salt","name","Jane"]')}~`, ''),
      given(signed(inputOf({ alg: 'HS256', typ: 'a~b~' }))),
    ),
    mended: 'no-key',
  },
];

export const tokenCases: readonly DoctorCase[] = [...around, ...changed, ...misplaced, ...forms];
