import { createECDH } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isOnCurve, readPoint } from './curve.ts';
import { ecCurves } from './oids.ts';

const names: Readonly<Record<string, string>> = {
  'P-256': 'prime256v1',
  'P-384': 'secp384r1',
  'P-521': 'secp521r1',
  secp256k1: 'secp256k1',
};

describe.each(ecCurves.map((curve) => [curve.crv, curve] as const))('%s', (crv, curve) => {
  const points = Array.from({ length: 8 }, () => {
    const ecdh = createECDH(names[crv] ?? '');
    ecdh.generateKeys();
    return ecdh;
  });

  it('decompresses points with an even and an odd y', () => {
    const first = new Set<number | undefined>();
    for (const point of points) {
      const compressed = new Uint8Array(point.getPublicKey(null, 'compressed'));
      first.add(compressed[0]);
      expect(readPoint(curve, compressed)).toEqual(readPoint(curve, new Uint8Array(point.getPublicKey())));
    }
    expect(first.size).toBeGreaterThan(0);
  });

  it('distinguishes points on the curve from others', () => {
    for (const ecdh of points) {
      const point = readPoint(curve, new Uint8Array(ecdh.getPublicKey()));
      expect(point && isOnCurve(curve, point)).toBe(true);
      const bent = point && { x: point.x, y: point.y.map((octet, at) => (at === curve.size - 1 ? octet ^ 1 : octet)) };
      expect(bent && isOnCurve(curve, bent)).toBe(false);
    }
  });

  it('rejects a point of another length or form', () => {
    expect(readPoint(curve, Uint8Array.of(0))).toBeNull();
    expect(readPoint(curve, new Uint8Array(1 + 2 * curve.size))).toBeNull();
    expect(readPoint(curve, Uint8Array.of(2, ...new Uint8Array(curve.size - 1)))).toBeNull();
  });
});
