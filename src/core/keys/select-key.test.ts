import { describe, expect, it } from 'vitest';
import { algorithms, type AlgorithmName } from '../crypto/algorithms.ts';
import { jwsVectors } from '../crypto/vectors/all.ts';
import type { HeaderParameters } from '../token/token.ts';
import { keyAbilities } from './abilities.ts';
import { onlyKeyOf, ringOfText } from './fixtures/ask.ts';
import { selectKeys } from './select-key.ts';
import { selectionCause, selectionWords } from './selection-words.ts';
import { publicHalfOf } from '../crypto/public-half.ts';

const jwkFor = (alg: string): Readonly<Record<string, unknown>> => {
  const {
    kty,
    kid: _,
    use: __,
    alg: ___,
    ...rest
  } = publicHalfOf(jwsVectors.find((vector) => vector.alg === alg)?.key ?? { kty: 'oct' }) ?? { kty: 'oct' };
  return { kty, ...rest, ...(kty === 'AKP' ? { alg } : {}) };
};
const privateFor = (alg: string): object => ({
  ...jwsVectors.find((vector) => vector.alg === alg)?.key,
  kid: undefined,
});
const [rsa, p256, p521, ed25519, ed448] = ['RS256', 'ES256', 'ES512', 'EdDSA', 'Ed448'].map(jwkFor);
const secret = { kty: 'oct', k: 'AQID' };

async function select(
  keys: readonly unknown[] | string,
  alg: AlgorithmName,
  header: HeaderParameters = {},
  purpose: 'verify' | 'sign' = 'verify',
) {
  const ring = await ringOfText(typeof keys === 'string' ? keys : JSON.stringify({ keys }));
  const { candidates, reason } = selectKeys(ring, header, algorithms[alg], purpose);
  return {
    indices: candidates.map((key) => key.index),
    kind: reason.kind,
    words: selectionWords(reason),
    cause: selectionCause(reason),
  };
}

describe('with a kid', () => {
  it('uses the key with that kid', async () => {
    expect(
      await select(
        [
          { ...rsa, kid: 'a' },
          { ...rsa, kid: 'b' },
        ],
        'RS256',
        { kid: 'b' },
      ),
    ).toMatchObject({ indices: [1], kind: 'kid-names-key', words: 'Selected by kid "b".' });
  });

  it('tries every key with that kid', async () => {
    expect(
      await select(
        [
          { ...rsa, kid: 'a' },
          { ...p256, kid: 'a' },
          { ...rsa, kid: 'a' },
        ],
        'RS256',
        { kid: 'a' },
      ),
    ).toMatchObject({ indices: [0, 2], words: '2 keys have the kid "a", and each was tried.' });
  });

  it('lists the existing kids if none matches', async () => {
    expect(
      await select(
        [
          { ...rsa, kid: 'a' },
          { ...rsa, kid: 'b' },
        ],
        'RS256',
        { kid: 'c' },
      ),
    ).toEqual({
      indices: [],
      kind: 'jwks-kid-not-found',
      cause: 'jwks-kid-not-found',
      words: 'None of your keys has the token\'s kid "c". Your keys have the kids "a", "b".',
    });
  });

  it('uses a key without a kid, such as PEM, if no key has the kid', async () => {
    expect(await select([{ ...rsa, kid: 'a' }, rsa], 'RS256', { kid: 'c' })).toMatchObject({
      indices: [1],
      kind: 'keys-without-kid',
    });
    expect(await select('secret', 'HS256', { kid: 'c' })).toMatchObject({ indices: [0], kind: 'keys-without-kid' });
  });

  it('tries a single key with another kid, and says so; in a set it is not found', async () => {
    const lone = { ...rsa, kid: 'a' };
    expect(await select(JSON.stringify(lone), 'RS256', { kid: 'c' })).toMatchObject({
      indices: [0],
      kind: 'kid-differs',
    });
    expect(await select(JSON.stringify({ keys: [lone] }), 'RS256', { kid: 'c' })).toMatchObject({
      indices: [],
      kind: 'jwks-kid-not-found',
    });
  });

  it('does not try other keys if the named one does not fit', async () => {
    expect(
      await select(
        [
          { ...p256, kid: 'a' },
          { ...rsa, kid: 'b' },
        ],
        'RS256',
        { kid: 'a' },
      ),
    ).toMatchObject({ indices: [], cause: 'key-type-mismatch' });
  });
});

describe('without a kid', () => {
  it('tries every fitting key, in order', async () => {
    expect(await select([rsa, p256, { ...rsa, kid: 'x' }], 'RS256')).toMatchObject({
      indices: [0, 2],
      kind: 'token-without-kid',
      words: 'The token has no kid. 2 of 3 keys fit RS256, and each was tried.',
    });
  });

  it('does not blame a single key for having no kid', async () => {
    expect((await select('secret', 'HS256', { kid: 'c' })).words).toBe(
      'Your only key was used. It has no kid to compare with the token\'s "c".',
    );
    expect((await select([{ ...rsa, kid: 'a' }, rsa], 'RS256', { kid: 'c' })).words).toBe(
      'None of your keys has the kid "c". The key without a kid was used.',
    );
  });

  it('does not mention kids if there is only one key', async () => {
    expect(await select([{ ...rsa, kid: 'x' }], 'RS256')).toMatchObject({ indices: [0], kind: 'only-key' });
  });
});

