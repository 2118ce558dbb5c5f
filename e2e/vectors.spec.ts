import { expect, sharedTest, test } from './support/app.ts';
import { expectText, expectVerdict, load } from './support/steps.ts';
import { decoded, withOneBitChanged } from './support/tokens.ts';
import { unsecured, vectors } from './support/vectors.ts';

test.use({ editors: 'plain' });

sharedTest(
  'verifies the tokens of the RFCs and of OpenSSL, and rejects each after one bit is changed',
  async ({ app }) => {
    test.slow();
    await app.open();
    for (const { source, alg, key, token } of vectors) {
      await test.step(`${alg} of ${source}`, async () => {
        await load(app, token, JSON.stringify(key));
        await expectVerdict(app, 'Signature', 'verified');
        await expect(app.verdict('Signature')).toHaveAttribute('data-alg', alg);
        await expectText(app, 'Signature', token.split('.')[2] ?? '');
        for (const part of [1, 2] as const) {
          await app.paste('Encoded token', withOneBitChanged(token, part));
          await expectVerdict(app, 'Signature', 'rejected', alg === 'HS256' ? 'wrong-secret' : 'wrong-key');
        }
        await app.paste('Encoded token', token);
        await expectVerdict(app, 'Signature', 'verified');
      });
    }
  },
);

sharedTest('shows the unsecured token of RFC 7515 A.5, and never verifies it', async ({ app }) => {
  await app.open();
  await load(app, unsecured, 'any key at all');
  await expectVerdict(app, 'Signature', 'unchecked', 'alg-none');
  await expectVerdict(app, 'Structure', 'well-formed');
  expect(await app.textOf('Payload')).toBe(decoded(unsecured.split('.')[1]));
  await app.paste('Encoded token', `${unsecured}AAAA`);
  await expectVerdict(app, 'Signature', 'rejected', 'alg-none');
});
