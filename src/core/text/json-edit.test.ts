import { describe, expect, it } from 'vitest';
import { withLastMember, withMember, withoutMember } from './json-edit.ts';

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

describe('withLastMember', () => {
  it('adds a missing member at the end, formatted like the one before it', () => {
    expect(withLastMember('{\n  "alg": "dir",\n  "typ": "JWT"\n}', 'enc', '"A256GCM"')).toBe(
      '{\n  "alg": "dir",\n  "typ": "JWT",\n  "enc": "A256GCM"\n}',
    );
    expect(withLastMember('{"alg":"dir"}', 'enc', '"A256GCM"')).toBe('{"alg":"dir","enc":"A256GCM"}');
    expect(withLastMember('{}', 'enc', '1')).toBe('{"enc":1}');
  });

  it('replaces a value that is there', () => {
    expect(withLastMember('{"enc":1,"alg":2}', 'enc', '3')).toBe('{"enc":3,"alg":2}');
  });
});

describe('withoutMember', () => {
  it.each([
    ['{"a":1,"b":2,"c":3}', 'a', '{"b":2,"c":3}'],
    ['{"a":1,"b":2,"c":3}', 'b', '{"a":1,"c":3}'],
    ['{\n  "a": 1,\n  "b": 2\n}', 'b', '{\n  "a": 1\n}'],
    ['{ "a": 1 }', 'a', '{  }'],
    ['{"a":1}', 'b', '{"a":1}'],
  ])('removes a member of %s: %s', (text, name, left) => {
    expect(withoutMember(text, name)).toBe(left);
  });

  it('does not change text that is not a JSON object', () => {
    expect(withoutMember('{"a":', 'a')).toBeNull();
  });
});
