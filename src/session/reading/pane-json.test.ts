import { expect, it } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { openSession, tokenTyped } from '../testing.ts';
import { tokenOfSource } from '../state/source.ts';
import { paneJson } from './pane-json.ts';

/** Returns the claims as the token's reader and as the pane's reader give them. */
function claimsOf(payload: string) {
  const { store, say } = openSession();
  say(tokenTyped(`eyJhbGciOiJIUzI1NiJ9.${toBase64url(utf8(payload))}.c2ln`));
  const { source } = store.get();
  const token = tokenOfSource(source);
  const claims = token.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload.object : null;
  return { claims, shown: paneJson(source, 'payload')?.node };
}

it('does not read a payload again that is shown as it was signed', () => {
  const { claims, shown } = claimsOf('{ "sub": "a" }');
  expect(shown).not.toBeNull();
  expect(shown).toBe(claims);
});

it('reads a payload that is shown indented where it is shown', () => {
  const { claims, shown } = claimsOf('{"sub":"a"}');
  expect([claims?.span.end, shown?.span.end]).toEqual([11, 16]);
});
