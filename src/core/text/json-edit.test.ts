import { describe, expect, it } from 'vitest';
import { withMember } from './json-edit.ts';

describe('withMember', () => {
  it('replaces a value and leaves the rest to the letter', () => {
    expect(withMember('{ "typ":"JWT",\r\n "alg" : "HS256", "n":1.0 }', 'alg', '"none"')).toBe(
      '{ "typ":"JWT",\r\n "alg" : "none", "n":1.0 }',
    );
  });

  it('replaces the last of a doubled name, which is the one that counts', () => {
    expect(withMember('{"alg":"a","alg":"b"}', 'alg', '"c"')).toBe('{"alg":"a","alg":"c"}');
  });

  it('adds a missing member at the front, laid out as its neighbour is', () => {
    expect(withMember('{\n  "typ": "JWT"\n}', 'alg', '"HS256"')).toBe('{\n  "alg": "HS256",\n  "typ": "JWT"\n}');
    expect(withMember('{}', 'alg', '"HS256"')).toBe('{"alg":"HS256"}');
  });

  it('leaves what is no JSON object alone', () => {
    expect(withMember('[1]', 'alg', '1')).toBeNull();
    expect(withMember('{"alg":', 'alg', '1')).toBeNull();
    expect(withMember('', 'alg', '1')).toBeNull();
  });
});
