import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInbound, withoutToken } from './inbound-address.ts';

const token = 'eyJhbGciOiJub25lIn0.e30.';
const fragment = (text: string) => readInbound({ fragment: text, query: '' });

describe('an address', () => {
  it.each(['token', 'id_token', 'access_token', 'value'])('brings a token as #%s=', (name) => {
    expect(fragment(`${name}=${token}`)).toEqual({ token, publicKey: '', inQuery: false });
  });

  it('brings a bare token', () => {
    expect(fragment(token)?.token).toBe(token);
  });

  it('brings the token of the older form of jwt.io', () => {
    expect(fragment(`debugger-io?token=${token}&publicKey=abc`)).toEqual({ token, publicKey: 'abc', inQuery: false });
  });

  it('brings a public key whose plus signs and line breaks survive', () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nMA+/=\n-----END PUBLIC KEY-----';
    expect(fragment(`token=${token}&publicKey=${encodeURIComponent(pem)}`)?.publicKey).toBe(pem);
    expect(fragment(`publicKey=MA+/`)?.publicKey).toBe('MA+/');
  });

  it('brings the token of an OAuth response among its other parameters', () => {
    expect(fragment(`state=x&access_token=${token}&token_type=Bearer`)?.token).toBe(token);
  });

  it('brings a token in the query, and says that it was there', () => {
    expect(readInbound({ fragment: '', query: `a=1&token=${token}` })).toEqual({ token, publicKey: '', inQuery: true });
  });

  it('brings nothing where there is none', () => {
    expect(readInbound({ fragment: '', query: '' })).toBeNull();
    expect(fragment('section-2')).toBeNull();
    expect(fragment('token=')).toBeNull();
  });

  it('never throws, broken percent signs included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => void readInbound({ fragment: a, query: b })));
    expect(fragment('token=%E0%A4%A')?.token).toBe('%E0%A4%A');
  });
});

describe('withoutToken', () => {
  it('leaves the other parameters to the letter', () => {
    expect(withoutToken(`a=1&token=${token}&b=%20`)).toBe('a=1&b=%20');
    expect(withoutToken(`token=${token}`)).toBe('');
  });
});
