import { describe, expect, it } from 'vitest';
import { besideToken } from './beside.ts';

const jwt = (claims: object): string =>
  `${[{ alg: 'ES256' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.c2ln`;

describe('what is next to a token', () => {
  it.each([
    ['https://app.example/cb?code=a%2Bb&state=x#top', { codes: ['a+b'], states: ['x'] }],
    ['{"access_token":"opaque", "state" : "y"}', { accessTokens: ['opaque'], states: ['y'] }],
    ['Authorization: DPoP Kz~8.gxU', { accessTokens: ['Kz~8.gxU'] }],
    ['authcode=1&code: 2', { codes: [], states: [], accessTokens: [] }],
    ['?code=%E0%A4%A', { codes: [] }],
  ])('is read from URLs, JSON and header lines: %s', (text, found) => {
    expect(besideToken(text, [])).toMatchObject(found);
  });

  it('is the other tokens, including access tokens by name or kind', () => {
    const [access, refresh] = [jwt({ scope: 'read', client_id: 'web' }), jwt({ token_use: 'refresh' })];
    const found = besideToken('', [
      { token: access, name: null },
      { token: refresh, name: 'refresh_token' },
    ]);
    expect(found.tokens.map(({ profile }) => profile)).toEqual(['other-access-token', 'refresh-token']);
    expect(found.accessTokens).toEqual([access]);
  });

  it('does not include an ID token among the access tokens, whatever it contains', () => {
    expect(
      besideToken('', [{ token: jwt({ scope: 'read', client_id: 'web' }), name: 'id_token' }]).accessTokens,
    ).toEqual([]);
  });

  it('is searched only up to a limit', () => {
    expect(
      besideToken(
        '',
        Array.from({ length: 100 }, () => ({ token: jwt({}), name: null })),
      ).tokens,
    ).toHaveLength(20);
  });
});
