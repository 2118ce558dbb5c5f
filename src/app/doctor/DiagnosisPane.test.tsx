// @vitest-environment happy-dom
import { createHmac } from 'node:crypto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import { noKey } from '../../core/keys/key.ts';
import { keyTyped, openSession, settledSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { DiagnosisPane } from './DiagnosisPane.tsx';
import { renderDiagnosed } from './testing/render-diagnosed.tsx';

afterEach(cleanup);

const secret = Buffer.from('correct-horse-battery-staple-and-9-more-words').toString('base64');
const bytes = Buffer.from(secret, 'base64');
const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');

function signed(by: string | Buffer, claims: object = { sub: 'a' }, header: object = {}): string {
  const input = `${part({ alg: 'HS256', ...header })}.${part(claims)}`;
  return `${input}.${createHmac('sha256', by).update(input).digest('base64url')}`;
}

const paneWith = (token: string, key: string, policy: Partial<Policy> = {}) =>
  renderDiagnosed(<DiagnosisPane />, keyTyped({ ...noKey, text: key }), tokenTyped(token), {
    type: 'policy-set',
    field: 'issuer',
    policy: { ...noPolicy, ...policy },
  });

const list = () => screen.getByRole('list', { name: 'Diagnosis' });
const items = (): HTMLElement[] => [...list().querySelectorAll<HTMLElement>(':scope > li[data-cause]')];
const causes = (): (string | undefined)[] => items().map(({ dataset }) => dataset['cause']);
const first = (): HTMLElement => items()[0] ?? document.createElement('li');
const isBefore = (one: Element | null, other: Element | null): boolean =>
  one !== null && other !== null && Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

const threefold = () => paneWith(signed(bytes), `JWT_SECRET="${secret}"`);

describe('an item of Diagnosis', () => {
  it('is one repair, with a step for each cause', async () => {
    await threefold();
    expect(causes()).toEqual(['secret-env-line']);
    expect(first().textContent).toContain('Proven cause: your secret needs 3 fixes');
    const steps = [...first().querySelectorAll<HTMLElement>('ol > [data-cause]')];
    expect(steps.map(({ dataset }) => dataset['cause'])).toEqual([
      'secret-env-line',
      'secret-quoted',
      'secret-is-base64',
    ]);
  });

  it('has Apply above what it changes, with the encoding as a line of its own', async () => {
    const store = await threefold();
    const apply = within(first()).getByRole('button', { name: 'Apply' });
    const diff = first().querySelector('[data-diff]');
    expect(isBefore(first().querySelector('ol'), apply) && isBefore(apply, diff)).toBe(true);
    expect(diff?.textContent).toContain(`− JWT_SECRET="${secret.slice(0, 10)}`);
    expect(diff?.textContent).toContain('Secret encoding: UTF-8 text → Base64');
    await act(async () => void fireEvent.click(apply));
    expect(store.get().key).toMatchObject({ text: secret, secretEncoding: 'base64' });
  });

  it('says why in one place, with a section for each step', async () => {
    await threefold();
    const details = first().querySelectorAll('details');
    expect([...details].map((one) => one.querySelector('summary')?.textContent)).toEqual([
      'Why this happens and how to fix it',
    ]);
    await import('../../core/diagnose/help/help.ts');
    await act(async () => {
      details[0]?.setAttribute('open', '');
      fireEvent(details[0] ?? document.body, new Event('toggle'));
    });
    await screen.findByRole('heading', { name: 'The Key box contains a configuration line' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
  });

  it('shows at most 240 characters of a change until all of it is asked for', async () => {
    const long = 'correct-horse-battery-9 '.repeat(40).trim();
    await paneWith(signed(long), `{"type":"HS256","key":"${long}","note":"${'n'.repeat(900)}"}`);
    const diff = first().querySelector('[data-diff]');
    const text = (): string => diff?.textContent ?? '';
    expect(text().length).toBeLessThan(240);
    await act(async () => void fireEvent.click(within(first()).getByRole('button', { name: 'Show all' })));
    expect(text().length).toBeGreaterThan(900);
    expect(within(first()).queryByRole('button', { name: 'Show all' })).toBeNull();
  });

  it('names the keys of a set in place of printing them', async () => {
    const secrets = Array.from({ length: 10 }, (_, at) => `${bytes.toString('hex')}-${at}`);
    const keys = secrets.map((each, at) => ({ kty: 'oct', kid: `k${at}`, k: Buffer.from(each).toString('base64url') }));
    await paneWith(signed(secrets[7] ?? '', {}, { kid: 'other' }), JSON.stringify({ keys }));
    expect(causes()).toEqual(['jwks-kid-not-found']);
    expect(first().querySelector('[data-diff]')?.textContent).toBe('− 10 keys+ only key 8 (kid “k7”)');
  });

  it.each([
    ['critical', signed('secret'), 'other', 'Critical. Proven cause: signed with a publicly known key'],
    ['critical', `${part({ alg: 'none' })}.${part({})}.`, '', 'Critical. Found: the token is not signed (alg none)'],
    ['problem', signed(bytes), `"${bytes.toString()}"`, 'Problem. Proven cause: quotes around the secret'],
    ['note', signed(bytes), '', 'Note. Found: no key yet'],
  ])('says how severe it is by icon, color and word: %s', async (severity, token, key, headline) => {
    await paneWith(token, key);
    expect(first().dataset['severity']).toBe(severity);
    expect(first().querySelector('p')?.textContent).toBe(headline);
    expect(first().querySelector('.text-good:not(ins)')).toBeNull();
  });

  it('keeps what was tried out of what is said', async () => {
    await paneWith(signed(bytes), 'another secret, which is long enough');
    expect(causes()).toEqual(['wrong-secret']);
    const tried = [...first().querySelectorAll('details')].find((one) => /ways/.test(one.textContent));
    expect(tried?.querySelector('summary')?.textContent).toBe('What Jotscope tried');
    const outside = [...first().querySelectorAll(':scope p')].filter((one) => one.closest('details') === null);
    expect(outside.map(({ textContent }) => textContent).join(' ')).not.toMatch(/tried/);
  });
});

describe('a repair that makes another token', () => {
  it('says what it tries, and that the pasted token stays', async () => {
    const store = await paneWith(signed(bytes, { iat: 1_600_000_000, exp: 1_600_003_600 }), bytes.toString());
    const button = within(first()).getByRole('button', { name: 'Try with exp = now + 1 h' });
    expect(first().textContent).toContain('Makes a new token, signed with your key. The one you pasted stays expired.');
    await act(async () => void fireEvent.click(button));
    expect((await settledSession(store)).settled?.outcome.kind).not.toBe('failed');
    expect(causes()).toEqual([]);
  });

  it('says it if no key can sign', async () => {
    await paneWith(signed(bytes, { exp: 1_600_000_000 }), '');
    expect(first().textContent).toContain('without a valid signature: no key here can sign');
  });
});

describe('the order of Diagnosis', () => {
  it('is proven causes, rejected claims, other causes', async () => {
    await paneWith(signed(bytes, { exp: 1_600_000_000, nbf: 5 }), `"${bytes.toString()}"`);
    expect(causes().slice(0, 2)).toEqual(['secret-quoted', 'expired']);
    cleanup();
    await paneWith(signed(bytes, { exp: 1_600_000_000 }), '');
    expect(causes()).toEqual(['expired', 'no-key']);
  });

  it('folds what describes the paste into one line, last', async () => {
    await paneWith(`curl -H "Authorization: Bearer ${signed(bytes)}" https://api.example.com`, '');
    expect(causes()).toEqual(['no-key']);
    const notes = list().querySelector(':scope > li:last-child details');
    expect(notes?.querySelector('summary')?.textContent).toMatch(/^\d notes$/);
    expect(
      [...(notes?.querySelectorAll<HTMLElement>('[data-cause]') ?? [])].map(({ dataset }) => dataset['cause']),
    ).toEqual(expect.arrayContaining(['token-in-command', 'token-bearer-prefix']));
  });
});

describe('Diagnosis without a cause', () => {
  it('is busy from the verdict until the doctor has answered', async () => {
    const { store, say } = openSession();
    say(keyTyped({ ...noKey, text: 'another secret' }), tokenTyped(signed(bytes)));
    await settledSession(store);
    await act(
      async () =>
        void render(
          <StoreContext value={store}>
            <DiagnosisPane />
          </StoreContext>,
        ),
    );
    expect(list().getAttribute('aria-busy')).toBe('true');
    expect(screen.queryByText(/what is wrong|No problems/)).toBeNull();
    const { revision } = store.get();
    act(() => say({ type: 'diagnosed', revision, items: [], tries: 9, of: 9, isDone: true }));
    expect(list().getAttribute('aria-busy')).toBe('false');
  });

  it('has only the box for an error message on the empty page', async () => {
    await paneWith('', '');
    expect(screen.getByRole('region', { name: 'Diagnosis' }).textContent).toMatch(/^Diagnosis\??Error message\s*$/);
  });

  it('says what was not checked if all is well', async () => {
    await paneWith(signed(bytes, { exp: 4_000_000_000 }), bytes.toString());
    expect(screen.getByText('No problems found in what was checked.')).toBeTruthy();
    expect(screen.getByText('Not checked: issuer, audience and type.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Set expectations' })).toBeTruthy();
  });

  it('names only what is not expected yet', async () => {
    await paneWith(signed(bytes, { iss: 'a', exp: 4_000_000_000 }), bytes.toString(), { issuer: ['a'] });
    expect(screen.getByText('Not checked: audience and type.')).toBeTruthy();
  });

  it('never says so under a red verdict', async () => {
    await paneWith(signed(bytes, { iat: 1 }), bytes.toString(), { maxAge: 60 as Policy['maxAge'] });
    expect(screen.queryByText(/No problems found/)).toBeNull();
    expect(screen.getByText(/^Claims says what is wrong: Rejected: /)).toBeTruthy();
  });
});
