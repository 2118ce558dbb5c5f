import { describe, expect, it } from 'vitest';
import { headerParameterRow, registeredHeaderParameters } from './header-parameters.ts';
import { claimRow, registeredClaims } from './registered-claims.ts';
import { isRegisteredTime } from './registered-times.ts';

describe('the table of registered claims', () => {
  it('contains the seven claims of RFC 7519 §4.1 with their types', () => {
    const seven = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'].map((name, at) => [
      claimRow(name)?.source,
      `RFC 7519 §4.1.${at + 1}`,
    ]);
    expect(seven).toHaveLength(7);
    for (const [source, section] of seven) expect(source).toBe(section);
    expect(claimRow('aud')?.type).toBe('string-or-strings');
  });

  it('names the time claims', () => {
    const times = registeredClaims.filter(({ isTime }) => isTime).map(({ name }) => name);
    expect(times).toEqual(['exp', 'nbf', 'iat', 'auth_time', 'updated_at', 'toe']);
    expect(registeredClaims.filter(({ name }) => isRegisteredTime(name)).map(({ name }) => name)).toEqual(times);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'EXP', 'exp ', ''])(
    'does not contain "%s"',
    (name) => {
      expect(claimRow(name)).toBeNull();
      expect(headerParameterRow(name)).toBeNull();
    },
  );
});

describe('the table of header parameters', () => {
  it.each([
    ['alg', 'RFC 7515 §4.1.1'],
    ['crit', 'RFC 7515 §4.1.11'],
    ['x5t#S256', 'RFC 7515 §4.1.8'],
    ['b64', 'RFC 7797 §3'],
    ['p2c', 'RFC 7518 §4.8.1.2'],
  ])('cites the source of %s: %s', (name, source) => {
    expect(headerParameterRow(name)?.source).toBe(source);
  });
});

describe('both tables', () => {
  it('say in one sentence what each name means, and where it is defined', () => {
    const rows = [...registeredClaims, ...registeredHeaderParameters];
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter(({ meaning }) => !/^[A-Z][^\n]{10,140}\.$/.test(meaning))).toEqual([]);
    expect(rows.filter(({ source }) => !/^(RFC \d{4}|OpenID|draft-|W3C)/.test(source))).toEqual([]);
    expect(rows.filter(({ title }) => title === '')).toEqual([]);
  });
});
