import { describe, expect, it } from 'vitest';
import { b64, signed, inputOf } from '../doctor/doctor-cases/signers.ts';
import { suggestedAddresses } from './key-set-addresses.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';

const jwks = 'https://tenant.example/.well-known/jwks.json';
const token = signed(
  inputOf({ alg: 'RS256', jku: 'https://elsewhere.example/jwks' }, b64('{"iss":"https://tenant.example"}')),
);

describe('the addresses that are suggested for a key set', () => {
  it('begin with one that was pasted for the keys', () => {
    const { say, store } = openSession();
    say(keyTyped(`${jwks}\n`), tokenTyped(token));
    const [first, ...others] = suggestedAddresses(store.get());
    expect(first).toEqual({ url: jwks, from: 'the key box', isFromHeader: false });
    expect(others.map(({ isFromHeader }) => isFromHeader)).toEqual([false, false, true]);
  });

  it('have none of a secret that is no address', () => {
    const { say, store } = openSession();
    say(keyTyped('hunter2'), tokenTyped(token));
    expect(suggestedAddresses(store.get()).map(({ from }) => from)).not.toContain('the key box');
  });
});
