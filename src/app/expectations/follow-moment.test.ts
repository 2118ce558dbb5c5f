// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { noKey } from '../../core/keys/key.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { openSession, payloadTyped, tokenTyped } from '../../session/testing.ts';
import { presentAnnouncement } from '../page/announcements.ts';
import { followMoment } from './follow-moment.ts';

const token = (payload: string): string =>
  `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from(payload).toString('base64url')}.c2ln`;
const moment = seconds(1_700_000_000);
const chosen = { type: 'policy-set', field: 'checkAsOf', policy: { ...noPolicy, checkAsOf: moment } } as const;

function page() {
  const { store, say } = openSession();
  followMoment(store);
  return { say, checkAsOf: () => store.get().policy.checkAsOf };
}

it('forgets the moment when a paste replaces the token that it was chosen for, with Undo', () => {
  const { say, checkAsOf } = page();
  say(tokenTyped(token('{"exp":1}')), chosen, tokenTyped(token('{"exp":2,"sub":"another"}')));
  expect(checkAsOf()).toBeNull();
  expect(presentAnnouncement().text).toBe('Checking at the current time again.');
  presentAnnouncement().undo?.();
  expect(checkAsOf()).toBe(moment);
});

it('keeps the moment for the first token after it was chosen, and while a token is edited', () => {
  const { say, checkAsOf } = page();
  say(chosen, tokenTyped(token('{"exp":1}')), payloadTyped('{"exp":2,"sub":"edited"}'));
  expect(checkAsOf()).toBe(moment);
});

it('keeps the moment that comes with a token', () => {
  const { say, checkAsOf } = page();
  say(tokenTyped(token('{"exp":1}')));
  const source = { kind: 'token', text: token('{"exp":9,"iat":3}'), chosen: 0 } as const;
  say({ type: 'loaded', source, key: noKey, policy: { ...noPolicy, checkAsOf: moment }, intent: 'verify' });
  expect(checkAsOf()).toBe(moment);
});
