import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretEncodings } from './key.ts';
import { bags, secWithParameters } from './fixtures/openssl.ts';
import { sha512Aes256 } from './fixtures/encrypted.ts';
import { rfc7517A1, rfc8037A1 } from './fixtures/jwk-examples.ts';
import { ringOfText } from './fixtures/ask.ts';
import { keyFaultWords, keyRemarkWords, keyTitle } from './words.ts';

const rsa = String(
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs1', format: 'pem' }),
);
const samples = [
  bags,
  secWithParameters,
  sha512Aes256,
  rfc7517A1,
  rfc8037A1,
  rsa,
  '{"keys":[{"kty":"oct","k":"AQ"},{"kty":"EC"}]}',
];

/** Checks that any text gives a ring whose keys and faults are inside the text and have words. */
async function holds(text: string): Promise<void> {
  for (const secretEncoding of secretEncodings) {
    const { kind, keys, faults } = await ringOfText(text, { secretEncoding, passphrase: 'open' });
    expect(kind === 'empty').toBe(/^(?:\{\s*\}|\[\s*\])?$/.test(text.trim()));
    expect(kind === 'empty' || keys.length + faults.length > 0).toBe(true);
    for (const { span } of [...keys, ...faults])
      expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
    for (const fault of faults) expect(keyFaultWords(fault)).toMatch(/^[A-Z].+[.)]$/s);
    for (const key of keys)
      expect([keyTitle(key), ...key.remarks.map(keyRemarkWords)].every((words) => words.length > 5)).toBe(true);
    if (text.includes('-----BEGIN')) expect(keys.some((key) => key.form === 'secret')).toBe(false);
  }
}

/** A known text with one part replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(12), fc.string({ maxLength: 6 }))
  .map(([text, seed, length, inserted]) => {
    const at = seed % text.length;
    return text.slice(0, at) + inserted + text.slice(at + length);
  });

const pemOf = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${label}-----\n`;

/** Bytes similar to DER: real elements nested at random, and random bytes. */
const der = fc.letrec<{ node: Uint8Array }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.uint8Array({ maxLength: 8 }),
    fc
      .tuple(fc.constantFrom(2, 3, 4, 6, 5), fc.uint8Array({ maxLength: 40 }))
      .map(([tag, content]) => Uint8Array.of(tag, content.length, ...content)),
    fc.tuple(fc.constantFrom(0x30, 0x31, 0xa0, 0xa1), fc.array(tie('node'), { maxLength: 5 })).map(([tag, parts]) => {
      const content = parts.flatMap((part) => [...part]).slice(0, 127);
      return Uint8Array.of(tag, content.length, ...content);
    }),
  ),
})).node;

describe('opening keys never throws', () => {
  it('on any text', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), holds), { numRuns: 200 }));
  it('on texts made of the markers of key forms', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(
            fc.constantFrom(
              '-----BEGIN ',
              'PUBLIC KEY',
              '-----',
              '\n',
              '-----END ',
              '{',
              '}',
              '[',
              ']',
              '"kty":',
              '"EC"',
              '"',
              ',',
              '\\n',
              'eyJ',
              '.',
              'MIIB',
              '=',
            ),
          )
          .map((parts) => parts.join('')),
        holds,
      ),
      { numRuns: 300 },
    ));
  it(
    'on known texts with a part replaced',
    () => fc.assert(fc.asyncProperty(mutated, holds), { numRuns: 200 }),
    30_000,
  );
  it(
    'on PEM of random DER',
    () =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom('PUBLIC KEY', 'EC PRIVATE KEY', 'CERTIFICATE', 'X'), der, (label, bytes) =>
          holds(pemOf(label, bytes)),
        ),
        { numRuns: 400 },
      ),
    30_000,
  );
  it(
    'on JWKs with random members',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.record(
            {
              kty: fc.constantFrom('RSA', 'EC', 'OKP', 'AKP', 'oct'),
              crv: fc.constantFrom('P-256', 'Ed25519', 'X448', 1),
              alg: fc.constantFrom('ML-DSA-44', null),
              x: fc.jsonValue(),
              y: fc.string(),
              d: fc.base64String(),
              n: fc.base64String(),
              e: fc.base64String(),
              k: fc.base64String(),
              pub: fc.base64String(),
              priv: fc.base64String(),
            },
            { requiredKeys: ['kty'] },
          ),
          (jwk) => holds(JSON.stringify(jwk)),
        ),
        { numRuns: 300 },
      ),
    30_000,
  );
});

describe('reading stays linear', () => {
  const size = 2_000_000;
  const repeated = (part: string): string => part.repeat(Math.ceil(size / part.length));
  it.each([
    ['first lines of PEM', repeated('-----BEGIN A-----\n')],
    ['hyphens', repeated('-')],
    ['broken first lines', repeated('--BEGIN KEY\n')],
    ['brackets', repeated('{\n')],
    ['nested arrays', repeated('[')],
    ['small objects', repeated('{"a":1}\n')],
    ['broken objects', repeated('{"k":}\n')],
    ['PEM in strings', repeated('{\n"-----BEGIN A-----"\n')],
    ['padding', `-----BEGIN A-----\n${repeated('=')}x\n-----END A-----`],
    ['white space', `-----BEGIN A-----\n${repeated(' ')}x\n-----END A-----`],
    ['spaces at line starts', repeated(`\n${' '.repeat(1000)}`) + 'x'],
    ['a long secret', repeated('secret')],
    ['a long token', `eyJ${repeated('a')}.b.c!`],
    [
      'DER',
      pemOf(
        'CERTIFICATE',
        Buffer.concat([Buffer.from([0x30, 0x83, 0x10, 0, 0]), Buffer.alloc(0x100000, Buffer.from([5, 0]))]),
      ),
    ],
  ])('on 2 MB of %s', async (_, text) => {
    expect(await ringOfText(text)).toBeDefined();
  });
});
