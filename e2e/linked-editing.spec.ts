import { createPublicKey } from 'node:crypto';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { pasteInto } from './support/clipboard.ts';
import {
  algorithm,
  button,
  caretIntoValue,
  choose,
  copied,
  copiedBy,
  enter,
  expectText,
  expectVerdict,
  field,
  load,
  gateCryptography,
} from './support/steps.ts';
import {
  base64url,
  belongs,
  decoded,
  ecPair,
  es256,
  hmac,
  hs256,
  inputOf,
  jwk,
  pkcs8,
  rsaPair,
  secret,
  spki,
} from './support/tokens.ts';

test.use({ editors: 'held' });

const header = '{"alg":"HS256","typ":"JWT"}';
const token = hs256();
const ec = ecPair();
const bareToken = (app: App): Promise<string> => copied(app, 'Copy token');

test.describe('verifying', () => {
  sharedTest('typing a key verifies and never signs, whatever the unfinished key is', async ({ app }) => {
    await app.open();
    await load(app, token, secret.slice(0, -3));
    await expectVerdict(app, 'Signature', 'rejected', 'wrong-secret');
    await expectText(app, 'Encoded token', token);
    await app.editor('Key').press('ControlOrMeta+End');
    await app.type('Key', secret.slice(-3));
    await expectVerdict(app, 'Signature', 'verified');
    await expect(app.verdict('Signature')).toContainText(/^Verified with the shared secret/);
    await expectText(app, 'Encoded token', token);
  });

  sharedTest('typing in the token reads it and never signs, and the key stays', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await expectVerdict(app, 'Signature', 'verified');
    const other = `${inputOf(header, { sub: '2' })}.${token.split('.')[2]}`;
    await app.paste('Encoded token', other);
    await expectVerdict(app, 'Signature', 'rejected', 'wrong-secret');
    await expect(app.verdict('Signature')).toContainText(/^Does not match/);
    expect(JSON.parse(await app.textOf('Payload'))).toEqual({ sub: '2' });
    await expectText(app, 'Encoded token', other);
    await expectText(app, 'Key', secret);
  });

  sharedTest('a signature can be edited and restored', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await expectVerdict(app, 'Signature', 'verified');
    const third = token.split('.')[2] ?? '';
    await app.paste('Signature', hmac('something else', secret));
    await expectVerdict(app, 'Signature', 'rejected');
    await app.paste('Signature', third);
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', token);
  });

  test('while an answer is pending the verdict is Checking, not the previous one', async ({ app }) => {
    const gate = await gateCryptography(app.page, false);
    await app.open();
    await load(app, es256({ key: ec.privateKey }), spki(ec.publicKey));
    await expectVerdict(app, 'Signature', 'verified');
    await gate.hold();
    await app.paste('Encoded token', es256({ key: ecPair().privateKey }));
    expect(await app.verdict('Signature').getAttribute('data-verdict')).toBe('checking');
    await expect(app.verdict('Signature')).toContainText(/^Checking/);
    await gate.release();
    await expectVerdict(app, 'Signature', 'rejected', 'wrong-key');
  });
});

