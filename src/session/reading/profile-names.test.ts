import { describe, expect, it } from 'vitest';
import { profileNames } from './profile-names.ts';
import { headerTyped, openSession, payloadTyped } from '../testing.ts';

describe('the names that a kind of token requires', () => {
  it('are those of the recognized kind, the required ones first', () => {
    const { say, store } = openSession();
    say(headerTyped('{"alg":"RS256","typ":"at+jwt"}'), payloadTyped('{"sub":"ada"}'));
    const names = profileNames(store.get(), 'claims');
    expect(names.slice(0, 7).toSorted()).toEqual(['aud', 'client_id', 'exp', 'iat', 'iss', 'jti', 'sub']);
    expect(names).toContain('scope');
    expect(profileNames(store.get(), 'header')).not.toContain('sub');
  });

  it('are those of the pinned kind, and none if the kind is unknown', () => {
    const { say, store } = openSession();
    say(headerTyped('{"alg":"RS256"}'), payloadTyped('{"a":1}'));
    expect(profileNames(store.get(), 'claims')).toEqual([]);
    say({ type: 'profile-pinned', profile: 'dpop-proof' });
    expect(profileNames(store.get(), 'claims')).toEqual(expect.arrayContaining(['htm', 'htu', 'jti']));
  });
});
