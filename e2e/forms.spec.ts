import { compactDecrypt, CompactEncrypt } from 'jose';
import { expect, sharedTest } from './support/app.ts';
import { algorithm, button, expectText, expectVerdict, load } from './support/steps.ts';
import { base64url, ecPair, hmac, hs256, inputOf, jwk, secret } from './support/tokens.ts';

const header = { alg: 'HS256' };
const edited = '{"sub":"2"}';

sharedTest('a JWS in JSON has a verdict for each signature, is edited, and written compactly', async ({ app }) => {
  const [protectedHeader, payload] = inputOf(header, { sub: '1' }).split('.');
  const own = { protected: protectedHeader, signature: hmac(`${protectedHeader}.${payload}`, secret) };
  const other = { protected: base64url('{"alg":"ES256"}'), header: { kid: 'other' }, signature: 'AAAA' };
  const text = JSON.stringify({ payload, signatures: [other, own], kept: [1, 2] }, null, 2);
  await app.open();
  await load(app, text, secret);
  await expectVerdict(app, 'Structure', 'well-formed');
  await expectVerdict(app, 'Signature', 'verified');
  await expect(app.verdict('Signature')).toContainText('Verified: 2.');
  await expect(app.page.getByRole('textbox', { name: 'Unprotected header' })).toHaveValue(
    '{\n        "kid": "other"\n      }',
  );
  await app.page.getByRole('combobox', { name: 'Signature shown' }).selectOption('1');
  await expect(algorithm(app)).toHaveValue('HS256');
  await app.paste('Payload', edited);
  await expectVerdict(app, 'Signature', 'verified');
  const after = base64url(edited);
  await expectText(
    app,
    'Encoded token',
    text.replace(payload ?? '', after).replace(own.signature, hmac(`${protectedHeader}.${after}`, secret)),
  );
  await button(app, 'Write as compact token').click();
  await expectText(app, 'Encoded token', `${protectedHeader}.${after}.${hmac(`${protectedHeader}.${after}`, secret)}`);
});

sharedTest('an unprotected header is added and edited, and its rules are checked', async ({ app }) => {
  const [covered, payload] = inputOf(header, { sub: '1' }).split('.');
  const own = { payload, protected: covered, signature: hmac(`${covered}.${payload}`, secret) };
  const text = JSON.stringify(own, null, 2);
  await app.open();
  await load(app, text, secret);
  await expectVerdict(app, 'Signature', 'verified');
  await button(app, 'Add unprotected header').click();
  const box = app.page.getByRole('textbox', { name: 'Unprotected header' });
  await expect(box).toHaveValue('{}');
  await box.fill('{"kid":"a"');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expectText(app, 'Encoded token', text.replace('{', '{\n  "header":{},'));
  await box.fill('{"kid":"a"}');
  await expectText(app, 'Encoded token', text.replace('{', '{\n  "header":{"kid":"a"},'));
  await expect(app.verdict('Signature')).toHaveAttribute('data-kid', 'a');
  await expectVerdict(app, 'Signature', 'verified');
  await box.fill('{"alg":"none"}');
  await expectVerdict(app, 'Structure', 'malformed');
  await box.press('Control+z');
  await box.fill('');
  await expectText(app, 'Encoded token', text);
});

sharedTest('a detached payload is entered with its line ends, and checked', async ({ app }) => {
  const unencoded = base64url('{"alg":"HS256","b64":false,"crit":["b64"]}');
  await app.open();
  await load(app, `${unencoded}..${hmac(`${unencoded}.a\r\nb`, secret)}`, secret);
  await expectVerdict(app, 'Signature', 'unchecked');
  const box = app.page.getByRole('textbox', { name: 'Detached payload' });
  await box.fill('a\nb');
  await expectVerdict(app, 'Signature', 'rejected');
  await app.page.getByRole('combobox', { name: 'Line endings' }).selectOption('crlf');
  await expectVerdict(app, 'Signature', 'verified');
  await expectText(app, 'Payload', 'a\r\nb');
});

sharedTest('a token inside an encrypted one is edited through both layers', async ({ app }) => {
  const recipient = ecPair();
  const token = await new CompactEncrypt(new TextEncoder().encode(hs256({ header })))
    .setProtectedHeader({ alg: 'ECDH-ES+A128KW', enc: 'A128GCM', cty: 'JWT' })
    .encrypt({ ...jwk(recipient.publicKey) });
  await app.open();
  await load(app, token, JSON.stringify({ keys: [jwk(recipient.privateKey), { kty: 'oct', k: base64url(secret) }] }));
  await expectVerdict(app, 'Signature', 'verified');
  const layers = app.page.getByRole('navigation', { name: 'Layers' }).getByRole('button');
  await expect(layers.first()).toHaveText('1 JWE ECDH-ES+A128KW');
  await app.paste('Payload', edited);
  await expectVerdict(app, 'Decryption', 'decrypted');
  await expectVerdict(app, 'Signature', 'verified');
  const inside = async (): Promise<string> => {
    const read = await compactDecrypt(await app.textOf('Encoded token'), { ...jwk(recipient.privateKey) });
    return new TextDecoder().decode(read.plaintext);
  };
  await expect.poll(inside).toBe(hs256({ header, payload: edited }));
  await layers.first().click();
  await expectText(app, 'Payload', hs256({ header, payload: edited }));
});
