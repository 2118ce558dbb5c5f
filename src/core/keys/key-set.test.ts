import { describe, expect, it } from 'vitest';
import { readKeySetAnswer } from './key-set-answer.ts';
import { issuerFits, metadataUrlsOf, readKeySetUrl } from './key-set-url.ts';

describe('the URL of a key set', () => {
  it.each([
    ['https://a.example/jwks', 'https://a.example/jwks'],
    [' https://a.example/jwks?v=1#x ', 'https://a.example/jwks?v=1'],
    ['http://localhost:8080/jwks', 'http://localhost:8080/jwks'],
    ['http://127.0.0.1/jwks', 'http://127.0.0.1/jwks'],
    ['https://a.example/keyJson?keyId=1&appid=2', 'https://a.example/keyJson?keyId=1&appid=2'],
    ['https://a.example/keys/code/?key=&p=b2c_1_signin', 'https://a.example/keys/code/?key=&p=b2c_1_signin'],
    ['https://login.a.example./jwks', 'https://login.a.example./jwks'],
    ['https://l\u043egin.a.example/', 'https://xn--lgin-55d.a.example/'],
    ['https://a.example/discovery/v2.0/keys?kid=eyes', 'https://a.example/discovery/v2.0/keys?kid=eyes'],
  ])('%s is %s', (typed, url) => {
    expect(readKeySetUrl(typed)).toEqual({ kind: 'url', url });
  });

  it.each([
    ['', 'empty'],
    ['a.example/jwks', 'not-a-url'],
    ['ftp://a.example/', 'not-a-url'],
    ['javascript:alert(1)', 'not-a-url'],
    ['data:,x', 'not-a-url'],
    ['http://a.example/jwks', 'not-https'],
    ['http://localhost.evil.example/', 'not-https'],
    ['https://me:secret@a.example/', 'has-credentials'],
    [`https://a.example/?t=eyJhbGciOiJIUzI1NiJ9.e30.x`, 'holds-a-token'],
    ['https://a.example/?t=eyJhbGciOiJIUzI1NiJ9%2Ee30.x', 'holds-a-token'],
    ['https://a.example/?t=eyJhbGciOiJIUzI1NiJ9%252Ee30.x', 'holds-a-token'],
    ['https://a.example/?t=%2565yJh', 'holds-a-token'],
    [`https://a.example/?t=${'%25'.repeat(300)}65yJh`, 'holds-a-token'],
    ['https://a.example/%FF%zz/%65yJhbGciOiJIUzI1NiJ9.e30.x', 'holds-a-token'],
    ['https://a.example/eyJ', 'holds-a-token'],
    ['https://a.example/?t=eyJzdWIiOiJhZGEifQ', 'holds-a-token'],
    ['https://a.example/x_eyJzdWIiOiJhZGEifQ', 'holds-a-token'],
    ['https://a.example/xeyJhbGciOiJIUzI1NiJ9.e30.x', 'holds-a-token'],
    ['https://a.example/?t=eyAic3ViIjoiYWRhIn0', 'holds-a-token'],
    ['https://a.example/?t=ewogICJzdWIiOiAiYWRhIgp9', 'holds-a-token'],
    ['https://a.example/#eyJhbGciOiJIUzI1NiJ9', 'holds-a-token'],
    ['https://eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.a.example/', 'holds-a-token'],
    ['https://%65yJhbGciOiJIUzI1NiJ9.a.example/', 'holds-a-token'],
    ['https://x-eyJhbGciOiJIUzI1NiJ9.a.example/', 'holds-a-token'],
    ['https://a.example/e\nyJhbGciOiJIUzI1NiJ9', 'holds-a-token'],
    [`https://a.example/?t=IHsiYWxnIjoiSFMyNTYifQ.IHt9.${'a'.repeat(43)}`, 'holds-a-token'],
    ...[
      'access_token',
      'TOKEN',
      'client-secret',
      'apiKey',
      'key',
      'sig',
      'code',
      'x-amz-security-token',
      'p%61ssword',
      'bearer',
      'session_cookie',
      'jwe',
      'tokens[]',
    ].map(
      (name): [string, string] =>
        [`https://a.example/jwks?v=1&${name}=2YotnFZFEjr1zCsicMWpAA`, 'holds-a-secret'] as const,
    ),
    ['https://a.example/jwks?v=1%26token%3Dx', 'holds-a-secret'],
    ['https://a.example/jwks;sig=x', 'holds-a-secret'],
    ['https://a.example/jwks#access_token=x', 'holds-a-secret'],
    [`https://a.example/${'x'.repeat(2000)}`, 'too-long'],
  ])('%s is %s', (typed, kind) => {
    expect(readKeySetUrl(typed)).toEqual({ kind });
  });
});

