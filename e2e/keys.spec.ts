import { createPrivateKey, createPublicKey } from 'node:crypto';
import { type App, expect, sharedTest, test } from './support/app.ts';
import {
  button,
  choose,
  copied,
  copiedBy,
  dropFile,
  enter,
  expectText,
  expectVerdict,
  field,
  keys,
  load,
} from './support/steps.ts';
import { belongs, ecPair, es256, hs256, inputOf, jwk, pkcs8, rs256, rsaPair, secret, spki } from './support/tokens.ts';
import { certificate } from './support/certificate.ts';

test.use({ editors: 'plain' });

const rsa = rsaPair();
const ec = ecPair();
const otherEc = ecPair();
const rsaToken = rs256({ key: rsa.privateKey });
const ecToken = es256({ key: ec.privateKey });
const pem = (block: string | Buffer): string => block.toString();

type Form = readonly [name: string, text: string, line: RegExp];

/** Expects each form of the key to verify the same token, without any choice of the form. */
async function expectEach(app: App, token: string, forms: readonly Form[]): Promise<void> {
  await app.open();
  await app.paste('Encoded token', token);
  for (const [name, text, line] of forms) {
    await test.step(name, async () => {
      await app.paste('Key', text);
      await expect(keys(app)).toContainText(line);
      await expectVerdict(app, 'Signature', 'verified');
      await app.paste('Key', 'x');
      await expectVerdict(app, 'Signature', 'unchecked', 'asymmetric-alg-with-secret');
    });
  }
  await expectText(app, 'Encoded token', token);
}

test.describe('a key is recognized by its content', () => {
  sharedTest('RSA: SPKI, PKCS#8, PKCS#1 public and private, JWK', async ({ app }) => {
    await expectEach(app, rsaToken, [
      ['SPKI', spki(rsa.publicKey), /RSA public key, 2048 bits.*verified this token/],
      ['PKCS#8', pkcs8(rsa.privateKey), /RSA private key, 2048 bits.*verified this token/],
      ['PKCS#1 public', pem(rsa.publicKey.export({ type: 'pkcs1', format: 'pem' })), /RSA public key, 2048 bits/],
      ['PKCS#1 private', pem(rsa.privateKey.export({ type: 'pkcs1', format: 'pem' })), /RSA private key, 2048 bits/],
      [
        'JWK',
        JSON.stringify(jwk(rsa.publicKey, { kid: 'r1', use: 'sig', alg: 'RS256' })),
        /RSA public key, 2048 bits.*kid r1 · alg RS256 · use sig/,
      ],
    ]);
  });

  sharedTest('EC: SPKI, PKCS#8, SEC1, JWK, JWK Set', async ({ app }) => {
    await expectEach(app, ecToken, [
      ['SPKI', spki(ec.publicKey), /EC public key, P-256.*verified this token/],
      ['PKCS#8', pkcs8(ec.privateKey), /EC private key, P-256.*verified this token/],
      ['SEC1', pem(ec.privateKey.export({ type: 'sec1', format: 'pem' })), /EC private key, P-256/],
      ['private JWK', JSON.stringify(jwk(ec.privateKey)), /EC private key, P-256/],
      [
        'JWK Set',
        JSON.stringify({ keys: [jwk(rsa.publicKey), jwk(ec.publicKey)] }),
        /RSA public key.*EC public key, P-256/,
      ],
    ]);
  });

  sharedTest('an X.509 certificate is shown with its subject', async ({ app }) => {
    await app.open();
    await load(app, es256({ key: createPrivateKey(certificate.privateKey) }), certificate.pem);
    await expectVerdict(app, 'Signature', 'verified');
    await expect(keys(app)).toContainText(/certificate.*P-256.*EC leaf/);
  });

  sharedTest('a shared secret as text, base64, base64url and hex, with the Secret encoding menu', async ({ app }) => {
    const bytes = Buffer.from('fbff00d1c2b3a4958677685940312213ffeeddccbbaa99887766554433221100', 'hex');
    const forms = [
      ['Base64', 'base64'],
      ['Base64url', 'base64url'],
      ['Hex', 'hex'],
    ] as const;
    await app.open();
    await load(app, hs256({ key: secret }), secret);
    await expect(field(app, 'Secret encoding')).toHaveValue('utf-8');
    await expectVerdict(app, 'Signature', 'verified');
    const token = inputOf({ alg: 'HS256' }, { sub: '1' });
    const signed = hs256({ header: { alg: 'HS256' }, key: bytes });
    expect(signed.startsWith(token)).toBe(true);
    await app.paste('Encoded token', signed);
    for (const [label, encoding] of forms) {
      await field(app, 'Secret encoding').selectOption({ label });
      await app.paste('Key', bytes.toString(encoding));
      await expectVerdict(app, 'Signature', 'verified');
      await expect(keys(app)).toContainText('Shared secret, 32 bytes');
    }
    await app.paste('Key', 'no hex');
    await expect(keys(app)).toContainText('Secret encoding is hex, but character 1 is');
  });

  sharedTest('an encrypted private key needs its passphrase, and a wrong passphrase is reported', async ({ app }) => {
    const encrypted = pem(
      ec.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' }),
    );
    await app.open();
    await load(app, ecToken, encrypted);
    await expectVerdict(app, 'Signature', 'unchecked', 'pem-encrypted');
    await expect(keys(app)).toContainText('Enter its passphrase');
    await enter(app, 'Passphrase', 'open');
    await expect(keys(app)).toContainText('The passphrase does not decrypt this private key');
    await enter(app, 'Passphrase', 'open sesame');
    await expectVerdict(app, 'Signature', 'verified');
    await expect(keys(app)).toContainText('EC private key, P-256');
    await expectText(app, 'Key', encrypted);
    await app.paste('Payload', '{"sub":"2"}');
    await expectVerdict(app, 'Signature', 'verified');
    expect(belongs(await copied(app, 'Copy token'), spki(ec.publicKey))).toBe(true);
  });

  sharedTest('a PEM block with a wrong label is named by its content', async ({ app }) => {
    await app.open();
    await load(app, rsaToken, pkcs8(rsa.privateKey).replaceAll('PRIVATE KEY', 'EC PRIVATE KEY'));
    await expect(keys(app)).toContainText('This PEM block says EC PRIVATE KEY but contains an RSA private key');
    await expectVerdict(app, 'Signature', 'verified');
  });

  sharedTest('text that is not a key is named: a token, a truncated block, a broken JWK', async ({ app }) => {
    await app.open();
    await load(app, ecToken, ecToken);
    await expectVerdict(app, 'Signature', 'unchecked', 'token-pasted-as-key');
    await expect(keys(app)).toContainText('This is a token, not a key');
    await app.paste('Key', spki(ec.publicKey).slice(0, -30));
    await expect(keys(app)).toContainText('has no end');
    await app.paste('Key', '{"kty":"EC",\n "crv":}');
    await expect(keys(app)).toContainText('the JSON is invalid at line 2, column 8');
    await expectVerdict(app, 'Signature', 'unchecked');
  });
});

