import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { commonKey } from './common-keys.ts';

const kindOf = (secret: string | Uint8Array): string | null =>
  commonKey({ kty: 'oct', k: Buffer.from(secret).toString('base64url') })?.kind ?? null;
const base64 = (of: string | Uint8Array): string => Buffer.from(of).toString('base64');
const hex = (of: string | Uint8Array): string => Buffer.from(of).toString('hex');

const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
const jwk = jwkMembersOf(rsa.publicKey);
const privateJwk = jwkMembersOf(ec.privateKey);
const field = (bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0, 0, bytes.length >> 8, bytes.length & 255]), bytes]);
const modulus = Buffer.from(jwk.n ?? '', 'base64url');
const ssh = base64(
  Buffer.concat([
    field(Buffer.from('ssh-rsa')),
    field(Buffer.from([1, 0, 1])),
    field(Buffer.concat([Buffer.alloc(1), modulus])),
  ]),
);
const jwkWith = (members: object): string => JSON.stringify({ ...jwk, ...members });

describe('a public key as secret', () => {
  it.each<[string, string | Uint8Array]>([
    ['PEM', pem],
    ['PEM on one line', pem.replaceAll('\n', '')],
    ['PEM with spaces for its line breaks', pem.replaceAll('\n', ' ')],
    ['PEM with escaped line breaks', pem.replaceAll('\n', '\\n')],
    ['PEM in quotes', `"${pem.trim()}"`],
    ['PEM after a comment', `# not the PRIVATE KEY\n${pem}`],
    ['PEM in base64', base64(pem)],
    ['PEM in base64 twice', base64(base64(pem))],
    ['DER', der],
    ['DER and a line break', Buffer.concat([der, Buffer.from('\n')])],
    ['DER in base64', base64(der)],
    ['DER in base64 twice', base64(base64(der))],
    ['DER in hex', hex(der)],
    ['JWK', JSON.stringify(jwk)],
    ['JWK in quotes', `'${JSON.stringify(jwk)}'`],
    ['JWK in base64', base64(JSON.stringify(jwk))],
    ['JWK whose kid is d', jwkWith({ kid: 'd' })],
    ['JWK with a nested d', jwkWith({ ext: { d: 'd' }, kid: 'priv' })],
    ['JWK Set whose kids are letters', `{"keys":[${jwkWith({ kid: 'k' })},${jwkWith({ kid: 'd' })}]}`],
    ['SSH', `ssh-rsa ${ssh} me@host`],
    ['XML', `<RSAKeyValue><Modulus>${base64(modulus)}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`],
  ])('is found: %s', (_, secret) => {
    expect(kindOf(secret)).toBe('public-key');
  });

  it.each<[string, string | Uint8Array]>([
    ['a private PEM', privatePem],
    ['a private PEM on one line', privatePem.replaceAll('\n', '')],
    ['a private PEM in base64', base64(privatePem)],
    ['a private PEM next to its public one', pem + privatePem],
    ['a private JWK', JSON.stringify(privateJwk)],
    ['a private JWK in base64', base64(JSON.stringify(privateJwk))],
    ['private DER', rsa.privateKey.export({ type: 'pkcs8', format: 'der' })],
  ])('is not %s', (_, secret) => {
    expect(kindOf(secret)).toBeNull();
  });
});

describe('a secret that everyone has', () => {
  const known = 'a-string-secret-at-least-256-bits-long';
  it.each<[string, string | Uint8Array]>([
    ['as it is', known],
    ['with a line break', `${known}\n`],
    ['with a Windows line break', `${known}\r\n`],
    ['with a zero byte', `${known}\0`],
    ['in quotes', `"${known}"`],
    ['after a space', ` ${known}`],
    ['in base64', base64(known)],
    ['in base64url and quotes', `'${Buffer.from(known).toString('base64url')}'`],
    ['in base64 twice', base64(base64(known))],
    ['in hex', hex(known)],
    ['filled with zero bytes', Buffer.concat([Buffer.from('secret'), Buffer.alloc(26)])],
    ['of RFC 7515, as text', 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'],
    ['of zero bytes', Buffer.alloc(32)],
    ['of zero bytes, in base64', base64(Buffer.alloc(32))],
    ['of zeros', '0'.repeat(64)],
    ['of ones', Buffer.alloc(32, 255)],
    ['of spaces', ' '.repeat(32)],
    ['that counts', Uint8Array.from({ length: 32 }, (_, at) => at)],
  ])('is found: %s', (_, secret) => {
    expect(kindOf(secret)).toBe('well-known');
  });

  const demo = 'jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production';
  it.each<[string, string | Uint8Array]>([
    ['as it is', demo],
    ['in quotes', `"${demo}"`],
    ['after a space', ` ${demo}`],
    ['in base64', base64(demo)],
    ['in hex', hex(demo)],
    ['decoded as base64url', Buffer.from(demo, 'base64url')],
    ['decoded without its hyphens', Buffer.from(demo.replaceAll('-', ''), 'base64')],
  ])('is found if it is an example’s: %s', (_, secret) => {
    expect(kindOf(secret)).toBe('example');
  });

  const long = 'a-string-secret-at-least-256-bits-long';
  const hashed = (of: string, name: string): Buffer => node.createHash(name).update(of).digest();
  it.each<[string, string | Uint8Array]>([
    ['SHA-256, as bytes', hashed(long, 'sha256')],
    ['SHA-256, in hex', hex(hashed(long, 'sha256'))],
    ['SHA-256, in capital hex', hex(hashed(long, 'sha256')).toUpperCase()],
    ['SHA-256, in base64', base64(hashed(long, 'sha256'))],
    ['SHA-256, in base64url', hashed(long, 'sha256').toString('base64url')],
    ['SHA-512, in hex', hex(hashed('secret', 'sha512'))],
    ['SHA-384', hashed('secret', 'sha384')],
    ['SHA-1, in hex', hex(hashed('secret', 'sha1'))],
    ['MD5, in hex', hex(hashed('secret', 'md5'))],
    ['its first 32 bytes', long.slice(0, 32)],
  ])('is found if it is a hash or a part of a well-known one: %s', (_, secret) => {
    expect(kindOf(secret)).toBe('well-known');
  });

  it.each(['BNUOzj4IUFOUds+Blxy544DAt++xGZ3T/cALn+5CYz0=', 'BEs5TS3lADevuufu-lnuLGiggkXVeaWAYahImFuBtLw'])(
    'is not a random secret whose first byte is that of a point: %s',
    (secret) => {
      expect(kindOf(secret)).toBeNull();
      expect(kindOf(hex(Buffer.from(secret, 'base64')))).toBeNull();
    },
  );

  it('is none of 300 random secrets', () => {
    for (let at = 0; at < 100; at += 1) {
      const bytes = node.createHash('sha512').update(`random ${at}`).digest();
      for (const secret of [bytes, bytes.subarray(0, 32), base64(bytes), base64(bytes.subarray(0, 32)), hex(bytes)])
        expect(kindOf(secret)).toBeNull();
    }
  });
});
