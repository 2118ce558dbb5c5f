import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { expectVerdict, keys, load, pane } from './support/steps.ts';
import { ecPair, es256, hs256, jwk, rs256, rsaPair, secret, spki } from './support/tokens.ts';

const boxOf = async (place: Locator) => {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return box;
};

/** Returns the places of the visible controls of a region, without those inside its editor. */
const controlsOf = (region: Locator) =>
  region.locator('button, select, input, summary').evaluateAll((all) =>
    all
      .filter((control) => control.checkVisibility({ opacityProperty: true }) && !control.closest('.editor'))
      .map((control) => ({
        name: control.ariaLabel ?? control.textContent,
        ...control.getBoundingClientRect().toJSON(),
      })),
  );

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test.describe('', () => {
    test.use({
      hasTouch: true,
      isMobile: ({ browserName }, use) => use(browserName === 'chromium'),
    });

    test('the first line of the payload is above 500 px', async ({ app, browserName }) => {
      test.skip(browserName === 'firefox', 'its remote driver knows no touch screen');
      await app.open();
      await load(app, hs256(), secret);
      await expectVerdict(app, 'Signature', 'verified');
      await app.page.evaluate(() => scrollTo(0, 0));
      expect((await boxOf(app.editor('Payload'))).y + 32).toBeLessThan(500);
    });

    test('the panes are in the order in which they are read', async ({ app, browserName }) => {
      test.skip(browserName === 'firefox', 'its remote driver knows no touch screen');
      await app.open();
      await load(app, hs256(), 'another-secret-of-thirty-two-characters');
      await expectVerdict(app, 'Signature', 'rejected');
      await expect(pane(app, 'Diagnosis').locator('[data-cause]').first()).toBeVisible();
      // While causes are searched for, those that were shown before are gone.
      await expect(app.page.locator('.side-column [aria-busy=true], .side-column[aria-busy=true]')).toHaveCount(0);
      const names = ['Encoded token', 'Diagnosis', 'Payload', 'Header', 'Signature', 'Key'];
      const tops = await Promise.all(names.map(async (name) => (await boxOf(pane(app, name))).y));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    });

    test('a cause takes one line and its repair, above the payload, and a press shows the rest', async ({
      app,
      browserName,
    }) => {
      test.skip(browserName === 'firefox', 'its remote driver knows no touch screen');
      await app.open();
      await load(app, hs256(), `"${secret}"`);
      const diagnosis = pane(app, 'Diagnosis');
      const apply = diagnosis.getByRole('button', { name: 'Apply', exact: true });
      await expect(apply).toBeVisible();
      const [repair, payload] = [await boxOf(apply), await boxOf(pane(app, 'Payload'))];
      expect(repair.y).toBeLessThan(payload.y);
      expect((await boxOf(diagnosis)).height).toBeLessThan(150);
      await expect(diagnosis.locator('[data-diff]')).toBeHidden();
      await diagnosis.getByRole('button', { name: 'Details', exact: true }).click();
      await expect(diagnosis.locator('[data-diff]')).toBeVisible();
    });

    test('every control of the panes and the top bar is at least 40 px high', async ({ app, browserName }) => {
      test.skip(browserName === 'firefox', 'its remote driver knows no touch screen');
      await app.open();
      await expectVerdict(app, 'Signature', 'verified');
      const places = ['banner', 'Encoded token', 'Header', 'Payload', 'Signature', 'Key'];
      for (const name of places) {
        const controls = await controlsOf(name === 'banner' ? app.page.getByRole('banner') : pane(app, name));
        expect(controls.length).toBeGreaterThan(0);
        // A checkbox is pressed by its label.
        const low = controls.filter(({ height, width }) => height < 40 && !(width === 20 && height === 20));
        expect(low, name).toEqual([]);
      }
      for (const name of ['Diagnosis', 'Findings', 'Expectations', 'Claims', 'Timeline']) {
        const fold = await boxOf(pane(app, name).getByRole('button', { name: new RegExp(`^${name}`) }));
        expect(fold.height, name).toBeGreaterThanOrEqual(40);
      }
      for (const name of [/^Use the token's value: Expected issuer/, /^Not checked: /]) {
        const { width, height } = await boxOf(app.page.getByRole('button', { name }));
        expect(Math.min(width, height), String(name)).toBeGreaterThanOrEqual(40);
      }
    });
  });

  test('the menu of the top bar has what a phone has no room for', async ({ app }) => {
    await app.open();
    await app.page.getByRole('button', { name: 'More', exact: true }).click();
    await app.page.getByRole('menuitem', { name: 'Settings' }).click();
    await expect(app.page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  });
});

