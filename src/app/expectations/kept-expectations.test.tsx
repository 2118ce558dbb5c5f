// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { policyTexts } from '../../core/claims/policy-fields.ts';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noKey } from '../../core/keys/key.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { pastedSource } from '../../session/state/source.ts';
import { createStore } from '../../session/state/store.ts';
import type { SessionEvent } from '../../session/state/events.ts';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

const issuer: SessionEvent = { type: 'expectation-typed', field: 'issuer', text: 'https://a.example' };
const link = (policy: Partial<Policy>): SessionEvent => ({
  type: 'loaded',
  source: pastedSource('eyJhbGciOiJub25lIn0.e30.'),
  key: noKey,
  policy: { ...noPolicy, ...policy },
  intent: 'verify',
  by: 'link',
});
const tenYears = { tolerance: seconds(315_360_000), audience: ['theirs'] };

async function openPage() {
  const module = await import('./kept-expectations.ts');
  const store = createStore(emptySession);
  module.followExpectations(store);
  const keep = (): void => module.keepExpectations(store.get().policy);
  const kept = () => policyTexts(module.keptExpectations());
  return { store, keep, kept, ...module };
}

describe('kept expectations', () => {
  it('are only the fields that the person typed, also beside those of a link', async () => {
    const { store, keep, kept } = await openPage();
    keep();
    store.dispatch(link(tenYears));
    store.dispatch(issuer);
    expect(kept()).toEqual({ issuer: 'https://a.example' });
    store.dispatch({ type: 'expectation-typed', field: 'tolerance', text: '5 s' });
    expect(kept()).toEqual({ issuer: 'https://a.example', tolerance: '5 s' });
  });

  it('are not those of a link that is there when they are kept', async () => {
    const { store, keep, kept } = await openPage();
    store.dispatch(link(tenYears));
    store.dispatch(issuer);
    keep();
    expect(kept()).toEqual({ issuer: 'https://a.example' });
  });

  it('stay as they were typed when a link brings others, and lose a field that is emptied', async () => {
    const { store, keep, kept } = await openPage();
    store.dispatch(issuer);
    keep();
    store.dispatch(link({ issuer: ['theirs'] }));
    expect(kept()).toEqual({ issuer: 'https://a.example' });
    store.dispatch({ type: 'expectation-typed', field: 'issuer', text: '' });
    expect(kept()).toEqual({});
  });

  it('are kept again after they were forgotten', async () => {
    const { store, keep, kept, keepExpectations } = await openPage();
    store.dispatch(issuer);
    keep();
    keepExpectations(null);
    expect(kept()).toEqual({});
    keep();
    expect(kept()).toEqual({ issuer: 'https://a.example' });
  });

  it('are none of what was cleared from the page before they were kept', async () => {
    const { store, keep, kept } = await openPage();
    store.dispatch(issuer);
    store.dispatch(link({}));
    keep();
    expect(kept()).toEqual({});
  });

  it.each([
    ['a token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.'],
    ['a private key', '-----BEGIN PRIVATE KEY-----'],
    ['a private key without armor', `MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg${'A'.repeat(43)}`],
    ['a private JWK', '{"kty":"oct","k":"c2VjcmV0"}'],
    ['what is in the Key box', 'the correct horse battery'],
  ])('are not %s in the wrong field', async (_, text) => {
    const { store, keep, kept } = await openPage();
    store.dispatch({ type: 'key-typed', key: { ...noKey, text: 'correct horse battery' } });
    keep();
    store.dispatch(issuer);
    store.dispatch({ type: 'expectation-typed', field: 'type', text });
    expect(kept()).toEqual({ issuer: 'https://a.example' });
    expect(JSON.stringify({ ...localStorage })).not.toContain(text.slice(0, 20));
  });
});
