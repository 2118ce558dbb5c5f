import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { findTokens } from './find-tokens.ts';
import { exampleToken } from './testing.ts';

const pem = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----';
const jwk = '{"kty":"oct","k":"AyM1"}';

describe('a key next to a token', () => {
  it.each<[string, string, string, string | null]>([
    ['an .env file', `TOKEN=${exampleToken}\nJWT_SECRET=s3cret-value\nPORT=1`, 's3cret-value', 'JWT_SECRET'],
    [
      'an .env file with quotes and a comment',
      `JWT_SECRET="a # b" # old\nTOKEN=${exampleToken}`,
      'a # b',
      'JWT_SECRET',
    ],
    ['an .env file with a comment behind', `JWT_SECRET=abc # old\nTOKEN=${exampleToken}`, 'abc', 'JWT_SECRET'],
    ['shell exports', `export JWT_SECRET='it is'\nexport TOKEN=${exampleToken}`, 'it is', 'JWT_SECRET'],
    ['YAML', `auth:\n  secret: abc123\n  token: ${exampleToken}`, 'abc123', 'secret'],
    ['JSON', `{"token":"${exampleToken}","jwtSecret":"abc123"}`, 'abc123', 'jwtSecret'],
    ['JavaScript', `const secret = 'abc123';\nconst token = '${exampleToken}';`, 'abc123', 'secret'],
    [
      'several secrets, that of tokens first',
      `CLIENT_SECRET=one\nJWT_SECRET=two\nTOKEN=${exampleToken}`,
      'two',
      'JWT_SECRET',
    ],
    ['PEM below a command', `curl -H "Authorization: Bearer ${exampleToken}" https://x.example\n\n${pem}\n`, pem, null],
    [
      'PEM with escaped line breaks',
      `TOKEN=${exampleToken}\nPUBLIC_KEY="${pem.replaceAll('\n', '\\n')}"`,
      pem,
      'PUBLIC_KEY',
    ],
    ['a JWK', `${exampleToken}\n\n${jwk}`, jwk, null],
    ['a JWK in JSON', `{"token":"${exampleToken}","key":${jwk}}`, jwk, 'key'],
    ['a JWK Set', `{"keys":[${jwk}]}\n${exampleToken}`, `{"keys":[${jwk}]}`, 'keys'],
  ])('is found in %s', (_, text, key, name) => {
    const found = findTokens(text);
    expect(found.tokens.map((each) => each.token)).toEqual([exampleToken]);
    expect(found.key).toMatchObject({ text: key, name });
    if (!text.includes('\\n')) expect(found.key && textIn(text, found.key.span)).toBe(key);
  });

  it.each([
    ['no token', 'JWT_SECRET=abc'],
    ['a reference', `TOKEN=${exampleToken}\nJWT_SECRET=\${OTHER}`],
    ['code', `const secret = process.env.SECRET;\nconst t = '${exampleToken}'`],
    ['the token itself', `SECRET_TOKEN=${exampleToken}`],
    ['prose', `The secret is out. ${exampleToken}`],
    ['a PEM without its end', `${exampleToken}\n-----BEGIN PUBLIC KEY-----\nMFkw`],
    ['nothing behind the name', `JWT_SECRET=\nTOKEN=${exampleToken}`],
  ])('is not found in %s', (_, text) => {
    expect(findTokens(text).key).toBeNull();
  });
});
