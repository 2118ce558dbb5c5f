import { describe, expect, it } from 'vitest';
import { algorithmOf, algorithms, requirementOf } from './algorithms.ts';
import { fieldBytes } from './members.ts';

const rows = Object.entries(algorithms);

describe('the table of algorithms', () => {
  it('has a row for each algorithm, under its own name', () => {
    const rsaAndHmac = 'HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512';
    const curvesAndLattices = 'ES256 ES384 ES512 ES256K Ed25519 EdDSA Ed448 ML-DSA-44 ML-DSA-65 ML-DSA-87';
    expect(rows.map(([name]) => name).join(' ')).toBe(`${rsaAndHmac} ${curvesAndLattices} none`);
    expect(rows.map(([, row]) => row.name)).toEqual(rows.map(([name]) => name));
  });

  it('finds a row by the exact name only', () => {
    expect(algorithmOf('PS384')).toBe(algorithms.PS384);
    expect(algorithmOf('ps384')).toBeNull();
    expect(algorithmOf('RS256 ')).toBeNull();
  });

  it('is not fooled by names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])
      expect(algorithmOf(name)).toBeNull();
  });

  it('requires secrets as long as the hash for the HMAC algorithms only', () => {
    expect(
      rows.filter(([, row]) => row.leastSecretBytes !== null).map(([name, row]) => [name, row.leastSecretBytes]),
    ).toEqual([
      ['HS256', 32],
      ['HS384', 48],
      ['HS512', 64],
    ]);
  });

  it('gives an ECDSA signature two integers as wide as the curve (RFC 7518 §3.4)', () => {
    const ecdsa = rows.map(([, row]) => row).filter((row) => row.family === 'ecdsa');
    expect(ecdsa).toHaveLength(4);
    for (const row of ecdsa) expect(row.signatureBytes).toBe(2 * (fieldBytes.get(row.curves[0] ?? '') ?? 0));
  });

  it('names the required key with its article', () => {
    expect(requirementOf(algorithms.HS256)).toBe('a shared secret');
    expect(requirementOf(algorithms.PS256)).toBe('an RSA key');
    expect(requirementOf(algorithms.ES512)).toBe('a P-521 key');
    expect(requirementOf(algorithms['ML-DSA-65'])).toBe('an ML-DSA-65 key');
  });

  it('gives each algorithm a title, a sentence of help and a source', () => {
    for (const [, row] of rows) {
      expect(row.title.length).toBeGreaterThan(5);
      expect(row.help).toMatch(/\.$/);
      expect(row.source).toMatch(/^RFC \d{4}/);
    }
    expect(new Set(rows.map(([, row]) => row.title)).size).toBe(rows.length);
  });
});
