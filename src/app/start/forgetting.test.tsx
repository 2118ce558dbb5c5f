// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { noKey } from '../../core/keys/key.ts';
import { boxTextOf, pastedSource } from '../../session/state/source.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { commandGroups } from '../commands/commands.ts';
import { forgetWork, isWorkKept, keepOnce, keepWork, readWork, writeWork } from '../page/work-consent.ts';
import { showArrival } from './arrivals.ts';
import { clearAndForget } from './forgetting.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;

afterEach(forgetWork);

it('leaves nothing in the history, in the kept work or in what a reload brings back', () => {
  const { store, say } = openSession();
  keepWork();
  say(tokenTyped(token), keyTyped('a secret key'), tokenTyped('x'), { type: 'undone' });
  writeWork(() => JSON.stringify({ text: token }));
  keepOnce(JSON.stringify({ text: token }));
  const inputs = { source: pastedSource(token), key: noKey, policy: null };
  showArrival({ kind: 'opened', inputs, unknown: [], wasInQuery: false, from: null });
  clearAndForget(store);
  const session = store.get();
  expect([boxTextOf(session.source), session.key.text, session.history]).toEqual([
    '',
    '',
    { past: [], future: [], run: null },
  ]);
  say({ type: 'undone' }, { type: 'redone' });
  expect(JSON.stringify([store.get(), { ...sessionStorage }, { ...localStorage }])).not.toMatch(/eyJ|a secret key/);
  expect([isWorkKept(), readWork()]).toEqual([true, '{}']);
});

it('is a command of its own next to Clear', () => {
  const names = commandGroups(openSession().store).flatMap(({ commands }) => commands.map(({ name }) => name()));
  expect(names.filter((name) => name.startsWith('Clear'))).toEqual(['Clear', 'Clear and forget']);
});
