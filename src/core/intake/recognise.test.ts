import { describe, expect, it } from 'vitest';
import { otherTexts } from './cases/other-texts.ts';
import { findTokens } from './find-tokens.ts';
import { recognisedWords } from './recognised-words.ts';
import { b64, exampleToken } from './testing.ts';

describe('what is not a JWT', () => {
  it.each(otherTexts)('is named: %s', (_, text, expected) => {
    const { tokens, other, key } = findTokens(text);
    expect(other).toMatchObject(expected);
    expect(key).toBeNull();
    if (expected.kind !== 'signed-cookie') expect(tokens).toEqual([]);
    expect(other && recognisedWords(other)).toMatch(/^This .*\.$/);
  });

  it.each([
    exampleToken,
    `Bearer ${exampleToken}`,
    'hello world',
    'secret',
    '',
    'example.com',
    'Basic training is over',
    'the basic ideas: a, b',
    '{"a":',
    'abc.def.ghi',
    `{"alg":"HS256"}.${exampleToken}`,
    'v4.local.',
    'deadbeef',
  ])('is not claimed for %j', (text) => {
    expect(findTokens(text).other).toBeNull();
  });

  it('never reveals a password', () => {
    const told = findTokens('Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==').other;
    expect(JSON.stringify(told)).not.toContain('sesame');
  });

  it('is also named next to a token', () => {
    expect(
      findTokens(
        `curl -u x -H "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" -d token=${exampleToken} https://x.example`,
      ),
    ).toMatchObject({ tokens: [{ token: exampleToken }], other: { kind: 'basic', user: 'Aladdin' } });
  });

  it('is reported for special tokens, which are still tokens', () => {
    const encrypted = `${b64('{"alg":"dir","enc":"A256GCM"}')}..${'i'.repeat(16)}.${'c'.repeat(80)}.${'t'.repeat(22)}`;
    expect(findTokens(encrypted)).toMatchObject({ tokens: [{ token: encrypted }], other: { kind: 'jwe' } });
    // RFC 9901 §4: each disclosure is between tildes, and a key binding JWT may follow the last.
    expect(findTokens(`${exampleToken}~WyJh~WyJi~`)).toMatchObject({
      tokens: [{ token: `${exampleToken}~WyJh~WyJi~` }],
      other: { kind: 'sd-jwt', disclosures: 2 },
    });
    expect(findTokens(`${exampleToken}~WyJh~${exampleToken}`)).toMatchObject({
      tokens: [{ token: `${exampleToken}~WyJh~${exampleToken}` }],
      other: { kind: 'sd-jwt', disclosures: 1 },
    });
  });
});