test.describe('several keys', () => {
  sharedTest('can be in the box together, and the matching one is used', async ({ app }) => {
    await app.open();
    await load(app, ecToken, `${spki(rsa.publicKey)}\n${spki(otherEc.publicKey)}${JSON.stringify(jwk(ec.publicKey))}`);
    await expectVerdict(app, 'Signature', 'verified');
    await expect(keys(app).getByRole('listitem')).toHaveCount(3);
    await expect(app.page.getByText('2 of 3 keys fit ES256, and each was tried')).toBeVisible();
    await app.paste('Encoded token', rsaToken);
    await expectVerdict(app, 'Signature', 'verified');
    await expect(app.verdict('Signature')).toContainText('RSA public key');
    await app.paste('Encoded token', es256({ key: ecPair().privateKey }));
    await expectVerdict(app, 'Signature', 'rejected', 'wrong-key');
  });

  sharedTest(
    'of a JWK Set are chosen by kid, and an unknown kid is reported with the kids of the set',
    async ({ app }) => {
      const set = {
        keys: [
          jwk(otherEc.publicKey, { kid: 'a' }),
          jwk(ec.publicKey, { kid: 'b' }),
          jwk(ec.publicKey, { kid: 'c', use: 'enc' }),
        ],
      };
      const tokenOf = (kid: string): string => es256({ header: { alg: 'ES256', kid }, key: ec.privateKey });
      await app.open();
      await load(app, tokenOf('b'), JSON.stringify(set, null, 2));
      await expectVerdict(app, 'Signature', 'verified');
      await expect(app.verdict('Signature')).toHaveAttribute('data-kid', 'b');
      await expect(app.verdict('Signature')).toContainText('kid “b”');
      await app.paste('Encoded token', tokenOf('a'));
      await expectVerdict(app, 'Signature', 'rejected', 'wrong-key');
      await app.paste('Encoded token', tokenOf('c'));
      await expectVerdict(app, 'Signature', 'unchecked', 'jwks-key-not-for-signing');
      await app.paste('Encoded token', tokenOf('z'));
      await expectVerdict(app, 'Signature', 'unchecked', 'jwks-kid-not-found');
      await expect(app.verdict('Signature')).toContainText('"a", "b", "c"');
    },
  );

  sharedTest('are listed in one line each, and the one that verified is in view', async ({ app }) => {
    const others = Array.from({ length: 11 }, (_, at) => jwk(ecPair().publicKey, { kid: `other-${at}` }));
    await app.open();
    await load(
      app,
      es256({ header: { alg: 'ES256', kid: 'mine' }, key: ec.privateKey }),
      JSON.stringify({ keys: [...others, jwk(ec.publicKey, { kid: 'mine' })] }),
    );
    const mine = keys(app).getByRole('listitem').filter({ hasText: 'verified this token' });
    await expect(mine).toContainText('kid mine');
    await expect(mine).toBeInViewport({ ratio: 0.9 });
    for (const line of await keys(app).getByRole('listitem').all())
      expect((await line.boundingBox())?.height).toBeLessThan(30);
  });

  sharedTest('do not include a key that only the token contains', async ({ app }) => {
    await app.open();
    await button(app, 'Clear').click();
    await app.paste('Encoded token', es256({ header: { alg: 'ES256', jwk: jwk(ec.publicKey) }, key: ec.privateKey }));
    await expectVerdict(app, 'Signature', 'unchecked', 'embedded-jwk');
    await expect(app.verdict('Signature')).toContainText('the signature matches it');
    await app.paste('Key', spki(ec.publicKey));
    await expectVerdict(app, 'Signature', 'verified');
  });
});

