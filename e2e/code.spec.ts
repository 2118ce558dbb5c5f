import { generateKeyPairSync } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { expect, sharedTest } from './support/app.ts';
import { button, choose, expectVerdict, field, load } from './support/steps.ts';
import { hs256, pkcs8 } from './support/tokens.ts';

sharedTest('the token can be copied as code, without the key', async ({ app }) => {
  await app.open();
  await choose(app, 'Examples', 'ID token');
  await expectVerdict(app, 'Signature', 'verified');
  await button(app, 'Copy as code').click();
  const dialog = app.page.getByRole('dialog', { name: 'Copy as code' });
  const code = dialog.getByRole('region', { name: 'Code', exact: true });
  await expect(code).toContainText('jwtVerify(process.env.TOKEN, key');

  await field(app, 'With').selectOption('Python · PyJWT');
  await expect(code).toContainText('jwt.decode_complete(');
  await field(app, 'Code to').selectOption('sign a token like this one');
  await expect(code).toContainText('jwt.encode(claims, key');
  await button(app, 'Copy code').click();
  await expect(button(app, 'Copy code')).toHaveText('Copied');

  await field(app, 'Code to').selectOption('send the token to an API');
  await expect(code).toContainText('"$TOKEN"');
  await app.page.keyboard.press('Escape');
  await expect(button(app, 'Copy as code')).toBeFocused();
});

sharedTest('an encrypted token and an SD-JWT have code of their own', async ({ app }) => {
  await app.open();
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const sealed = await new CompactEncrypt(Buffer.from('{"sub":"ada"}'))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
    .encrypt(publicKey);
  await load(app, sealed, pkcs8(privateKey));
  await expectVerdict(app, 'Decryption', 'decrypted');
  await button(app, 'Copy as code').click();
  const dialog = app.page.getByRole('dialog', { name: 'Copy as code' });
  const code = dialog.getByRole('region', { name: 'Code', exact: true });
  await expect(code).toContainText("keyManagementAlgorithms: ['RSA-OAEP-256']");
  await field(app, 'Code to').selectOption('encrypt a token like this one');
  await expect(code).toContainText('new EncryptJWT(content)');
  await field(app, 'With').selectOption('Python · PyJWT');
  await expect(dialog.getByRole('status')).toHaveText('PyJWT does not read encrypted tokens. Choose jose.');
  await app.page.keyboard.press('Escape');
  await app.paste('Encoded token', `${hs256({ payload: { _sd: ['decoy'] } })}~`);
  await button(app, 'Copy as code').click();
  await expect(code).toContainText("split('~')");
});

sharedTest('a library that does not support the algorithm has no code', async ({ app }) => {
  await app.open();
  await choose(app, 'Examples', 'ID token');
  await app.paste('Header', '{"alg":"Ed448","typ":"JWT"}');
  await button(app, 'Copy as code').click();
  const dialog = app.page.getByRole('dialog', { name: 'Copy as code' });
  await expect(dialog.getByRole('status')).toHaveText('jose 6.2 does not support Ed448.');
  await expect(dialog.getByRole('region')).toHaveCount(0);
});
