import { createSign, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { presentValue } from '../../crypto/testing.ts';
import type { CauseId } from '../cause.ts';
import { boxesVerify, diagnoseBoxes } from '../testing.ts';
import { bareCertificate, certificateToken } from './key-text/fixtures/certificate.ts';
import { pkcs7File } from './key-text/fixtures/pkcs7.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherRsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
const ed = generateKeyPairSync('ed25519');

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

function signed(alg: string, key: KeyObject): string {
  const input = `${encode(JSON.stringify({ alg, kid: 'a' }))}.${encode('{"sub":"jane"}')}`;
  if (alg === 'EdDSA') return `${input}.${encode(sign(null, Buffer.from(input), key))}`;
  return `${input}.${encode(createSign('sha256').update(input).sign({ key, dsaEncoding: 'ieee-p1363' }))}`;
}

const rs256 = signed('RS256', rsa.privateKey);
const es256 = signed('ES256', ec.privateKey);
const es256k = signed('ES256K', k1.privateKey);
const eddsa = signed('EdDSA', ed.privateKey);

const { n = '' } = jwkMembersOf(rsa.publicKey);
const { x = '', y = '' } = jwkMembersOf(ec.publicKey);
const rsaJwk = (members: object): string => JSON.stringify({ kty: 'RSA', kid: 'a', n, e: 'AQAB', ...members });
const ecJwk = (members: object): string => JSON.stringify({ kty: 'EC', kid: 'a', crv: 'P-256', x, y, ...members });
const other = JSON.stringify({ kty: 'RSA', kid: 'b', n: jwkMembersOf(otherRsa.publicKey).n, e: 'AQAB' });

/** Returns bytes as `openssl -text` prints them: fifteen to a line, indented. */
const listed = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('hex')
      .match(/.{1,30}/g) ?? []
  )
    .map((line, at, lines) => `    ${line.match(/../g)?.join(':')}${at < lines.length - 1 ? ':' : ''}\n`)
    .join('');
const [modulus, edX] = [
  Buffer.from(n, 'base64url'),
  Buffer.from(presentValue(jwkMembersOf(ed.publicKey).x), 'base64url'),
];
const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);

type Row = {
  readonly cause: CauseId | readonly CauseId[];
  readonly name: string;
  readonly token?: string;
  readonly key: string;
  readonly says?: RegExp;
};