test.describe('a generated key', () => {
  const made = [
    { alg: 'HS256', size: null, line: 'Shared secret, 43 bytes' },
    { alg: 'RS256', size: '3072 bits', line: 'RSA private key, 3072 bits' },
    { alg: 'PS256', size: null, line: 'RSA private key, 2048 bits' },
    { alg: 'ES256', size: null, line: 'EC private key, P-256' },
    { alg: 'Ed25519', size: null, line: 'Ed25519 private key' },
    { alg: 'ML-DSA-65', size: null, line: 'ML-DSA-65 private key' },
  ] as const;

  for (const { alg, size, line } of made) {
    // A chosen size stays chosen, so a test with a size needs a page of its own.
    const oneTest = size === null ? sharedTest : test;
    oneTest(
      `fits ${alg}${size === null ? '' : ` with ${size}`}, and its signatures verify elsewhere`,
      async ({ app }) => {
        await app.open();
        await load(app, `${inputOf({ alg }, { sub: '1' })}.AAAA`, 'x');
        if (size !== null) await field(app, 'Key size').selectOption({ label: size });
        await button(app, 'Generate key').click();
        await expect(keys(app)).toContainText(line);
        await expectVerdict(app, 'Signature', 'rejected');
        await app.paste('Payload', '{"sub":"2"}');
        await expectVerdict(app, 'Signature', 'verified');
        const key = await app.textOf('Key');
        // Older versions of Node do not support ML-DSA.
        if (alg !== 'ML-DSA-65') expect(belongs(await copied(app, 'Copy token'), key)).toBe(true);
        if (size !== null) expect(createPublicKey(key).asymmetricKeyDetails?.modulusLength).toBe(3072);
      },
    );
  }
});

