import { createSign, sign } from 'node:crypto';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, expectText, expectVerdict, load } from './support/steps.ts';
import { base64url, ecPair, es256, hmac, hs256, inputOf, rs256, rsaPair, secret, spki } from './support/tokens.ts';

test.use({ editors: 'plain' });

const rsa = rsaPair();
const ec = ecPair();
const header = { alg: 'HS256', typ: 'JWT' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

type Journey = {
  readonly name: string;
  /** The texts pasted into `Encoded token` and `Key`. */
  readonly token: string;
  readonly key: string;
  readonly cause: string;
  /** The content of the boxes after `Apply`. A box without an entry is unchanged. */
  readonly fixed: { readonly token?: string; readonly key?: string; readonly encoding?: string };
  /** The key can only mean one, so it is read at once and the verdict is good before the repair. */
  readonly isRead?: true;
};

const folded = (token: string): string => `${token.slice(0, 40)}\n    ${token.slice(40)}`;
const der = createSign('sha256')
  .update(inputOf({ alg: 'ES256' }, { sub: '1' }))
  .sign(ec.privateKey);
const plain = hs256();
const [head = '', body = '', third = ''] = plain.split('.');

const journeys: readonly Journey[] = [
  {
    name: 'a curl line with a quoted, line-broken token, and a .env line with a base64 secret',
    token: `curl -H 'Authorization: Bearer ${folded(plain)}' https://api.example.com/`,
    key: `JWT_SECRET="${base64(secret)}"`,
    cause: 'secret-env-line',
    fixed: { key: base64(secret), encoding: 'base64' },
  },
  {
    name: 'a secret that the signer base64-decoded',
    token: plain,
    key: base64(secret),
    cause: 'secret-is-base64',
    fixed: { key: base64(secret), encoding: 'base64' },
  },
  {
    name: 'a secret that the signer hex-decoded',
    token: plain,
    key: Buffer.from(secret).toString('hex'),
    cause: 'secret-is-hex',
    fixed: { encoding: 'hex' },
  },
  {
    name: 'a secret with a line break at its end',
    token: plain,
    key: `${secret}\n`,
    cause: 'secret-trailing-newline',
    fixed: { key: secret },
  },
  {
    name: 'a public key whose line breaks are written as \\n',
    token: rs256({ key: rsa.privateKey }),
    key: spki(rsa.publicKey).replaceAll('\n', '\\n'),
    cause: 'pem-escaped-newlines',
    isRead: true,
    fixed: {},
  },
  {
    name: 'a public key without its BEGIN and END lines',
    token: es256({ key: ec.privateKey }),
    key: spki(ec.publicKey)
      .replace(/-----.*-----/g, '')
      .replaceAll('\n', ''),
    cause: 'pem-no-armor',
    isRead: true,
    fixed: {},
  },
  {
    name: 'an ECDSA signature in DER',
    token: `${inputOf({ alg: 'ES256' }, { sub: '1' })}.${base64url(der)}`,
    key: spki(ec.publicKey),
    cause: 'signature-der',
    fixed: {},
  },
  {
    name: 'a signature written in hex',
    token: `${head}.${body}.${Buffer.from(third, 'base64url').toString('hex')}`,
    key: secret,
    cause: 'signature-hex',
    fixed: { token: plain },
  },
  {
    name: 'padding added to the parts',
    token: padded(plain),
    key: secret,
    cause: 'token-padded',
    fixed: { token: plain },
  },
];

function padded(token: string): string {
  return token
    .split('.')
    .map((part) => part.padEnd(Math.ceil(part.length / 4) * 4, '='))
    .join('.');
}

const diagnosis = ({ page }: App) => page.getByRole('list', { name: 'Diagnosis', exact: true });
const causes = (app: App) => diagnosis(app).getByRole('listitem');

for (const { name, token, key, cause, fixed, isRead = false } of journeys) {
  sharedTest(`${name}: seen, proven, applied, verified, undone`, { tag: '@firefox' }, async ({ app }) => {
    await app.open();
    await load(app, token, key);
    await expect(app.verdict('Signature')).toHaveAttribute('data-verdict', isRead ? 'verified' : /rejected|unchecked/);
    await expect(diagnosis(app)).toHaveAttribute('aria-busy', 'false');
    const proven = diagnosis(app).locator(`> [data-cause="${cause}"]`);
    await expect(proven).toHaveCount(1);
    await expectText(app, 'Key', key);
    const apply = proven.getByRole('button', { name: 'Apply', exact: true });
    await expect(apply, 'in view without scrolling').toBeInViewport({ ratio: 1 });
    await apply.click();
    await expectVerdict(app, 'Signature', 'verified');
    if (fixed.key !== undefined) await expectText(app, 'Key', fixed.key);
    if (fixed.token !== undefined) await expectText(app, 'Encoded token', fixed.token);
    if (fixed.encoding !== undefined) await expect(app.page.getByLabel('Secret encoding')).toHaveValue(fixed.encoding);
    await button(app, 'Undo repair').click();
    await expectText(app, 'Key', key);
    await expectText(app, 'Encoded token', token);
    await expect(button(app, 'Undo repair')).toHaveCount(0);
  });
}

sharedTest(
  'a token that a well-known secret signed is proven, and the secret is not put into the box',
  async ({ app }) => {
    await app.open();
    const input = inputOf(header, { sub: '1' });
    await load(app, `${input}.${hmac(input, 'your-256-bit-secret')}`, secret);
    const proven = diagnosis(app).locator('[data-cause="signed-with-well-known-secret"]');
    await expect(proven).toContainText('your-256-bit-secret');
    await expect(proven.getByRole('button', { name: 'Apply', exact: true })).toHaveCount(0);
    await expectText(app, 'Key', secret);
  },
);

sharedTest('a wrong secret is reported with the number of attempts and without an invented cause', async ({ app }) => {
  await app.open();
  await load(app, plain, 'Xq3-not-the-secret-of-this-token-9fK2');
  await expectVerdict(app, 'Signature', 'rejected', 'wrong-secret');
  await expect(diagnosis(app)).toHaveAttribute('aria-busy', 'false');
  await expect(causes(app)).toHaveCount(1);
  await expect(causes(app)).toHaveAttribute('data-cause', 'wrong-secret');
  await expect(causes(app)).toContainText(/[\d,]+ ways/);
});

sharedTest('a valid token raises no diagnosis', async ({ app }) => {
  await app.open();
  await load(app, es256({ key: ec.privateKey }), spki(ec.publicKey));
  await expectVerdict(app, 'Signature', 'verified');
  await expect(app.page.getByText('No problems found in what was checked.')).toBeVisible();
});

sharedTest('an expiry in milliseconds is fixed in the payload, and the token is signed again', async ({ app }) => {
  await app.open();
  const soon = Date.now() + 3_600_000;
  await load(app, hs256({ payload: { exp: soon } }), secret);
  await diagnosis(app).locator('[data-cause="exp-milliseconds"]').getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => app.textOf('Payload')).toContain(String(Math.floor(soon / 1000)));
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Claims', 'accepted');
});

sharedTest('every cause explains how it happens', async ({ app }) => {
  await app.open();
  await load(
    app,
    `${inputOf({ alg: 'ES256' }, {})}.${base64url(sign('sha256', Buffer.from(inputOf({ alg: 'ES256' }, {})), { key: ec.privateKey, dsaEncoding: 'der' }))}`,
    spki(ec.publicKey),
  );
  const cause = diagnosis(app).locator('[data-cause="signature-der"]');
  await cause.getByText('Why this happens and how to fix it').click();
  await expect(cause).toContainText('RFC 7518');
});
