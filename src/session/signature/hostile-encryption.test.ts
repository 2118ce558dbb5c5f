import * as node from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { openSource } from '../state/opened.ts';
import { paneOfSource } from '../state/source.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { decryptionVerdict } from './decryption-verdict.ts';

const part = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const secret = node.randomBytes(16);
const jwkOf = (bytes: Buffer): string => JSON.stringify({ kty: 'oct', k: part(bytes) });
const privateJwk = ({ privateKey }: { privateKey: node.KeyObject }): string => JSON.stringify(jwkMembersOf(privateKey));

/** Encrypts with `dir` and AES-GCM, by Node's own cryptography. */
function direct(content: Uint8Array, more: object = {}, key = secret): string[] {
  const [header, iv] = [part(JSON.stringify({ alg: 'dir', enc: 'A128GCM', ...more })), node.randomBytes(12)];
  const cipher = node.createCipheriv('aes-128-gcm', key, iv).setAAD(Buffer.from(header));
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]);
  return [header, '', part(iv), part(ciphertext), part(cipher.getAuthTag())];
}

/** The same with AES-CBC and HMAC (RFC 7518 §5.2.2.1). */
function directCbc(key: Buffer): string[] {
  const [header, iv] = [part('{"alg":"dir","enc":"A128CBC-HS256"}'), node.randomBytes(16)];
  const cipher = node.createCipheriv('aes-128-cbc', key.subarray(16), iv);
  const ciphertext = Buffer.concat([cipher.update('{}'), cipher.final()]);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(header.length) * 8n);
  const mac = node.createHmac('sha256', key.subarray(0, 16)).update(header).update(iv).update(ciphertext);
  return [header, '', part(iv), part(ciphertext), part(mac.update(length).digest().subarray(0, 16))];
}

const agreed = (epk: object): string =>
  [
    part(JSON.stringify({ alg: 'ECDH-ES', enc: 'A128GCM', epk })),
    '',
    part(node.randomBytes(12)),
    'AA',
    part(secret),
  ].join('.');
const withTag = (token: string[], change: (tag: Buffer) => Uint8Array): string =>
  [...token.slice(0, 4), part(change(Buffer.from(token[4] ?? '', 'base64url')))].join('.');

const cbcKey = node.randomBytes(32);
const ec = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const x25519 = node.generateKeyPairSync('x25519');
const point = { ...jwkMembersOf(ec.publicKey) };
const password = part(JSON.stringify({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2s: part(secret), p2c: 2 ** 31 }));

async function judged(token: string, key: string) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  const session = await settle();
  return {
    decryption: decryptionVerdict(session),
    payload: paneOfSource(openSource(session), 'payload')?.text ?? null,
  };
}

describe('a hostile JWE', () => {
  it.each<[string, string, string, string, RegExp]>([
    [
      'that asks for 2³¹ iterations',
      `${password}.${part(node.randomBytes(24))}.${part(node.randomBytes(12))}.AA.${part(secret)}`,
      'password',
      'count-too-large',
      /2,147,483,648 iterations/,
    ],
    [
      'that expands to far more than it is',
      direct(deflateRawSync(Buffer.alloc(50_000_000)), { zip: 'DEF' }).join('.'),
      jwkOf(secret),
      'zip-too-large',
      /Decompression was stopped/,
    ],
    [
      'with a point that is not on the curve',
      agreed({ ...point, y: part(node.randomBytes(32)) }),
      privateJwk(ec),
      'point-refused',
      /not a safe public key on P-256/,
    ],
    [
      'with which any X25519 key agrees on zero',
      agreed({ kty: 'OKP', crv: 'X25519', x: part(Buffer.alloc(32)) }),
      privateJwk(x25519),
      'point-refused',
      /small order/,
    ],
    [
      'with a tag of 12 bytes',
      withTag(direct(Buffer.from('{}')), (tag) => tag.subarray(0, 12)),
      jwkOf(secret),
      'part-length',
      /has 12 bytes instead of 16/,
    ],
    [
      'with a lengthened tag',
      withTag(directCbc(cbcKey), (tag) => Buffer.concat([tag, Buffer.from([0])])),
      jwkOf(cbcKey),
      'part-length',
      /has 17 bytes instead of 16/,
    ],
    [
      'with something wrapped under dir',
      direct(Buffer.from('{}')).with(1, part(secret)).join('.'),
      jwkOf(secret),
      'encrypted-key-not-empty',
      /second part must be empty/,
    ],
  ])('%s is rejected in words', async (_, token, key, reason, words) => {
    const { decryption, payload } = await judged(token, key);
    expect(decryption).toMatchObject({ verdict: 'rejected', reason });
    expect(decryption?.text).toMatch(words);
    expect(payload).toBeNull();
  });

  it('of many layers is opened only so far', async () => {
    let token = direct(Buffer.from('{"a":1}')).join('.');
    for (let layer = 0; layer < 30; layer += 1) token = direct(Buffer.from(token)).join('.');
    const { decryption } = await judged(token, jwkOf(secret));
    expect(decryption?.verdict).toBe('decrypted');
    expect(decryption?.text).toContain('8 layers');
  });
});