test.describe('editing', () => {
  sharedTest('an edit of the payload signs again if a key here can sign', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await app.paste('Payload', '{"sub":"2","name":"Zoë"}');
    await expectText(app, 'Encoded token', hs256({ payload: '{"sub":"2","name":"Zoë"}' }));
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Payload', '{"sub":"2","name":"Zoë"}');
  });

  sharedTest('so does an edit of the header', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await app.paste('Header', '{"alg":"HS256","kid":"k1"}');
    await expectText(app, 'Encoded token', hs256({ header: '{"alg":"HS256","kid":"k1"}' }));
    await expectVerdict(app, 'Signature', 'verified');
  });

  sharedTest(
    'without a key the old signature stays and Sign appears; typing a key later does not sign',
    async ({ app }) => {
      await app.open();
      await load(app, token, '');
      await app.paste('Key', 'x');
      await app.editor('Key').press('Backspace');
      await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
      await app.paste('Payload', '{"sub":"2"}');
      await expectVerdict(app, 'Signature', 'unchecked', 'edited-not-signed');
      const edited = `${inputOf(header, { sub: '2' })}.${token.split('.')[2]}`;
      await expectText(app, 'Encoded token', edited);
      await app.paste('Key', secret);
      await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
      await expectText(app, 'Encoded token', edited);
      await button(app, 'Sign').click();
      await expectVerdict(app, 'Signature', 'verified');
      await expectText(app, 'Encoded token', hs256({ payload: { sub: '2' } }));
      await expect(button(app, 'Sign')).toHaveCount(0);
    },
  );

  sharedTest('Sign without a key focuses the Key box and says what is needed', async ({ app }) => {
    await app.open();
    await load(app, token, 'x');
    await app.editor('Key').press('Backspace');
    await app.paste('Payload', '{"sub":"2"}');
    await button(app, 'Sign').click();
    await expect(app.page.getByText('To sign with HS256, paste a shared secret')).toBeVisible();
    await expect(app.editor('Key')).toBeFocused();
  });

  sharedTest('with a public key an edit is rejected as edited until the old text is restored', async ({ app }) => {
    const signed = es256({ key: ec.privateKey });
    await app.open();
    await load(app, signed, spki(ec.publicKey));
    await expectVerdict(app, 'Signature', 'verified');
    await app.paste('Payload', '{"sub":"2"}');
    await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
    await expect(app.verdict('Signature')).toContainText('you edited the content');
    await app.paste('Payload', '{"sub":"1"}');
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', signed);
  });

  sharedTest('Generate key after an edit, then Sign, creates a token that other libraries verify', async ({ app }) => {
    await app.open();
    await load(app, token, 'x');
    await app.editor('Key').press('Backspace');
    await app.paste('Payload', '{"sub":"2"}');
    await button(app, 'Generate key').click();
    await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
    await button(app, 'Sign').click();
    await expectVerdict(app, 'Signature', 'verified');
    expect(belongs(await bareToken(app), await app.textOf('Key'))).toBe(true);
  });

  sharedTest('a payload typed without a token starts a new token', async ({ app }) => {
    await app.open();
    await button(app, 'Clear').click();
    await expectVerdict(app, 'Structure', 'empty');
    await app.type('Payload', '{"a":1}');
    await expectVerdict(app, 'Signature', 'unchecked', 'edited-not-signed');
    await expectText(app, 'Encoded token', inputOf(header, { a: 1 }));
    expect(JSON.parse(await app.textOf('Header'))).toEqual({ alg: 'HS256', typ: 'JWT' });
    await app.paste('Key', secret);
    await button(app, 'Sign').click();
    await expectText(app, 'Encoded token', hs256({ payload: { a: 1 } }));
  });

  test('Copy token waits for a pending signature', async ({ app }) => {
    const gate = await gateCryptography(app.page, false);
    await app.open();
    await load(app, es256({ key: ec.privateKey }), pkcs8(ec.privateKey));
    await expectVerdict(app, 'Signature', 'verified');
    await gate.hold();
    await app.paste('Payload', '{"sub":"2"}');
    await expectVerdict(app, 'Signature', 'checking');
    const copy = await copiedBy(app.page, async () => {
      await button(app, 'Copy token').click();
      await gate.release();
    });
    expect(decoded(copy.split('.')[1])).toBe('{"sub":"2"}');
    expect(belongs(copy, spki(ec.publicKey))).toBe(true);
  });

  for (const [alg, pair] of [
    ['ES256', ec],
    ['PS256', rsaPair()],
  ] as const) {
    sharedTest(`a token signed here with ${alg} does not change with the key or the expectations`, async ({ app }) => {
      await app.open();
      await load(app, `${inputOf({ alg }, { sub: '1' })}.AAAA`, pkcs8(pair.privateKey));
      await expectVerdict(app, 'Signature', 'rejected');
      await app.paste('Payload', '{"sub":"2"}');
      await expectVerdict(app, 'Signature', 'verified');
      const signed = await bareToken(app);
      expect(belongs(signed, spki(pair.publicKey))).toBe(true);
      await enter(app, 'Expected issuer', 'somebody');
      await enter(app, 'Clock tolerance', '60');
      await app.paste('Key', spki(pair.publicKey));
      await expect(app.verdict('Signature')).toContainText('Verified with the');
      await app.paste('Key', JSON.stringify(jwk(pair.privateKey)));
      await expect(app.verdict('Signature')).toContainText('Verified with the public key from');
      expect(await bareToken(app)).toBe(signed);
    });
  }

  sharedTest('the Compact switch shows and changes how a part is written', async ({ app }) => {
    const spaced = '{ "sub": "1" }';
    await app.open();
    await load(app, hs256({ payload: spaced }), secret);
    const compact = app.page.getByRole('region', { name: 'Payload' }).getByLabel('Compact');
    await expect(compact).not.toBeChecked();
    await compact.check();
    await expectText(app, 'Encoded token', hs256({ payload: '{"sub":"1"}' }));
    await compact.uncheck();
    await expectText(app, 'Encoded token', hs256({ payload: spaced }));
    await expectVerdict(app, 'Signature', 'verified');
  });
});

