import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hash } from '../algorithm-row.ts';
import { blocksOf, preparedMessage, preparedSecrets, secretsThatSign } from './secret-search.ts';

const hashes: readonly Hash[] = ['SHA-256', 'SHA-384', 'SHA-512'];

const macOf = (hash: Hash, secret: Uint8Array, data: Uint8Array): Uint8Array =>
  createHmac(hash.replace('-', ''), secret).update(data).digest();

const signersOf = (hash: Hash, secrets: readonly Uint8Array[], data: Uint8Array, signature: Uint8Array) =>
  secretsThatSign(preparedSecrets(hash, secrets), preparedMessage(hash, data), signature, {
    start: 0,
    end: secrets.length,
  });

describe('the search for a secret', () => {
  it.each(hashes)('finds it among others with %s, as OpenSSL computes it', (hash) => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 5 }), bytes, fc.nat(4), (secrets, data, index) => {
        const signer = secrets[index % secrets.length] ?? new Uint8Array();
        const signature = macOf(hash, signer, data);
        const expected = [...secrets.keys()].filter((at) =>
          Buffer.from(signature).equals(macOf(hash, secrets[at] ?? new Uint8Array(), data)),
        );
        expect(signersOf(hash, secrets, data, signature)).toEqual(expected);
        expect(expected).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(hashes)('finds it with %s for every length around the edges of a block', (hash) => {
    for (let length = 0; length < 260; length += 1) {
      const data = new Uint8Array(length).fill(length);
      const secret = new Uint8Array(length).fill(7);
      expect(signersOf(hash, [new Uint8Array([1]), secret], data, macOf(hash, secret, data)), `${length}`).toEqual([1]);
    }
  });

  it.each(hashes)('finds nothing with %s if one bit of the signature differs', (hash) => {
    const [secret, data] = [Buffer.from('secret'), Buffer.from('a.b')];
    const signature = macOf(hash, secret, data);
    for (let bit = 0; bit < signature.length * 8; bit += 1) {
      const other = Uint8Array.from(signature, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(signersOf(hash, [secret], data, other)).toEqual([]);
    }
    expect(signersOf(hash, [secret], data, signature.subarray(1))).toEqual([]);
    expect(signersOf(hash, [secret], data, new Uint8Array())).toEqual([]);
  });

  it('looks only at the span that it is given', () => {
    const secrets = ['a', 'b', 'a', 'b', 'a'].map((text) => Buffer.from(text));
    const data = Buffer.from('x');
    const [prepared, message] = [preparedSecrets('SHA-256', secrets), preparedMessage('SHA-256', data)];
    const signature = macOf('SHA-256', Buffer.from('a'), data);
    expect(secretsThatSign(prepared, message, signature, { start: 1, end: 4 })).toEqual([2]);
    expect(secretsThatSign(prepared, message, signature, { start: 0, end: 5 })).toEqual([0, 2, 4]);
  });

  it('counts the blocks of a message and of the digest', () => {
    expect([0, 55, 56, 119, 120].map((length) => blocksOf('SHA-256', length))).toEqual([2, 2, 3, 3, 4]);
    expect([0, 111, 112].map((length) => blocksOf('SHA-512', length))).toEqual([2, 2, 3]);
  });
});
