import type { Page } from '@playwright/test';
import { type App, expect, test } from './support/app.ts';
import { button, copiedBy, expectVerdict, load } from './support/steps.ts';
import { hs256 } from './support/tokens.ts';

test.use({ editors: 'plain' });

const learn = ({ page }: App) => page.getByRole('dialog', { name: 'Learn: the life of a token' });

/** Opens Learn and starts a story, with the keyboard alone. */
async function start(app: App, story: string): Promise<void> {
  await button(app, 'Learn').focus();
  await app.page.keyboard.press('Enter');
  await expect(learn(app)).toBeVisible();
  await learn(app).getByRole('region', { name: 'Stories' }).getByRole('button', { name: story, exact: true }).focus();
  await app.page.keyboard.press('Enter');
}

/** Presses Enter on the button for the next step, which has the focus, until the story ends. */
async function stepThrough(page: Page, steps: number): Promise<void> {
  for (let step = 2; step <= steps; step += 1) {
    await expect(page.getByRole('button', { name: `Next step (${step} of ${steps})`, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
  }
}

test('a learner steps through a stolen refresh token by keyboard, and the thief ends up outside', async ({ app }) => {
  await app.open();
  await start(app, 'A stolen refresh token');
  await stepThrough(app.page, 10);
  await expect(learn(app).getByText(/It revokes the whole family \(RFC 9700 §4\.14\.2\)/)).toBeVisible();
  await expect(learn(app).getByText('The thief is kept out: at-2 does not work.')).toBeVisible();
  await app.page.keyboard.press('Control+z');
  await expect(learn(app).getByText('The thief is kept out: at-2 does not work.')).toHaveCount(0);
  await app.page.keyboard.press('Control+y');
  await expect(learn(app).getByText('The thief is kept out: at-2 does not work.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(button(app, 'Learn')).toBeFocused();
});

test('two tabs are logged out, a link replays it, and a lock prevents it', async ({ app }) => {
  await app.open();
  await start(app, 'Two tabs refresh at once');
  await stepThrough(app.page, 7);
  await expect(learn(app).getByText(/Someone else may have a copy/)).toBeVisible();
  const link = await copiedBy(app.page, () => button(app, 'Copy link to the story').press('Enter'));
  expect(link).toMatch(/#learn=login_a\.open-tab\.call_b_orders\.wait_900\.race\.call_a_orders\.call_b_orders$/);
  const sentences = async (): Promise<string> => {
    await learn(app).getByRole('checkbox', { name: 'As sentences' }).press('Space');
    return learn(app).getByRole('region', { name: 'What happens' }).innerText();
  };
  const played = await sentences();
  // A link to the page that is open does not load it again.
  await app.page.goto('about:blank');
  await app.open(link.slice(link.indexOf('#')));
  await expect(learn(app)).toBeVisible();
  expect(await sentences()).toBe(played);
  expect(new URL(app.page.url()).hash).toBe('');
  await learn(app).getByRole('checkbox', { name: 'As sentences' }).press('Space');
  await button(app, 'With a lock').press('Enter');
  await stepThrough(app.page, 8);
  await expect(learn(app).getByText(/Tab B finds the new at-2 and sends no request/)).toBeVisible();
  await expect(learn(app).getByText(/The person must log in/)).toHaveCount(0);
});

test('a token of a story opens in the debugger at its moment, once the person agrees', async ({ app }) => {
  await app.open();
  await load(app, hs256(), 'my own secret');
  await start(app, 'Clocks that differ');
  await expect(learn(app).getByText('The clock of the service is now 120 s behind.')).toBeVisible();
  await app.page.keyboard.press('Enter');
  await learn(app).getByRole('button', { name: 'Open at-1 in the debugger', exact: true }).first().press('Enter');
  await expect(button(app, 'Keep mine')).toBeFocused();
  await app.page.keyboard.press('Enter');
  expect(await learn(app).getByRole('alert').count()).toBe(0);
  await learn(app).getByRole('button', { name: 'Open at-1 in the debugger', exact: true }).first().press('Enter');
  await button(app, 'Open at-1 anyway').press('Enter');
  await expect(learn(app)).toHaveCount(0);
  await expectVerdict(app, 'Signature', 'verified');
  // For the service Orders, whose clock is behind, the token is from the future.
  await expectVerdict(app, 'Claims', 'rejected');
  await expect(app.verdict('Claims')).toContainText('not valid before 2026-01-05 08:00:00 UTC');
  await app.editor('Encoded token').focus();
  await app.page.keyboard.press('Control+z');
  expect(await app.textOf('Key')).toBe('my own secret');
});

test('the clock runs only when it is told to, and moves by keyboard', async ({ app }) => {
  await app.page.clock.install();
  await app.open();
  await start(app, 'Log in');
  const clock = learn(app).getByRole('slider', { name: 'Time of the story' });
  await expect(clock).toHaveAttribute('aria-valuetext', '2026-01-05 08:00:00 UTC');
  await clock.press('ArrowRight');
  await expect(clock).toHaveAttribute('aria-valuetext', /08:01:00 UTC · 1 min after the start/);
  // From now on, time passes only in `runFor`.
  await app.page.clock.pauseAt((await app.page.evaluate(() => Date.now())) + 60_000);
  await button(app, 'Run the clock').press('Enter');
  await app.page.clock.runFor(14_000);
  await expect(clock).toHaveAttribute('aria-valuetext', /08:15:00 UTC/);
  await button(app, 'Pause the clock').press('Enter');
  await app.page.clock.runFor(5000);
  await expect(clock).toHaveAttribute('aria-valuetext', /08:15:00 UTC/);
  await expect(learn(app).getByText('Expired in the meantime: at-1.')).toBeVisible();
});

test('the walk goes through the token on the page by keyboard', async ({ app }) => {
  await app.open();
  await button(app, 'Explain this token').press('Enter');
  const help = app.page.getByRole('complementary', { name: 'Help' });
  await expect(help.getByRole('heading', { name: 'New to JWTs? 5 minutes' })).toBeFocused();
  const next = help.getByRole('button', { name: 'Next page' });
  for (const title of ['The header', 'The payload', 'How the signature is made', 'What a verifier checks']) {
    await next.press('Enter');
    await expect(help.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  await next.press('Enter');
  await expect(help.getByRole('heading', { name: 'What is missing' })).toBeVisible();
  await expect(next).toBeDisabled();
});
