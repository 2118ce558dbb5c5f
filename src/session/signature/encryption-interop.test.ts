import * as node from 'node:crypto';
import { compactDecrypt, CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '../../core/text/bytes.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { rfc7516 } from '../../core/crypto/vectors/rfc7516.ts';
import { rfc7520Jwe } from '../../core/crypto/vectors/rfc7520-jwe.ts';
import { contentRowOf } from '../../core/crypto/encryption/content-encryption.ts';
import { encryptToken } from '../../core/crypto/encryption/encrypt.ts';
import { decryptToken } from '../../core/crypto/encryption/decrypt.ts';
import { keyManagementRows, type KeyManagementRow } from '../../core/crypto/encryption/key-management.ts';
import { readSealed } from './read-sealed.ts';

async function opened(token: string, key: Jwk) {
  const parsed = parseToken(token);
  if (parsed.kind !== 'jwe') throw new Error('Not a JWE');
  const sealed = readSealed(parsed);
  return sealed.ok ? decryptToken(sealed.value, key) : sealed;
}

async function textOf(token: string, key: Jwk): Promise<unknown> {
  const answer = await opened(token, key);
  return answer.ok ? fromUtf8(answer.value) : answer.fault;
}

const asJwk = (key: node.KeyObject): Jwk => ({ kty: 'RSA', ...jwkMembersOf(key) }) as Jwk;
const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const short = node.generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = (namedCurve: string) => node.generateKeyPairSync('ec', { namedCurve });
const agreement = [ec('P-256'), ec('P-384'), ec('P-521'), node.generateKeyPairSync('x25519')];
const x448 = node.generateKeyPairSync('x448');
const random = (bytes: number): Jwk => ({ kty: 'oct', k: node.randomBytes(bytes).toString('base64url') });

/** The keys with which a row is tried: the one that encrypts and the one that opens. */
function keysFor(row: KeyManagementRow, cekBytes: number): readonly { readonly given: Jwk; readonly own: Jwk }[] {
  if (row.family === 'ecdh-es')
    return agreement.map(({ publicKey, privateKey }) => ({ given: asJwk(publicKey), own: asJwk(privateKey) }));
  if (row.kty.includes('RSA')) return [{ given: asJwk(rsa.publicKey), own: asJwk(rsa.privateKey) }];
  const passwordBytes = row.family === 'pbes2' ? 11 : null;
  const own = random(passwordBytes ?? row.wrapBytes ?? cekBytes);
  return [{ given: own, own }];
}

const contents = ['A128GCM', 'A192GCM', 'A256GCM', 'A128CBC-HS256', 'A192CBC-HS384', 'A256CBC-HS512'];
const pairs = keyManagementRows.flatMap((row) =>
  contents.flatMap((enc) => {
    const content = contentRowOf(enc);
    return content === null ? [] : [{ row, content }];
  }),
);

describe('decryption', () => {
  it.each([...rfc7516, ...rfc7520Jwe])('opens $source $name', async ({ token, key, plaintext }) => {
    expect(await textOf(token, key)).toBe(plaintext);
  });

  it.each(pairs.filter(({ row }) => row.family !== 'rsa1_5'))(
    'opens what jose made: $row.name with $content.name',
    async ({ row, content }) => {
      for (const { given, own } of keysFor(row, content.keyBytes)) {
        const token = await new CompactEncrypt(utf8('{"sub":"ada"}'))
          .setProtectedHeader({ alg: row.name, enc: content.name })
          .encrypt({ ...given });
        expect(await textOf(token, own)).toBe('{"sub":"ada"}');
        const [header, key, iv, ciphertext, tag = ''] = token.split('.');
        const changed = [header, key, iv, ciphertext, (tag.startsWith('A') ? 'B' : 'A') + tag.slice(1)].join('.');
        expect(await textOf(changed, own)).toMatchObject({ kind: 'tag-mismatch' });
      }
    },
  );

  it.each(['RSA-OAEP', 'RSA-OAEP-256'])('opens %s with a key that platforms reject as too short', async (alg) => {
    const cek = node.randomBytes(16);
    const oaepHash = alg === 'RSA-OAEP' ? 'sha1' : 'sha256';
    const wrapped = node.publicEncrypt({ key: short.publicKey, oaepHash }, cek);
    expect(await textOf(sealedByNode({ alg, enc: 'A128GCM' }, cek, wrapped), asJwk(short.privateKey))).toBe('{"a":1}');
  });

  it('opens RSA1_5', async () => {
    const cek = node.randomBytes(32);
    const wrapped = node.publicEncrypt({ key: rsa.publicKey, padding: node.constants.RSA_PKCS1_PADDING }, cek);
    const token = sealedByNode({ alg: 'RSA1_5', enc: 'A256GCM' }, cek, wrapped);
    expect(await textOf(token, asJwk(rsa.privateKey))).toBe('{"a":1}');
  });

  it('opens ECDH-ES on X448, which no browser has', async () => {
    const [own, other] = [node.generateKeyPairSync('x448'), node.generateKeyPairSync('x448')];
    const secret = node.diffieHellman({ privateKey: other.privateKey, publicKey: own.publicKey });
    const header = { alg: 'ECDH-ES', enc: 'A256GCM', epk: jwkMembersOf(other.publicKey), apu: 'QQ', apv: 'Qg' };
    const size = (value: number): Buffer => Buffer.from([0, 0, value >> 8, value & 255]);
    const cek = node
      .createHash('sha256')
      .update(Buffer.concat([size(1), secret, size(7), Buffer.from('A256GCM'), size(1), Buffer.from('A')]))
      .update(Buffer.concat([size(1), Buffer.from('B'), size(256)]))
      .digest();
    expect(await textOf(sealedByNode(header, cek, Buffer.alloc(0)), asJwk(own.privateKey))).toBe('{"a":1}');
  });
});

/** Encrypts `{"a":1}` with AES-GCM by Node's own cryptography. */
function sealedByNode(header: object, cek: Buffer, wrapped: Buffer): string {
  const part = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const [first, iv] = [part(utf8(JSON.stringify(header))), node.randomBytes(12)];
  const cipher = node.createCipheriv(cek.length === 16 ? 'aes-128-gcm' : 'aes-256-gcm', cek, iv);
  cipher.setAAD(Buffer.from(first));
  const ciphertext = Buffer.concat([cipher.update('{"a":1}'), cipher.final()]);
  return [first, part(wrapped), part(iv), part(ciphertext), part(cipher.getAuthTag())].join('.');
}

function rowNamed(name: string): KeyManagementRow {
  const row = keyManagementRows.find((each) => each.name === name);
  if (row === undefined) throw new Error('No row');
  return row;
}

/** Opens the content with a content key, by Node's own AES and HMAC (RFC 7518 §5.2.2.2, §5.3). */
function openedByNode(token: string, cek: Buffer): string {
  const [header = '', , ...others] = token.split('.');
  const [iv, ciphertext, tag] = others.map((part) => Buffer.from(part, 'base64url'));
  if (iv === undefined || ciphertext === undefined || tag === undefined) throw new Error('Not five parts');
  const { enc } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { enc: string };
  const name = /^A(\d+)(GCM|CBC)(?:-HS(\d+))?$/.exec(enc);
  if (name?.[2] === 'GCM') {
    const cipher = node.createDecipheriv(`aes-${name[1]}-gcm` as node.CipherGCMTypes, cek, iv);
    cipher.setAAD(Buffer.from(header)).setAuthTag(tag);
    return Buffer.concat([cipher.update(ciphertext), cipher.final()]).toString();
  }
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(header.length) * 8n);
  const half = cek.length / 2;
  const mac = node.createHmac(`sha${name?.[3]}`, cek.subarray(0, half)).update(header);
  expect(mac.update(iv).update(ciphertext).update(length).digest().subarray(0, half)).toEqual(tag);
  const cipher = node.createDecipheriv(`aes-${name?.[1]}-cbc`, cek.subarray(half), iv);
  return Buffer.concat([cipher.update(ciphertext), cipher.final()]).toString();
}

