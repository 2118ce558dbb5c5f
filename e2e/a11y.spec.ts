import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { GeneralEncrypt } from 'jose';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { pasteInto } from './support/clipboard.ts';
import { button, copiedBy, enter, expectText, expectVerdict, field, load } from './support/steps.ts';
import { belongs, ecPair, es256, hs256, inputOf, jwk, pkcs8, secret, spki } from './support/tokens.ts';

test.use({ editors: 'plain' });

const editors = ['Encoded token', 'Header', 'Payload', 'Signature', 'Key'] as const;

/**
 * Base UI's guards at the ends of an open menu. They are hidden but focusable on purpose, and pass
 * the focus on when they get it.
 */
const focusGuards = '[data-base-ui-focus-guard]';

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];
// The driver's types are installed in two versions, but the page is the same.
const isAxePage = (page: object): page is AxePage => 'evaluate' in page;

/** The rules to check. A theme changes only colors, so the second theme needs only their rules. */
type Rules = 'all' | 'colours';

/** Returns the violations, each with its rule and place. */
async function violationsOf(page: Page, rules: Rules): Promise<string[]> {
  // Waits for animations to end, because axe would measure the colors in the middle of a fade.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  // A column that follows is paler until it has the newest content.
  await expect(page.locator('.side-column[aria-busy=true]')).toHaveCount(0);
  if (!isAxePage(page)) throw new TypeError('This is no page that axe can look at.');
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(focusGuards);
  // Only the names of passed rules are needed, which saves a third of the time.
  const runOnly = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
  const { violations, passes } = await axe
    .options({ resultTypes: ['violations'], ...(rules === 'all' ? {} : { runOnly }) })
    .analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(rules === 'all' ? 10 : 0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/**
 * Checks a state in the light theme with all rules, then in the dark theme with those for colors.
 * It checks both at once, because reaching a state costs more than checking it.
 */
async function expectNoViolationIn({ page }: App, state: string): Promise<void> {
  for (const theme of themesOn(page)) {
    await test.step(`${state}, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      expect(await violationsOf(page, theme === 'dark' ? 'colours' : 'all'), `${state}, ${theme}`).toEqual([]);
    });
  }
}

/** Firefox's remote driver cannot emulate media. Its colors are the same as in Chromium. */
const themesOn = (page: Page): readonly ('light' | 'dark' | null)[] =>
  page.context().browser()?.browserType().name() === 'firefox' ? [null] : ['light', 'dark'];

async function walkStates(app: App): Promise<void> {
  await expectVerdict(app, 'Signature', 'verified');
  await expectNoViolationIn(app, 'the first example');
  await app.paste('Encoded token', `Bearer ${hs256({ payload: '{"exp":1,"aud":7,"sub":"1","sub":' })}`);
  await app.paste('Key', `-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----`);
  await expectVerdict(app, 'Structure', 'malformed');
  await expectNoViolationIn(app, 'malformed, and no key');
  await load(app, hs256({ payload: '{"exp":1,"aud":7}' }), 'another secret');
  await enter(app, 'Clock tolerance', 'soon');
  await expectVerdict(app, 'Signature', 'rejected');
  await expectVerdict(app, 'Claims', 'rejected');
  await expectNoViolationIn(app, 'rejected');
  await app.page.getByRole('textbox', { name: 'Error message', exact: true }).fill('jwt expired');
  await expect(app.page.getByRole('list', { name: 'Error message', exact: true })).toBeVisible();
  await expectNoViolationIn(app, 'an error message');
  await button(app, 'Clear').click();
  await expectVerdict(app, 'Structure', 'empty');
  await expectNoViolationIn(app, 'empty');
  await button(app, 'Examples').click();
  await expect(app.page.getByRole('menu')).toBeVisible();
  await app.page.keyboard.press('ArrowDown');
  await expectNoViolationIn(app, 'a menu open');
  await app.page.keyboard.press('Escape');
  await button(app, 'No background requests').click();
  await expectNoViolationIn(app, 'the privacy note open');
}

async function walkDialogs(app: App): Promise<void> {
  for (const name of ['Commands', 'Settings']) {
    await button(app, name).click();
    await expect(app.page.getByRole('dialog', { name, exact: true })).toBeVisible();
    await expectNoViolationIn(app, `the dialog ${name}`);
    await app.page.keyboard.press('Escape');
  }
  await load(app, hs256({ payload: '{"sub":"1","old":true}' }), 'a secret');
  await button(app, 'Compare').click();
  await app.page.getByRole('textbox', { name: 'The other token', exact: true }).fill(hs256({ payload: '{"sub":"1"}' }));
  await expectNoViolationIn(app, 'two tokens compared');
  await app.page.keyboard.press('Escape');
  await button(app, 'Edit claims').click();
  await app.page.getByRole('menuitem', { name: /^Make claims selectively disclosable/ }).click();
  await expect(app.page.getByRole('checkbox', { name: 'old', exact: true })).toBeVisible();
  await expectNoViolationIn(app, 'the dialog that issues an SD-JWT');
}

test.describe('axe finds nothing', () => {
  test('in a page opened from a link, and in the Share dialog', async ({ app }) => {
    await app.open(`#token=${hs256()}&publicKey=AAAA`);
    await expect(app.page.getByRole('region', { name: 'From the URL' })).toBeVisible();
    await expectNoViolationIn(app, 'a link opened');
    await button(app, 'Share').click();
    await button(app, 'Show QR code').click();
    await expect(app.page.getByRole('dialog').getByRole('img')).toBeVisible();
    await expectNoViolationIn(app, 'the dialog that shares');
  });

  sharedTest('in the dialogs', async ({ app }) => {
    await app.open();
    await walkDialogs(app);
  });

  test('on a desktop, in rich editors', async ({ app }) => {
    await app.open();
    await app.richEditors();
    await walkStates(app);
  });

  sharedTest('with help open', async ({ app }) => {
    await app.open();
    await button(app, 'Help').click();
    await expectNoViolationIn(app, 'the topics of help');
    await button(app, 'RSA, ECDSA or EdDSA').click();
    await expectNoViolationIn(app, 'an entry of help');
  });

  sharedTest('in a JWE for several recipients, edited by keyboard', async ({ app }) => {
    const [own, other] = [ecPair(), ecPair()];
    const made = await new GeneralEncrypt(new TextEncoder().encode('{"sub":"a"}'))
      .setProtectedHeader({ enc: 'A256GCM' })
      .addRecipient({ ...jwk(own.publicKey) })
      .setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: 'one' })
      .addRecipient({ ...jwk(other.publicKey) })
      .setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: 'two' })
      .encrypt();
    await app.open();
    await load(app, JSON.stringify(made), JSON.stringify({ keys: [{ ...jwk(own.privateKey), kid: 'one' }] }));
    await expectVerdict(app, 'Decryption', 'decrypted');
    await app.page.keyboard.press('Alt+3');
    await app.page.keyboard.press('ControlOrMeta+a');
    await app.page.keyboard.type('{"sub":"b"}');
    await expectVerdict(app, 'Decryption', 'unchecked', 'edited-not-encrypted');
    const box = app.page.getByRole('textbox', { name: 'Unprotected header' });
    await box.focus();
    await app.page.keyboard.press('ControlOrMeta+a');
    await app.page.keyboard.type('{"kid":');
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expectNoViolationIn(app, 'JSON form');
    // Replacing everything is one step, typing on is another.
    await app.page.keyboard.press('ControlOrMeta+z');
    await expect(box).toHaveValue('{');
    await app.page.keyboard.press('ControlOrMeta+z');
    await expect(box).not.toHaveAttribute('aria-invalid', 'true');
    await app.page.keyboard.press('Alt+3');
    await app.page.keyboard.type(' ');
    await button(app, 'Encrypt for others').focus();
    await app.page.keyboard.press('Enter');
    await expectVerdict(app, 'Decryption', 'decrypted');
  });

  sharedTest('in the walk through a token', async ({ app }) => {
    await app.open();
    await load(app, hs256({ payload: '{"sub":"1"}' }), secret);
    await button(app, 'Explain this token').click();
    await field(app, 'Page 1 of 6').selectOption('How the signature is made');
    await expectNoViolationIn(app, 'the page on the signature');
    await field(app, 'Page 4 of 6').selectOption('What is missing');
    await expectNoViolationIn(app, 'the page on what is missing');
  });

  sharedTest('in Learn, with a story under way', async ({ app }) => {
    await app.open();
    await button(app, 'Learn').click();
    await expectNoViolationIn(app, 'Learn before a story');
    await app.page.getByRole('button', { name: 'JWT, session and Basic' }).click();
    await app.page.getByRole('button', { name: /^Next step/ }).click();
    await expect(app.page.getByText('Verified with key-1.').first()).toBeVisible();
    await expectNoViolationIn(app, 'a story under way');
    await app.page.keyboard.press('Escape');
  });

  test.describe('', () => {
    test.use({ viewport: { width: 390, height: 844 } });
    test('on a phone, in plain editors', async ({ app }) => {
      await app.open();
      await walkStates(app);
    });
  });
});

