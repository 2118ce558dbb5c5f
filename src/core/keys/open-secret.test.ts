import { describe, expect, it } from 'vitest';
import type { SecretEncoding } from './key.ts';
import { onlyFaultOf, onlyKeyOf, ringOfText } from './fixtures/ask.ts';

const bytesOf = async (text: string, secretEncoding: SecretEncoding): Promise<number[]> => [
  ...Buffer.from(String((await onlyKeyOf(text, { secretEncoding })).jwk.k), 'base64url'),
];

describe('a shared secret', () => {
  it.each([
    'secret',
    ' a ',
    '"abc"',
    '{"a":1}',
    '[1,2]',
    '{broken',
    '[1]',
    'x=-----',
    'eyJhbGciOiJIUzI1NiJ9',
    'BEGIN of a poem',
    '{"type":"HS256","key":"x"}',
  ])('is any text without a known form of key: %s', async (text) => {
    const ring = await ringOfText(text);
    expect([ring.kind, ring.faults]).toEqual(['secret', []]);
    expect(await bytesOf(text, 'utf-8')).toEqual([...Buffer.from(text)]);
    expect(ring.keys[0]?.span).toEqual({ start: 0, end: text.length });
  });

  it('counts every character, including a final line break, and says so', async () => {
    expect(await bytesOf('é\n', 'utf-8')).toEqual([0xc3, 0xa9, 0x0a]);
    expect((await onlyKeyOf('a\r\n')).remarks).toEqual([{ kind: 'trailing-line-break' }]);
    expect((await onlyKeyOf('a\nb')).remarks).toEqual([]);
  });

  it('does not exist for a blank text', async () => {
    for (const text of ['', ' ', '\r\n\t'])
      expect(await ringOfText(text)).toMatchObject({ kind: 'empty', keys: [], faults: [] });
  });

  it('keeps the text object that it belongs to', async () => {
    const of = { text: 'x', secretEncoding: 'utf-8', passphrase: '' } as const;
    const { openKeys } = await import('./open-keys.ts');
    expect((await openKeys(of)).of).toBe(of);
  });
});

describe('other JSON', () => {
  it('with PEM in its strings is not a secret, and the fault says what the PEM lacks', async () => {
    const text = JSON.stringify({
      kid1: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
      kid2: '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n',
    });
    const { keys, faults } = await ringOfText(text);
    expect(keys).toEqual([]);
    expect(faults.map((fault) => fault.kind)).toEqual(['pem-line-breaks', 'pem-line-breaks']);
  });
});

describe('encodings', () => {
  it.each<[SecretEncoding, string, readonly number[]]>([
    ['base64', '+/8=', [251, 255]],
    ['base64', '+/8', [251, 255]],
    ['base64', 'AQ\r\nID\n', [1, 2, 3]],
    ['base64url', '-_8', [251, 255]],
    ['base64url', '-_8=', [251, 255]],
    ['hex', '00fFA0', [0, 255, 160]],
  ])('reads %s: %j', async (encoding, text, bytes) => {
    expect(await bytesOf(text, encoding)).toEqual(bytes);
  });

  it.each<[SecretEncoding, string, number, string]>([
    ['base64', '-_8=', 0, '-'],
    ['base64', 'AQ ID', 2, ' '],
    ['base64', 'AQID=', 4, '='],
    ['base64', 'AQ=', 2, '='],
    ['base64', 'AQIDB', 5, ''],
    ['base64', 'A=QID', 1, '='],
    ['base64url', 'a+b', 1, '+'],
    ['base64url', 'AQID\n', 4, '\n'],
    ['base64url', 'ab😀', 2, '😀'],
    ['hex', 'abc', 3, ''],
    ['hex', '0x12', 1, 'x'],
    ['hex', 'ab cd', 2, ' '],
  ])('reports what is not %s in %j', async (encoding, text, at, character) => {
    expect(await onlyFaultOf(text, { secretEncoding: encoding })).toMatchObject({
      kind: 'secret-bad-encoding',
      encoding,
      at,
      character,
    });
    expect((await ringOfText(text, { secretEncoding: encoding })).kind).toBe('secret');
  });

  it('does not apply to keys of other forms', async () => {
    expect(await onlyKeyOf('{"kty":"oct","k":"AQID"}', { secretEncoding: 'hex' })).toMatchObject({
      form: 'jwk',
      bits: 24,
    });
  });
});

describe('a token', () => {
  it.each([
    'eyJhbGciOiJIUzI1NiJ9.e30.AAAA',
    ' eyJhbGciOiJub25lIn0.e30.\n',
    'Bearer eyJhbGciOiJIUzI1NiJ9.e30.AAAA',
    'eyJhbGciOiJkaXIifQ..a.b.c',
  ])('is not read as a secret: %s', async (text) => {
    expect(await onlyFaultOf(text)).toMatchObject({ kind: 'token-pasted-as-key' });
  });
});