test.describe('Copy key', () => {
  const copiedAs = (app: App, item: string): Promise<string> => copiedBy(app.page, () => choose(app, 'Copy key', item));

  sharedTest('copies a private key and its public half as PEM and as JWK', async ({ app }) => {
    await app.open();
    await load(app, ecToken, pem(ec.privateKey.export({ type: 'sec1', format: 'pem' })));
    await expectVerdict(app, 'Signature', 'verified');
    const lines = (text: string): string => text.trim();
    expect(lines(await copiedAs(app, 'Public key, PEM'))).toBe(lines(spki(ec.publicKey)));
    expect(lines(await copiedAs(app, 'Private key, PEM (PKCS#8)'))).toBe(lines(pkcs8(ec.privateKey)));
    expect(JSON.parse(await copiedAs(app, 'Public key, JWK'))).toEqual(jwk(ec.publicKey));
    expect(JSON.parse(await copiedAs(app, 'Private key, JWK'))).toEqual(jwk(ec.privateKey));
    expect(await copiedAs(app, 'Text of the Key box')).toContain('BEGIN EC PRIVATE KEY');
  });

  sharedTest('offers nothing private for a public key, and a JWK for a secret', async ({ app }) => {
    await app.open();
    await load(app, ecToken, spki(ec.publicKey));
    await expectVerdict(app, 'Signature', 'verified');
    await button(app, 'Copy key').click();
    await expect(app.page.getByRole('menuitem', { name: 'Public key, PEM' })).toBeVisible();
    await expect(app.page.getByRole('menuitem', { name: /Private/ })).toHaveCount(0);
    await app.page.keyboard.press('Escape');
    await load(app, hs256(), secret);
    await expectVerdict(app, 'Signature', 'verified');
    expect(JSON.parse(await copiedAs(app, 'Secret, JWK'))).toMatchObject({
      kty: 'oct',
      k: Buffer.from(secret).toString('base64url'),
    });
  });
});

test('a masked key is shown as dots and copied unchanged, in plain and rich editors', async ({ app }) => {
  const drawn = (): Promise<string> =>
    app.editor('Key').evaluate((box) => getComputedStyle(box).getPropertyValue('-webkit-text-security'));
  await app.open();
  await load(app, hs256(), secret);
  await field(app, 'Mask').check();
  expect(await drawn()).toBe('disc');
  await expectText(app, 'Key', secret);
  await app.richEditors();
  expect(await drawn()).toBe('disc');
  await expectText(app, 'Key', secret);
  await field(app, 'Mask').uncheck();
  await expect(app.page.getByText(secret).first()).toBeVisible();
  await expectText(app, 'Key', secret);
  await expectVerdict(app, 'Signature', 'verified');
});

sharedTest('the key stays when another token is pasted', async ({ app }) => {
  await app.open();
  await load(app, ecToken, spki(ec.publicKey));
  await expectVerdict(app, 'Signature', 'verified');
  await app.paste('Encoded token', es256({ payload: { sub: '2' }, key: ec.privateKey }));
  await expectVerdict(app, 'Signature', 'verified');
  await expectText(app, 'Key', spki(ec.publicKey));
});

sharedTest('a trailing line break counts as part of a secret, and the page points it out', async ({ app }) => {
  await app.open();
  await load(app, hs256(), `${secret}\n`);
  await expectVerdict(app, 'Signature', 'rejected', 'wrong-secret');
  await expect(keys(app)).toContainText('ends with a line break');
  await app.editor('Key').press('ControlOrMeta+End');
  await app.editor('Key').press('Backspace');
  await expectVerdict(app, 'Signature', 'verified');
});

test.describe('a dropped file', () => {
  sharedTest(
    'is a key if its content or the drop place says so, otherwise a token, and is never opened',
    async ({ app }) => {
      await app.open();
      const url = app.page.url();
      expect(await dropFile(app.editor('Header'), { name: 'key.pem', text: spki(ec.publicKey) })).toBe(false);
      await expectText(app, 'Key', spki(ec.publicKey));
      expect(
        await dropFile(app.page.getByRole('heading', { name: 'Jotscope' }), {
          name: 'token.txt',
          text: `${ecToken}\n`,
        }),
      ).toBe(false);
      await expectVerdict(app, 'Signature', 'verified');
      await expectText(app, 'Encoded token', `${ecToken}\n`);
      expect(await dropFile(app.editor('Key'), { name: 'secret.txt', text: secret })).toBe(false);
      await expectText(app, 'Key', secret);
      await expect(app.page.getByText('Read secret.txt. Nothing was uploaded.')).toBeVisible();
      expect(app.page.url()).toBe(url);
    },
  );

  test('is accepted by rich editors', async ({ app }) => {
    await app.open();
    await app.richEditors();
    for (const name of ['Encoded token', 'Payload', 'Signature'] as const) {
      expect(await dropFile(app.editor(name), { name: `${name}.txt`, text: ecToken })).toBe(false);
      await expectText(app, 'Encoded token', ecToken);
      await app.paste('Encoded token', 'x');
    }
    expect(await dropFile(app.editor('Key'), { name: 'key.pem', text: spki(ec.publicKey) })).toBe(false);
    await expectText(app, 'Key', spki(ec.publicKey));
  });
});