const rows: readonly Row[] = [
  { cause: 'jwk-not-json', name: 'Ruby, a hash', key: `{"kty"=>"RSA", "kid"=>"a", "n"=>"${n}", "e"=>"AQAB"}` },
  { cause: 'jwk-not-json', name: 'Ruby, symbols', key: `{:kty=>"RSA", :kid=>"a", :n=>"${n}", :e=>"AQAB"}` },
  {
    cause: 'jwk-not-json',
    name: 'PHP, var_export',
    key: `array (\n  'kty' => 'RSA',\n  'n' => '${n}',\n  'e' => 'AQAB',\n)`,
  },
  { cause: 'jwk-not-json', name: 'Elixir, a map', key: `%{"e" => "AQAB", "kty" => "RSA", "n" => "${n}"}` },
  { cause: 'jwk-not-json', name: 'Go, a map', key: `map[e:AQAB kid:a kty:RSA n:${n}]` },
  { cause: 'jwk-not-json', name: 'Java, a map', key: `{kty=RSA, kid=a, n=${n}, e=AQAB}` },
  { cause: 'jwk-not-json', name: 'a table', key: `kty\tRSA\nkid\ta\nn\t${n}\ne\tAQAB` },
  { cause: 'jwk-not-json', name: 'Python with True', key: `{'kty': 'RSA', 'n': '${n}', 'e': 'AQAB', 'ext': True}` },
  { cause: 'jwk-not-json', name: 'Python 2', key: `{u'kty': u'RSA', u'n': u'${n}', u'e': u'AQAB'}` },
  {
    cause: 'jwk-not-json',
    name: 'a string over several lines',
    key: rsaJwk({}).replace(n, n.replace(/.{64}/g, '$&\n  ')),
  },
  { cause: 'jwk-not-json', name: 'cut off', key: `{"keys":[${rsaJwk({})}`, says: /a } or ] is missing/ },
  { cause: 'jwk-not-json', name: 'cut off in the next key', key: `{"keys":[${rsaJwk({})},${other.slice(0, 90)}` },
  { cause: 'key-in-yaml', name: 'a set', key: `keys:\n  - kty: RSA\n    kid: a\n    n: ${n}\n    e: AQAB\n` },
  { cause: 'key-in-yaml', name: 'a key', token: es256, key: `kty: EC\ncrv: P-256\nx: "${x}"\ny: '${y}'\n` },

  { cause: 'jwk-wrong-member', name: 'Azure Key Vault', key: rsaJwk({ kty: 'RSA-HSM' }), says: /only "RSA"/ },
  {
    cause: ['jwk-wrong-member', 'key-in-json'],
    name: 'Azure Key Vault, its answer',
    key: JSON.stringify({ key: JSON.parse(rsaJwk({ kty: 'RSA-HSM' })), attributes: { enabled: true } }),
  },
  { cause: 'jwk-wrong-member', name: 'small letters', key: rsaJwk({ kty: 'rsa' }) },
  { cause: 'jwk-wrong-member', name: 'no kty', key: rsaJwk({ kty: undefined }), says: /no member "kty".* only "RSA"/ },
  { cause: 'jwk-wrong-member', name: 'an algorithm as kty', token: es256, key: ecJwk({ kty: 'ES256' }) },
  ...['P256', 'prime256v1', 'secp256r1', 'ECDSA_P256', 'p-256'].map((crv): Row => ({
    cause: 'jwk-wrong-member',
    name: crv,
    token: es256,
    key: ecJwk({ crv }),
    says: /only "P-256"/,
  })),
  { cause: 'jwk-wrong-member', name: 'no crv', token: es256, key: ecJwk({ crv: undefined }) },
  {
    cause: 'jwk-wrong-member',
    name: 'P-256K',
    token: es256k,
    key: JSON.stringify({ ...jwkMembersOf(k1.publicKey), crv: 'P-256K' }),
    says: /only "secp256k1"/,
  },
  {
    cause: 'jwk-wrong-member',
    name: 'ed25519',
    token: eddsa,
    key: JSON.stringify({ ...jwkMembersOf(ed.publicKey), crv: 'ed25519' }),
  },
  { cause: 'jwk-wrong-member', name: 'the exponent as a number', key: rsaJwk({ e: 65537 }) },
  { cause: 'jwk-wrong-member', name: 'the exponent in decimal', key: rsaJwk({ e: '65537' }) },
  {
    cause: 'key-x5c-bare',
    name: 'x5c without the members of the key',
    token: certificateToken,
    key: JSON.stringify({ keys: [{ kty: 'EC', kid: 'x', use: 'sig', x5c: [bareCertificate] }] }),
  },

  {
    cause: 'key-rsa-modulus-hex',
    name: 'openssl -text',
    key: `Public-Key: (2048 bit)\nModulus:\n${listed(Buffer.concat([Buffer.of(0), modulus]))}Exponent: 65537 (0x10001)\n`,
    says: /modulus and exponent/,
  },
  {
    cause: 'key-raw-ec-point-hex',
    name: 'openssl -text of an EC key',
    token: es256,
    key: `Private-Key: (256 bit)\npriv:\n${listed(edX)}pub:\n${listed(point)}ASN1 OID: prime256v1\nNIST CURVE: P-256\n`,
  },
  {
    cause: 'key-raw-ec-point-hex',
    name: 'openssl -text of an Ed25519 key',
    token: eddsa,
    key: `ED25519 Public-Key:\npub:\n${listed(edX)}`,
  },
  { cause: 'pem-wrong-label', name: 'PKCS #7', token: certificateToken, key: pkcs7File, says: /-print_certs/ },
];

/** What is said of a certificate, and of a set, however it is written. */
const beside: ReadonlySet<CauseId> = new Set<CauseId>(['key-is-certificate', 'jwks-pasted-as-jwk']);

describe('a key that is written in another way', () => {
  it.each(rows)('$cause: $name', async ({ cause, token = rs256, key, says }) => {
    const found = await diagnoseBoxes(token, key);
    const [remark, ...others] = found.filter(({ findings: [first] }) => !beside.has(first.cause));
    expect(remark?.findings.map((finding) => finding.cause)).toEqual([cause].flat());
    expect(others).toEqual([]);
    expect(remark?.kind).toBe('remark');
    expect(await boxesVerify(token, presentValue(remark?.repair?.key))).toBe(true);
    if (says) expect(remark?.findings.map(({ sentence }) => sentence).join(' ')).toMatch(says);
  });

  it('names the usual exponent only if the signature verifies with it', async () => {
    const causes = async (token: string) =>
      (await diagnoseBoxes(token, rsaJwk({ e: undefined }))).map(({ kind, findings: [{ cause }] }) => [kind, cause]);
    expect(await causes(rs256)).toContainEqual(['proven', 'jwk-wrong-member']);
    expect(await causes(signed('RS256', otherRsa.privateKey))).not.toContainEqual(['proven', 'jwk-wrong-member']);
  });

  it.each([
    ['a coordinate that is on no curve', es256, ecJwk({ crv: undefined, y: x })],
    ['a secret that only looks like a list', rs256, 'kty: my secret n: 1'],
    ['a modulus that was shortened for display', rs256, rsaJwk({ n: `${n.slice(0, 99)}...` })],
  ])('is not read from %s', async (_, token, key) => {
    expect((await diagnoseBoxes(token, key)).filter(({ repair }) => repair !== null)).toEqual([]);
  });
});

describe('the fixture of PKCS #7', () => {
  it('contains the certificate of the other fixtures', () => {
    const file = Buffer.from(pkcs7File.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    expect(file.includes(Buffer.from(bareCertificate, 'base64'))).toBe(true);
  });
});