/** RFC 7518 §4.6.2 without apu and apv, by Node's SHA-256. */
function concatKdf(secret: Buffer, name: string, bytes: number): Buffer {
  const size = (value: number): Buffer => Buffer.from([0, 0, value >> 8, value & 255]);
  const info = Buffer.concat([size(name.length), Buffer.from(name), size(0), size(0), size(bytes * 8)]);
  const block = (round: number): Buffer =>
    node.createHash('sha256').update(size(round)).update(secret).update(info).digest();
  return Buffer.concat([block(1), block(2)]).subarray(0, bytes);
}

describe('a JWE that cannot be decrypted', () => {
  const key = random(16);
  const made = async (header: object, own: Jwk = key): Promise<string> =>
    new CompactEncrypt(utf8('x'.repeat(20)))
      .setProtectedHeader({ alg: 'A128KW', enc: 'A128GCM', ...header })
      .encrypt({ ...own });
  const withHeader = (token: string, change: object): string => {
    const [header = '', ...rest] = token.split('.');
    const parsed = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
    return [Buffer.from(JSON.stringify({ ...parsed, ...change })).toString('base64url'), ...rest].join('.');
  };
  const withPart = (token: string, at: number, change: (part: Buffer) => Uint8Array): string =>
    token
      .split('.')
      .map((part, index) =>
        index === at ? Buffer.from(change(Buffer.from(part, 'base64url'))).toString('base64url') : part,
      )
      .join('.');

  it('says which step failed', async () => {
    const token = await made({});
    expect(await textOf(token, random(16))).toEqual({ kind: 'unwrap-failed', alg: 'A128KW' });
    expect(await textOf(token, random(32))).toEqual({
      kind: 'key-length-mismatch',
      alg: 'A128KW',
      needs: 16,
      given: 32,
    });
    expect(await textOf(token, asJwk(rsa.privateKey))).toMatchObject({ kind: 'key-type-mismatch' });
    expect(await textOf(withHeader(token, { kid: 'a' }), key)).toEqual({ kind: 'tag-mismatch', isDirect: false });
    expect(await textOf(withHeader(token, { enc: 'A256GCM' }), key)).toEqual({
      kind: 'key-bytes',
      enc: 'A256GCM',
      needs: 32,
      given: 16,
    });
  });

  it('has tags and initialization vectors of the right length', async () => {
    const token = await made({});
    const shorter = (part: Buffer): Buffer => part.subarray(0, -1);
    expect(await textOf(withPart(token, 4, shorter), key)).toEqual({
      kind: 'part-length',
      part: 'tag',
      needs: 16,
      given: 15,
    });
    expect(await textOf(withPart(token, 2, shorter), key)).toMatchObject({ part: 'iv', needs: 12, given: 11 });
    const cbc = await made({ enc: 'A128CBC-HS256' });
    const longer = (part: Buffer): Buffer => Buffer.concat([part, Buffer.from([0])]);
    expect(await textOf(withPart(cbc, 4, longer), key)).toMatchObject({ part: 'tag', needs: 16, given: 17 });
  });

  it('is not opened with a key that its own members reserve for something else', async () => {
    const token = await made({});
    const reserved = (members: object, own: Jwk = key) => textOf(token, { ...own, ...members });
    expect(await reserved({ alg: 'A128GCMKW' })).toEqual({
      kind: 'key-reserved',
      alg: 'A128KW',
      member: 'alg',
      value: 'A128GCMKW',
    });
    expect(await reserved({ use: 'sig' })).toMatchObject({ member: 'use', value: 'sig' });
    expect(await reserved({ key_ops: ['sign'] })).toMatchObject({ member: 'key_ops', value: 'sign' });
    expect(await reserved({ alg: 'A128KW', use: 'enc', key_ops: ['unwrapKey'] })).toBe('x'.repeat(20));
    // RFC 7520 §5.6: with dir, the key names the content encryption.
    expect(await textOf(await made({ alg: 'dir' }), { ...key, alg: 'A128GCM' })).toBe('x'.repeat(20));
  });

  it('has nothing wrapped with dir', async () => {
    const token = await made({ alg: 'dir' });
    expect(
      await textOf(
        withPart(token, 1, () => Buffer.from([1])),
        key,
      ),
    ).toEqual({ kind: 'encrypted-key-not-empty', alg: 'dir' });
  });

  it('is not computed for hours', async () => {
    const token = await made({ alg: 'PBES2-HS256+A128KW' });
    expect(await textOf(withHeader(token, { p2c: 2 ** 31 }), key)).toMatchObject({
      kind: 'count-too-large',
      count: 2 ** 31,
    });
    expect(await textOf(withHeader(token, { p2c: 1.5 }), key)).toMatchObject({ kind: 'parameter', name: 'p2c' });
  });

  it('has a public key on the curve, and none of small order', async () => {
    const own = asJwk(ec('P-256').privateKey);
    const token = await made({ alg: 'ECDH-ES' }, { ...own, d: undefined });
    const epk = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) };
    expect(await textOf(withHeader(token, { epk }), own)).toEqual({ kind: 'point-refused', curve: 'P-256' });
    const x25519 = asJwk(node.generateKeyPairSync('x25519').privateKey);
    const zero = withHeader(token, { epk: { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) } });
    expect(await textOf(zero, x25519)).toEqual({ kind: 'point-refused', curve: 'X25519' });
    expect(await textOf(token, x25519)).toEqual({ kind: 'curve-mismatch', needs: 'P-256', given: 'X25519' });
  });

  it('does not fill the memory', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const cek = Buffer.from(String(key['k']), 'base64url');
    const part = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    const [first, iv] = [part(utf8('{"alg":"dir","enc":"A128GCM","zip":"DEF"}')), node.randomBytes(12)];
    const cipher = node.createCipheriv('aes-128-gcm', cek, iv).setAAD(Buffer.from(first));
    const ciphertext = Buffer.concat([cipher.update(bomb), cipher.final()]);
    const token = [first, '', part(iv), part(ciphertext), part(cipher.getAuthTag())].join('.');
    expect(await textOf(token, key)).toMatchObject({ kind: 'zip-too-large' });
  });
});

