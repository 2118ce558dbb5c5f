import fc from 'fast-check';
import { longToken, exampleToken, wrappedAt } from '../../intake/testing.ts';
import { wrapToken } from '../../intake/wrapping.ts';
import { rsaCertificate } from '../../keys/fixtures/certificate.ts';
import { secWithParameters } from '../../keys/fixtures/openssl.ts';

/** What people paste. Each text is then mutated. */
const pastes: readonly string[] = [
  exampleToken,
  longToken,
  `Bearer ${exampleToken}`,
  `"${exampleToken}"`,
  wrappedAt(longToken, 64),
  wrapToken(longToken, 'percent'),
  wrapToken(exampleToken, 'base64'),
  `${exampleToken}${exampleToken}`,
  exampleToken.slice(0, -9),
  exampleToken.slice(2),
  `curl -sS 'https://api.example/me' \\\n  -H 'Authorization: Bearer ${exampleToken}' \\\n  -d '{"a":1}'`,
  `https://app.example/cb#id_token=${exampleToken}&state=x`,
  `Set-Cookie: session=${exampleToken}; Path=/; HttpOnly`,
  JSON.stringify({ access_token: exampleToken, id_token: longToken, expires_in: 3600 }),
  `TOKEN=${exampleToken}\nJWT_SECRET="hunter2=="\n`,
  JSON.stringify({
    payload: exampleToken.split('.')[1],
    protected: exampleToken.split('.')[0],
    signature: exampleToken.split('.')[2],
  }),
  `${exampleToken}~WyJhIiwiYiJd~`,
  'eyJhbGciOiJub25lIn0.e30.',
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..YWFhYWFhYWFhYWFh.YmJi.Y2NjY2NjY2NjY2NjY2NjYw',
  'Basic amFuZTpodW50ZXIy',
  '<saml:Assertion>',
  'v4.local.AAAAAAAAAAAAAAAAAAAAAAAA',
];
const keys: readonly string[] = [
  'hunter2',
  'q83vEjRWeJq83vEjRWeJqrvM3e7/ABEiM0RVZneImao=',
  'JWT_SECRET="a b%20c"\n',
  '{"type":"HS256","key":"hunter2"}',
  rsaCertificate,
  secWithParameters,
  secWithParameters.replaceAll('\n', '\\n'),
  exampleToken,
  '',
  '{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}',
  '{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA","kid":"a"}]}',
];

const shard = fc.oneof(
  fc.constantFrom(
    '.',
    '..',
    ' ',
    '\n',
    '\r\n',
    '"',
    "'",
    '=',
    '%2E',
    '%',
    '\\n',
    '\\',
    '\u200b',
    '\ufeff',
    '\u2026',
    '{',
    '}',
    '[',
    ',',
    ':',
    '~',
    'eyJ',
    'Bearer ',
    '-----',
    '-----BEGIN PUBLIC KEY-----',
    'base64:',
    '\ud800',
    '\0',
    '__proto__',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.base64String({ maxLength: 20 }),
);
type Cut = { readonly at: number; readonly length: number; readonly put: string; readonly isCopied: boolean };
const cuts = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(24), put: shard, isCopied: fc.boolean() }),
  { maxLength: 5 },
);

/** Returns the text with parts of it cut out, duplicated and overwritten. */
const mutated = (text: string, all: readonly Cut[]): string =>
  all.reduce((now, { at, length, put, isCopied }) => {
    const start = Math.floor(at * now.length);
    const end = isCopied ? start : start + length;
    return now.slice(0, start) + (isCopied ? now.slice(start, start + length) : '') + put + now.slice(end);
  }, text);

const someOf = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...texts), cuts).map(([text, all]) => mutated(text, all)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.array(shard, { maxLength: 20 }).map((all) => all.join('')) },
  );

/** For tests: generates texts for the token box and for the Key box. */
export const anyPaste = someOf(pastes);
export const anyKey = someOf(keys);
