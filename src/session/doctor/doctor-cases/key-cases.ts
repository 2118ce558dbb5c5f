import { sha384Aes256 } from '../../../core/keys/fixtures/encrypted.ts';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';
import {
  bareCertificate,
  certificateToken,
  x5cToken,
} from '../../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { sshFixtures } from '../../../core/diagnose/families/key-text/fixtures/ssh.ts';
import type { CauseId } from '../../../core/diagnose/cause.ts';
import { boxesWith, mends, tells, type DoctorCase } from './doctor-case.ts';
import {
  b64,
  ec,
  es256,
  hs256,
  jwkOf,
  jwkText,
  otherEc,
  otherRsa,
  p384,
  rs256,
  rsa,
  setOf,
  signedBy,
  spki,
} from './signers.ts';

const pem = spki(rsa.publicKey);
const body = pem.replace(/-----[^-]+-----|\s/g, '');
const [token, foreign] = [rs256(), rs256({}, otherRsa.privateKey)];
const { x = '', y = '', d = '' } = jwkMembersOf(ec.privateKey);
const hexOf = (...members: readonly string[]): string =>
  members.map((each) => Buffer.from(each, 'base64url').toString('hex')).join('');
const zeroed = (member: string): string => b64(Buffer.concat([Buffer.alloc(1), Buffer.from(member, 'base64url')]));

/**
 * RSA keys that cannot be read as they are, or that are read with a remark. The notation of a key
 * is right or wrong whatever the token, so the miss is a correct text: the PEM of another key, and
 * for a remark the right key.
 */