test.describe('at 1280 px', () => {
  test.use({ editors: 'plain' });

  /** Expects all controls of each place to be in one row. */
  async function expectOneRow(places: readonly Locator[]): Promise<void> {
    for (const place of places) {
      const controls = await controlsOf(place);
      expect(controls.length).toBeGreaterThan(0);
      const middles = controls.map(({ y, height }) => y + height / 2);
      expect(Math.max(...middles) - Math.min(...middles), JSON.stringify(controls)).toBeLessThan(8);
    }
  }

  for (const language of ['en', 'de'] as const)
    test(`nothing wraps in the tools of the panes, ${language}`, async ({ app }) => {
      await app.page.addInitScript((chosen) => {
        if (location.protocol === 'http:')
          localStorage.setItem('jotscope.settings', JSON.stringify({ language: chosen, editor: 'plain' }));
      }, language);
      const rsa = rsaPair();
      await app.open();
      const [tokenBox, keyBox] = [app.page.locator('.pane-token textarea'), app.page.locator('.pane-key textarea')];
      await expect(app.page.locator('html')).toHaveAttribute('lang', language);
      await tokenBox.fill(rs256({ key: rsa.privateKey }));
      await keyBox.fill(spki(rsa.publicKey));
      await expect(app.page.locator('[data-verdict="verified"]')).toBeVisible();
      // The key size is there only for RSA, so this is the widest row.
      await expect(app.page.locator('.key-tools select')).toHaveCount(2);
      await expectOneRow([app.page.locator('.key-tools')]);
      const headings = ['token', 'key', 'header', 'payload', 'signature'];
      await expectOneRow(headings.map((name) => app.page.locator(`.pane-${name} > div`).first()));
    });

  test('the key is shown in at least six lines, from its top, beside a long list of keys', async ({ app }) => {
    const set = Array.from({ length: 8 }, (_, at) => jwk(ecPair().publicKey, { kid: `k${at}` }));
    await app.open();
    await load(app, es256({ key: ecPair().privateKey }), JSON.stringify({ keys: set }, null, 2));
    await expect(keys(app).getByRole('listitem')).toHaveCount(8);
    const box = app.page.locator('.pane-key .editor-scroll');
    expect((await boxOf(box)).height).toBeGreaterThanOrEqual(6 * 20);
    await expect.poll(() => box.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  for (const kind of ['plain', 'rich'] as const)
    test(`the token that is read is in view after a paste and a choice, in ${kind} editors`, async ({ app }) => {
      const tokens = Array.from({ length: 12 }, (_, at) =>
        hs256({ payload: { sub: `user-${at}`, at: 'x'.repeat(99) } }),
      );
      await app.open();
      if (kind === 'rich') await app.richEditors();
      await app.paste('Encoded token', tokens.map((token) => `Authorization: Bearer ${token}`).join('\n'));
      const shown = app.page.locator(
        kind === 'rich' ? '.pane-token .view-lines .mark-header' : '.pane-token .editor-mirror .mark-header',
      );
      await expect(shown.first()).toBeInViewport({ ratio: 0.9 });
      const list = app.page.getByRole('list', { name: 'Tokens found' });
      await list.getByRole('button', { name: /^9\./ }).click();
      await expect.poll(() => app.textOf('Payload')).toContain('user-8');
      await expect(shown.first()).toBeInViewport({ ratio: 0.9 });
    });

  test('question marks appear with their heading or the focus', async ({ app }) => {
    await app.open();
    await expectVerdict(app, 'Signature', 'verified');
    const hasPointer = await app.page.evaluate(() => matchMedia('(hover: hover)').matches);
    test.skip(!hasPointer, 'without a pointer that hovers, they are always shown');
    await app.page.mouse.move(640, 715);
    const marks = app.page.locator('.help-mark');
    const seen = () =>
      marks.evaluateAll((all) => all.filter((mark) => mark.checkVisibility({ opacityProperty: true })).length);
    expect(await marks.count()).toBeGreaterThan(5);
    expect(await seen()).toBeLessThanOrEqual(2);
    const before = await seen();
    await pane(app, 'Signature').getByRole('heading').hover();
    expect(await seen()).toBeGreaterThan(before);
    await app.page.mouse.move(640, 715);
    await pane(app, 'Payload').locator('.help-mark').first().focus();
    await app.page.keyboard.press('Shift+Tab');
    await app.page.keyboard.press('Tab');
    expect(
      await pane(app, 'Payload')
        .locator('.help-mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).opacity),
    ).toBe('1');
  });

  for (const kind of ['plain', 'rich'] as const)
    test(`the claim at the cursor is marked in the token, and the reverse, in ${kind} editors`, async ({ app }) => {
      await app.open();
      if (kind === 'rich') await app.richEditors();
      await load(app, hs256({ payload: { iss: 'me', exp: 1_900_000_000, sub: 'ada' } }), secret);
      await app.editor('Payload').press('ControlOrMeta+Home');
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowLeft']) await app.page.keyboard.press(key);
      const marked = app.page.locator('.pane-token .mark-lit');
      await expect
        .poll(async () => Buffer.from((await marked.allTextContents()).join(''), 'base64url').toString('latin1'))
        .toMatch(/exp":1900000000/);
      await expect(app.page.locator('.pane-token .mark-lit-part').first()).toBeVisible();
      await app.editor('Encoded token').press('ControlOrMeta+Home');
      await app.page.keyboard.press('ArrowRight');
      await expect(app.page.locator('.pane-header.pane-lit')).toBeVisible();
      await expect(app.page.locator('.pane-token .mark-lit')).toHaveCount(0);
      for (let at = 0; at < 10; at += 1) await app.page.keyboard.press('ArrowRight');
      await expect
        .poll(async () => (await app.page.locator('.pane-header .mark-lit-member').allTextContents()).join(''))
        .toContain('HS256');
      await app.editor('Key').focus();
      await expect(app.page.locator('.pane-lit, .mark-lit-member')).toHaveCount(0);
    });

  test('one fault is one sign, and line numbers keep away from the frame', async ({ app }) => {
    await app.open();
    await app.richEditors();
    const claims = JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`claim${at}`, at])));
    await app.paste('Encoded token', hs256({ payload: claims.slice(0, -1) }));
    await expect(app.page.locator('.pane-payload .editor-fault-sign')).toHaveCount(1);
    await app.paste('Encoded token', hs256({ payload: claims }));
    const numbers = app.page.locator('.pane-payload .line-numbers');
    await expect(numbers.filter({ hasText: /^1\d$/ }).first()).toBeVisible();
    const gap = await numbers
      .filter({ hasText: /^1\d$/ })
      .first()
      .evaluate((number) => {
        const range = document.createRange();
        range.selectNodeContents(number);
        return range.getBoundingClientRect().left - (number.closest('.editor')?.getBoundingClientRect().left ?? 0);
      });
    expect(gap).toBeGreaterThan(7);
  });

  for (const kind of ['plain', 'rich'] as const)
    test(`the header is as high as its text, in ${kind} editors`, async ({ app }) => {
      await app.open();
      if (kind === 'rich') await app.richEditors();
      const header = app.page.locator('.pane-header .editor');
      await load(app, hs256({ header: { alg: 'HS256' } }), secret);
      await expect.poll(async () => (await boxOf(header)).height).toBeCloseTo(3 * 20 + 16, -1);
      await load(app, hs256({ header: { alg: 'HS256', typ: 'JWT', kid: 'a' } }), secret);
      await expect.poll(async () => (await boxOf(header)).height).toBeCloseTo(5 * 20 + 16, -1);
      const long = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, at]));
      await load(app, hs256({ header: { alg: 'HS256', ...long } }), secret);
      await expect.poll(async () => (await boxOf(header)).height).toBeCloseTo(10 * 20 + 16, -1);
      await app.page.getByRole('separator', { name: 'Height of the header' }).press('Home');
      await expect.poll(async () => (await boxOf(header)).height).toBeLessThan(4 * 20);
    });
});
