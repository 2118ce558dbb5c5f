import { describe, expect, it } from 'vitest';
import { errorLibraries } from './libraries.ts';
import { meanings } from './meanings.ts';
import { findSaid, saidOfCause } from './said.ts';

const causes = new Set(Object.values(meanings).flatMap((meaning) => meaning.causes));

it('finds nothing more for a word that is repeated', () => {
  expect(findSaid('expired '.repeat(100_000))).toEqual(findSaid('expired'));
});

describe('what libraries say about a cause', () => {
  it('is at most one message for each library, the most direct one', () => {
    const said = saidOfCause('expired').map(({ library, words }) => `${library}: ${words}`);
    expect(said).toContain('jsonwebtoken: TokenExpiredError: jwt expired');
    expect(said).toContain('PyJWT: ExpiredSignatureError: Signature has expired');
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeLessThanOrEqual(errorLibraries.length);
  });

  it('is something for every cause that a meaning names', () => {
    expect(causes.size).toBeGreaterThan(60);
    expect([...causes].filter((cause) => saidOfCause(cause).length === 0)).toEqual([]);
  });

  it('is in PyJWT that the signature verification failed, for a wrong secret', () => {
    expect(saidOfCause('wrong-secret')).toContainEqual({
      library: 'PyJWT',
      words: 'InvalidSignatureError: Signature verification failed',
      means: 'signature',
    });
  });
});

describe('the search for messages', () => {
  it('finds words of the message first, then of what it means and of its causes', () => {
    const [first] = findSaid('invalid signature');
    expect(first?.words.toLowerCase()).toContain('invalid');
    expect(findSaid('IDX10503')[0]?.means).toBe('key-not-found');
    expect(findSaid('padding').length).toBeGreaterThan(3);
    expect(findSaid('your secret is base64').some(({ library }) => library === 'jjwt')).toBe(true);
    expect(findSaid('pyjwt expired').every(({ library }) => library === 'PyJWT')).toBe(true);
  });

  it('finds nothing for nothing', () => {
    expect([findSaid(''), findSaid('  '), findSaid('xyzzy')]).toEqual([[], [], []]);
  });
});
