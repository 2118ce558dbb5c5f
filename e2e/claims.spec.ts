import type { Locator } from '@playwright/test';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { enter, expectVerdict, field, pane, seenIn } from './support/steps.ts';
import { hs256 } from './support/tokens.ts';

test.use({ editors: 'plain' });

const now = (): number => Math.floor(Date.now() / 1000);
const hour = 3600;
const checks = ({ page }: App): Locator => page.getByRole('list', { name: 'Claim checks', exact: true });

async function show(app: App, payload: object | string, header?: object): Promise<void> {
  await app.paste('Encoded token', hs256(header === undefined ? { payload } : { payload, header }));
}

test.describe('the clock', () => {
  sharedTest('accepts a token that has not expired, and reports what was not checked', async ({ app }) => {
    await app.open();
    await show(app, { exp: now() + hour, nbf: now() - 5, iat: now() - 5 });
    await expectVerdict(app, 'Claims', 'accepted');
    await expect(app.verdict('Claims')).toContainText('Accepted: exp, nbf and iat are OK.');
    await expect(app.verdict('Claims')).toContainText('Issuer, audience and type are not checked.');
  });

  test('rejects a token in the exact second in which it expires, without a press', async ({ app }) => {
    const { clock } = app.page;
    await clock.install();
    await app.open();
    const exp = now() + hour;
    await show(app, { exp });
    await expectVerdict(app, 'Claims', 'accepted');
    await clock.pauseAt((exp - 1) * 1000);
    await expectVerdict(app, 'Claims', 'accepted');
    await clock.runFor(1000);
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText(
      `expired on ${new Date(exp * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    );
  });

  test('runs next to the verdict, not in the text that is read aloud', async ({ app }) => {
    const { clock } = app.page;
    await clock.install();
    await app.open();
    const exp = now() + hour;
    await show(app, { exp });
    await clock.pauseAt((exp - 50) * 1000);
    await expect(app.page.getByText(/expires in \d+ s/).first()).toHaveText(/expires in 50 s/);
    const status = await app.verdict('Claims').textContent();
    expect(status).not.toMatch(/expires in/);
    await clock.runFor(2000);
    await expect(app.page.getByText(/expires in \d+ s/).first()).toHaveText(/expires in 48 s/);
    expect(await app.verdict('Claims').textContent()).toBe(status);
  });

  sharedTest('rejects a token that is not valid yet or was issued in the future', async ({ app }) => {
    await app.open();
    await show(app, { nbf: now() + hour });
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText('not valid before');
    await show(app, { iat: now() + hour });
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText('in the future');
  });

  sharedTest('applies the given tolerance, and reports a tolerance that is not a duration', async ({ app }) => {
    await app.open();
    await show(app, { exp: now() - 30 });
    await expectVerdict(app, 'Claims', 'rejected');
    await enter(app, 'Clock tolerance', '5 min');
    await expectVerdict(app, 'Claims', 'accepted');
    await enter(app, 'Clock tolerance', '10');
    await expectVerdict(app, 'Claims', 'rejected');
    await enter(app, 'Clock tolerance', 'soon');
    await expect(app.page.getByText('Not a valid duration')).toBeVisible();
    await expectVerdict(app, 'Claims', 'rejected');
  });

  sharedTest('does not accept strings or milliseconds as seconds', async ({ app }) => {
    await app.open();
    await show(app, { exp: String(now() + hour) });
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText('exp is not a number');
    await show(app, { exp: Date.now() });
    await expect(checks(app)).toContainText('divide it by 1000');
  });
});

test.describe('expectations', () => {
  sharedTest('are not checked while their fields are empty, and the page says so', async ({ app }) => {
    await app.open();
    await show(app, { sub: '1' });
    await expectVerdict(app, 'Claims', 'unchecked');
    await expect(app.verdict('Claims')).toContainText('Not checked: the token has no exp, nbf or iat.');
    await expect(app.verdict('Claims')).toContainText('Issuer, audience and type are not checked.');
  });

  sharedTest('require the exact issuer', async ({ app }) => {
    await app.open();
    await show(app, { iss: 'https://login.example/' });
    await enter(app, 'Expected issuer', 'https://login.example');
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(checks(app)).toContainText('iss is "https://login.example/", but you expect "https://login.example"');
    await enter(app, 'Expected issuer', 'https://login.example/');
    await expectVerdict(app, 'Claims', 'accepted');
    await expect(app.verdict('Claims')).toContainText('Audience and type are not checked.');
    await show(app, { sub: '1' });
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText('iss is missing');
  });

  sharedTest('require the audience to be aud or one of its members', async ({ app }) => {
    await app.open();
    await enter(app, 'Expected audience', 'api');
    for (const [aud, verdict] of [
      ['api', 'accepted'],
      [['web', 'api'], 'accepted'],
      ['apis', 'rejected'],
      [[], 'rejected'],
      [['web'], 'rejected'],
      [7, 'rejected'],
      [['api', 7], 'rejected'],
    ] as const) {
      await show(app, { aud, sub: JSON.stringify(aud) });
      await expectVerdict(app, 'Claims', verdict);
    }
  });

  sharedTest('compare the type as a media type', async ({ app }) => {
    await app.open();
    await enter(app, 'Expected type', 'at+jwt');
    for (const [typ, verdict] of [
      ['at+jwt', 'accepted'],
      ['application/AT+JWT', 'accepted'],
      ['JWT', 'rejected'],
      [7, 'rejected'],
    ] as const) {
      await show(app, { sub: String(typ) }, { alg: 'HS256', typ });
      await expectVerdict(app, 'Claims', verdict);
    }
    await show(app, {}, { alg: 'HS256' });
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText('the header has no typ');
  });

  sharedTest('reject a claim of the wrong JSON type if it is compared', async ({ app }) => {
    await app.open();
    await show(app, { iss: ['me'] });
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Claims')).toContainText('iss is not a string');
  });

  sharedTest("name a revoked jti as the cause, next to jose's own error", async ({ app }) => {
    await app.open();
    await show(app, { jti: 'b-2', exp: now() - hour });
    await expect(app.page.getByText("jose's jwtVerify throws ERR_JWT_EXPIRED (exp).")).toBeVisible();
    await enter(app, 'Check as of', '-2 h');
    await expectVerdict(app, 'Claims', 'accepted');
    await app.page.getByText('More expectations').click();
    await enter(app, 'Revoked token ids', 'a-1\nb-2');
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(
      app.page.getByRole('list', { name: 'Diagnosis' }).locator('[data-cause="token-revoked"]'),
    ).toBeVisible();
    await expect(app.page.getByText("jose's jwtVerify accepts")).toBeVisible();
  });

  test('are kept on the device only on request, without the values that belong to one token', async ({ app }) => {
    await app.open();
    await enter(app, 'Expected issuer', 'https://a');
    await app.open();
    await expect(field(app, 'Expected issuer')).toHaveValue('');
    await enter(app, 'Expected issuer', 'https://a, https://b');
    await app.page.getByLabel('Keep on this device').check();
    await enter(app, 'Check as of', '2024-05-20');
    await enter(app, 'Clock tolerance', '60');
    await app.open();
    await expect(field(app, 'Expected issuer')).toHaveValue('https://a, https://b');
    await expect(field(app, 'Clock tolerance')).toHaveValue('1 min');
    await expect(field(app, 'Check as of')).toHaveValue('');
    await app.page.getByLabel('Keep on this device').uncheck();
    await app.open();
    await expect(field(app, 'Expected issuer')).toHaveValue('');
  });

  sharedTest('can be undone like any other typing', async ({ app }) => {
    await app.open();
    await show(app, { iss: 'me', exp: now() + hour });
    await expectVerdict(app, 'Claims', 'accepted');
    // Types one key only, because on a busy machine slow typing becomes several steps.
    await enter(app, 'Expected issuer', 'y');
    await expectVerdict(app, 'Claims', 'rejected');
    await app.editor('Payload').press('ControlOrMeta+z');
    await expectVerdict(app, 'Claims', 'accepted');
    await expect(field(app, 'Expected issuer')).toHaveValue('');
  });
});

test.describe('times in the payload', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  for (const editors of ['plain', 'rich'] as const) {
    test(`are shown in UTC, local time and relative time in ${editors} editors, even during an edit`, async ({
      app,
    }) => {
      await app.open();
      if (editors === 'rich') await app.richEditors();
      const exp = now() + 2 * hour + 300;
      await show(app, { sub: '1', exp });
      const utc = new Date(exp * 1000).toISOString().slice(0, 19).replace('T', ' ');
      const there = new Date((exp + 9 * hour) * 1000).toISOString().slice(11, 16);
      const seen = (): Promise<string> => seenIn(pane(app, 'Payload'));
      await expect.poll(seen).toContain(`in 2 h · ${utc} UTC`);
      expect(await seen()).toMatch(new RegExp(`${there}(:\\d\\d)? GMT\\+9`));
      for (const key of ['ControlOrMeta+End', 'ArrowUp', 'End']) await app.editor('Payload').press(key);
      await app.type('Payload', '0');
      await expect.poll(seen).toContain('in 5');
      await expect.poll(seen).not.toContain(`${utc} UTC`);
      await app.editor('Payload').press('Backspace');
      await expect.poll(seen).toContain(`${utc} UTC`);
      expect(JSON.parse(await app.textOf('Payload')), 'the note is no part of the text').toEqual({ sub: '1', exp });
    });
  }
});