describe('keys that do not fit', () => {
  it.each<[string, readonly unknown[], AlgorithmName, string, RegExp]>([
    ['no key', [], 'HS256', 'no-key', /^No key yet/],
    [
      'a secret for an asymmetric algorithm',
      [secret],
      'RS256',
      'asymmetric-alg-with-secret',
      /RS256 needs an RSA key, not a shared secret/,
    ],
    [
      'a public key for HMAC',
      [rsa],
      'HS256',
      'key-type-mismatch',
      /HS256 needs a shared secret; your key is an RSA key/,
    ],
    ['a private key for HMAC', [privateFor('ES256')], 'HS256', 'key-type-mismatch', /your key is an EC key \(P-256\)/],
    ['another type', [p256], 'RS256', 'key-type-mismatch', /RS256 needs an RSA key; your key is an EC key \(P-256\)/],
    ['another curve', [p256], 'ES512', 'alg-curve-mismatch', /P-521.*P-256/],
    ['a key for encryption', [{ ...rsa, use: 'enc' }], 'RS256', 'jwks-key-not-for-signing', /"use": "enc"/],
    [
      'key_ops without verify',
      [{ ...rsa, key_ops: ['encrypt'] }],
      'RS256',
      'jwks-key-not-for-signing',
      /"key_ops": "encrypt"/,
    ],
    ['a key for another algorithm', [{ ...rsa, alg: 'PS256' }], 'RS256', 'jwks-key-not-for-signing', /"alg": "PS256"/],
    [
      'the nearest of several',
      [p256, secret, { ...rsa, use: 'enc' }],
      'RS256',
      'jwks-key-not-for-signing',
      /closest key/,
    ],
    [
      'the first of several that are equally far',
      [p256, ed25519],
      'RS256',
      'key-type-mismatch',
      /none of your 2 keys is one \(the first is an EC key \(P-256\)\)/,
    ],
  ])('are left out with a reason: %s', async (...[, keys, alg, cause, words]) => {
    const selection = keys.length === 0 ? await select('', alg) : await select(keys, alg);
    expect(selection).toMatchObject({ indices: [], cause });
    expect(selection.words).toMatch(words);
  });

  it('include all keys for the algorithm none', async () => {
    expect(await select([rsa], 'none')).toMatchObject({ indices: [], cause: 'alg-none' });
  });
});

describe('fitting', () => {
  it('treats EdDSA and the name of the curve as the same algorithm', async () => {
    expect((await select([{ ...ed25519, alg: 'EdDSA' }], 'Ed25519')).indices).toEqual([0]);
    expect(
      (
        await select(
          [
            { ...ed448, alg: 'Ed448' },
            { ...ed25519, alg: 'Ed25519' },
          ],
          'EdDSA',
        )
      ).indices,
    ).toEqual([0, 1]);
    expect((await select([{ ...ed448, alg: 'EdDSA' }], 'Ed25519')).kind).toBe('alg-curve-mismatch');
    expect((await select([jwkFor('ML-DSA-65')], 'ML-DSA-65')).indices).toEqual([0]);
    expect((await select([p521], 'ES512')).indices).toEqual([0]);
  });

  it('requires a private key for signing', async () => {
    expect(await select([rsa], 'RS256', {}, 'sign')).toMatchObject({ indices: [], kind: 'key-not-private' });
    expect((await select([rsa, privateFor('RS256')], 'RS256', {}, 'sign')).indices).toEqual([1]);
    expect((await select('secret', 'HS256', {}, 'sign')).indices).toEqual([0]);
    expect((await select([{ ...privateFor('RS256'), key_ops: ['verify'] }], 'RS256', {}, 'sign')).kind).toBe(
      'jwks-key-not-for-signing',
    );
  });

  it('verifies with the public key from a key that may only sign', async () => {
    expect((await select([{ ...privateFor('RS256'), key_ops: ['sign'] }], 'RS256')).indices).toEqual([0]);
  });
});

describe('abilities', () => {
  it.each<[string, unknown, boolean, boolean]>([
    ['a secret', secret, true, true],
    ['a public key', rsa, true, false],
    ['a private key', privateFor('ES256'), true, true],
    ['a key for encryption', { ...rsa, use: 'enc' }, false, false],
    ['a key for key agreement', { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(42) + 'E' }, false, false],
  ])('%s', async (_, jwk, verifies, signs) => {
    expect(keyAbilities(await onlyKeyOf(JSON.stringify(jwk)))).toEqual({ verifies, signs });
  });
});
