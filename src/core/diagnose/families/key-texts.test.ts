import { createSign, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { presentValue } from '../../crypto/testing.ts';
import { rsaCertificate } from '../../keys/fixtures/certificate.ts';
import type { CauseId } from '../cause.ts';
import { caseOfBoxes, diagnoseBoxes, boxesVerify } from '../testing.ts';
import { bareCertificate, certificateToken } from './key-text/fixtures/certificate.ts';
import { openSshFile, ssh2File, sshFixtures } from './key-text/fixtures/ssh.ts';
import { mendedKeys } from './key-texts.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' });
const ed = generateKeyPairSync('ed25519');

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

function signed(alg: string, key: KeyObject): string {
  const input = `${encode(JSON.stringify({ alg, typ: 'JWT' }))}.${encode('{"sub":"jane"}')}`;
  if (alg === 'EdDSA') return `${input}.${encode(sign(null, Buffer.from(input), key))}`;
  const signer = createSign(`sha${alg.slice(2)}`).update(input);
  return `${input}.${encode(signer.sign({ key, dsaEncoding: 'ieee-p1363' }))}`;
}

const rs256 = signed('RS256', rsa.privateKey);
const es256 = signed('ES256', ec.privateKey);
const es512 = signed('ES512', p521.privateKey);
const eddsa = signed('EdDSA', ed.privateKey);

const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const otherPem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();
const certificatePem = `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----\n`;
const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
const pkcs1 = rsa.publicKey.export({ type: 'pkcs1', format: 'der' });
const pkcs8 = rsa.privateKey.export({ type: 'pkcs8', format: 'der' });
const sec1 = ec.privateKey.export({ type: 'sec1', format: 'der' });
const ecPem = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const jwk = JSON.stringify(jwkMembersOf(ec.publicKey));
const base64 = (data: string | Uint8Array): string => Buffer.from(data).toString('base64');
const escaped = (text: string): string => text.replaceAll('\n', '\\n');
const body = base64(der);
const { x = '', y = '' } = jwkMembersOf(ec.publicKey);
const point = (...parts: string[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part, 'base64url')));
const [xy, q521] = [point(x, y), jwkMembersOf(p521.publicKey)];
const compressed = Buffer.concat([Buffer.from([2 + (presentValue(xy[63]) & 1)]), xy.subarray(0, 32)]);
const edRaw = presentValue(jwkMembersOf(ed.publicKey).x);

/** Returns a key with a leading zero byte in a coordinate, as one in 128 has. */
function shortPair() {
  for (;;) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const made = jwkMembersOf(pair.publicKey);
    if (/^A[A-P]/.test(`${made.x}`) || /^A[A-P]/.test(`${made.y}`)) return pair;
  }
}
const short = shortPair();
const unpadded = (member: string | undefined): string =>
  encode(
    Buffer.from(
      Buffer.from(presentValue(member), 'base64url')
        .toString('hex')
        .replace(/^(?:00)+/, ''),
      'hex',
    ),
  );
const shortPublic = jwkMembersOf(short.publicKey);
const shortJwk = JSON.stringify({ ...shortPublic, x: unpadded(shortPublic.x), y: unpadded(shortPublic.y) });

type Row = {
  readonly cause: CauseId | readonly CauseId[];
  readonly name: string;
  readonly token?: string;
  readonly key: string;
  readonly says?: RegExp;
};

