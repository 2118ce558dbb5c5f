import { describe, expect, it } from 'vitest';
import { readKeySetAnswer } from './key-set-answer.ts';
import { issuerFits, metadataUrlsOf, readKeySetUrl } from './key-set-url.ts';

describe('the URL of a key set', () => {
  it.each([
    ['https://a.example/jwks', 'https://a.example/jwks'],
    [' https://a.example/jwks?v=1#x ', 'https://a.example/jwks?v=1'],
    ['http://localhost:8080/jwks', 'http://localhost:8080/jwks'],
    ['http://127.0.0.1/jwks', 'http://127.0.0.1/jwks'],
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
    ['{"keys":[]}', { kind: 'no-keys' }],
    ['{}', { kind: 'no-keys' }],
    ['<html>', { kind: 'no-json' }],
    ['[]', { kind: 'no-json' }],
    ['', { kind: 'no-json' }],
  ])('%s', (text, answer) => {
    expect(readKeySetAnswer(text, 'https://a.example/jwks')).toEqual(answer);
  });
});