test.describe('broken JSON', () => {
  sharedTest('in the payload is reported with line and column, and the token contains it as typed', async ({ app }) => {
    const broken = '{\n  "sub": "2",\n  "admin": \n}';
    await app.open();
    await load(app, token, secret);
    await app.paste('Payload', broken);
    await expectVerdict(app, 'Structure', 'malformed');
    await expect(app.verdict('Structure')).toContainText('Invalid JSON in the payload at line 4, column 1');
    await expectText(app, 'Payload', broken);
    await expectText(app, 'Encoded token', hs256({ payload: broken }));
    await expectVerdict(app, 'Signature', 'verified');
    await expectVerdict(app, 'Claims', 'unchecked');
  });

  sharedTest('in the header keeps the old signature, unchecked, until it is fixed', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await app.editor('Header').press('ControlOrMeta+End');
    await app.editor('Header').press('Backspace');
    await expectVerdict(app, 'Structure', 'malformed');
    await expectVerdict(app, 'Signature', 'unchecked', 'token-corrupted-header');
    await expect(algorithm(app)).toBeDisabled();
    expect((await app.textOf('Encoded token')).split('.').slice(1)).toEqual(token.split('.').slice(1));
    await app.editor('Header').press('ControlOrMeta+End');
    await app.type('Header', '}');
    await expectVerdict(app, 'Structure', 'well-formed');
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', token);
    await expect(algorithm(app)).toBeEnabled();
  });

  sharedTest('typed key by key loses no character and never moves the cursor', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await app.editor('Payload').press('ControlOrMeta+a');
    await app.editor('Payload').press('Delete');
    await app.type('Payload', '{"a": [1, {"b": "x"}], "c": null}');
    await expectText(app, 'Payload', '{"a": [1, {"b": "x"}], "c": null}');
    await expectVerdict(app, 'Signature', 'verified');
    await expectVerdict(app, 'Structure', 'well-formed');
  });
});

test.describe('the algorithm', () => {
  sharedTest('chosen in the menu is written into the header, and the token is signed with it', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await expect(algorithm(app)).toHaveValue('HS256');
    await algorithm(app).selectOption('HS512');
    await expect.poll(async () => JSON.parse(await app.textOf('Header'))).toEqual({ alg: 'HS512', typ: 'JWT' });
    await expectVerdict(app, 'Signature', 'verified');
    await expect(app.verdict('Signature')).toHaveAttribute('data-alg', 'HS512');
  });

  sharedTest('typed into the header is chosen in the menu, even if it is unknown', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await app.paste('Header', '{"alg":"HS384"}');
    await expect(algorithm(app)).toHaveValue('HS384');
    await app.paste('Header', '{"alg":"HS999"}');
    await expect(algorithm(app)).toHaveValue('HS999');
    await expectVerdict(app, 'Signature', 'unchecked', 'alg-nonstandard-name');
  });

  sharedTest('that the key does not support is explained, and one press creates a key that does', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await algorithm(app).selectOption('RS256');
    await expect(app.verdict('Signature')).toHaveAttribute('data-verdict', 'unchecked');
    await expect(app.verdict('Signature')).toContainText('an RSA key');
    await button(app, 'Generate key').click();
    await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
    await button(app, 'Sign').click();
    await expectVerdict(app, 'Signature', 'verified');
    const key = await app.textOf('Key');
    expect(belongs(await bareToken(app), key)).toBe(true);
    expect(createPublicKey(key).asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  sharedTest('of an unedited token that does not match the key is reported with both key types', async ({ app }) => {
    await app.open();
    await load(app, es256({ key: ec.privateKey }), secret);
    await expectVerdict(app, 'Signature', 'unchecked', 'asymmetric-alg-with-secret');
    await expect(app.verdict('Signature')).toContainText('ES256 needs a P-256 key, not a shared secret');
    await app.paste('Key', spki(rsaPair().publicKey));
    await expectVerdict(app, 'Signature', 'unchecked', 'key-type-mismatch');
    await app.paste('Key', spki(ecPair('P-384').publicKey));
    await expectVerdict(app, 'Signature', 'unchecked', 'alg-curve-mismatch');
    await expect(app.verdict('Signature')).toContainText('P-384');
  });

  sharedTest('"none" empties the signature and is never verified', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await algorithm(app).selectOption('none');
    await expectVerdict(app, 'Signature', 'unchecked', 'alg-none');
    await expect(app.verdict('Signature')).toContainText('unsecured');
    await expectText(app, 'Encoded token', `${inputOf({ alg: 'none', typ: 'JWT' }, { sub: '1' })}.`);
    await app.paste('Signature', 'AAAA');
    await expectVerdict(app, 'Signature', 'rejected', 'alg-none');
  });
});

