import { describe, expect, it } from 'vitest';
import { fragmentBrings, queryBrings, withoutToken } from './inbound-address.ts';

const token = 'eyJhbGciOiJub25lIn0.e30.';

describe('a fragment', () => {
  it.each([
    `token=${token}`,
    `id_token=x`,
    `a=1&access_token=x`,
    `value=x`,
    token,
    `debugger-io?token=x`,
    'publicKey=x',
    'z=abc&v=1',
  ])('may contain something: %s', (fragment) => {
    expect(fragmentBrings(fragment)).toBe(true);
  });

  it.each(['', 'section-2', 'token=', 'token', 'tokens=x', 'my_token=x', 'publicKey=&v='])(
    'contains nothing: %s',
    (fragment) => {
      expect(fragmentBrings(fragment)).toBe(false);
    },
  );
});

describe('a query', () => {
  it('contains a token under the same names, and no key', () => {
    expect(['token=x', 'a=1&id_token=x', 'access_token=x', 'value=x'].map(queryBrings)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['', 'publicKey=x', 'v=1', 'token=', 'xtoken=x', token].map(queryBrings)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('keeps its other parameters unchanged without it', () => {
    expect(withoutToken(`a=1&token=${token}&b=%20`)).toBe('a=1&b=%20');
    expect(withoutToken(`token=${token}`)).toBe('');
  });
});
