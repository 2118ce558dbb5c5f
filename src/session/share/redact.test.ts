import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseToken } from '../../core/token/parse-token.ts';
import { redactedToken } from './redact.ts';

const part = (text: string): string => Buffer.from(text).toString('base64url');
const read = (segment = ''): string => Buffer.from(segment, 'base64url').toString();

function redactedParts(header: string, payload: string): readonly string[] {
  const token = parseToken(`${part(header)}.${part(payload)}.c2ln`);
  if (token.kind !== 'jws') throw new Error('No JWS.');
  const [first, second, third] = redactedToken(token).split('.');
  return [read(first), read(second), third ?? ''];
}

const payloadOf = (payload: string): string => redactedParts('{"alg":"HS256"}', payload)[1] ?? '';

describe('a redacted token', () => {
  it('keeps names, kinds, lengths, whitespace and times, and replaces values', () => {
    const payload =
      '{ "sub": "Ada-1815", "n": -12.50e3, "admin": true, "none": null,\n "exp": 1716239022, "list": ["é", {"a": "b"}] }';
    expect(payloadOf(payload)).toBe(
      '{ "sub": "Xxx-0000", "n": -11.11e1, "xxxxx": true, "xxxx": null,\n "exp": 1716239022, "xxxx1": ["x", {"x": "x"}] }',
    );
  });

  it('keeps how the token is built, and not who made it', () => {
    const [header, , third] = redactedParts('{"alg":"RS256","typ":"JWT","kid":"key-7","jku":"https://a.b"}', '{}');
    expect([header, third]).toEqual(['{"alg":"RS256","typ":"JWT","kid":"xxx-0","jku":"xxxxx://x.x"}', '']);
  });

  it.each([
    [
      '{"typ":"patient ada","cty":"Ada","zip":"Ada","alg":"Ada"}',
      '{"typ":"xxxxxxx xxx","cty":"Xxx","zip":"Xxx","alg":"Xxx"}',
    ],
    [
      '{"alg":"HS256","typ":"application/at+JWT","cty":"json","crit":["b64"],"b64":false}',
      '{"alg":"HS256","typ":"application/at+JWT","cty":"json","crit":["b64"],"b64":false}',
    ],
    ['{"alg":"HS256","crit":["ada@clinic.example"]}', '{"alg":"HS256","crit":["xxx@xxxxxx.xxxxxxx"]}'],
    ['{"alg":{"name":"Ada"},"typ":["Ada"]}', '{"alg":{"name":"Xxx"},"typ":["Xxx"]}'],
  ])('keeps only values of the header that a registry has: %s', (header, redacted) => {
    expect(redactedParts(header, '{}')[0]).toBe(redacted);
  });

  it('replaces names that no registry has, at any depth', () => {
    expect(payloadOf('{"ada@clinic.example":{"email":"a@b.c","Ada":[{"Bob":1}]},"cnf":{"jkt":"Z"}}')).toBe(
      '{"xxx@xxxxxx.xxxxxxx":{"email":"x@x.x","Xxx":[{"Xxx":1}]},"cnf":{"jkt":"X"}}',
    );
  });

  it('keeps different names different, and doubled names doubled', () => {
    expect(payloadOf('{"ab":1,"cd":2,"ab":3,"x":4,"y":5,"z":6}')).toBe('{"xx":1,"xx1":1,"xx":1,"x":1,"y":1,"x1":1}');
  });

  it('keeps a time only if it is a number in the claims themselves', () => {
    expect(payloadOf('{"exp":"next week","a":{"exp":12}}')).toBe('{"exp":"xxxx xxxx","x":{"exp":11}}');
  });

  it('shows where broken JSON is broken', () => {
    expect(payloadOf('{"sub":"ada",}')).toBe('{"xxx":"xxx",}');
  });

  it('contains none of the letters and digits of a text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-wA-W2-9]{4,20}$/), (value) => {
        for (const payload of [
          JSON.stringify({ claim: value }),
          JSON.stringify({ [value]: { [value]: value } }),
          JSON.stringify([[value]]),
          value,
        ])
          expect(payloadOf(payload)).not.toContain(value);
      }),
      { numRuns: 100 },
    );
  });
});