const texts: readonly (readonly [CauseId, string])[] = [
  ['pem-escaped-newlines', pem.replaceAll('\n', '\\n')],
  ['pem-newlines-lost', pem.replaceAll('\n', ' ')],
  ['pem-no-armor', body],
  ['pem-base64-encoded', Buffer.from(pem).toString('base64')],
  ['pem-bad-armor', pem.replaceAll('-----', '----')],
  ['pem-pkcs1', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
  ['pem-wrong-label', pem.replaceAll('PUBLIC KEY', 'RSA PUBLIC KEY')],
  ['key-private-pasted', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
];
const missOf: ReadonlyMap<CauseId, string> = new Map([
  ['pem-pkcs1', pem],
  ['pem-wrong-label', pem],
  ['key-private-pasted', pem],
]);
const remarked: ReadonlySet<CauseId> = new Set<CauseId>(['pem-pkcs1', 'pem-wrong-label']);

const textCases = texts.map(([cause, key]): DoctorCase => {
  const miss = missOf.get(cause);
  return (remarked.has(cause) ? tells : mends)(
    cause,
    '',
    boxesWith(token, key),
    boxesWith(token, miss ?? spki(otherRsa.publicKey)),
  );
});

const [ssh = { line: '', token: '' }] = sshFixtures;
const point = `04${hexOf(x, y)}`;

const otherTexts: readonly DoctorCase[] = [
  tells(
    'pem-sec1',
    '',
    boxesWith(es256(), ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString()),
    boxesWith(es256(), ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
  ),
  tells(
    'pem-encrypted',
    'without its passphrase',
    boxesWith(es256(), sha384Aes256),
    boxesWith(es256(), spki(ec.publicKey)),
  ),
  mends('key-x5c-bare', '', boxesWith(certificateToken, bareCertificate), boxesWith(es256(), spki(ec.publicKey))),
  mends('key-ssh-format', '', boxesWith(ssh.token, ssh.line), boxesWith(foreign, pem)),
  mends('key-raw-ec-point-hex', '', boxesWith(es256(), point), boxesWith(es256(), spki(ec.publicKey))),
  tells(
    'jwk-n-leading-zero',
    'of a modulus',
    boxesWith(token, jwkText(rsa.publicKey, { n: zeroed(`${jwkMembersOf(rsa.publicKey).n}`) })),
    boxesWith(token, jwkText(rsa.publicKey)),
  ),
  mends(
    'jwk-n-leading-zero',
    'of a coordinate',
    boxesWith(es256(), jwkText(ec.publicKey, { x: zeroed(x) })),
    boxesWith(es256(), jwkText(ec.publicKey)),
  ),
];

const named = (kid: string, key = ec.publicKey, members: object = {}): object => jwkOf(key, { kid, ...members });
const [a, b] = [named('a', otherEc.publicKey), named('b')];
const nobody = es256({ kid: 'a' }, p384.privateKey);

/** Cases about which key of a set is used. */
const sets: readonly DoctorCase[] = [
  mends(
    'jwks-kid-wrong-key',
    '',
    boxesWith(es256({ kid: 'a' }), setOf(a, b)),
    boxesWith(es256({ kid: 'b' }), setOf(a, b)),
  ),
  mends('jwks-kid-not-found', '', boxesWith(es256({ kid: 'c' }), setOf(a, b)), boxesWith(nobody, setOf(a, b))),
  tells(
    'jwks-kid-not-found',
    'and none fits',
    boxesWith(signedBy('ES384', p384.privateKey, { kid: 'c' }), setOf(a, b)),
    boxesWith(nobody, setOf(a, b)),
  ),
  mends(
    'jwks-key-not-for-signing',
    '',
    boxesWith(es256(), jwkText(ec.publicKey, { use: 'enc' })),
    boxesWith(es256(), jwkText(ec.publicKey, { use: 'sig' })),
  ),
  tells(
    'jwks-duplicate-kid',
    '',
    boxesWith(es256({ kid: 'b' }), setOf(named('b', otherEc.publicKey), b)),
    boxesWith(es256({ kid: 'b' }), setOf(a, a, b)),
  ),
  tells('token-without-kid', '', boxesWith(es256(), setOf(a, b)), boxesWith(es256({ kid: 'b' }), setOf(a, b))),
  tells(
    'jwks-pasted-as-jwk',
    '',
    boxesWith(es256({ kid: 'b' }), setOf(b)),
    boxesWith(es256({ kid: 'b' }), JSON.stringify(b)),
  ),
  tells(
    'embedded-jwk',
    '',
    boxesWith(es256({ jwk: jwkOf(ec.publicKey) }), ''),
    boxesWith(es256({ jwk: jwkOf(otherEc.publicKey) }), ''),
  ),
  tells(
    'key-is-certificate',
    '',
    boxesWith(certificateToken, `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----`),
    boxesWith(es256(), spki(ec.publicKey)),
  ),
  tells('embedded-x5c', '', boxesWith(x5cToken, ''), boxesWith(certificateToken, '')),
];

/** Cases in which the text is right and the key is wrong. */
const wrong: readonly DoctorCase[] = [
  tells(
    'weak-key',
    'a point of small order',
    boxesWith(es256(), JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: b64(Uint8Array.of(1, ...Array(31).fill(0))) })),
    boxesWith(es256(), spki(ec.publicKey)),
  ),
  tells('wrong-key', '', boxesWith(es256(), spki(otherEc.publicKey)), boxesWith(es256(), spki(ec.publicKey))),
  tells('asymmetric-alg-with-secret', '', boxesWith(es256(), 'hunter2'), boxesWith(hs256(), 'hunter2')),
  tells('key-type-mismatch', 'RSA for ES256', boxesWith(es256(), pem), boxesWith(es256(), spki(p384.publicKey))),
  tells('key-type-mismatch', 'a public key for HS256', boxesWith(hs256(), pem), boxesWith(hs256(), 'hunter2')),
  tells(
    'alg-curve-mismatch',
    '',
    boxesWith(es256(), spki(p384.publicKey)),
    boxesWith(es256(), spki(otherEc.publicKey)),
  ),
  tells('hmac-with-public-key', '', boxesWith(hs256(pem), pem), boxesWith(hs256(spki(otherRsa.publicKey)), pem)),
  tells(
    'hmac-with-public-key',
    'whose base64 was given',
    boxesWith(hs256(pem), Buffer.from(pem).toString('base64')),
    boxesWith(hs256(d), Buffer.from(pem).toString('base64')),
  ),
  tells(
    'hmac-with-public-key',
    'that was given as a secret',
    boxesWith(hs256(body), { text: Buffer.from(body).toString('base64'), secretEncoding: 'base64', passphrase: '' }),
    boxesWith(hs256(d), d),
  ),
];

export const keyCases: readonly DoctorCase[] = [...textCases, ...otherTexts, ...sets, ...wrong];
