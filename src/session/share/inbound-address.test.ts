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
    `jwt=${token}`,
    `Token=opaque`,
    `%74oken=opaque`,
    `auth=Bearer%20${token}`,
    `/callback?state=1&jwt=${token}`,
    `!/callback?access_token=opaque`,
    `to=${encodeURIComponent(`https://a.example/cb?id_token=${token}`)}`,
    `Bearer%20${token}`,
    `ewogImFsZyI6ICJub25lIn0.e30.`,
  ])('may contain something: %s', (fragment) => {
    expect(fragmentBrings(fragment)).toBe(true);
  });

  it.each([
    '',
    'section-2',
    'token=',
    'token',
    'tokens=x',
    'my_token=x',
    'publicKey=&v=',
    '/docs?page=2',
    'learn=login_a.wait_900',
  ])('contains nothing: %s', (fragment) => {
    expect(fragmentBrings(fragment)).toBe(false);
  });
});

describe('a query', () => {
  it('contains a token under the same names, and no key', () => {
    expect(['token=x', 'a=1&id_token=x', 'access_token=x', 'value=x'].map(queryBrings)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['', 'publicKey=x', 'v=1', 'token=', 'xtoken=x'].map(queryBrings)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    `jwt=${token}`,
    `Token=${token}`,
    `ACCESS_TOKEN=opaque`,
    `%74oken=x`,
    `t=${token}`,
    `a=1&auth=Bearer%20${token}&b=%`,
    `auth=Bearer+${token}`,
    `auth=Bearer%2520${token}`,
    `to=${encodeURIComponent(`https://a.example/cb?id_token=${token}`)}`,
    `j=${token.replace('.', '%2E')}`,
    `j=ewogImFsZyI6ICJub25lIn0.e30.`,
    token,
  ])('contains a token under any name, in any case and encoding: %s', (query) => {
    expect(queryBrings(query)).toBe(true);
    expect(queryBrings(withoutToken(query))).toBe(false);
  });

  it.each(['q=eyJ', 'file=eyelash-report.pdf.x', 'lang=en&x=keyJhbGciOiJub25lIn0.e30.'])(
    'is left alone if it only looks a little like it: %s',
    (query) => {
      expect(queryBrings(query)).toBe(false);
    },
  );

  it('keeps its other parameters unchanged without it', () => {
    expect(withoutToken(`a=1&token=${token}&b=%20`)).toBe('a=1&b=%20');
    expect(withoutToken(`token=${token}`)).toBe('');
  });
});
