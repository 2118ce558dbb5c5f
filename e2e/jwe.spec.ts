import { createPrivateKey, randomBytes } from 'node:crypto';
import { compactDecrypt, CompactEncrypt, generalDecrypt, GeneralEncrypt, type GeneralJWE } from 'jose';
import { expect, sharedTest } from './support/app.ts';
import { algorithm, button, expectText, expectVerdict, load } from './support/steps.ts';
import { ecPair, hs256, jwk, pkcs8, secret } from './support/tokens.ts';

const recipient = ecPair();
const encrypted = (content: string, header: object = {}): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(content))
    .setProtectedHeader({ alg: 'ECDH-ES+A192KW', enc: 'A192CBC-HS384', ...header })
    .encrypt({ ...jwk(recipient.publicKey) });

sharedTest(
  'an encrypted token opens with its key, is edited, and opens elsewhere',
  { tag: '@firefox' },
  async ({ app }) => {
    await app.open();
    const token = await encrypted('{"iss":"https://a.example/","exp":2000000000}');
    await load(app, token, '');
    await expectVerdict(app, 'Decryption', 'unchecked', 'no-key');
    await app.paste('Key', pkcs8(recipient.privateKey));
    await expectVerdict(app, 'Decryption', 'decrypted');
    await expectVerdict(app, 'Claims', 'accepted');
    await expectText(app, 'Payload', '{\n  "iss": "https://a.example/",\n  "exp": 2000000000\n}');
    await expect(app.page.getByRole('textbox', { name: 'Tag', exact: true })).toHaveValue(token.split('.')[4] ?? '');
    await app.paste('Payload', '{"iss":"https://b.example/"}');
    await expectVerdict(app, 'Decryption', 'decrypted');
    await expect
      .poll(async () => {
        const read = await compactDecrypt(await app.textOf('Encoded token'), { ...jwk(recipient.privateKey) });
        return new TextDecoder().decode(read.plaintext);
      })
      .toBe('{"iss":"https://b.example/"}');
  },
);

sharedTest('a signed token inside an encrypted one has its own signature checked', async ({ app }) => {
  await app.open();
  const inner = hs256();
  const keys = [jwk(recipient.privateKey), { kty: 'oct', k: Buffer.from(secret).toString('base64url') }];
  await load(app, await encrypted(inner, { cty: 'JWT' }), JSON.stringify({ keys }));
  await expectVerdict(app, 'Decryption', 'decrypted');
  await expectVerdict(app, 'Signature', 'verified');
  await expectText(app, 'Signature', inner.split('.')[2] ?? '');
});

sharedTest('a changed tag is told from a wrong key', async ({ app }) => {
  await app.open();
  const token = await encrypted('{}');
  await load(app, `${token.slice(0, -4)}AAAA`, pkcs8(recipient.privateKey));
  await expectVerdict(app, 'Decryption', 'rejected', 'tag-mismatch');
  await app.paste('Encoded token', token);
  await app.paste('Key', pkcs8(ecPair().privateKey));
  await expectVerdict(app, 'Decryption', 'rejected', 'unwrap-failed');
});

