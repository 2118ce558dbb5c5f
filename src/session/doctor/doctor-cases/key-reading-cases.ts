import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { boxesWith, mends, tells, type Boxes, type DoctorCase } from './doctor-case.ts';
import {
  b64,
  es256,
  hs256,
  inputOf,
  jwkOf,
  jwkText,
  otherRsa,
  rs256,
  rsa,
  setOf,
  signatureOf,
  signedBy,
  spki,
} from './signers.ts';
import { base58Of, memberOf, nkeyOf } from './key-encodings.ts';

const pem = spki(rsa.publicKey);
const otherPem = spki(otherRsa.publicKey);
const n = memberOf(rsa.publicKey, 'n');
const withN = (of: string, members: object = {}): string =>
  JSON.stringify({ kty: 'RSA', e: 'AQAB', n: of, ...members });
const decimal = BigInt(`0x${n.toString('hex')}`).toString();
const standard = rs256();
const given = (key: string): Boxes => boxesWith(standard, key);
const right = given(pem);
/** Returns a token for Snowflake with the fingerprint of a key (SHA-256 of its DER) in its issuer. */
function withFingerprint(of: string): string {
  const der = Buffer.from(of.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const fingerprint = createHash('sha256').update(der).digest('base64');
  const input = inputOf({ alg: 'RS256' }, b64(JSON.stringify({ iss: `ACME.ADA.SHA256:${fingerprint}` })));
  return `${input}.${signatureOf('RS256', input, rsa.privateKey)}`;
}

/** Returns a token for a Docker registry with the ID of a key: 240 bits of its SHA-256 in base32. */
function withLibtrust(of: string): string {
  const der = Buffer.from(of.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  let value = BigInt(`0x${createHash('sha256').update(der).digest('hex').slice(0, 60)}`);
  let id = '';
  for (let at = 0; at < 48; at += 1, value /= 32n)
    id = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number(value % 32n)) + id;
  return rs256({ kid: (id.match(/.{4}/g) ?? []).join(':') });
}

const indented = pem
  .trim()
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n');

const ed = generateKeyPairSync('ed25519');
const x = memberOf(ed.publicKey, 'x');
const edToken = signedBy('EdDSA', ed.privateKey);
const multibase = `z${base58Of(Buffer.concat([Buffer.from([0xed, 1]), x]))}`;

/** Returns a key whose x starts with a zero byte. */
function zeroKey(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
  for (;;) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    if (memberOf(pair.publicKey, 'x')[0] === 0) return pair;
  }
}
const zero = zeroKey();
const shortX = b64(memberOf(zero.publicKey, 'x').subarray(1));

/** Causes in how a key is written. The misses have the right form, or a key that does not verify. */
export const keyReadingCases: readonly DoctorCase[] = [
  tells('key-is-fingerprint', '', given('SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8'), right),
  tells('key-is-url', '', given('https://idp.example/.well-known/jwks.json'), right),
  tells(
    'key-is-discovery-document',
    '',
    given('{"issuer":"https://idp.example","jwks_uri":"https://idp.example/jwks"}'),
    given(setOf(jwkOf(rsa.publicKey))),
  ),
  mends('key-in-json', '', given(JSON.stringify({ type: 'RS256', key: pem })), right),
  mends(
    'key-in-json',
    'a map from kid to key',
    boxesWith(rs256({ kid: 'b' }), JSON.stringify({ a: otherPem, b: pem })),
    right,
  ),
  mends('pem-bad-armor', 'indented', given(indented), given(pem.replace(/\n(?!-)/g, '\n    '))),
  mends('key-in-yaml', '', given(`public_key: |\n${indented}\n`), given(`# public key:\n${pem}`)),
  mends('key-json-bom', '', given(`\ufeff${jwkText(rsa.publicKey)}`), given(jwkText(rsa.publicKey))),
  mends(
    'key-json-smart-quotes',
    '',
    given(jwkText(rsa.publicKey).replaceAll('"', '\u201c')),
    given(jwkText(rsa.publicKey, { note: '\u201cA\u201d' })),
  ),
  mends(
    'key-json-escaped',
    '',
    given(JSON.stringify(jwkText(rsa.publicKey))),
    given(jwkText(rsa.publicKey, { note: '"A"' })),
  ),
  mends('key-base58', 'with its type', boxesWith(edToken, multibase), boxesWith(edToken, jwkText(ed.publicKey))),
  mends('key-base58', 'bare', boxesWith(edToken, base58Of(x)), boxesWith(hs256(base58Of(x)), base58Of(x))),
  mends('key-nkey', '', boxesWith(edToken, nkeyOf(x)), boxesWith(hs256(nkeyOf(x)), nkeyOf(x))),
  mends('key-rsa-modulus-hex', '', given(n.toString('hex')), given(memberOf(otherRsa.publicKey, 'n').toString('hex'))),
  mends('jwk-n-is-decimal', '', given(withN(decimal, { e: '65537' })), given(withN(b64(n)))),
  mends(
    'jwk-n-is-hex',
    '',
    given(withN(n.toString('hex'))),
    given(withN(memberOf(otherRsa.publicKey, 'n').toString('hex'))),
  ),
  mends('jwk-n-is-pem', '', given(withN(pem)), right),
  tells('jwk-standard-base64', '', given(withN(n.toString('base64'))), given(withN(b64(n)))),
  mends(
    'jwk-coordinate-short',
    '',
    boxesWith(es256({}, zero.privateKey), jwkText(zero.publicKey, { x: shortX })),
    boxesWith(es256({}, zero.privateKey), jwkText(zero.publicKey)),
  ),
  mends(
    'jwk-not-json',
    '',
    given(jwkText(rsa.publicKey).replaceAll('":', '"=>')),
    given(jwkText(rsa.publicKey, { note: '"kty"=>"RSA"' })),
  ),
  mends(
    'jwk-wrong-member',
    '',
    given(jwkText(rsa.publicKey, { kty: 'RSA-HSM' })),
    given(jwkText(rsa.publicKey, { note: 'RSA-HSM' })),
  ),
  tells('fingerprint-mismatch', '', boxesWith(withFingerprint(otherPem), pem), boxesWith(withFingerprint(pem), pem)),
  tells(
    'fingerprint-mismatch',
    'in the kid of a Docker registry',
    boxesWith(withLibtrust(otherPem), pem),
    boxesWith(withLibtrust(pem), pem),
  ),
  mends(
    'jwk-alg-mismatch',
    '',
    given(jwkText(rsa.publicKey, { alg: 'PS256' })),
    given(jwkText(rsa.publicKey, { alg: 'RS256' })),
  ),
];