test.describe('undo', () => {
  sharedTest('reverts linked changes from any box, and redo repeats them', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await app.paste('Payload', '{"sub":"2"}');
    await expectText(app, 'Encoded token', hs256({ payload: { sub: '2' } }));
    await app.editor('Header').press('ControlOrMeta+z');
    await expectText(app, 'Encoded token', token);
    await expectVerdict(app, 'Signature', 'verified');
    await app.editor('Payload').press('ControlOrMeta+Shift+z');
    await expectText(app, 'Encoded token', hs256({ payload: { sub: '2' } }));
    for (const box of ['Encoded token', 'Key'] as const) await app.editor(box).press('ControlOrMeta+z');
    await expect.poll(() => app.textOf('Key')).not.toBe(secret);
    await expectText(app, 'Encoded token', token);
  });

  sharedTest('restores what Clear removed', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await enter(app, 'Expected issuer', 'me');
    await button(app, 'Clear').click();
    await expectVerdict(app, 'Structure', 'empty');
    expect([
      await app.textOf('Encoded token'),
      await app.textOf('Key'),
      await field(app, 'Expected issuer').inputValue(),
    ]).toEqual(['', '', '']);
    await app.editor('Encoded token').press('ControlOrMeta+z');
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', token);
    await expectText(app, 'Key', secret);
    await expect(field(app, 'Expected issuer')).toHaveValue('me');
  });

  test('reverts changes from before the rich editors replaced the plain ones', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await app.paste('Payload', '{"sub":"2"}');
    await expectVerdict(app, 'Signature', 'verified');
    await app.richEditors();
    await expectText(app, 'Payload', '{"sub":"2"}');
    await app.editor('Payload').press('ControlOrMeta+z');
    await expectText(app, 'Encoded token', token);
    await expectText(app, 'Key', secret);
  });

  sharedTest('reverts the choice of an example', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await choose(app, 'Examples', 'Expired');
    await expectVerdict(app, 'Claims', 'rejected');
    await app.editor('Encoded token').press('ControlOrMeta+z');
    await expectText(app, 'Encoded token', token);
    await expectText(app, 'Key', secret);
  });
});

