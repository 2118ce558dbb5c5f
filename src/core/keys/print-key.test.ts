import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { jwsVectors } from '../crypto/vectors/all.ts';
import { mlDsa44Public, mlDsa44Seed } from './fixtures/rfc9881.ts';
import { rfc7517A1 } from './fixtures/jwk-examples.ts';
import { onlyKeyOf, ringOfText } from './fixtures/ask.ts';
import { printKey, printSecret, toPem } from './print-key.ts';
import { secretEncodings } from './key.ts';

const pairs = [
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['P-521', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
  ['Ed25519', generateKeyPairSync('ed25519')],
  ['Ed448', generateKeyPairSync('ed448')],
  ['X25519', generateKeyPairSync('x25519')],
  ['X448', generateKeyPairSync('x448')],
] as const;

describe('printed keys', () => {
  it.each(pairs)('are exactly what Node writes: %s', async (_, pair) => {
    const spki = String(pair.publicKey.export({ type: 'spki', format: 'pem' }));
    const pkcs8 = String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const key = await onlyKeyOf(pkcs8);
    expect(printKey(key, 'public-pem')).toBe(spki);
    expect(printKey(key, 'private-pem')).toBe(pkcs8);
  });

  it('are exactly the ML-DSA keys in RFC 9881', async () => {
    const key = await onlyKeyOf(mlDsa44Seed);
    expect(printKey(key, 'private-pem')).toBe(mlDsa44Seed);
    expect(printKey(key, 'public-pem')).toBe(mlDsa44Public);
  });

  const formats = ['public-pem', 'private-pem', 'public-jwk', 'private-jwk'] as const;
  it.each(
    jwsVectors
      .filter((vector) => vector.key.kty !== 'oct')
      .map((vector) => [vector.source, vector.name, vector.key] as const),
  )('are read as the same key: %s, %s', async (_, __, jwk) => {
    const key = await onlyKeyOf(JSON.stringify(jwk));
    for (const format of formats) {
      const again = await onlyKeyOf(printKey(key, format) ?? '');
      expect(again.thumbprint).toBe(key.thumbprint);
      expect(again.isPrivate).toBe(format.startsWith('private'));
    }
    expect((await onlyKeyOf(printKey(key, 'private-jwk') ?? '')).jwk).toEqual(key.jwk);
  });

  it('contain the primes even if only n, e and d were given', async () => {
    const { n, e, d, ...rest } = jwkMembersOf(pairs[0][1].privateKey);
    const key = await onlyKeyOf(JSON.stringify({ kty: 'RSA', n, e, d }));
    expect(rest.p).toBeDefined();
    expect(jwkMembersOf(createPrivateKey(printKey(key, 'private-pem') ?? ''))).toMatchObject({ n, e, d });
  });

  it('show kty first, then the kind of key and its purpose', async () => {
    const [, rsa] = (await ringOfText(rfc7517A1)).keys;
    expect(Object.keys(JSON.parse((rsa && printKey(rsa, 'public-jwk')) ?? ''))).toEqual([
      'kty',
      'alg',
      'kid',
      'n',
      'e',
    ]);
    expect(rsa && printKey(rsa, 'public-jwk')).toMatch(/^\{\n {2}"kty": "RSA",\n/);
  });

  it('contain no private members in public forms', async () => {
    for (const [, pair] of pairs) {
      const key = await onlyKeyOf(String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })));
      expect((await onlyKeyOf(printKey(key, 'public-jwk') ?? '')).isPrivate).toBe(false);
      expect(createPublicKey(printKey(key, 'public-pem') ?? '').type).toBe('public');
    }
  });

  it('are null if the key has no such form', async () => {
    const [secret, shown] = [await onlyKeyOf('secret'), await onlyKeyOf(mlDsa44Public)];
    expect([printKey(secret, 'public-pem'), printKey(secret, 'private-pem'), printKey(secret, 'public-jwk')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([printKey(shown, 'private-pem'), printKey(shown, 'private-jwk'), printKey(shown, 'secret')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(toPem({ kty: 'RSA', n: 'AQAB', e: 'AQAB', d: 'Ag' }, 'private')).toBeNull();
    expect(toPem({ kty: 'EC', crv: 'P-224', x: 'AA', y: 'AA' }, 'public')).toBeNull();
  });
});

describe('printed secrets', () => {
  it.each(secretEncodings)('are read back from %s', async (secretEncoding) => {
    const key = await onlyKeyOf('schlüssel wort', { secretEncoding: 'utf-8' });
    expect((await onlyKeyOf(printSecret(key.jwk, secretEncoding) ?? '', { secretEncoding })).jwk).toEqual(key.jwk);
  });

  it('are base64url if their bytes are not text', async () => {
    const key = await onlyKeyOf('ff00', { secretEncoding: 'hex' });
    expect([
      printSecret(key.jwk, 'utf-8'),
      printKey(key, 'secret'),
      printKey(await onlyKeyOf('text'), 'secret'),
    ]).toEqual([null, '_wA', 'text']);
  });
});