const rows: readonly Row[] = [
  { cause: 'pem-escaped-newlines', name: 'literal \\n', key: escaped(pem), says: /\\n in 9 places/ },
  { cause: 'pem-escaped-newlines', name: 'literal \\n in quotation marks', key: JSON.stringify(pem) },
  { cause: 'pem-escaped-newlines', name: 'literal \\\\n', key: pem.replaceAll('\n', '\\\\n') },
  { cause: 'pem-escaped-newlines', name: 'literal \\r\\n', key: pem.replaceAll('\n', '\\r\\n') },
  { cause: 'pem-escaped-newlines', name: 'a .env line with literal \\n', key: `PUBLIC_KEY="${escaped(pem)}"` },
  {
    cause: 'pem-escaped-newlines',
    name: 'strings joined in source code',
    key: pem
      .trim()
      .split('\n')
      .map((line) => `'${line}\\n'`)
      .join(' +\n  '),
  },
  {
    cause: 'pem-escaped-newlines',
    name: 'n where the backslash was lost',
    key: pem.trim().replaceAll('\n', 'n'),
    says: /letter n in 8 places/,
  },
  { cause: ['pem-base64-encoded', 'pem-escaped-newlines'], name: 'base64 of literal \\n', key: base64(escaped(pem)) },
  {
    cause: 'pem-newlines-lost',
    name: 'spaces',
    key: pem.replaceAll('\n', ' '),
    says: /spaces replaced its line breaks/,
  },
  { cause: 'pem-newlines-lost', name: 'nothing', key: pem.replaceAll('\n', ''), says: /breaks are gone/ },
  { cause: ['pem-bad-armor', 'pem-newlines-lost'], name: 'all white space lost', key: pem.replace(/\s/g, '') },
  { cause: 'pem-no-armor', name: 'SPKI', key: body, says: /294 bytes/ },
  { cause: 'pem-no-armor', name: 'SPKI in lines and quotation marks', key: `"${body.replace(/.{76}/g, '$&\n')}"` },
  { cause: 'pem-no-armor', name: 'SPKI in hex', key: der.toString('hex'), says: /bare hex/ },
  { cause: 'pem-no-armor', name: 'PKCS#1', key: base64(pkcs1) },
  { cause: 'pem-no-armor', name: 'PKCS#8', key: base64(pkcs8) },
  { cause: 'pem-no-armor', name: 'SEC1', token: es256, key: base64(sec1) },
  {
    cause: ['pem-no-armor', 'key-in-json'],
    name: 'Keycloak’s realm document',
    key: JSON.stringify({ realm: 'x', public_key: body, 'token-service': 'https://x.example' }),
  },
  { cause: 'pem-base64-encoded', name: 'PEM', key: base64(pem) },
  { cause: 'pem-base64-encoded', name: 'JWK', token: es256, key: base64(jwk) },
  { cause: ['pem-base64-encoded', 'pem-base64-encoded'], name: 'twice', key: base64(base64(pem)) },
  { cause: ['pem-base64-encoded', 'secret-env-line'], name: 'in a .env line', key: `JWT_PUBLIC_KEY=${base64(pem)}` },
  {
    cause: 'pem-bad-armor',
    name: 'four hyphens',
    key: pem.replaceAll('-----', '----'),
    says: /Line 1 reads “----BEGIN PUBLIC KEY----”/,
  },
  { cause: 'pem-bad-armor', name: 'en dashes', key: pem.replaceAll('-----', '–––––') },
  {
    cause: 'pem-bad-armor',
    name: 'spaces',
    key: pem.replaceAll('-----', '- - - - -').replaceAll('- - - - -', '----- '),
  },
  { cause: 'pem-bad-armor', name: 'END missing', key: pem.slice(0, pem.indexOf('-----END')), says: /no last line/ },
  { cause: 'pem-bad-armor', name: 'BEGIN missing', key: pem.slice(pem.indexOf('\n') + 1), says: /no first line/ },
  { cause: 'pem-bad-armor', name: 'small letters', key: pem.replace('BEGIN PUBLIC KEY', 'Begin Public Key') },
  {
    cause: 'pem-bad-armor',
    name: 'two labels',
    key: pem.replace('END PUBLIC', 'END RSA PUBLIC'),
    says: /starts as “PUBLIC KEY” and ends as “RSA PUBLIC KEY”/,
  },
  {
    cause: 'pem-bad-armor',
    name: 'quoting marks of a mail',
    key: pem.replace(/^/gm, '> '),
    says: /^Each line of the key starts with ">"/,
  },
  {
    cause: 'pem-bad-armor',
    name: 'the URL-safe alphabet',
    token: es256,
    key: ecPem
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/^(?!-----)/m, ' ')
      .replace('=', '.='),
  },
  ...sshFixtures.map(({ name, line, token }): Row => ({
    cause: 'key-ssh-format',
    name,
    token,
    key: line,
    says: new RegExp(name),
  })),
  {
    cause: 'key-ssh-format',
    name: 'the base64 alone',
    token: presentValue(sshFixtures[1]).token,
    key: presentValue(presentValue(sshFixtures[1]).line.split(' ')[1]),
  },
  { cause: 'key-ssh-format', name: 'a file of RFC 4716', token: presentValue(sshFixtures[4]).token, key: ssh2File },
  {
    cause: 'key-ssh-format',
    name: 'an encrypted OpenSSH file',
    token: presentValue(sshFixtures[4]).token,
    key: openSshFile,
  },
  {
    cause: 'key-x5c-bare',
    name: 'as text',
    token: certificateToken,
    key: bareCertificate,
    says: /bare base64 of an X.509 certificate/,
  },
  {
    cause: 'key-x5c-bare',
    name: 'as the list that x5c is',
    token: certificateToken,
    key: JSON.stringify([bareCertificate, body]),
  },
  {
    cause: 'key-raw-ec-point-hex',
    name: '04‖x‖y',
    token: es256,
    key: `04${xy.toString('hex')}`,
    says: /point 04‖x‖y of a public key on P-256, 65 bytes in hex/,
  },
  { cause: 'key-raw-ec-point-hex', name: '0x, capitals', token: es256, key: `0x04${xy.toString('hex').toUpperCase()}` },
  {
    cause: 'key-raw-ec-point-hex',
    name: 'colons',
    token: es256,
    key: `04${xy.toString('hex')}`.replace(/..(?=.)/g, '$&:'),
  },
  { cause: 'key-raw-ec-point-hex', name: 'x‖y', token: es256, key: xy.toString('hex'), says: /coordinates x and y/ },
  { cause: 'key-raw-ec-point-hex', name: 'base64', token: es256, key: base64(Buffer.concat([Buffer.from([4]), xy])) },
  {
    cause: 'key-raw-ec-point-hex',
    name: 'compressed',
    token: es256,
    key: compressed.toString('hex'),
    says: /compressed point/,
  },
  {
    cause: 'key-raw-ec-point-hex',
    name: 'P-521',
    token: es512,
    key: `04${point(presentValue(q521.x), presentValue(q521.y)).toString('hex')}`,
  },
  {
    cause: 'key-raw-ec-point-hex',
    name: 'Ed25519 in base64url',
    token: eddsa,
    key: edRaw,
    says: /bare Ed25519 public key, 32 bytes/,
  },
  { cause: 'key-json-escaped', name: 'a JWK as a JSON string', token: es256, key: JSON.stringify(jwk) },
  {
    cause: 'key-json-escaped',
    name: 'the same without its outer quotation marks',
    token: es256,
    key: JSON.stringify(jwk).slice(1, -1),
  },
  {
    cause: 'key-in-json',
    name: 'PEM under a name',
    key: JSON.stringify({ publicKey: pem }),
    says: /value of “publicKey”/,
  },
  { cause: 'key-in-json', name: 'a JWK under a name', token: es256, key: `{"publicKey":${jwk}}` },
  { cause: 'key-in-json', name: 'Hasura’s setting', key: JSON.stringify({ type: 'RS256', key: pem }) },
  {
    cause: 'key-in-json',
    name: 'the second of two PEM under their kids',
    key: JSON.stringify({ k2: otherPem, k1: pem }, null, 2),
    says: /value of “k1”/,
  },
  {
    cause: 'key-in-json',
    name: 'a certificate under its kid, among others',
    token: certificateToken,
    key: JSON.stringify({ k2: rsaCertificate, k1: certificatePem, k3: otherPem }),
    says: /value of “k1”/,
  },
  {
    cause: 'key-in-json',
    name: 'the last of more PEM than are told apart',
    key: JSON.stringify(
      Object.fromEntries([
        ...Array.from({ length: 14 }, (_, at) => [`o${at}`, otherPem.replace('-----BEGIN', `${at}\n-----BEGIN`)]),
        ['k1', pem],
      ]),
    ),
    says: /15 of its values are keys/,
  },
  {
    cause: 'pem-escaped-newlines',
    name: 'PEM escaped twice, in JSON',
    key: JSON.stringify({ publicKey: escaped(pem) }),
  },
  {
    cause: 'jwk-n-leading-zero',
    name: 'a coordinate with the sign of a big integer',
    token: es256,
    key: jwk.replace(x, encode(Buffer.concat([Buffer.alloc(1), xy.subarray(0, 32)]))),
    says: /"x" in the JWK has 33 bytes, but P-256 needs 32/,
  },
  {
    cause: 'jwk-coordinate-short',
    name: 'coordinates without their leading zeros',
    token: signed('ES256', short.privateKey),
    key: shortJwk,
    says: /has 3[01] bytes/,
  },
  { cause: 'secret-env-line', name: 'a JWK after a name', token: es256, key: `PUBLIC_JWK='${jwk}'` },
  { cause: 'secret-url-encoded', name: 'PEM out of a form', key: encodeURIComponent(pem).replaceAll('%20', '+') },
];