test.describe('typing', () => {
  const typed = Array.from({ length: 200 }, (_, at) => String.fromCharCode(97 + ((at * 7) % 26))).join('');

  for (const kind of ['plain', 'rich'] as const) {
    sharedTest(`200 characters in a row loses none in ${kind} editors`, async ({ app }) => {
      await app.open();
      if (kind === 'rich') await app.richEditors();
      await load(app, token, secret);
      await expectVerdict(app, 'Signature', 'verified');
      await caretIntoValue(app, 'Payload');
      await app.type('Payload', typed);
      await expectText(app, 'Payload', `{\n  "sub": "1${typed}"\n}`);
      await expectText(app, 'Encoded token', hs256({ payload: { sub: `1${typed}` } }));
      await expectVerdict(app, 'Signature', 'verified');
    });
  }

  for (const kind of ['plain', 'rich'] as const) {
    sharedTest(`goes on after a paste, and undo takes back each paste, in ${kind} editors`, async ({ app }) => {
      await app.open();
      if (kind === 'rich') await app.richEditors();
      await load(app, token, secret);
      await caretIntoValue(app, 'Payload');
      await pasteInto(app.editor('Payload'), 'pasted');
      for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft']) await app.page.keyboard.press(key);
      await pasteInto(app.editor('Payload'), 'e');
      await app.page.keyboard.type('!');
      await expectText(app, 'Payload', '{\n  "sub": "1paste!"\n}');
      await expectText(app, 'Encoded token', hs256({ payload: { sub: '1paste!' } }));
      await app.editor('Payload').press('ControlOrMeta+z');
      await app.editor('Payload').press('ControlOrMeta+z');
      await expectText(app, 'Payload', '{\n  "sub": "1pasted"\n}');
    });
  }

  sharedTest('continues at the cursor while each new signature arrives', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await caretIntoValue(app, 'Payload');
    for (const soFar of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      await app.page.keyboard.type(soFar.at(-1) ?? '');
      const echo = hs256({ payload: { sub: `1${soFar}` } });
      await expect(app.page.getByRole('textbox', { name: 'Signature', exact: true })).toHaveValue(
        echo.split('.')[2] ?? '',
      );
    }
    await expectText(app, 'Payload', '{\n  "sub": "1abcdef"\n}');
  });

  test('continues while the rich editors replace the plain ones', async ({ app }) => {
    await app.open();
    await load(app, token, secret);
    await caretIntoValue(app, 'Payload');
    await app.page.keyboard.type('before ');
    const changed = app.richEditors();
    await app.page.keyboard.type('during ', { delay: 50 });
    await changed;
    await app.page.keyboard.type('after');
    await expectText(app, 'Payload', '{\n  "sub": "1before during after"\n}');
  });
});

test.describe('wrappings', () => {
  const wrapped = `Authorization: Bearer ${token}\n`;

  sharedTest('stay in the box, dimmed, and Copy token copies the bare token', async ({ app }) => {
    await app.open();
    await load(app, wrapped, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', wrapped);
    expect(await bareToken(app)).toBe(token);
    expect(await copied(app, 'Copy all')).toBe(wrapped);
    await expect(app.page.getByText(/^Ignored: .*the scheme before the token/)).toBeVisible();
    const around = app.page.getByText(/^Authorization:\sBearer\s*$/).first();
    expect(await around.evaluate((element) => Number(getComputedStyle(element).opacity))).toBeLessThan(1);
  });

  sharedTest('stay around a token when its content is edited', async ({ app }) => {
    await app.open();
    await load(app, wrapped, secret);
    await app.paste('Payload', '{"sub":"2"}');
    await expectText(app, 'Encoded token', wrapped.replace(token, hs256({ payload: { sub: '2' } })));
  });

  for (const [what, before, after] of [
    ['double quotes', '"', '"'],
    ['single quotes and a comma', "'", "',"],
    ['whitespace', '  ', ' \n'],
  ] as const) {
    sharedTest(`of ${what} are not part of the token`, async ({ app }) => {
      await app.open();
      await load(app, `${before}${token}${after}`, secret);
      await expectVerdict(app, 'Signature', 'verified');
      await expectText(app, 'Encoded token', `${before}${token}${after}`);
      expect(await bareToken(app)).toBe(token);
    });
  }

  sharedTest('a token broken into lines is read as one', async ({ app }) => {
    const broken = token.replace(/.{40}/g, '$&\n');
    await app.open();
    await load(app, broken, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', broken);
    expect(await bareToken(app)).toBe(token);
    await expect(app.page.getByText('line breaks in the token')).toBeVisible();
  });
});

sharedTest('the token encodes exactly the text that was typed', async ({ app }) => {
  await app.open();
  await load(app, token, secret);
  const payload = '{"sub":"2","emoji":"🔑","text":"<b>\\"&"}';
  await app.paste('Payload', payload);
  await expectText(app, 'Payload', payload);
  expect((await bareToken(app)).split('.')[1]).toBe(base64url(payload));
});
