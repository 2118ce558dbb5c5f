import { describe, expect, it } from 'vitest';
import { b64, signed, inputOf } from '../doctor/doctor-cases/signers.ts';
import { suggestedAddresses } from './key-set-addresses.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';

const jwks = 'https://tenant.example/.well-known/jwks.json';
const token = signed(
  inputOf({ alg: 'RS256', jku: 'https://elsewhere.example/jwks' }, b64('{"iss":"https://tenant.example"}')),
);

describe('the URLs that are suggested for a key set', () => {
  it('begin with a URL that was pasted into the key box', () => {
    const { say, store } = openSession();
    say(keyTyped(`${jwks}\n`), tokenTyped(token));
    const [first, ...others] = suggestedAddresses(store.get());
    expect(first).toEqual({ url: jwks, from: 'the key box', isFromHeader: false });
    expect(others.map(({ isFromHeader }) => isFromHeader)).toEqual([false, false, true]);
  });

  it('do not include a secret that is not a URL', () => {
    const { say, store } = openSession();
    say(keyTyped('hunter2'), tokenTyped(token));
    expect(suggestedAddresses(store.get()).map(({ from }) => from)).not.toContain('the key box');
  });
});
