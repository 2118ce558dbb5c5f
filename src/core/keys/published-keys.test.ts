import { describe, expect, it } from 'vitest';
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

  it('does not include other keys, or secrets', () => {
    expect(publishedIn({ kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) })).toBeNull();
    expect(publishedIn({ kty: 'oct', k: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' })).toBeNull();
  });
});