test.describe('by keyboard alone', () => {
  type Stop = { readonly role: string; readonly name: string };

  /** Returns the focused element as assistive technology would name it. */
  const focused = async (page: Page): Promise<string> => {
    const snapshot: Stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return { role: 'body', name: '' };
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
      const name = element.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ') ?? '';
      return { role: element.tagName.toLowerCase(), name: name || (element.textContent ?? '') };
    });
    return `${snapshot.role} ${snapshot.name.replace(' ▾', '').trim()}`;
  };

  /** Presses Tab until the focus has gone once around the page. */
  async function tabStops(page: Page, key = 'Tab'): Promise<string[]> {
    const stops: string[] = [];
    for (let at = 0; at < 120; at += 1) {
      await page.keyboard.press(key);
      const stop = await focused(page);
      if (stops.length > 5 && stop === stops[0]) return stops;
      if (stop !== 'body') stops.push(stop);
    }
    return stops;
  }

  for (const kind of ['plain', 'rich'] as const) {
    test(`Tab reaches everything and leaves each of the ${kind} editors`, async ({ app }) => {
      await app.open();
      await expectVerdict(app, 'Signature', 'verified');
      // The controls of the Key box come after the first verdict.
      for (const name of ['Copy key', 'Generate key'])
        await expect(app.page.getByRole('button', { name, exact: true })).toBeEnabled();
      await expect(app.page.getByRole('list', { name: 'Keys', exact: true })).toBeVisible();
      if (kind === 'rich') await app.richEditors();
      const stops = await tabStops(app.page);
      const wanted = [
        ...editors.map((name) => `textarea ${name}`),
        'button Examples',
        'button Share',
        'button Clear',
        'button No background requests',
        'button Settings',
        'button Copy token',
        'button Copy header',
        'button Copy payload',
        'button Copy signature',
        'button Copy key',
        'select Algorithm',
        'select Secret encoding',
        'button Generate key',
        'input Mask',
        'input Compact',
        'input Expected issuer',
        'input Expected audience',
        'input Expected type',
        'input Clock tolerance',
        'input Check as of',
        'summary More expectations',
        'input Keep on this device',
        'ul Keys',
      ];
      expect(
        wanted.filter((name) => !stops.includes(name)),
        stops.join(', '),
      ).toEqual([]);
      expect(await app.textOf('Payload'), 'Tab wrote nothing').not.toContain('\t');
      // Starts at the last stop, because the browser's own controls after it differ.
      await field(app, 'Keep on this device').focus();
      const back = await tabStops(app.page, 'Shift+Tab');
      expect(
        wanted.filter((name) => name !== 'input Keep on this device' && !back.includes(name)),
        back.join(', '),
      ).toEqual([]);
    });

    test(`Alt+1 to Alt+5 focus the ${kind} editors`, async ({ app }) => {
      await app.open();
      if (kind === 'rich') await app.richEditors();
      for (const at of [4, 0, 2, 1, 3]) {
        await app.page.keyboard.press(`Alt+${at + 1}`);
        await expect(app.editor(editors[at] ?? 'Key')).toBeFocused();
      }
      // The example is signed after it is shown.
      await expect.poll(() => app.textOf('Signature')).toMatch(/^[\w-]+$/);
    });
  }

  sharedTest('the main tasks work: paste, check, edit, sign, copy, undo, an example', async ({ app }) => {
    const { page } = app;
    const pair = ecPair();
    const token = es256({ key: pair.privateKey });
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Presses Tab or Shift+Tab until this element has the focus. */
    const tabTo = async (name: string, key = 'Tab'): Promise<void> => {
      for (let at = 0; at < 50 && (await focused(page)) !== name; at += 1) await press(key);
      expect(await focused(page)).toBe(name);
    };
    await app.open();
    await pasteInto(page.locator(':focus'), token);
    await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
    await press('Alt+5', 'ControlOrMeta+a');
    await pasteInto(page.locator(':focus'), spki(pair.publicKey));
    await expectVerdict(app, 'Signature', 'verified');
    await press('Alt+3', 'ControlOrMeta+a');
    await pasteInto(page.locator(':focus'), '{"sub":"2"}');
    await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
    await press('Alt+5', 'ControlOrMeta+a');
    await pasteInto(page.locator(':focus'), pkcs8(pair.privateKey));
    await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
    await tabTo('button Sign', 'Shift+Tab');
    await press('Enter');
    await expectVerdict(app, 'Signature', 'verified');
    await press('Alt+1');
    await tabTo('button Copy token', 'Shift+Tab');
    const copied = await copiedBy(page, () => press('Enter'));
    expect(copied.startsWith(inputOf({ alg: 'ES256' }, { sub: '2' }))).toBe(true);
    expect(belongs(copied, spki(pair.publicKey))).toBe(true);
    await press('Alt+2');
    await tabTo('select Algorithm', 'Shift+Tab');
    await press('Alt+1', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
    await expectText(app, 'Encoded token', token);
    await tabTo('button Examples', 'Shift+Tab');
    await press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await press('E', 'x');
    await expect(page.getByRole('menuitem', { name: /^Expired/ })).toBeFocused();
    await press('Enter');
    await expectVerdict(app, 'Claims', 'rejected');
    await expect(app.verdict('Signature')).toHaveAttribute('data-alg', 'HS256');
  });

  test('Esc closes what is open and returns the focus', async ({ app }) => {
    await app.open();
    for (const name of ['Examples', 'Copy key', 'No background requests']) {
      await button(app, name).focus();
      await app.page.keyboard.press('Enter');
      await expect(
        name.startsWith('No') ? app.page.getByText('What you paste stays') : app.page.getByRole('menu'),
      ).toBeVisible();
      await app.page.keyboard.press('Escape');
      await expect(
        name.startsWith('No') ? app.page.getByText('What you paste stays') : app.page.getByRole('menu'),
      ).toBeHidden();
      await expect(button(app, name)).toBeFocused();
    }
  });
});

