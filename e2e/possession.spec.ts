import { createHash } from 'node:crypto';
import { expect, sharedTest } from './support/app.ts';
import { enterIn, expectVerdict, field, load } from './support/steps.ts';
import { base64url, decoded, ecPair, es256, jwk, pkcs8, spki } from './support/tokens.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
const [issuer, holder] = [ecPair(), ecPair()];

const name = base64url('["salt-1","given_name","Ada"]');
const email = base64url('["salt-2","email","ada@a.example"]');
const credential = es256({
  header: { alg: 'ES256', typ: 'dc+sd-jwt' },
  payload: {
    iss: 'https://issuer.example',
    vct: 'https://issuer.example/id',
    exp: 2_000_000_000,
    _sd: [hash(name), hash(email), hash('decoy')],
    cnf: { jwk: jwk(holder.publicKey) },
  },
  key: issuer.privateKey,
});

sharedTest('a holder chooses what to disclose and signs the presentation, by keyboard', async ({ app }) => {
  await app.open();
  const { page } = app;
  await load(app, `${credential}~${name}~${email}~`, `${spki(issuer.publicKey)}\n${pkcs8(holder.privateKey)}`);
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Claims', 'accepted');
  const disclosures = page.getByRole('list', { name: 'Disclosures', exact: true });
  await expect(disclosures).toContainText('withheld or decoy');
  const checkbox = page.getByRole('checkbox', { name: 'email', exact: true });
  await checkbox.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => app.textOf('Encoded token')).toBe(`${credential}~${name}~`);
  await checkbox.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => app.textOf('Encoded token')).toBe(`${credential}~${name}~${email}~`);
  await enterIn(field(app, 'Audience of the key binding'), 'https://verifier.example');
  await enterIn(field(app, 'Nonce of the key binding'), 'n-1');
  await page.getByRole('button', { name: 'Sign key binding', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await app.textOf('Encoded token')).split('~').at(-1)).not.toBe('');
  const [, payload] = (await app.textOf('Encoded token')).split('~').at(-1)?.split('.') ?? [];
  expect(JSON.parse(decoded(payload))).toMatchObject({
    aud: 'https://verifier.example',
    nonce: 'n-1',
    sd_hash: hash(`${credential}~${name}~${email}~`),
  });
  await expectVerdict(app, 'Claims', 'accepted');
  await expectVerdict(app, 'Signature', 'verified');
});

sharedTest('an issuer makes claims disclosable and goes on with the token, by keyboard', async ({ app }) => {
  await app.open();
  const { page } = app;
  const plain = es256({
    payload: { iss: 'https://issuer.example', exp: 2_000_000_000, given_name: 'Ada', roles: ['admin', 'user'] },
    key: issuer.privateKey,
  });
  await load(app, plain, pkcs8(issuer.privateKey));
  await page.getByRole('button', { name: 'Edit claims', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Make claims selectively disclosable/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Issue an SD-JWT', exact: true });
  const mark = async (claim: string): Promise<void> => {
    await dialog.getByRole('checkbox', { name: claim, exact: true }).focus();
    await page.keyboard.press('Space');
  };
  await mark('given_name');
  await mark('roles[0]');
  await enterIn(dialog.getByRole('spinbutton', { name: 'Decoys in each place', exact: true }), '1');
  await dialog.getByRole('button', { name: 'Issue SD-JWT', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Claims', 'accepted');
  const [issued = '', ...disclosures] = (await app.textOf('Encoded token')).split('~');
  expect(disclosures.slice(0, -1).map((each): unknown => JSON.parse(decoded(each)))).toEqual(
    expect.arrayContaining([
      [expect.any(String), 'given_name', 'Ada'],
      [expect.any(String), 'admin'],
    ]),
  );
  const signedPayload = decoded(issued.split('.')[1]);
  for (const each of disclosures.slice(0, -1)) expect(signedPayload).toContain(hash(each));
  expect(signedPayload).not.toContain('Ada');
  const list = page.getByRole('list', { name: 'Disclosures', exact: true });
  await expect(list.locator('[data-disclosed="no"]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Change what is disclosable', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'given_name', exact: true })).toBeChecked();
  await mark('iss');
  await dialog.getByRole('button', { name: 'Issue SD-JWT', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectVerdict(app, 'Signature', 'verified');
  await expect(list.getByRole('checkbox', { name: 'iss', exact: true })).toBeChecked();
});

sharedTest('a key binding for another presentation is rejected in Claims', async ({ app }) => {
  await app.open();
  const binding = es256({
    header: { alg: 'ES256', typ: 'kb+jwt' },
    payload: { iat: 1_700_000_000, aud: 'a', nonce: 'n', sd_hash: hash(`${credential}~${name}~`) },
    key: holder.privateKey,
  });
  await load(app, `${credential}~${name}~${binding}`, spki(issuer.publicKey));
  await expectVerdict(app, 'Claims', 'accepted');
  await app.paste('Encoded token', `${credential}~${name}~${email}~${binding}`);
  await expectVerdict(app, 'Claims', 'rejected');
  await expect(app.verdict('Claims')).toContainText('sd_hash');
});

sharedTest('a DPoP proof is compared with its request and its access token', async ({ app }) => {
  await app.open();
  const { crv, kty, x, y }: Record<string, string> = JSON.parse(JSON.stringify(jwk(holder.publicKey)));
  const thumbprint = hash(JSON.stringify({ crv, kty, x, y }));
  const access = es256({
    header: { alg: 'ES256', typ: 'at+jwt' },
    payload: { iss: 'https://as.example', exp: 2_000_000_000, cnf: { jkt: thumbprint } },
    key: issuer.privateKey,
  });
  const proof = es256({
    header: { alg: 'ES256', typ: 'dpop+jwt', jwk: { kty, crv, x, y } },
    payload: { jti: 'j-1', htm: 'POST', htu: 'https://api.example/orders', iat: 1_700_000_000, ath: hash(access) },
    key: holder.privateKey,
  });
  const request = (line: string): string =>
    `${line} HTTP/1.1\nHost: api.example\nAuthorization: DPoP ${access}\nDPoP: ${proof}\n`;
  await load(app, request('POST /orders?all=1'), spki(issuer.publicKey));
  await expectVerdict(app, 'Claims', 'accepted');
  const related = app.page.getByRole('list', { name: 'Related tokens', exact: true });
  await expect(related.locator('[data-fits="yes"]')).toHaveCount(5);
  await app.paste('Encoded token', request('GET /orders'));
  await expectVerdict(app, 'Claims', 'rejected');
  await expect(related.locator('[data-relation="proof-method"]')).toHaveAttribute('data-fits', 'no');
});
