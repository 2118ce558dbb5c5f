import { describe, expect, it } from 'vitest';
import type { CryptoFault } from './fault.ts';
import { cryptoFaultWords, shortSecretWords } from './words.ts';

const faults = {
  'insecure-context': { kind: 'insecure-context' },
  'alg-unknown': { kind: 'alg-unknown', alg: 'RS257' },
  'alg-none': { kind: 'alg-none' },
  'key-type-mismatch': { kind: 'key-type-mismatch', alg: 'RS256', needs: 'an RSA key', given: 'a shared secret' },
  'curve-mismatch': { kind: 'curve-mismatch', alg: 'ES512', needs: 'P-521', given: 'P-256' },
  'key-not-private': { kind: 'key-not-private' },
  'key-refused': { kind: 'key-refused', detail: 'Invalid keyData' },
  'work-failed': { kind: 'work-failed', detail: 'Maximum call stack size exceeded' },
} as const satisfies { readonly [Kind in CryptoFault['kind']]: Extract<CryptoFault, { kind: Kind }> };

describe('words', () => {
  it.each(Object.values(faults))('describe $kind in whole sentences', (fault) => {
    expect(cryptoFaultWords(fault)).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('name the details', () => {
    expect(cryptoFaultWords(faults['key-type-mismatch'])).toBe('RS256 needs an RSA key, but this is a shared secret.');
    expect(cryptoFaultWords(faults['curve-mismatch'])).toBe('ES512 needs a key for P-521, but this one is for P-256.');
    expect(cryptoFaultWords(faults['key-refused'])).toBe('This key could not be used: Invalid keyData.');
    expect(shortSecretWords({ bits: 48, needed: 256 })).toContain('48 bits');
  });
});
