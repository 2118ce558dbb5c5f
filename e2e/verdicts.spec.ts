import { type App, expect, test } from './support/app.ts';
import { expectVerdict, load } from './support/steps.ts';
import { ecPair, hs256, secret, spki } from './support/tokens.ts';

test.use({ editors: 'plain' });

const now = (): number => Math.floor(Date.now() / 1000);
const part = (text: string): string => Buffer.from(text).toString('base64url');

/** Texts and keys that lead to every verdict, with sentences of every length. */
const states = (): Readonly<Record<string, readonly [token: string, key: string]>> => ({
  'a good token': [hs256({ payload: { exp: now() + 3000, iat: now(), nbf: now() } }), secret],
  'a wrong secret': [hs256({ payload: { exp: now() + 3000 } }), 'another secret'],
  'an expired token': [hs256({ payload: { exp: now() - 60, iss: 'https://issuer.example' } }), secret],
  'no key': [hs256({ payload: {} }), ''],
  'a key of another type': [hs256({ payload: {} }), spki(ecPair().publicKey)],
  'an unsecured token': [`${part('{"alg":"none"}')}.${part('{"sub":"a"}')}.`, ''],
  'an encrypted token': [`${part('{"alg":"dir","enc":"A256GCM"}')}..${'i'.repeat(16)}.cccc.${'t'.repeat(22)}`, ''],
  'claims without a token': ['{"iss":"https://issuer.example","aud":"b","exp":1}', ''],
  'a token with a character that cannot be read': [hs256({ payload: {} }).replace('.', '.\u00e4'), secret],
  'half a token': [hs256({ payload: { text: 'x'.repeat(400) } }).slice(0, 300), secret],
  'two keys in one text': ['not a token at all', 'not a token at all'],
  nothing: ['', ''],
});

const heightOf = ({ page }: App): Promise<number> =>
  page.getByRole('region', { name: 'Verdicts' }).evaluate((strip) => strip.getBoundingClientRect().height);

/** Returns the texts of a verdict that are not inside it. */
const outside = ({ page }: App): Promise<readonly (string | null)[]> =>
  page.getByRole('region', { name: 'Verdicts' }).evaluate((strip) =>
    [...strip.children].flatMap((verdict) => {
      const { top, bottom, left, right } = verdict.getBoundingClientRect();
      const isOutside = (box: DOMRect): boolean =>
        box.width > 0 && (box.top < top || box.bottom > bottom || box.left < left || box.right > right);
      const seen = [
        ...verdict.querySelectorAll('.verdict-headline, .verdict-line, .verdict-line > *, .verdict-buttons > *'),
      ];
      return seen.filter((each) => isOutside(each.getBoundingClientRect())).map((each) => each.textContent);
    }),
  );

for (const [what, viewport, most] of [
  ['a desktop', { width: 1440, height: 900 }, 56],
  ['a narrow window', { width: 1000, height: 700 }, 56],
  ['a phone', { width: 390, height: 844 }, 110],
] as const)
  test.describe(`on ${what}`, () => {
    test.use({ viewport });
    test('the strip of verdicts has the same height in every state', async ({ app }) => {
      await app.open();
      const first = await heightOf(app);
      expect(first).toBeLessThanOrEqual(most);
      for (const [name, [token, key]] of Object.entries(states()))
        await test.step(name, async () => {
          await load(app, token, key);
          await expect(app.verdict('Signature')).not.toHaveAttribute('data-verdict', 'checking');
          expect(await heightOf(app)).toBe(first);
          expect(await outside(app), 'what is in it fits').toEqual([]);
        });
    });
  });

test('a cut line is shown whole while the pointer is on it, until Escape', async ({ app }) => {
  await app.open();
  await load(app, hs256({ payload: { exp: now() - 60 } }), 'another secret');
  await expectVerdict(app, 'Signature', 'rejected');
  const whole = app.page.locator('.verdict-whole');
  await expect(whole).toBeHidden();
  await app.page.getByRole('heading', { name: 'Signature', exact: true }).first().hover();
  await expect(whole).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(whole).toBeHidden();
});
