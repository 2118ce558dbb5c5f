import { describe, expect, it } from 'vitest';
import { openSession, tokenTyped } from '../testing.ts';
import { tokenValues } from './token-values.ts';

const withClaims = (claims: string) => {
  const opened = openSession();
  opened.say(tokenTyped(`eyJhbGciOiJIUzI1NiJ9.${Buffer.from(claims).toString('base64url')}.c2ln`));
  return opened.store.get();
};

describe("the token's own values for an expectation", () => {
  it('has each audience once, in the order of the token', () => {
    expect(tokenValues(withClaims('{"aud":["b","a","b"]}'), 'audience')).toEqual(['b', 'a']);
  });

  it('has nothing where the claim is absent, empty or not a string', () => {
    expect(tokenValues(withClaims('{"iss":"","aud":7}'), 'issuer')).toEqual([]);
    expect(tokenValues(withClaims('{"iss":"","aud":7}'), 'audience')).toEqual([]);
  });
});
