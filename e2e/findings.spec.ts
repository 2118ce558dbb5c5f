import { createHash } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, field } from './support/steps.ts';
import { hs256 } from './support/tokens.ts';

test.use({ editors: 'plain' });

const findings = ({ page }: App): Locator => page.getByRole('list', { name: 'Findings', exact: true });
const finding = (app: App, rule: string): Locator => findings(app).locator(`[data-rule="${rule}"]`);

/** Returns the selected text of the focused editor. */
const selected = (app: App): Promise<string> =>
  app.page.evaluate(() => {
    const box = document.activeElement;
    return box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : '';
  });

const now = Math.floor(Date.now() / 1000);
const access = {
  iss: 'https://login.example',
  sub: 'ada',
  aud: 'api',
  client_id: 'web',
  jti: 'a-random-one',
  iat: now,
  exp: now + 300,
};

sharedTest('a token of a known type is recognized, and missing claims are listed with their rule', async ({ app }) => {
  await app.open();
  await app.paste(
    'Encoded token',
    hs256({ header: { alg: 'HS256', typ: 'AT+JWT' }, payload: { ...access, client_id: undefined } }),
  );
  await expect(app.page.getByText('Looks like: OAuth access token (RFC 9068), because typ is AT+JWT.')).toBeVisible();
  await expect(finding(app, 'profile/missing')).toContainText('client_id is missing.');
  await expect(finding(app, 'profile/missing')).toHaveAttribute('data-severity', 'medium');
  await app.paste('Encoded token', hs256({ header: { alg: 'HS256', typ: 'at+jwt' }, payload: access }));
  await expect(app.page.getByRole('button', { name: 'Findings (none)' })).toBeVisible();
  await expect(findings(app).getByRole('listitem')).toHaveCount(0);
});

sharedTest('pressing a finding moves the cursor to its place, and F8 moves to the next finding', async ({ app }) => {
  await app.open();
  await app.paste(
    'Encoded token',
    hs256({ header: { alg: 'HS256', typ: 'at+jwt', kid: '../key' }, payload: { ...access, password: 'hunter2' } }),
  );
  await expect(findings(app).getByRole('listitem')).toHaveCount(2);
  await finding(app, 'privacy/secret-claim').getByRole('button').click();
  await expect(app.editor('Payload')).toBeFocused();
  expect(await selected(app)).toBe('"hunter2"');
  await app.page.keyboard.press('F8');
  await expect(app.editor('Header')).toBeFocused();
  expect(await selected(app)).toBe('"../key"');
  await app.page.keyboard.press('Shift+F8');
  await expect(app.editor('Payload')).toBeFocused();
  expect(await selected(app)).toBe('"hunter2"');
});

sharedTest('among many findings, a press shows and hides the less severe ones', async ({ app }) => {
  const payload = {
    sub: 'ada@mail.example',
    exp: now + 300,
    email_verified: 'true',
    big: 12345678901234568,
    password: 'x',
    phone_number: '+49 170 1234567',
    nbf: '5',
  };
  await app.open();
  await app.paste(
    'Encoded token',
    hs256({
      header: { alg: 'HS256' },
      payload: JSON.stringify(payload).replace('12345678901234568', '12345678901234567890'),
    }),
  );
  const untyped = finding(app, 'claims/wrong-type').getByRole('button');
  await expect(untyped).toHaveAttribute('aria-expanded', 'false');
  await untyped.click();
  await expect(untyped).toHaveAttribute('aria-expanded', 'true');
  await expect(finding(app, 'claims/wrong-type')).toContainText('Strict libraries reject this');
  await untyped.click();
  await expect(untyped).toHaveAttribute('aria-expanded', 'false');
  await expect(findings(app).locator('[data-severity=high]').filter({ hasText: 'nbf is a string' })).toHaveText(
    /^((?!RFC 7519 §2).)*RFC 7519 §2((?!RFC 7519 §2).)*$/,
  );
});

sharedTest('another token type can be pinned, and undo removes the pin', async ({ app }) => {
  await app.open();
  await app.paste('Encoded token', hs256({ payload: access }));
  await expect(findings(app)).toBeAttached();
  await field(app, 'Profile').selectOption({ label: 'OAuth access token' });
  await expect(app.page.getByText('Checked against OAuth access token (RFC 9068), as you chose.')).toBeVisible();
  await expect(finding(app, 'profile/untyped')).toContainText('typ is not at+jwt.');
  await app.page.getByText('Requirements for this token type').click();
  await expect(app.page.getByText('client_id: required')).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await app.editor('Payload').press('ControlOrMeta+z');
  await expect(field(app, 'Profile')).toHaveValue('');
  await expect(finding(app, 'profile/untyped')).toHaveCount(0);
});

sharedTest('tokens pasted together are checked against each other', async ({ app }) => {
  await app.open();
  const token = hs256({ header: { alg: 'HS256', typ: 'at+jwt' }, payload: access });
  const hash = createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url');
  const idToken = (at_hash: string): string =>
    hs256({ payload: { iss: access.iss, sub: 'ada', aud: 'web', at_hash, iat: now, exp: now + 300 } });
  await app.paste('Encoded token', JSON.stringify({ id_token: idToken(hash), access_token: token }));
  await expect(finding(app, 'pair/hash-fits')).toContainText('at_hash is the hash of the access token pasted with it.');
  await expect(finding(app, 'pair/same-session')).toContainText(
    'Belongs with the access token pasted with it: same iss and sub.',
  );
  await app.paste(
    'Encoded token',
    JSON.stringify({ id_token: idToken(hash), access_token: `${token.slice(0, -2)}AA` }),
  );
  await expect(finding(app, 'pair/hash-differs')).toHaveAttribute('data-severity', 'high');
});

sharedTest(
  'an ID token sent as an access token is reported, and a provider’s own claims are explained',
  async ({ app }) => {
    await app.open();
    const idToken = hs256({
      payload: {
        iss: 'https://accounts.google.com',
        sub: '1',
        aud: 'web',
        nonce: 'n',
        hd: 'example.com',
        iat: now,
        exp: now + 300,
      },
    });
    await app.paste('Encoded token', `Authorization: Bearer ${idToken}`);
    await expect(finding(app, 'kind/id-token-sent')).toHaveAttribute('data-severity', 'high');
    await expect(app.page.getByText('Issued by Google.')).toBeVisible();
    await expect(app.page.getByRole('table', { name: 'Claims', exact: true })).toContainText(
      'Google: The Workspace domain of the account',
    );
    await button(app, 'Clear').click();
    await expect(findings(app).getByRole('listitem')).toHaveCount(0);
  },
);