describe('a key that cannot be read as given', () => {
  it.each(rows)('$cause: $name', async ({ cause, token = rs256, key, says }) => {
    expect(await boxesVerify(token, key), 'broken before').toBe(false);
    const found = (await diagnoseBoxes(token, key)).filter(
      ({ kind, repair, findings: [first] }) =>
        kind === 'proven' || (kind === 'remark' && repair?.key !== undefined && first.cause !== 'key-private-pasted'),
    );
    expect(found.map(({ findings }) => findings.map((finding) => finding.cause))).toEqual([[cause].flat()]);
    const [proven] = found;
    expect(await boxesVerify(token, presentValue(proven?.repair?.key))).toBe(true);
    if (says) expect(proven?.findings.map(({ sentence }) => sentence).join(' ')).toMatch(says);
  });

  it.each([escaped(ecPem), base64(ecPem), ecPem.replaceAll('-----', '----'), ecPem.replaceAll('\n', ' ')])(
    'is read at once, and says nothing of a token of another key: %#',
    async (key) => {
      const causes = async (token: string) => (await diagnoseBoxes(token, key)).filter(({ kind }) => kind !== 'remark');
      expect(await causes(es256)).toEqual([]);
      expect(await causes(signed('ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey))).toEqual([]);
    },
  );
});

describe('what can be read', () => {
  it.each([pem, ecPem, jwk, `{"keys":[${jwk}]}`, rsaCertificate, 'hunter2', 'a'.repeat(64)])(
    'is not changed: %#',
    async (key) => {
      const found = await mendsOf(rs256, key);
      expect(found.filter(({ findings: [first] }) => first?.cause !== 'key-raw-ec-point-hex')).toEqual([]);
    },
  );

  it('gives an answer to every mutation of every case', async () => {
    const mutation = fc.record({
      row: fc.constantFrom(...rows),
      at: fc.nat(400),
      cut: fc.nat(30),
      put: fc.string({
        maxLength: 4,
        unit: fc.constantFrom('-', '\\', '"', '\n', '=', '{', ',', 'A', '\u200b', '%', '0'),
      }),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ row, at, cut, put }) => {
        const key = row.key.slice(0, at) + put + row.key.slice(at + cut);
        for (const { findings, repaired } of await mendsOf(row.token ?? rs256, key)) {
          expect(findings.length).toBeGreaterThan(0);
          expect(repaired?.text).not.toBe(key);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays bounded on hostile texts', async () => {
    const hostile = [
      '-----BEGIN '.repeat(15_000),
      '\\n'.repeat(90_000),
      '{"a":'.repeat(30_000),
      '%41'.repeat(60_000),
      '---- BEGIN SSH2 PUBLIC KEY ----'.repeat(6_000),
      '-'.repeat(190_000),
      'A'.repeat(190_000),
      ' '.repeat(190_000) + 'x',
      'AAAA '.repeat(38_000),
      '{kty:/*'.repeat(20_000) + '}',
      `{kty:${'A'.repeat(190_000)}}`,
    ];
    for (const key of hostile) expect(await mendsOf(rs256, key), key.slice(0, 20)).toBeDefined();
  });
});

async function mendsOf(token: string, key: string) {
  const variants = [];
  for await (const variant of mendedKeys(await caseOfBoxes(token, key))) variants.push(variant);
  return variants;
}

describe('a map from kid to key', () => {
  const withKid = (kid: string, key: KeyObject): string => {
    const input = `${encode(JSON.stringify({ alg: 'RS256', kid }))}.${encode('{"sub":"jane"}')}`;
    return `${input}.${encode(createSign('sha256').update(input).sign(key))}`;
  };
  const map = JSON.stringify({ k2: otherPem, k1: pem }, null, 2);
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  it('is fixed to the key that the kid names, and only that', async () => {
    const found = await diagnoseBoxes(withKid('k1', rsa.privateKey), map);
    expect(found.map(({ kind, repair }) => [kind, repair?.key?.text])).toEqual([['remark', pem]]);
    expect(found[0]?.findings[0].sentence).toBe(
      'The key is inside JSON, as the value of “k1”.\nPaste only that value.',
    );
  });

  it.each(['k2', 'k1'])('is fixed to the key named %s if nothing verifies', async (kid) => {
    const [seen, ...others] = await diagnoseBoxes(withKid(kid, stranger), map);
    expect([seen?.repair?.key?.text, others]).toEqual([kid === 'k1' ? pem : otherPem, []]);
  });

  it('returns all of them if the kid names none', async () => {
    const read = (await diagnoseBoxes(withKid('k9', stranger), map)).find(({ kind }) => kind === 'remark');
    expect(read?.repair?.key?.text).toBe(`${otherPem}\n${pem}`);
  });
});