sharedTest(
  'a payload becomes a JWE for a key that is generated here, and undo brings the signed token back',
  async ({ app }) => {
    await app.open();
    const token = hs256();
    await load(app, token, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await algorithm(app).selectOption('ECDH-ES+A256KW');
    await expectVerdict(app, 'Decryption', 'unchecked', 'edited-not-encrypted');
    await button(app, 'Generate key').click();
    await button(app, 'Encrypt').click();
    await expectVerdict(app, 'Decryption', 'decrypted');
    await app.page.getByRole('combobox', { name: 'Content encryption', exact: true }).selectOption('A128CBC-HS256');
    await expectVerdict(app, 'Decryption', 'decrypted');
    const made = await app.textOf('Encoded token');
    const read = await compactDecrypt(made, createPrivateKey(await app.textOf('Key')));
    expect(read.protectedHeader).toMatchObject({ alg: 'ECDH-ES+A256KW', enc: 'A128CBC-HS256' });
    expect(new TextDecoder().decode(read.plaintext)).toBe(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    );
    await button(app, 'Show the steps').click();
    await expect(app.page.getByRole('list', { name: 'Steps of the decryption' }).getByRole('heading')).toHaveCount(5);
    await app.page.keyboard.press('Escape');
    for (let step = 0; step < 4; step += 1) await app.editor('Payload').press('ControlOrMeta+z');
    await expectText(app, 'Encoded token', token);
    await expectVerdict(app, 'Signature', 'verified');
  },
);

sharedTest('a secret in base64 is found to be the reason, and one press opens the token', async ({ app }) => {
  await app.open();
  const key = randomBytes(32);
  const token = await new CompactEncrypt(new TextEncoder().encode('{"sub":"ada"}'))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(key);
  await load(app, token, key.toString('base64'));
  await expectVerdict(app, 'Decryption', 'unchecked', 'key-length-mismatch');
  await expect(
    app.page.getByRole('list', { name: 'Diagnosis' }).locator('[data-cause="secret-is-base64"]'),
  ).toBeVisible();
  await button(app, 'Apply').click();
  await expectVerdict(app, 'Decryption', 'decrypted');
  await expectText(app, 'Payload', '{\n  "sub": "ada"\n}');
});

sharedTest('a JWE for several recipients says who would lose the content before anyone does', async ({ app }) => {
  await app.open();
  const other = ecPair();
  const made = await new GeneralEncrypt(new TextEncoder().encode('{"sub":"a"}'))
    .setProtectedHeader({ enc: 'A256GCM', alg: 'ECDH-ES+A256KW' })
    .addRecipient({ ...jwk(recipient.publicKey) })
    .setUnprotectedHeader({ kid: 'one' })
    .addRecipient({ ...jwk(other.publicKey) })
    .setUnprotectedHeader({ kid: 'two' })
    .encrypt();
  const keyOf = (pair: typeof other, kid: string) => ({ ...jwk(pair.privateKey), kid });
  await load(app, JSON.stringify(made, null, 2), JSON.stringify({ keys: [keyOf(recipient, 'one')] }));
  await expectVerdict(app, 'Decryption', 'decrypted');
  await app.paste('Payload', '{"sub":"b"}');
  await expectVerdict(app, 'Decryption', 'unchecked', 'edited-not-encrypted');
  await expect(app.verdict('Decryption')).toContainText('no key here fits recipient 2 of 2.');
  await expect(app.page.locator('.json-form')).toContainText('it is removed and cannot read the new content');
  const bothKeys = JSON.stringify({ keys: [keyOf(recipient, 'one'), keyOf(other, 'two')] });
  await app.paste('Key', bothKeys);
  await button(app, 'Encrypt').click();
  await expectVerdict(app, 'Decryption', 'decrypted');
  const readBy = async (pair: typeof other, at: number): Promise<string> => {
    const jwe = JSON.parse(await app.textOf('Encoded token')) as GeneralJWE;
    const only = { ...jwe, recipients: jwe.recipients.slice(at, at + 1) };
    return new TextDecoder().decode((await generalDecrypt(only, { ...jwk(pair.privateKey) })).plaintext);
  };
  expect([await readBy(recipient, 0), await readBy(other, 1)]).toEqual(['{"sub":"b"}', '{"sub":"b"}']);
  await app.paste('Key', JSON.stringify({ keys: [keyOf(recipient, 'one')] }));
  await app.paste('Payload', '{"sub":"c"}');
  await button(app, 'Encrypt for others').click();
  await expectVerdict(app, 'Decryption', 'decrypted');
  expect(await readBy(recipient, 0)).toBe('{"sub":"c"}');
  expect((JSON.parse(await app.textOf('Encoded token')) as GeneralJWE).recipients.length).toBe(1);
});
