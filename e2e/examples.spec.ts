import { type App, expect, sharedTest, test } from './support/app.ts';
import { pasteInto } from './support/clipboard.ts';
import { button, choose, expectText, expectVerdict, gateCryptography } from './support/steps.ts';
import { decoded, hs256 } from './support/tokens.ts';
import { vectors } from './support/vectors.ts';

test.use({ editors: 'held' });

type Expected = {
  readonly signature: string;
  readonly claims: string;
  readonly reason?: string;
  readonly alg?: string;
};
const good = { signature: 'verified', claims: 'accepted' } as const;

const kinds: Readonly<Record<string, Expected>> = {
  'ID token': { ...good, alg: 'ES256' },
  'Access token': { ...good, alg: 'RS256' },
  Expired: { signature: 'verified', claims: 'rejected', alg: 'HS256' },
  'Not yet valid': { signature: 'verified', claims: 'rejected', alg: 'HS256' },
  Unsecured: { signature: 'unchecked', claims: 'accepted', reason: 'alg-none', alg: 'none' },
  'RFC 7515 A.1': { signature: 'verified', claims: 'rejected', alg: 'HS256' },
};
const pair: Readonly<Record<string, Expected>> = {
  'Access token of the pair': good,
  'Refresh token of the pair': good,
};
const algorithms = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'ES256K',
  'EdDSA',
  'Ed25519',
  'Ed448',
  'ML-DSA-44',
  'ML-DSA-65',
  'ML-DSA-87',
];

const faults = [
  'Secret in quotes',
  'Base64 secret',
  'Another kid',
  'Trailing slash in iss',
  'Token expired',
  'Milliseconds in exp',
  'Cut token',
  'alg none',
  'HS/RS confusion',
  'Encrypted token (JWE)',
  'SD-JWT',
];

async function expectExamples(app: App, examples: Readonly<Record<string, Expected>>): Promise<void> {
  await app.open();
  for (const [name, { signature, claims, reason, alg }] of Object.entries(examples)) {
    await test.step(name, async () => {
      await choose(app, 'Examples', name);
      if (alg !== undefined) await expect(app.verdict('Signature')).toHaveAttribute('data-alg', alg);
      await expectVerdict(app, 'Signature', signature, reason);
      await expectVerdict(app, 'Claims', claims);
      await expectVerdict(app, 'Structure', 'well-formed');
    });
  }
}

sharedTest('the examples of token types open with the verdicts that they illustrate', ({ app }) =>
  expectExamples(app, kinds),
);

sharedTest('the access and refresh tokens of the pair are valid for 15 minutes and 7 days', async ({ app }) => {
  await expectExamples(app, pair);
  const lifetimes: number[] = [];
  for (const name of Object.keys(pair)) {
    await choose(app, 'Examples', name);
    const { exp, iat }: { exp: number; iat: number } = JSON.parse(await app.textOf('Payload'));
    lifetimes.push((exp - iat) / 60);
  }
  expect(lifetimes).toEqual([15, 7 * 24 * 60]);
});

for (const [what, names] of [
  ['HMAC, RSA', algorithms.slice(0, 9)],
  ['curve, post-quantum', algorithms.slice(9)],
] as const) {
  sharedTest(`there is a verified example for each ${what} algorithm`, ({ app }) =>
    expectExamples(app, Object.fromEntries(names.map((alg) => [alg, { ...good, alg }]))),
  );
}

sharedTest('the tour goes through the faults, each with its task', async ({ app }) => {
  await app.open();
  const task = app.page.getByRole('region', { name: 'Find the fault' });
  await button(app, 'Find the fault (11 examples)').click();
  for (const [at, name] of faults.entries()) {
    await expect(task).toContainText(`${at + 1}/11`);
    await expect(task.getByRole('status')).toHaveText(new RegExp(`^${name.replace(/[()]/g, '.')} – .*[.?]$`));
    await task.getByRole('button', { name: 'Next fault' }).click();
  }
  await expect(task).toContainText('1/11');
  await task.getByRole('button', { name: 'End the tour' }).click();
  await expect(task).toHaveCount(0);
});

sharedTest('the menu contains exactly these examples', async ({ app }) => {
  await app.open();
  await button(app, 'Examples').click();
  const fold = app.page.getByRole('menuitem', { name: 'By algorithm' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(app.page.getByRole('menuitem', { name: 'RS512' })).toHaveCount(0);
  await fold.click();
  const expected = [...faults, ...Object.keys(kinds), ...Object.keys(pair), 'By algorithm', ...algorithms];
  await expect(app.page.getByRole('menuitem')).toHaveCount(expected.length);
  const items = await app.page.getByRole('menuitem').allTextContents();
  expect(
    expected.filter((name) => !items.some((item) => item.startsWith(name))),
    items.join(', '),
  ).toEqual([]);
});

sharedTest('the example of RFC 7515 A.1 matches the RFC exactly', async ({ app }) => {
  await app.open();
  await choose(app, 'Examples', 'RFC 7515 A.1');
  await expectText(app, 'Encoded token', vectors[0]?.token ?? '');
  await expectText(app, 'Payload', decoded(vectors[0]?.token.split('.')[1]));
});

test('the first visit shows a verified, accepted ID token with current times', async ({ app }) => {
  const now = 1_900_000_000;
  await app.page.clock.setFixedTime(now * 1000);
  await app.open();
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Claims', 'accepted');
  const { iat }: { iat: number } = JSON.parse(await app.textOf('Payload'));
  expect(now - iat).toBeGreaterThanOrEqual(0);
  expect(now - iat).toBeLessThanOrEqual(60);
});

test.describe('on the first visit a paste replaces the example', () => {
  const token = hs256();
  const pasted = async (app: App): Promise<void> => {
    await expect(app.editor('Encoded token')).toBeFocused();
    await pasteInto(app.editor('Encoded token'), token);
    await expectText(app, 'Encoded token', token);
  };

  test('at once', async ({ app }) => {
    await app.open();
    await pasted(app);
  });

  test('while the example is still being signed; its signature then never appears', async ({ app }) => {
    const gate = await gateCryptography(app.page, true);
    await app.open();
    await pasted(app);
    await gate.release();
    await expectText(app, 'Encoded token', token);
  });

  test('after its signature has arrived late', async ({ app }) => {
    const gate = await gateCryptography(app.page, true);
    await app.open();
    await expectVerdict(app, 'Signature', 'checking');
    await gate.release();
    await expectVerdict(app, 'Signature', 'verified');
    await pasted(app);
  });

  test('after the rich editors have replaced the plain ones', async ({ app }) => {
    await app.open();
    await app.richEditors();
    await pasted(app);
  });

  test('after the rich editors have replaced the plain ones and the signature has arrived late', async ({ app }) => {
    const gate = await gateCryptography(app.page, true);
    await app.open();
    await app.richEditors();
    await gate.release();
    await expectVerdict(app, 'Signature', 'verified');
    await pasted(app);
  });
});