test.describe('nothing is cut off', () => {
  const long = hs256({ payload: { iss: `https://${'a-very-long-name-'.repeat(20)}.example/`, aud: 'x'.repeat(300) } });

  const narrow = [
    ['a width of 320 px', { width: 320, height: 640 }],
    ['a zoom of 200 %', { width: 640, height: 360 }],
    ['a tablet', { width: 1000, height: 700 }],
  ] as const;

  for (const kind of ['plain', 'rich'] as const) {
    test(`at a width of 320 px, at a zoom of 200 %, and on a tablet, in ${kind} editors`, async ({ app }) => {
      const { page } = app;
      // The settings are in a menu on a narrow screen.
      await app.open();
      if (kind === 'rich') await app.richEditors();
      await page.setViewportSize(narrow[0][1]);
      await load(app, long, spki(ecPair().publicKey));
      await enter(app, 'Expected issuer', 'someone else');
      await expectVerdict(app, 'Signature', 'unchecked');
      for (const [what, viewport] of narrow) {
        await test.step(what, async () => {
          await page.setViewportSize(viewport);
          // Two frames: the editors are laid out again in the first.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
          const outside = await page
            .getByRole('button')
            .or(page.getByRole('combobox'))
            .or(page.getByRole('status'))
            .evaluateAll((all) =>
              all
                .filter(
                  (one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1,
                )
                .map((one) => one.textContent),
            );
          expect(outside).toEqual([]);
        });
      }
    });
  }

  test.describe('', () => {
    test.use({ viewport: { width: 390, height: 844 } });
    test('on a phone the verdicts stay in view while the page is scrolled', async ({ app }) => {
      await app.open();
      await expectVerdict(app, 'Signature', 'verified');
      // Late code can replace an element meanwhile.
      for (const last of [button(app, 'Generate key'), field(app, 'Expected type')])
        await expect(() => last.scrollIntoViewIfNeeded()).toPass();
      for (const name of ['Structure', 'Signature', 'Claims'] as const)
        await expect(app.verdict(name)).toBeInViewport();
    });
  });

  sharedTest('at 1280 × 720 the verdicts and all editors are in view', async ({ app }) => {
    await app.open();
    for (const name of ['Structure', 'Signature', 'Claims'] as const)
      await expect(app.verdict(name)).toBeInViewport({ ratio: 0.9 });
    for (const name of editors) await expect(app.editor(name)).toBeInViewport();
  });
});

test.describe('with reduced motion', () => {
  test('nothing moves', async ({ app, browserName }) => {
    test.skip(browserName === 'firefox', 'its remote driver knows no emulated media');
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.open();
    await app.richEditors();
    await button(app, 'Examples').click();
    await expect(app.page.getByRole('menu')).toBeVisible();
    const moving = await app.page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      return styles.filter(
        ({ transitionDuration, animationName }) => !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none',
      ).length;
    });
    expect(moving).toBe(0);
  });
});

test.describe('on a touch screen', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: ({ browserName }, use) => use(browserName === 'chromium'),
  });

  test.use({ editors: 'any' });
  test('the plain editors stay, and nothing takes the focus, which would open the keyboard', async ({
    app,
    browserName,
  }) => {
    test.skip(browserName === 'firefox', 'its remote driver knows no touch screen');
    await app.page.clock.install();
    await app.open();
    await expectVerdict(app, 'Signature', 'verified');
    await expect(app.editor('Encoded token')).not.toBeFocused();
    // Runs everything that waits for an idle page or for a delay.
    await app.page.clock.runFor(60_000);
    await expect(app.page.locator('html')).toHaveAttribute('data-editor', 'plain');
    await load(app, hs256(), secret);
    await expectVerdict(app, 'Signature', 'verified');
  });
});
