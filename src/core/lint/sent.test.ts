import { describe, expect, it } from 'vitest';
import { sendingOf } from './sent.ts';

const sent = (before: string, after = '') => sendingOf({ before, after, name: null });

describe('how a token is sent', () => {
  it.each([
    ['Authorization: Bearer ', 'bearer', null],
    ['authorization: dpop  ', 'dpop', null],
    ['https://app.example/cb?state=1&token=', null, 'query'],
    ['GET /cb?access_token=', null, 'query'],
    ['https://app.example/cb?state=1#id_token=', null, 'fragment'],
    ['/#access_token=', null, 'fragment'],
    ['{"a":"https://app.example/?b=1","token":"', null, null],
    ['TOKEN=', null, null],
    ['The bearer of this ', null, null],
    ['', null, null],
  ])('is read from what precedes it: %s', (before, scheme, address) => {
    expect(sent(before)).toEqual({ scheme, address, name: null, cookieLacks: null });
  });

  it.each([
    ['Set-Cookie: session=', '; Secure; HttpOnly; SameSite=Lax', []],
    ['HTTP/1.1 200 OK\nset-cookie: session=', '; path=/; httponly\nSecure: no', ['Secure', 'SameSite']],
    ['Cookie: session=', '', null],
    ['Set-Cookie: a=b; session=', '', null],
  ])('is read from the attributes of its cookie: %s', (before, after, lacks) => {
    expect(sent(before, after).cookieLacks).toEqual(lacks);
  });
});