describe('encryption', () => {
  const plaintext = utf8('{"sub":"ada"}');
  async function made(row: KeyManagementRow, enc: string, key: Jwk, more: object = {}): Promise<string> {
    const content = contentRowOf(enc);
    if (content === null) throw new Error('No such enc');
    const header = { alg: row.name, enc, ...more };
    const segmentWith = (parameters: object): string =>
      Buffer.from(JSON.stringify({ ...header, ...parameters })).toString('base64url');
    const answer = await encryptToken({ row, content, header, segmentWith, plaintext }, key);
    if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
    return answer.value;
  }

  it.each(pairs)('is opened by jose: $row.name with $content.name', async ({ row, content }) => {
    for (const { given, own } of keysFor(row, content.keyBytes)) {
      const token = await made(row, content.name, given, { zip: 'DEF' });
      expect(await textOf(token, own)).toBe('{"sub":"ada"}');
      if (row.family === 'rsa1_5') continue;
      const read = await compactDecrypt(token, { ...own }, { keyManagementAlgorithms: [row.name] });
      expect(new TextDecoder().decode(read.plaintext)).toBe('{"sub":"ada"}');
    }
  });

  it.each(contents)("is opened by Node's own arithmetic, which jose lacks: RSA1_5 with %s", async (enc) => {
    const row = rowNamed('RSA1_5');
    const token = await made(row, enc, asJwk(rsa.publicKey));
    const wrapped = Buffer.from(token.split('.')[1] ?? '', 'base64url');
    // RFC 8017 §7.2.2: 0, 2, at least eight bytes that are not zero, 0, the message.
    const padded = node.privateDecrypt({ key: rsa.privateKey, padding: node.constants.RSA_NO_PADDING }, wrapped);
    const end = padded.indexOf(0, 2);
    expect([padded[0], padded[1], end >= 10]).toEqual([0, 2, true]);
    expect(openedByNode(token, padded.subarray(end + 1))).toBe('{"sub":"ada"}');
  });

  it.each(contents)('is opened by Node on X448, which jose lacks: ECDH-ES with %s', async (enc) => {
    const token = await made(rowNamed('ECDH-ES'), enc, asJwk(x448.publicKey));
    const { epk } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { epk: object };
    const publicKey = node.createPublicKey({ key: { ...epk }, format: 'jwk' });
    const secret = node.diffieHellman({ privateKey: x448.privateKey, publicKey });
    expect(openedByNode(token, concatKdf(secret, enc, contentRowOf(enc)?.keyBytes ?? 0))).toBe('{"sub":"ada"}');
    expect(await textOf(token, asJwk(x448.privateKey))).toBe('{"sub":"ada"}');
  });

  it('uses nothing twice', async () => {
    const row = rowNamed('A128KW');
    const key = random(16);
    const [one, other] = [await made(row, 'A128GCM', key), await made(row, 'A128GCM', key)];
    const [, ...parts] = one.split('.');
    const [, ...others] = other.split('.');
    for (const [at, part] of parts.entries()) expect(part).not.toBe(others[at]);
  });
});
