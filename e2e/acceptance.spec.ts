import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { type App, expect, sharedTest } from './support/app.ts';
import { button, copiedBy, expectVerdict, load } from './support/steps.ts';
import { hs256, jwk, rs256, rsaPair, secret } from './support/tokens.ts';

/* Journeys by keyboard: a token over two cookies, a JWK with hex in n, and who would accept the token. */

const cause = ({ page }: App, id: string): Locator =>
  page.getByRole('list', { name: 'Diagnosis', exact: true }).locator(`[data-cause="${id}"]`);

async function expectNoViolation({ page }: App): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

sharedTest('a cookie header with two halves of a token is read as one, and says so', async ({ app }) => {
  await app.open();
  const token = hs256({ payload: { sub: 'a' } });
  const [first, second] = [token.slice(0, 60), token.slice(60)];
  await load(app, `Cookie: theme=dark; session.0=${first}; session.1=${second}`, secret);
  await expectVerdict(app, 'Structure', 'well-formed');
  await expectVerdict(app, 'Signature', 'verified');
  await expect(cause(app, 'token-split-over-cookies')).toHaveCount(1);
  expect(await copiedBy(app.page, () => button(app, 'Copy token').press('Enter'))).toBe(token);
  await expectNoViolation(app);
});

sharedTest('a JWK with hex in n is proven, applied and undone by keyboard', async ({ app }) => {
  await app.open();
  const { publicKey, privateKey } = rsaPair();
  const { n = '', ...rest } = jwk(publicKey) as { n?: string };
  const written = JSON.stringify({ ...rest, n: Buffer.from(n, 'base64url').toString('hex') });
  await load(app, rs256({ payload: { sub: 'a' }, key: privateKey }), written);
  await expect(cause(app, 'jwk-n-is-hex')).toHaveCount(1);
  await cause(app, 'jwk-n-is-hex').getByRole('button', { name: 'Apply', exact: true }).press('Enter');
  await expectVerdict(app, 'Signature', 'verified');
  await expect.poll(() => app.textOf('Key')).toContain(n);
  await button(app, 'Undo repair').press('Enter');
  await expect.poll(() => app.textOf('Key')).toBe(written);
  await expect(cause(app, 'jwk-n-is-hex')).toHaveCount(1);
  await expectNoViolation(app);
});

sharedTest('who would accept a token is opened and read by keyboard', async ({ app }) => {
  await app.open();
  await load(app, hs256({ payload: { sub: 'a', exp: 1_300_819_380 } }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  const fold = button(app, 'Who would accept it');
  await fold.focus();
  await app.page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  const table = app.page.getByRole('table', { name: 'Who would accept it', exact: true });
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(table.locator('[data-accepts="no"]')).toHaveCount(12);
  const pyjwt = table.getByRole('row', { name: 'PyJWT' });
  await expect(pyjwt).toContainText('ExpiredSignatureError: Signature has expired');
  await expect(pyjwt).toContainText('run by the tests of this page');
  await expectNoViolation(app);
  await app.page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(table).toHaveCount(0);
});
