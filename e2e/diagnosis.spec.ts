import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, enter, expectVerdict, load } from './support/steps.ts';
import { hmac, hs256, inputOf, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

/*
 * The screen is 1280 × 720. `src/app/doctor/apply-in-view.test.tsx` counts the lines above the
 * repair of every case; here are those with the most above it, in a browser.
 */

const now = (): number => Math.floor(Date.now() / 1000);
const claims = { iss: 'https://auth.example.com/', aud: 'https://api.example.com', sub: 'user-4711' };
const base64 = Buffer.from(secret).toString('base64');
const keys = Array.from({ length: 10 }, (_, at) => ({ kty: 'oct', kid: `k${at}`, alg: 'HS256', k: key(at) }));

function key(at: number): string {
  return Buffer.from(`${secret}-${at}`).toString('base64url');
}

function signedWithKey(at: number): string {
  const input = inputOf({ alg: 'HS256', kid: 'other' }, claims);
  return `${input}.${hmac(input, `${secret}-${at}`)}`;
}

type Case = {
  readonly name: string;
  readonly cause: string;
  readonly token: () => string;
  readonly key: string;
  readonly repair: string | RegExp;
};

const cases: readonly Case[] = [
  {
    name: 'three mistakes in one secret, and an expired token in a command',
    cause: 'secret-env-line',
    token: () =>
      `curl -H 'Authorization: Bearer ${hs256({ payload: { ...claims, exp: now() - 120 } })}' https://a.example/`,
    key: `export JWT_SECRET="${base64}"\n`,
    repair: 'Apply',
  },
  {
    name: 'one of ten keys',
    cause: 'jwks-kid-not-found',
    token: () => signedWithKey(7),
    key: JSON.stringify({ keys }, null, 2),
    repair: 'Apply',
  },
  {
    name: 'an expired token',
    cause: 'expired',
    token: () => hs256({ payload: { ...claims, iat: now() - 3720, exp: now() - 120 } }),
    key: secret,
    repair: 'Try with exp = now + 1 h',
  },
  {
    name: 'a token for tomorrow',
    cause: 'nbf-in-future',
    token: () => hs256({ payload: { ...claims, nbf: now() + 86_400 } }),
    key: secret,
    repair: 'Try with nbf = now',
  },
  {
    name: 'milliseconds, in a token that has expired',
    cause: 'exp-milliseconds',
    token: () => hs256({ payload: { ...claims, exp: Date.now() + 60_000 } }),
    key: secret,
    repair: 'Apply',
  },
];

const diagnosis = ({ page }: App) => page.getByRole('list', { name: 'Diagnosis', exact: true });

for (const { name, cause, token, key: keyText, repair } of cases) {
  sharedTest(`the repair is in view without scrolling: ${name}`, async ({ app }) => {
    await app.open();
    await load(app, token(), keyText);
    const item = diagnosis(app).locator(`> [data-cause="${cause}"]`);
    await expect(diagnosis(app)).toHaveAttribute('aria-busy', 'false');
    await expect(item.getByRole('button', { name: repair, exact: true })).toBeInViewport({ ratio: 1 });
    const diff = item.locator('[data-diff]');
    expect((await diff.boundingBox())?.height ?? 0, 'at most four lines and a button').toBeLessThan(110);
  });
}

sharedTest('an issuer that is not expected is tried in another token', async ({ app }) => {
  await app.open();
  await load(app, hs256({ payload: claims }), secret);
  await enter(app, 'Expected issuer', 'https://auth.example.com');
  const item = diagnosis(app).locator('> [data-cause="issuer-mismatch"]');
  const attempt = item.getByRole('button', { name: 'Try with iss = https://auth.example.com', exact: true });
  await expect(attempt).toBeInViewport({ ratio: 1 });
  await attempt.click();
  await expectVerdict(app, 'Claims', 'accepted');
  await expectVerdict(app, 'Signature', 'verified');
  await button(app, 'Undo repair').click();
  await expectVerdict(app, 'Claims', 'rejected');
});

sharedTest('a token without a problem leads to the expectations', async ({ app }) => {
  await app.open();
  await load(app, hs256({ payload: { ...claims, exp: now() + 3600 } }), secret);
  await button(app, 'Set expectations').click();
  await expect(app.page.getByLabel('Expected issuer', { exact: true })).toBeFocused();
});

sharedTest('what describes the paste is folded into one line', async ({ app }) => {
  await app.open();
  await load(app, `curl -H 'Authorization: Bearer ${hs256({ payload: claims })}' https://a.example/`, secret);
  const note = diagnosis(app).locator('[data-cause="token-in-command"]');
  await expect(note).toBeHidden();
  const apply = note.getByRole('button', { name: 'Apply', exact: true });
  // An answer about the key that comes after the press draws the list again, with its notes folded.
  await expect(async () => {
    if (await note.isHidden())
      await diagnosis(app)
        .getByText(/^\d notes$/)
        .click({ timeout: 5_000 });
    await apply.click({ timeout: 5_000 });
  }).toPass();
  await expect(note).toHaveCount(0);
});

test('a large search of secrets runs in several workers if there are cores for them', async ({ app }) => {
  await app.page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 4 }),
  );
  await app.open();
  await load(app, hs256({ payload: { ...claims, text: 'x'.repeat(2000) } }), 'another secret');
  await expect.poll(() => app.page.workers().length, 'the doctor and two helpers').toBe(3);
  await expect(diagnosis(app).locator('[data-cause="wrong-secret"]')).toBeVisible();
  await expect(diagnosis(app)).toHaveAttribute('aria-busy', 'false');
});
