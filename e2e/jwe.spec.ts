import { compactDecrypt, CompactEncrypt } from 'jose';
import { expect, sharedTest } from './support/app.ts';
import { expectText, expectVerdict, load } from './support/steps.ts';
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
