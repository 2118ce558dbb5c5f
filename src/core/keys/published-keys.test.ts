import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { jwsVectors } from '../crypto/vectors/all.ts';
import { publishedIn } from './published-keys.ts';

const pairs = jwsVectors.filter(({ key, source }) => key.kty !== 'oct' && source.startsWith('RFC'));

describe('a key pair with a published private half', () => {
  it.each(pairs)('is known: $source $name', ({ key, source }) => {
    expect(publishedIn(key)).toContain(source.split(' ').slice(0, 2).join(' '));
  });

  it.each(['b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ', 'TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc'])(
    'is known of the examples of RFC 9901, whose settings publish it: %s',
    (x) => {
      expect(publishedIn({ kty: 'EC', crv: 'P-256', x, y: '' })).toContain('selective-disclosure');
    },
  );

  it.each(['prime256v1', 'secp384r1', 'secp521r1', 'secp256k1'])('is known if its value is tiny: %s', (curve) => {
    for (const d of [1, 2, 3]) {
      const pair = createECDH(curve);
      pair.setPrivateKey(Buffer.from([d]));
      const point = pair.getPublicKey();
      const x = point.subarray(1, (point.length + 1) / 2).toString('base64url');
      const crv = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[curve] ?? curve;
      expect(publishedIn({ kty: 'EC', crv, x, y: '' })).toBe(`d = ${d}`);
    }
  });

  it.each([
    ['Ed25519', '302e020100300506032b657004220420', 32],
    ['Ed448', '3047020100300506032b6571043b0439', 57],
  ])('is known if its seed is one byte repeated: %s', (crv, prefix, length) => {
    for (const byte of [0, 255]) {
      const key = Buffer.concat([Buffer.from(prefix, 'hex'), Buffer.alloc(length, byte)]);
      const { x = '' } = jwkMembersOf(createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' })));
      expect(publishedIn({ kty: 'OKP', crv, x })).toMatch(/^seed/);
    }
  });

  it('does not include other keys, or secrets', () => {
    expect(publishedIn({ kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) })).toBeNull();
    expect(publishedIn({ kty: 'oct', k: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' })).toBeNull();
  });
});
