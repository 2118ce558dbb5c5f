import { describe, expect, it } from 'vitest';
import { withMember } from './json-edit.ts';

describe('withMember', () => {
  it('replaces a value and keeps all other text', () => {
    expect(withMember('{ "typ":"JWT",\r\n "alg" : "HS256", "n":1.0 }', 'alg', '"none"')).toBe(
      '{ "typ":"JWT",\r\n "alg" : "none", "n":1.0 }',
    );
  });

  it('replaces the last of a duplicate name, which is the one that counts', () => {
    expect(withMember('{"alg":"a","alg":"b"}', 'alg', '"c"')).toBe('{"alg":"a","alg":"c"}');
  });

  it('adds a missing member at the front, formatted like the next one', () => {
    expect(withMember('{\n  "typ": "JWT"\n}', 'alg', '"HS256"')).toBe('{\n  "alg": "HS256",\n  "typ": "JWT"\n}');
    expect(withMember('{}', 'alg', '"HS256"')).toBe('{"alg":"HS256"}');
  });

  it('does not change text that is not a JSON object', () => {
    expect(withMember('[1]', 'alg', '1')).toBeNull();
    expect(withMember('{"alg":', 'alg', '1')).toBeNull();
    expect(withMember('', 'alg', '1')).toBeNull();
  });
});
