import { expect, it } from 'vitest';
import { openSession, payloadTyped, tokenTyped } from '../testing.ts';
import { paneOfSource } from './source.ts';

const signed = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';

it('keeps the texts of header and payload while only the signature changes', () => {
  const { store, say } = openSession();
  say(tokenTyped(signed));
  const before = store.get().source;
  say({ type: 'part-typed', part: 'signature', text: 'b3RoZXI' });
  const after = store.get().source;
  expect(after).not.toBe(before);
  for (const part of ['header', 'payload'] as const) expect(paneOfSource(after, part)).toBe(paneOfSource(before, part));
});

it('shows the text of a part as it was typed', () => {
  const { store, say } = openSession();
  say(tokenTyped(signed), payloadTyped('{ "sub": "b" }'));
  expect(paneOfSource(store.get().source, 'payload')?.text).toBe('{ "sub": "b" }');
});
