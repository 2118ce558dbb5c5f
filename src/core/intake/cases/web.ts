import { wrappedAt } from '../testing.ts';
import { percent, lines, type Paste } from './paste.ts';

/** Requests, URLs and cookies. */
export const web: readonly Paste[] = [
  {
    name: 'an HTTP request',
    text: (t) => lines('GET /me HTTP/1.1', 'Host: x.example', `Authorization: Bearer ${t}`, 'Accept: */*', '', ''),
    called: 'Authorization',
    reading: ['scheme-prefix'],
  },
  {
    name: 'a folded Authorization header',
    text: (t) => `Authorization: Bearer ${wrappedAt(t, 70, '\r\n ')}\r\nHost: x.example`,
    called: 'Authorization',
    reading: ['scheme-prefix', 'line-breaks'],
  },
  {
    name: 'another header',
    text: (t) => `X-Amzn-Oidc-Data: ${t}\nHost: x.example`,
    called: 'X-Amzn-Oidc-Data',
    reading: ['surrounding-text'],
  },
  {
    name: 'Cookie',
    text: (t) => `Cookie: theme=dark; id_token=${t}; _ga=GA1.2.3`,
    called: 'id_token',
    reading: ['cookie'],
  },
  {
    name: 'Set-Cookie with attributes',
    text: (t) => `Set-Cookie: __Host-auth=${t}; Path=/; Secure; HttpOnly; SameSite=Lax`,
    called: '__Host-auth',
    reading: ['cookie'],
  },
  {
    name: 'document.cookie without a header name',
    text: (t) => `theme=dark; auth=${t}; lang=en`,
    called: 'auth',
    reading: ['cookie'],
  },
  {
    name: 'a signed cookie of Express',
    text: (t) => `Cookie: theme=dark; token=s%3A${t}.${'aB3%2F'.repeat(10)}abc; lang=en`,
    called: 'token',
    reading: ['cookie'],
  },
  {
    name: 'a signed cookie of Express, decoded',
    text: (t) => `token=s:${t}.${'aB3/'.repeat(10)}abc`,
    called: 'token',
    reading: ['cookie'],
  },
  {
    name: 'a signed cookie of Express by itself',
    text: (t) => `s%3A${t}.${'aB3%2B'.repeat(10)}abc`,
    called: null,
    reading: ['cookie'],
  },
  {
    name: 'a protocol of a WebSocket',
    text: (t) => `Sec-WebSocket-Protocol: bearer, ${t}\r\nHost: x.example`,
    called: null,
    reading: ['scheme-prefix'],
  },
  {
    name: 'an OAuth redirect with a fragment',
    text: (t) => `https://app.example/cb#access_token=${t}&token_type=Bearer&expires_in=3600`,
    called: 'access_token',
    reading: ['url'],
  },
  {
    name: 'a URL with a query',
    text: (t) => `https://x.example/verify?lang=en&token=${t}`,
    called: 'token',
    reading: ['url'],
  },
  { name: 'a path', text: (t) => `https://x.example/verify/${t}/confirm?x=1`, called: null, reading: ['url'] },
  {
    name: 'a URL inside a URL',
    text: (t) => `https://x.example/login?next=https%3A%2F%2Fapp.example%2Fcb%3Ftoken%3D${t}%26state%3D1`,
    called: 'token',
    reading: ['url', 'percent-encoding'],
  },
  {
    name: 'percent-encoded dots',
    text: (t) => `https://x.example/?t=${percent(t)}&a=1`,
    called: 't',
    reading: ['url', 'percent-encoding'],
    wrapping: 'percent',
  },
  { name: 'percent-encoded, bare', text: percent, called: null, reading: ['percent-encoding'], wrapping: 'percent' },
  {
    name: 'percent-encoded twice',
    text: (t) => `redirect=${percent(percent(t))}`,
    called: 'redirect',
    reading: ['percent-encoding'],
    wrapping: 'percent-twice',
  },
  {
    name: 'an encoded space after Bearer',
    text: (t) => `authorization=Bearer%20${t}`,
    called: 'authorization',
    reading: ['percent-encoding', 'scheme-prefix'],
  },
  { name: 'an encoded line break at the end', text: (t) => `${t}%0A`, called: null, reading: ['percent-encoding'] },
  { name: 'encoded quotation marks', text: (t) => `state=%22${t}%22`, called: 'state', reading: ['percent-encoding'] },
  {
    name: 'a form field in HTML',
    text: (t) => `<input type="hidden" name="id_token" value="${t}" />`,
    called: 'id_token',
    reading: ['surrounding-text'],
  },
  {
    name: 'HTML-escaped JSON',
    text: (t) => `<div data-auth="{&quot;token&quot;:&quot;${t}&quot;}">`,
    called: 'token',
    reading: ['surrounding-text'],
  },
  {
    name: 'XML',
    text: (t) => `<wsse:BinarySecurityToken>${t}</wsse:BinarySecurityToken>`,
    called: 'BinarySecurityToken',
    reading: ['surrounding-text'],
  },
  {
    name: 'a multipart form',
    text: (t) => `Content-Disposition: form-data; name="token"\r\n\r\n${t}\r\n--x--`,
    called: 'token',
    reading: ['surrounding-text'],
  },
];
