import { describe, expect, it } from 'vitest';
import { rfc7517A1, rfc8037A1 } from './fixtures/jwk-examples.ts';
import { mlDsa65Seed } from './fixtures/rfc9881.ts';
import { secWithParameters } from './fixtures/openssl.ts';
import { onlyKeyOf, ringOfText } from './fixtures/ask.ts';
import type { KeyProblem, KeyRemark } from './key.ts';
import { keyFaultWords, keyRemarkWords, keyTitle } from './words.ts';

describe('titles', () => {
  it.each([
    ['a'.repeat(32), 'Shared secret, 32 bytes (256 bits)'],
    ['a', 'Shared secret, 1 byte (8 bits)'],
    [secWithParameters, 'EC private key, P-256'],
    [rfc8037A1, 'Ed25519 private key'],
    [mlDsa65Seed, 'ML-DSA-65 private key'],
  ])('%#: %s', async (text, title) => {
    expect(keyTitle(await onlyKeyOf(text))).toBe(title);
  });

  it('gives an RSA key its bits', async () => {
    expect((await ringOfText(rfc7517A1)).keys.map(keyTitle)).toEqual([
      'EC public key, P-256',
      'RSA public key, 2048 bits',
    ]);
  });
});

describe('faults in words', () => {
  it.each<[KeyProblem, string | RegExp]>([
    [
      { kind: 'pem-label-mismatch', label: 'EC PRIVATE KEY', holds: 'a certificate request' },
      /^This PEM block says EC PRIVATE KEY but contains a certificate request\./,
    ],
    [{ kind: 'pem-bad-armor', line: 2, found: '----BEGIN KEY' }, /^Line 2, .*five hyphens/],
    [{ kind: 'pem-no-end', label: 'PUBLIC KEY' }, /-----END PUBLIC KEY-----/],
    [{ kind: 'pem-line-breaks', label: 'PUBLIC KEY', found: 'escaped' }, /two characters \\n/],
    [{ kind: 'pem-line-breaks', label: 'PUBLIC KEY', found: 'lost' }, /one line/],
    [
      { kind: 'pem-line-breaks', label: 'PUBLIC KEY', found: 'in-json' },
      /^The PEM block "PUBLIC KEY" is a string inside JSON\. (?!.*\\n)/,
    ],
    [
      { kind: 'pem-bad-base64', label: 'PUBLIC KEY', line: 3, character: '_' },
      'The PEM block "PUBLIC KEY" contains "_" on line 3, which is not valid base64. Remove it, or paste the block again.',
    ],
    [
      { kind: 'pem-bad-base64', label: 'PUBLIC KEY', line: 3, character: '' },
      /ends in the middle of a base64 group on line 3/,
    ],
    [{ kind: 'pem-bad-der', label: 'PUBLIC KEY', at: 4, detail: 'ends-early' }, /\(byte 5\)/],
    [{ kind: 'pem-unknown-label', label: 'CERTIFICATE REQUEST' }, /request is not a key/],
    [
      { kind: 'pem-bad-der', label: 'PUBLIC KEY', at: 4, detail: 'ends-early' },
      /characters are missing in it or at its end/,
    ],
    [
      { kind: 'pem-short-line', label: 'PUBLIC KEY', line: 3, length: 63, others: 64 },
      /^Characters are missing .*: line 3 has 63, the other lines have 64\./,
    ],
    [{ kind: 'pem-unknown-label', label: 'X' }, /public key, a private key or a certificate/],
    [
      { kind: 'pem-needs-passphrase', label: '', scheme: 'PBES2' },
      'This private key is encrypted (PBES2). Enter its passphrase.',
    ],
    [{ kind: 'pem-wrong-passphrase', label: '' }, /passphrase does not decrypt/],
    [
      { kind: 'pem-encryption-unsupported', label: '', scheme: 'scrypt' },
      /encrypted with scrypt.*openssl pkcs8 -topk8/,
    ],
    [{ kind: 'pem-needs-secure-context', label: '' }, /https/],
    [{ kind: 'key-algorithm-unsupported', name: 'DSA' }, /for DSA/],
    [{ kind: 'curve-unsupported', name: 'p-256' }, /curve p-256 .* case-sensitive/],
    [{ kind: 'curve-unsupported', name: 'explicit parameters' }, /contains the parameters of its curve/],
    [{ kind: 'point-not-on-curve', curve: 'P-256' }, /not on the curve P-256/],
    [{ kind: 'seed-missing', name: 'ML-DSA-44' }, /32-byte seed/],
    [
      { kind: 'jwk-broken-json', line: 2, column: 3, detail: 'A comma is missing.' },
      'This looks like a JWK, but the JSON is invalid at line 2, column 3. A comma is missing.',
    ],
    [{ kind: 'jwk-not-a-key', detail: 'discovery-document' }, /jwks_uri/],
    [{ kind: 'jwk-missing-member', kty: 'EC', member: 'y' }, 'This EC key lacks the member "y". Paste the whole JWK.'],
    [
      { kind: 'jwk-bad-member', kty: 'EC', member: 'x', problem: { kind: 'wrong-size', bytes: 31, needed: 32 } },
      /"x" of this EC key has 31 bytes instead of 32/,
    ],
    [
      { kind: 'jwk-bad-member', kty: 'oct', member: 'k', problem: { kind: 'bad-character', at: 2, character: ' ' } },
      /has a space at position 3/,
    ],
    [{ kind: 'jwk-unknown-kty', kty: 'ec' }, /^Unknown key type "ec"/],
    [{ kind: 'jwk-set-empty' }, /contains no keys/],
    [
      { kind: 'secret-bad-encoding', encoding: 'base64url', at: 4, character: '\n' },
      'Secret encoding is base64url, but character 5 is a line break. Correct it, or choose another encoding.',
    ],
    [{ kind: 'secret-bad-encoding', encoding: 'hex', at: 3, character: '' }, /number of digits is odd/],
    [{ kind: 'reading-failed', detail: 'Out of memory' }, /^Reading the key failed: Out of memory\.$/],
    [{ kind: 'token-pasted-as-key' }, /This is a token, not a key/],
  ])('%o', (fault, words) => {
    expect(keyFaultWords(fault)).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });
});

describe('remarks in words', () => {
  it.each<[KeyRemark, RegExp]>([
    [
      { kind: 'label-differs', label: 'EC PRIVATE KEY', holds: 'an RSA private key (PKCS#1)' },
      /says EC PRIVATE KEY but contains an RSA private key/,
    ],
    [{ kind: 'rsa-short', bits: 1024 }, /^1024 bits is too short/],
    [{ kind: 'leading-zero', member: 'n' }, /"n" starts with a zero byte/],
    [{ kind: 'standard-base64-member', member: 'k' }, /"k" is not strict base64url/],
    [{ kind: 'member-ignored', member: 'kid' }, /"kid" has the wrong JSON type/],
    [{ kind: 'member-repeated', member: 'x' }, /x.* more than once/],
    [{ kind: 'trailing-line-break' }, /ends with a line break/],
  ])('%o', (remark, words) => {
    expect(keyRemarkWords(remark)).toMatch(words);
  });
});
