import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SecretEncoding } from '../../keys/key.ts';
import type { CauseId } from '../cause.ts';
import { caseOfBoxes, diagnoseBoxes, keyTextOf, boxesVerify } from '../testing.ts';
import { sharedSecrets } from './shared-secret.ts';

type Row = {
  readonly cause: CauseId;
  readonly name: string;
  readonly given: string;
  readonly box?: SecretEncoding;
  readonly signer: string | Uint8Array;
  readonly more?: readonly CauseId[];
};

/** Returns a token that Node signed with these bytes. */
function signedWith(secret: string | Uint8Array): string {
  const input = [
    { alg: 'HS256', typ: 'JWT' },
    { sub: 'alice', iat: 1_700_000_000 },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const random32 = 'q83vEjRWeJq83vEjRWeJqrvM3e7/ABEiM0RVZneImao=';
const hex32 = 'a3f1c2d4e5b6978877665544332211000f1e2d3c4b5a69788796a5b4c3d2e1f0';
const plain = 'correct horse 7';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const rows: readonly Row[] = [
  { cause: 'secret-is-base64', name: 'padded', given: random32, signer: bytes(random32, 'base64') },
  {
    cause: 'secret-is-base64',
    name: 'without padding',
    given: random32.slice(0, -1),
    signer: bytes(random32, 'base64'),
  },
  {
    cause: 'secret-is-base64',
    name: 'base64url',
    given: '-_-_q83vEjRWeJq83vEjRWeJqg',
    signer: bytes('-_-_q83vEjRWeJq83vEjRWeJqg', 'base64url'),
  },
  { cause: 'secret-is-base64', name: 'of a text', given: base64(plain), signer: plain },
  {
    cause: 'secret-is-base64',
    name: 'where the box says hex',
    given: '9c2ab07e51d3f846',
    box: 'hex',
    signer: bytes('9c2ab07e51d3f846', 'base64'),
  },
  {
    cause: 'secret-is-base64',
    name: 'in the URL-safe alphabet, where the box says base64',
    given: '-_-_q83vEjRWeJq83vEjRWeJqg',
    box: 'base64',
    signer: bytes('-_-_q83vEjRWeJq83vEjRWeJqg', 'base64url'),
  },
  { cause: 'secret-is-hex', name: 'lower case', given: hex32, signer: bytes(hex32, 'hex') },
  { cause: 'secret-is-hex', name: 'upper case', given: hex32.toUpperCase(), signer: bytes(hex32, 'hex') },
  { cause: 'secret-is-hex', name: 'with 0x before it', given: `0x${hex32}`, signer: bytes(hex32, 'hex') },
  { cause: 'secret-is-hex', name: 'with colons', given: 'a3:f1:c2:d4:e5:b6', signer: bytes('a3f1c2d4e5b6', 'hex') },
  {
    cause: 'secret-lenient-hex',
    name: 'cut off by Node where it stops',
    given: 'a3f1c2d4e5b6-not-hex',
    signer: bytes('a3f1c2d4e5b6-not-hex', 'hex'),
  },
  { cause: 'secret-not-base64', name: 'decoded by the box', given: random32, box: 'base64', signer: random32 },
  { cause: 'secret-not-base64', name: 'decoded by the box from hex', given: hex32, box: 'hex', signer: hex32 },
  { cause: 'secret-not-base64', name: 'no base64 at all', given: plain, box: 'base64', signer: plain },
  { cause: 'secret-not-base64', name: 'decoded by the person', given: plain, signer: base64(plain) },
  {
    cause: 'secret-not-base64',
    name: 'decoded by the person from hex',
    given: plain,
    signer: Buffer.from(plain).toString('hex'),
  },
  {
    cause: 'secret-base64-truncated',
    name: 'by Node, which drops stray characters',
    given: 'my secret, key of 1997!',
    signer: bytes('my secret, key of 1997!', 'base64'),
  },
  // DatatypeConverter.parseBase64Binary("secret") drops the second group, "et".
  {
    cause: 'secret-base64-truncated',
    name: 'by jjwt before 0.10, which cuts the last group',
    given: 'NoGroupIsCut97',
    signer: bytes('NoGroupIsCut', 'base64'),
  },
  {
    cause: 'secret-base64-truncated',
    name: 'by PHP, which knows the standard alphabet only',
    given: 'my-secret_key-value',
    signer: bytes('mysecretkeyvalue', 'base64'),
  },
  { cause: 'secret-double-base64', name: 'of bytes', given: base64(random32), signer: bytes(random32, 'base64') },
  {
    cause: 'secret-double-base64',
    name: 'with a line break inside',
    given: base64(`${random32}\n`),
    signer: bytes(random32, 'base64'),
  },
  {
    cause: 'secret-double-base64',
    name: 'where the box decodes once',
    given: base64(random32),
    box: 'base64',
    signer: bytes(random32, 'base64'),
  },
  {
    cause: 'secret-charset',
    name: 'Latin-1',
    given: 'Schlüssel für alle',
    signer: bytes('Schlüssel für alle', 'latin1'),
  },
  {
    cause: 'secret-charset',
    name: 'Windows-1252',
    given: '100 € für alle',
    signer: Uint8Array.from([...bytes('100 ', 'latin1'), 0x80, ...bytes(' für alle', 'latin1')]),
  },
  { cause: 'secret-charset', name: 'UTF-16, little-endian', given: plain, signer: bytes(plain, 'utf16le') },
  {
    cause: 'secret-charset',
    name: 'UTF-16, big-endian',
    given: plain,
    signer: bytes(plain, 'utf16le')
      .toReversed()
      .map((_, at, all) => all[all.length - 1 - (at % 2 === 0 ? at + 1 : at - 1)] ?? 0),
  },
  {
    cause: 'secret-charset',
    name: 'UTF-16 with a byte-order mark',
    given: plain,
    signer: bytes(`\ufeff${plain}`, 'utf16le'),
  },
  { cause: 'secret-charset', name: 'ASCII with question marks', given: 'Schlüssel', signer: 'Schl?ssel' },
  { cause: 'secret-charset', name: 'read as Latin-1 and written as UTF-8', given: 'Schlüssel', signer: 'SchlÃ¼ssel' },
  { cause: 'secret-charset', name: 'another normal form', given: 'Schlu\u0308ssel', signer: 'Schl\u00fcssel' },
  {
    cause: 'jwk-k-is-plain-text',
    name: 'in the base64url alphabet',
    given: `{"kty":"oct","k":"topsecrets_topsecrets"}`,
    signer: 'topsecrets_topsecrets',
  },
  {
    cause: 'jwk-k-is-plain-text',
    name: 'not in the alphabet',
    given: `{"keys":[{"kty":"oct","kid":"a","k":"${plain}!"}]}`,
    signer: `${plain}!`,
  },
  { cause: 'secret-is-hex', name: 'in a JWK', given: `{"kty":"oct","k":"${hex32}"}`, signer: bytes(hex32, 'hex') },
];

describe('an encoded secret', () => {
  it.each(rows)('is reported with its proof: $cause, $name', async ({ cause, given, box, signer, more = [] }) => {
    const token = signedWith(signer);
    const key = { ...keyTextOf(given), secretEncoding: box ?? 'utf-8' };
    const [top, ...others] = (await diagnoseBoxes(token, key)).filter(({ kind }) => kind === 'proven');
    expect(top?.findings.map((finding) => finding.cause)).toEqual([cause, ...more]);
    expect(others).toEqual([]);
    expect(await boxesVerify(token, key), 'as given').toBe(false);
    expect(top?.repair?.key && (await boxesVerify(token, top.repair.key)), 'as repaired').toBe(true);
  });

  it('shows what to change, whether the text or its encoding', async () => {
    const [decodedOnce] = await diagnoseBoxes(signedWith(bytes(random32, 'base64')), random32);
    expect(decodedOnce?.changes).toEqual([{ where: 'secret-encoding', before: 'UTF-8 text', after: 'Base64' }]);
  });

  it('is not claimed by its looks, because another secret of the same shape proves nothing', async () => {
    for (const given of [random32, hex32, base64(base64(plain)), 'Schlüssel']) {
      expect(
        (await diagnoseBoxes(signedWith('another secret altogether 5551'), given)).filter(
          ({ kind }) => kind === 'proven',
        ),
        given,
      ).toEqual([]);
    }
  });

  it('keeps the text if only the encoding needs fixing', async () => {
    const [top] = (await diagnoseBoxes(signedWith(bytes(hex32, 'hex')), hex32)).filter(({ kind }) => kind === 'proven');
    expect(top?.repair?.key).toEqual({ text: hex32, secretEncoding: 'hex', passphrase: '' });
    expect(top?.findings[0]?.sentence).toBe(
      'The secret is hex: the signer decoded it to 32 bytes and signed with those bytes.\nSet "Secret encoding" to Hex.',
    );
  });

  it.each([`0x${hex32}`, (hex32.match(/../g) ?? []).join(':'), `${hex32.slice(0, 32)} ${hex32.slice(32)}`])(
    'puts only the digits into the box, as its sentence says: %s',
    async (given) => {
      const [top] = (await diagnoseBoxes(signedWith(bytes(hex32, 'hex')), given)).filter(
        ({ kind }) => kind === 'proven',
      );
      expect(top?.findings[0]?.sentence).toMatch(/Keep only the digits, and set "Secret encoding" to Hex\.$/);
      expect(top?.repair?.key).toEqual({ text: hex32, secretEncoding: 'hex', passphrase: '' });
    },
  );

  it('stays within its limits, whatever the text', async () => {
    const token = signedWith('x');
    const of = async (text: string): Promise<number> => {
      let count = 0;
      for await (const variant of sharedSecrets(await caseOfBoxes(token, text)))
        count += variant.findings.length > 0 ? 1 : 0;
      return count;
    };
    expect(await of('Tr0ub4dor&3-Tr0ub4dor&3-Tr0ub4dor&3-Tr0ub')).toBeLessThan(2_000);
    expect(await of('a'.repeat(128))).toBeLessThan(4_000);
    expect(await of('"[{=:%41\\u0041\\n$$"'.repeat(300))).toBeLessThan(4_000);
    expect(await of('x'.repeat(5_000_000))).toBe(0);
  });
});
