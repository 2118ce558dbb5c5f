import { expect, sharedTest, test } from './support/app.ts';
import { copied, expectText, expectVerdict, load } from './support/steps.ts';
import { base64url, decoded, hmac, hs256, secret } from './support/tokens.ts';
import { vectors } from './support/vectors.ts';

test.use({ editors: 'plain' });

const [a1] = vectors;
const [header = '', payload = '', signature = ''] = (a1?.token ?? '').split('.');
const a1Secret = Buffer.from(a1?.key.k ?? '', 'base64url');

sharedTest('RFC 7515 A.1 keeps the whitespace of one part while the other is edited', async ({ app }) => {
  await app.open();
  await load(app, a1?.token ?? '', JSON.stringify(a1?.key));
  await expectVerdict(app, 'Signature', 'verified');
  expect(await app.textOf('Header')).toBe(decoded(header));
  await app.paste('Header', '{"alg":"HS256","kid":"new"}');
  await expectVerdict(app, 'Signature', 'verified');
  await expect.poll(async () => (await app.textOf('Encoded token')).split('.')[1]).toBe(payload);
  await app.editor('Header').press('ControlOrMeta+z');
  await expectText(app, 'Encoded token', `${header}.${payload}.${signature}`);
});

for (const editors of ['plain', 'rich'] as const) {
  test(`RFC 7515 A.1 keeps the line ends of the part that is edited in ${editors} editors`, async ({ app }) => {
    await app.open();
    if (editors === 'rich') await app.richEditors();
    await load(app, a1?.token ?? '', JSON.stringify(a1?.key));
    await expectVerdict(app, 'Signature', 'verified');
    // Moves into {"iss":"joe", on the first line, before the closing quote of the value.
    for (const key of ['ControlOrMeta+Home', 'End', 'ArrowLeft', 'ArrowLeft']) await app.editor('Payload').press(key);
    await app.type('Payload', 'y');
    const edited = base64url(decoded(payload).replace('"joe"', '"joey"'));
    await expectText(app, 'Encoded token', `${header}.${edited}.${hmac(`${header}.${edited}`, a1Secret)}`);
    await app.editor('Payload').press('Backspace');
    await expectText(app, 'Encoded token', `${header}.${payload}.${signature}`);
  });
}

sharedTest('numbers, escapes, duplicate names and their order survive an edit next to them', async ({ app }) => {
  const odd =
    '{"n":100002348117421473,"f":1.0,"e":1e3,"u":"\\u0041\\/","n":2,"__proto__":{"z":0},"10":1,"2":-0.0,"sub":"1"}';
  await app.open();
  await load(app, hs256({ payload: odd }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  const shown = await app.textOf('Payload');
  expect(shown).toBe(
    odd
      .replaceAll(/(?<=[{,])(?=")/g, '\n  ')
      .replaceAll(/":/g, '": ')
      .replace('{\n  "z": 0}', '{\n    "z": 0\n  }')
      .replace(/}$/, '\n}'),
  );
  for (const key of ['ControlOrMeta+End', 'ArrowUp', 'End', 'ArrowLeft']) await app.editor('Payload').press(key);
  await app.type('Payload', '2');
  await expectText(app, 'Encoded token', hs256({ payload: odd.replace('"sub":"1"', '"sub":"12"') }));
  await expect(app.verdict('Structure')).toContainText('"n" more than once');
});

sharedTest('a token with padding or the standard alphabet is read, reported and not changed', async ({ app }) => {
  const padded = `${base64url('{"alg":"HS256"}')}.${Buffer.from('{"sub":"??>>"}').toString('base64')}`;
  const token = `${padded}.${hmac(padded, secret)}`;
  expect(token).toContain('=');
  await app.open();
  await load(app, token, secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectText(app, 'Encoded token', token);
  expect(await copied(app, 'Copy token')).toBe(token);
  await expect(app.page.getByText('is padded with =').first()).toBeVisible();
});

sharedTest('a payload of bytes is shown as hex with its length, verified, and edited as bytes', async ({ app }) => {
  const bytes = Uint8Array.from({ length: 40 }, (_, at) => 255 - at);
  await app.open();
  await load(app, hs256({ header: '{"alg":"HS256"}', payload: bytes }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Structure', 'well-formed');
  await expectVerdict(app, 'Claims', 'unchecked');
  const shown = await app.textOf('Payload');
  expect(shown.replaceAll(/\s/g, '')).toBe(Buffer.from(bytes).toString('hex'));
  await expect(app.page.getByRole('region', { name: 'Payload' })).toContainText('40 bytes');
  await app.paste('Payload', `00 ${shown}`);
  await expectText(app, 'Encoded token', hs256({ header: '{"alg":"HS256"}', payload: Uint8Array.of(0, ...bytes) }));
  await expectVerdict(app, 'Signature', 'verified');
});

for (const [what, text] of [
  ['text', 'Just text, über alles 🔑'],
  ['an array', '[1.0,{"a":null}]'],
  ['a number', '1e3'],
  ['a string', '"text"'],
  ['nothing', ''],
] as const) {
  sharedTest(`a payload that is ${what} is shown, verified, and reported as not a claims set`, async ({ app }) => {
    await app.open();
    await load(app, hs256({ payload: text }), secret);
    await expectVerdict(app, 'Signature', 'verified');
    await expectVerdict(app, 'Structure', 'well-formed');
    await expectVerdict(app, 'Claims', 'unchecked');
    await expect(app.verdict('Claims')).toContainText('not a claims set');
    expect((await app.textOf('Payload')).replaceAll(/\n\s*|(?<=:) /g, '')).toBe(text);
  });
}

sharedTest(
  'the readable parts of a broken token are shown, and Structure names the wrong character',
  async ({ app }) => {
    const token = hs256();
    const [first = '', second = '', third = ''] = token.split('.');
    await app.open();
    await load(app, first, secret);
    await expectVerdict(app, 'Structure', 'malformed');
    expect(JSON.parse(await app.textOf('Header'))).toEqual({ alg: 'HS256', typ: 'JWT' });
    await app.paste('Encoded token', `${first}.${second}`);
    await expectVerdict(app, 'Signature', 'rejected', 'signature-empty');
    await expect(app.verdict('Structure')).toContainText('The signature is missing');
    await app.paste('Encoded token', `${first}.${second}.${third.slice(0, 4)}*${third.slice(5)}`);
    await expectVerdict(app, 'Structure', 'malformed');
    await expect(app.verdict('Structure')).toContainText(String(first.length + second.length + 7));
    expect(JSON.parse(await app.textOf('Payload'))).toEqual({ sub: '1' });
    await expectVerdict(app, 'Signature', 'rejected', 'signature-unreadable');
    await app.paste('Encoded token', `${base64url('[1]')}.${second}.${third}`);
    await expect(app.verdict('Structure')).toContainText('must be an object');
    await app.paste('Encoded token', `${base64url('{}')}.${second}.${third}`);
    await expectVerdict(app, 'Signature', 'unchecked', 'alg-missing');
  },
);
