import { describe, expect, it } from 'vitest';
import { recogniseProfile } from './recognise.ts';
import { contentsWith } from './testing.ts';
import { recognitionWords } from './words.ts';

const wordsOf = (header: object, claims: object): string => {
  const recognition = recogniseProfile(contentsWith(header, claims));
  return recognition === null ? '' : recognitionWords(recognition);
};

describe('what a token looks like', () => {
  it.each([
    [{ typ: 'at+jwt' }, {}, 'Looks like: OAuth access token (RFC 9068), because typ is at+jwt.'],
    [
      {},
      { htm: 'GET', htu: 'x' },
      'Looks like: DPoP proof (RFC 9449), because it has htm and htu. typ does not confirm it.',
    ],
    [
      {},
      { iss: 'web', sub: 'web', aud: 'as', exp: 1 },
      'Looks like: client assertion (RFC 7523), because iss and sub are the same. typ does not confirm it.',
    ],
    [
      {},
      { token_use: 'Refresh' },
      'Looks like: refresh token (RFC 6749 §1.5), because token_use says refresh. typ does not confirm it.',
    ],
    [
      {},
      { iss: 'https://accounts.google.com' },
      'Looks like: ID token (OpenID Connect Core 1.0), because the issuer is Google. typ does not confirm it.',
    ],
    [
      {},
      { scope: 'read' },
      'Possibly: issuer-specific access token (RFC 6749 §1.4), because it has scope. typ does not confirm it.',
    ],
  ])('is described with the reason and the certainty: %j %j', (header, claims, words) => {
    expect(wordsOf(header, claims)).toBe(words);
  });
});
