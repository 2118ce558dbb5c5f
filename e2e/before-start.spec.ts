import type { Page } from '@playwright/test';
import { pasteInto } from './support/clipboard.ts';
import { expect, ready, test } from './support/app.ts';
import { expectVerdict } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

const script = /\/assets\/index-[^/]*\.js$/;
/** The script that draws the page. The first one only decodes. */
const pageScript = /\/assets\/main-[^/]*\.js$/;

/** Opens the page while its script is held back. Returns the function that lets it come. */
async function openHeld(page: Page, tail = '', held = script): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(held, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`./${tail}`, { waitUntil: 'commit' });
  await expect(page.getByRole('textbox', { name: 'Encoded token' })).toBeVisible();
  return async () => {
    release();
    await ready(page);
  };
}

const placeOf = (page: Page, name: string) =>
  page
    .getByRole('textbox', { name, exact: true })
    .evaluate((box) =>
      box instanceof HTMLTextAreaElement
        ? [box.selectionStart, box.selectionEnd, document.activeElement === box]
        : null,
    );

test.describe('before the script has loaded', () => {
  test.use({ editors: 'plain' });

  test('the token box has the focus, and nothing is decoded or ready', async ({ app, page }) => {
    const come = await openHeld(page);
    await expect(app.editor('Encoded token')).toBeFocused();
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
    for (const name of ['Structure', 'Signature', 'Claims'] as const) {
      await expect(app.verdict(name)).toHaveText('');
      await expect(app.verdict(name)).not.toHaveAttribute('data-verdict');
    }
    await expect(app.editor('Payload')).toHaveValue('');
    await come();
    await expectVerdict(app, 'Signature', 'verified');
  });

  test('the styles come with the page, and no file of them is loaded', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const come = await openHeld(page);
    await expect(page.locator('.first-screen')).toHaveCSS('display', 'flex');
    await come();
    await expect(page.locator('.page')).toHaveCSS('display', 'flex');
    expect(asked.filter((path) => path.endsWith('.css'))).toEqual([]);
  });

  test('a pasted token is decoded as soon as the script is there, and no example comes', async ({ app, page }) => {
    const come = await openHeld(page);
    await pasteInto(app.editor('Encoded token'), hs256());
    await come();
    await expect(app.editor('Encoded token')).toHaveValue(hs256());
    await expect(app.editor('Key')).toHaveValue('');
    await expectVerdict(app, 'Structure', 'well-formed');
    expect(await placeOf(page, 'Encoded token')).toEqual([hs256().length, hs256().length, true]);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.editor('Encoded token')).toHaveValue('');
  });

  test('typed text keeps its selection, and typing goes on in it', async ({ app, page }) => {
    const come = await openHeld(page);
    await page.keyboard.type('eyJ.abc');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await come();
    await expect(app.editor('Encoded token')).toHaveValue('eyJ.abc');
    expect(await placeOf(page, 'Encoded token')).toEqual([4, 6, true]);
    await page.keyboard.type('x');
    await expect(app.editor('Encoded token')).toHaveValue('eyJ.xc');
  });

  test('a key is kept as well, and a text replaces what a link brings', async ({ app, page }) => {
    const come = await openHeld(page, `#token=${hs256({ payload: { sub: 'of the link' } })}`);
    await pasteInto(app.editor('Encoded token'), hs256());
    await app.editor('Key').focus();
    await pasteInto(app.editor('Key'), secret);
    await come();
    await expectVerdict(app, 'Signature', 'verified');
    await expect(app.editor('Key')).toBeFocused();
    await expect(app.editor('Encoded token')).toHaveValue(hs256());
  });

  test('a token is decoded while the script that draws the page is still coming', async ({ app, page }) => {
    const come = await openHeld(page, '', pageScript);
    await pasteInto(app.editor('Encoded token'), `Bearer ${hs256({ payload: { sub: 'early' } })}`);
    await expect(app.editor('Payload')).toHaveValue('{\n  "sub": "early"\n}');
    await expect(app.editor('Header')).toHaveValue(/HS256/);
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
    await expect(app.verdict('Structure')).toHaveText('');
    await come();
    await expect(app.editor('Payload')).toHaveValue('{\n  "sub": "early"\n}');
    await expectVerdict(app, 'Structure', 'well-formed');
  });

  test('a link shows its token and no example', async ({ app, page }) => {
    const token = hs256({ payload: { sub: 'of the link' } });
    const come = await openHeld(page, `#token=${token}`);
    await come();
    await expect(app.editor('Encoded token')).toHaveValue(token);
  });
});

test('what was typed before the script is in the rich editor with its selection', async ({ app, page }) => {
  const come = await openHeld(page);
  await page.keyboard.type('eyJ.abc');
  await page.keyboard.press('Shift+ArrowLeft');
  await come();
  await app.richEditors();
  await expect.poll(() => app.textOf('Encoded token')).toBe('eyJ.abc');
});

test.describe('without one of its scripts', () => {
  test.use({ mischief: true });

  for (const [which, path] of Object.entries({ first: script, second: pageScript })) {
    test(`the page says that the ${which} one did not come, and what was typed stays`, async ({ app, page }) => {
      await page.route(path, (route) => route.abort());
      await page.goto('./');
      await expect(page.getByRole('alert')).toContainText('could not be loaded');
      await app.editor('Encoded token').fill('eyJ');
      await expect(app.editor('Encoded token')).toHaveValue('eyJ');
    });
  }
});

test.describe('in a language that was chosen', () => {
  test('no English word is shown before it', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('jotscope.settings', '{"language":"de"}'));
    const come = await openHeld(page);
    const heading = page.getByRole('heading', { name: 'Payload', exact: true });
    await expect(heading).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
    await come();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(heading).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  });
});

test('the page takes the place of the first screen without a shift', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const come = await openHeld(page);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main section, .verdict, header button')]
        .filter((element) => element.closest('.side-column, [popover]') === null)
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
    );
  const before = await places();
  await come();
  await expect(page.getByRole('status', { name: 'Signature' })).toHaveAttribute('data-verdict', 'verified');
  await expect.poll(places).toEqual(before);
  expect(await page.evaluate(shiftsOver002)).toEqual([]);
});

/** Returns each layout shift over 0.02 and what moved. Runs in the page. */
function shiftsOver002(): readonly string[] {
  const entries: readonly { value: number; sources: readonly { node: Node | null }[] }[] = Reflect.get(
    window,
    'shifts',
  );
  return entries
    .filter(({ value }) => value > 0.02)
    .map(({ value, sources }) =>
      [value, ...sources.map(({ node }) => node instanceof Element && node.className)].join(' | '),
    );
}