describe('the metadata of an issuer', () => {
  it('is at the URLs of OpenID Discovery and RFC 8414 §3.1', () => {
    expect(metadataUrlsOf('https://example.com/issuer1')).toEqual([
      'https://example.com/issuer1/.well-known/openid-configuration',
      'https://example.com/.well-known/oauth-authorization-server/issuer1',
    ]);
    expect(metadataUrlsOf('https://example.com/')).toEqual([
      'https://example.com/.well-known/openid-configuration',
      'https://example.com/.well-known/oauth-authorization-server',
    ]);
    expect(metadataUrlsOf('accounts.google.com')).toEqual([]);
  });

  it('must name the issuer that was asked', () => {
    const url = 'https://a.example/.well-known/openid-configuration';
    expect(issuerFits('https://a.example', url)).toBe(true);
    expect(issuerFits('https://b.example', url)).toBe(false);
    expect(readKeySetAnswer('{"issuer":"https://a.example","jwks_uri":"https://a.example/keys"}', url)).toEqual({
      kind: 'metadata',
      issuer: 'https://a.example',
      jwksUri: 'https://a.example/keys',
    });
    expect(readKeySetAnswer('{"issuer":"https://b.example","jwks_uri":"https://a.example/keys"}', url)).toEqual({
      kind: 'wrong-issuer',
      issuer: 'https://b.example',
    });
    expect(readKeySetAnswer('{"issuer":"https://a.example","jwks_uri":"http://a.example/keys"}', url)).toEqual({
      kind: 'bad-jwks-uri',
    });
  });
});

describe('the response from a URL', () => {
  it.each([
    ['{"keys":[{"kty":"RSA"},{"kty":"EC"}]}', { kind: 'keys', count: 2, hasPrivate: false }],
    ['{"kty":"OKP","d":"x"}', { kind: 'keys', count: 1, hasPrivate: true }],
    ['{"a":"-----BEGIN CERTIFICATE-----\\nx"}', { kind: 'keys', count: 1, hasPrivate: false }],
    ['-----BEGIN PUBLIC KEY-----\nx', { kind: 'keys', count: 1, hasPrivate: false }],
    ['{"keys":[{"kty":"oct","\\u006b":"x"}]}', { kind: 'keys', count: 1, hasPrivate: true }],
    ['{"keys":[{"kty":"EC"},{"kty":"\\u006Fct","\\u006B":"x"}]}', { kind: 'keys', count: 2, hasPrivate: true }],
    ['{"keys":[{"kty":"oct"}]}', { kind: 'keys', count: 1, hasPrivate: true }],
    ['{"kty":"RSA","\\u0064"\n:\n"x"}', { kind: 'keys', count: 1, hasPrivate: true }],
    ['{"kty":"RSA","d":5}', { kind: 'keys', count: 1, hasPrivate: true }],
    ['{"kty":"AKP","\\u0070riv":"x"}', { kind: 'keys', count: 1, hasPrivate: true }],
    [
      '{"a":"-----BEGIN PUBLIC KEY-----","b":"-----BEGIN PRIVATE \\u004bEY\\u002d----"}',
      { kind: 'keys', count: 1, hasPrivate: true },
    ],
    [
      '{"keys":[{"kty":"EC"}],"b":"-----BEGIN ENCRYPTED PRIVATE KEY-----"}',
      { kind: 'keys', count: 1, hasPrivate: true },
    ],
    [
      '{"x":"-----BEGIN PUBLIC KEY-----","keys":[{"kty":"oct","\\u006b":"x"}]}',
      { kind: 'keys', count: 1, hasPrivate: true },
    ],
    ['-----BEGIN PUBLIC KEY-----\n-----BEGIN PRIVATE KEY-----', { kind: 'keys', count: 2, hasPrivate: true }],
    ['{"keys":[{"kty":"EC","kid":"d","x-note":"\\"k\\":\\"x\\""}]}', { kind: 'keys', count: 1, hasPrivate: false }],
    ['{"keys":[]}', { kind: 'no-keys' }],
    ['{}', { kind: 'no-keys' }],
    ['<html>', { kind: 'no-json' }],
    ['[]', { kind: 'no-json' }],
    ['', { kind: 'no-json' }],
  ])('%s', (text, answer) => {
    expect(readKeySetAnswer(text, 'https://a.example/jwks')).toEqual(answer);
  });
});
