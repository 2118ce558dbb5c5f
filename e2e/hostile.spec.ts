import { type App, expect, sharedTest, test } from './support/app.ts';
import { algorithm, button, enter, expectText, expectVerdict, keys, load, pane } from './support/steps.ts';
import { base64url, hs256, inputOf, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

const markup = '![x](https://attacker.example/p.png)<img src=x onerror=alert(1)>';

/** Expects the page to be complete and to work. */
async function expectAlive(app: App): Promise<void> {
  await load(app, hs256(), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Structure', 'well-formed');
}

/** Returns pseudorandom characters, the same in each run. */
function noise(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode((state >>> 16) % 384);
  }).join('');
}

for (const editors of ['plain', 'rich'] as const) {
  test(`markup in a token is shown as plain text in ${editors} editors`, async ({ app }) => {
    let dialogs = 0;
    app.page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await app.open();
    if (editors === 'rich') await app.richEditors();
    // An alg with spaces is described by them alone.
    const alg = markup.replaceAll(' ', '/');
    const header = { alg, kid: markup, typ: markup };
    await app.paste(
      'Encoded token',
      `${inputOf(header, { iss: markup, aud: [markup], [markup]: markup, exp: markup })}.AA`,
    );
    await expect(app.verdict('Signature')).toContainText(alg);
    await expect(app.verdict('Signature')).toHaveAttribute('data-alg', alg);
    await expect(algorithm(app)).toHaveValue(alg);
    await enter(app, 'Expected issuer', 'me');
    await expect(app.page.getByRole('list', { name: 'Claim checks' })).toContainText(markup.slice(0, 40));
    expect(JSON.parse(await app.textOf('Header'))).toEqual(header);
    await app.paste('Encoded token', `${inputOf({ alg: 'HS256', kid: markup }, {})}.AA`);
    await app.paste('Key', JSON.stringify({ keys: [{ kty: 'oct', k: 'AAAA', kid: `${markup}2` }] }));
    await expect(app.verdict('Signature')).toContainText(markup);
    await expect(keys(app)).toContainText(`${markup}2`);
    expect(
      await app.page
        .locator('img, script:not([src]), iframe, object')
        .evaluateAll((all) => all.filter((one) => document.body.contains(one)).length),
    ).toBe(0);
    expect(dialogs).toBe(0);
  });
}

sharedTest('a token of a megabyte is read, verified, edited and signed', async ({ app }) => {
  const payload = JSON.stringify({ sub: '1', data: 'x'.repeat(750_000) });
  await app.open();
  await load(app, hs256({ payload }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expect(pane(app, 'Encoded token')).toContainText('1,000,');
  await app.paste('Header', '{"alg":"HS256"}');
  await expectVerdict(app, 'Signature', 'verified');
  expect(await app.textOf('Encoded token')).toBe(hs256({ header: { alg: 'HS256' }, payload }));
});

test('a token of a megabyte is read in rich editors too', async ({ app }) => {
  const payload = JSON.stringify({ sub: '1', data: 'x'.repeat(750_000) });
  await app.open();
  await app.richEditors();
  await load(app, hs256({ payload }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectText(app, 'Encoded token', hs256({ payload }));
});

test('hostile text in any box never breaks the page', async ({ app }) => {
  test.slow();
  await app.open();
  for (const name of ['Encoded token', 'Header', 'Payload', 'Signature', 'Key'] as const) {
    await test.step(name, async () => {
      for (const text of [
        '\0',
        '....',
        '{',
        '"',
        '[1,',
        '\u2028\u202e\ufeff',
        '-----BEGIN X-----',
        '{"keys":[null,{}]}',
        '{"__proto__":{"alg":"none"}}',
        noise(1, 300),
        noise(2, 3000),
      ]) {
        await app.paste(name, text);
        await expect(app.verdict('Structure')).toHaveAttribute('data-verdict', /^(empty|well-formed|malformed)$/);
        await expect(app.verdict('Signature')).toHaveAttribute('data-verdict', /^(verified|rejected|unchecked)$/);
        await expect(app.verdict('Claims')).toHaveAttribute('data-verdict', /^(accepted|rejected|unchecked)$/);
      }
      await button(app, 'Clear').click();
      await expectAlive(app);
    });
  }
});

sharedTest('3,000 nested arrays do not break the page', async ({ app }) => {
  const nested = `{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`;
  await app.open();
  await load(app, hs256({ payload: nested }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Structure', 'malformed');
  await expect(app.verdict('Structure')).toContainText('2,000 levels');
  await app.paste('Key', 'another secret');
  // The causes are searched for in a worker, whose stack is smaller than the page's.
  for (const levels of [900, 1900]) {
    const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    for (const parts of [{ payload: `{"a":${deep}}` }, { header: `{"alg":"HS256","a":${deep}}` }]) {
      await app.paste('Encoded token', hs256({ ...parts, key: 'secret' }));
      await expectVerdict(app, 'Signature', 'rejected');
      const causes = app.page.getByRole('list', { name: 'Diagnosis', exact: true });
      await expect(causes.locator('[data-cause="signed-with-well-known-secret"]')).toBeVisible();
    }
  }
  await app.paste('Encoded token', hs256({ header: nested }));
  await expectVerdict(app, 'Signature', 'unchecked', 'token-corrupted-header');
  await app.paste('Key', nested);
  await app.paste('Payload', nested);
  await expectAlive(app);
});

sharedTest('half a surrogate pair, typed or escaped, does not break the page', async ({ app }) => {
  await app.open();
  await load(app, hs256({ payload: '{"a":"\\ud800","b":"\\udc00\\ud800"}' }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectText(app, 'Payload', '{\n  "a": "\\ud800",\n  "b": "\\udc00\\ud800"\n}');
  for (const name of ['Payload', 'Header', 'Encoded token', 'Signature', 'Key'] as const) {
    await app.editor(name).press('ControlOrMeta+End');
    // Written inside the page, because the driver cannot send half a surrogate pair.
    await app
      .editor(name)
      .evaluate(() => document.execCommand('insertText', false, `x${String.fromCharCode(0xd8_00)}y`));
    await expect(app.verdict('Structure')).toBeVisible();
  }
  await expectAlive(app);
});

sharedTest('claims with names such as __proto__ are ordinary claims', async ({ app }) => {
  const payload = '{"__proto__":{"exp":1},"constructor":1,"toString":"x","hasOwnProperty":2}';
  await app.open();
  await load(app, hs256({ header: '{"alg":"HS256","__proto__":{"alg":"none"}}', payload }), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Claims', 'unchecked');
  await app.paste('Encoded token', `${base64url('{"alg":"constructor"}')}.e30.AA`);
  await expectVerdict(app, 'Signature', 'unchecked', 'alg-nonstandard-name');
});
