import { describe, expect, it } from 'vitest';
import { readJson, type JsonObject } from '../text/json.ts';
import { textIn } from '../text/spans.ts';
import { checkClaims, prepareClaims, verdictAt } from './check-claims.ts';
import { checkSentence } from './check-sentences.ts';
import type { CheckId } from './check.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy, type Policy } from './policy.ts';

function claimsOf(text: string): JsonObject {
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error(`no object: ${text}`);
  return node;
}

const noon = 1_700_000_000;

type Case = { readonly policy?: Partial<Policy>; readonly typ?: string; readonly now?: number };

function check(text: string, { policy = {}, typ, now = noon }: Case = {}) {
  return checkClaims({
    claims: claimsOf(text),
    header: typ === undefined ? {} : { typ },
    policy: { ...noPolicy, ...policy },
    now: seconds(now),
  });
}

/** Returns `outcome id claim` of each check that ran. */
const ran = (text: string, how?: Case) =>
  check(text, how)
    .checks.filter(({ outcome }) => outcome !== 'not-checked')
    .map(({ outcome, id, claim }) => `${outcome} ${id} ${claim}`);

describe('a time that only the tolerance lets pass', () => {
  const policy = { tolerance: seconds(60) };
  it.each([
    [`{"exp":${noon - 30}}`, 'expired 30 s ago, within the tolerance of 60 s'],
    [`{"exp":${noon}}`, 'expired 0 s ago, within the tolerance of 60 s'],
    [`{"nbf":${noon + 45}}`, 'becomes valid in 45 s, within the tolerance of 60 s'],
    [`{"iat":${noon + 59}}`, 'issued 59 s in the future, within the tolerance of 60 s'],
  ])('is named in the sentence of %s', (text, sentence) => {
    const { verdict, checks } = check(text, { policy });
    expect(verdict).toBe('accepted');
    expect(checks.map((each) => checkSentence(each)).join(' ')).toContain(sentence);
  });

  it.each([`{"exp":${noon + 1}}`, `{"nbf":${noon}}`, `{"iat":${noon}}`])('is not said of %s', (text) => {
    const { checks } = check(text, { policy });
    expect(checks.map((each) => checkSentence(each)).join(' ')).not.toContain('within');
  });
});

describe('exp (RFC 7519 §4.1.4)', () => {
  it('rejects the example of RFC 7519 §3.1, which expired in 2011', () => {
    const example = '{"iss":"joe",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}';
    const verdict = check(example);
    expect(verdict.verdict).toBe('rejected');
    const expired = verdict.checks.find(({ outcome }) => outcome === 'failed');
    expect(expired).toMatchObject({ id: 'expired', claim: 'exp', facts: { at: 1_300_819_380 } });
    expect(expired?.span && textIn(example, expired.span)).toBe('1300819380');
  });

  it.each([
    [-1, 0, 'accepted'],
    [0, 0, 'rejected'],
    [59, 60, 'accepted'],
    [60, 60, 'rejected'],
  ])('at %d s past exp with a tolerance of %d s is %s', (past, tolerance, verdict) => {
    expect(check(`{"exp":${noon - past}}`, { policy: { tolerance: seconds(tolerance) } }).verdict).toBe(verdict);
  });

  it('does not matter if it is absent', () => {
    const verdict = check('{"sub":"x"}');
    expect(verdict.verdict).toBe('unchecked');
    expect(verdict.checks.find(({ id }) => id === 'expired')).toMatchObject({
      outcome: 'not-checked',
      span: null,
      facts: { at: null },
    });
  });
});

describe('nbf and iat (RFC 7519 §4.1.5, §4.1.6)', () => {
  it.each([
    ['nbf', 'nbf-in-future'],
    ['iat', 'iat-in-future'],
  ])('%s passes up to the tolerance and fails beyond it', (claim, id) => {
    const policy = { tolerance: seconds(30) };
    expect(ran(`{"${claim}":${noon + 30}}`, { policy })).toEqual([`passed ${id} ${claim}`]);
    expect(ran(`{"${claim}":${noon + 31}}`, { policy })).toEqual([`failed ${id} ${claim}`]);
  });
});

describe('the time of the check', () => {
  it('is that of the policy if it names one', () => {
    const text = `{"exp":${noon + 10}}`;
    expect(check(text, { now: noon + 1000 }).verdict).toBe('rejected');
    expect(check(text, { now: noon + 1000, policy: { checkAsOf: seconds(noon) } })).toMatchObject({
      verdict: 'accepted',
      asOf: noon,
    });
  });

  it('changes the verdict of claims that were prepared once', () => {
    const prepared = prepareClaims({
      claims: claimsOf(`{"nbf":${noon},"exp":${noon + 10}}`),
      header: {},
      policy: noPolicy,
    });
    const verdicts = [noon - 1, noon, noon + 9, noon + 10].map((now) => verdictAt(prepared, seconds(now)).verdict);
    expect(verdicts).toEqual(['rejected', 'accepted', 'accepted', 'rejected']);
  });
});

describe('a time that is wrong by itself', () => {
  const later = noon + 900;
  it.each<[string, CheckId, string, string]>([
    [`{"exp":"${later}"}`, 'exp-not-a-number', 'exp', 'failed'],
    ['{"nbf":null}', 'exp-not-a-number', 'nbf', 'failed'],
    ['{"iat":[1]}', 'exp-not-a-number', 'iat', 'failed'],
    [`{"exp":${later}000}`, 'exp-milliseconds', 'exp', 'warned'],
    ['{"exp":1e400}', 'exp-out-of-range', 'exp', 'warned'],
    ['{"exp":1e21}', 'exp-out-of-range', 'exp', 'warned'],
    ['{"nbf":-1e400}', 'exp-out-of-range', 'nbf', 'warned'],
    ['{"exp":3600}', 'exp-too-small', 'exp', 'warned'],
    [`{"exp":${later}.5}`, 'exp-float', 'exp', 'warned'],
    [`{"exp":${noon - 1},"iat":${noon - 1}}`, 'exp-before-iat', 'exp', 'warned'],
  ])('%s finds %s', (text, id, claim, outcome) => {
    expect(ran(text)).toContain(`${outcome} ${id} ${claim}`);
  });

  it('distinguishes a time divided by 1000 from a lifetime, which is a whole number of minutes', () => {
    const meant = (exp: string) =>
      check(`{"exp":${exp}}`).checks.flatMap((one) => (one.id === 'exp-too-small' ? [one.facts.meant] : []));
    expect(meant('1700000.9')).toEqual([1_700_000_900]);
    expect(meant('1700001')).toEqual([1_700_001_000]);
    expect([...meant('2592000'), ...meant('3600'), ...meant('900001')]).toEqual([null, null, null]);
  });

  it('ignores the order of exp and iat if one of them is not a time', () => {
    expect(ran(`{"exp":3600,"iat":${noon}}`)).not.toContain('warned exp-before-iat exp');
    expect(ran(`{"exp":${later},"iat":${noon}000}`)).not.toContain('warned exp-before-iat exp');
  });

  it('accepts nbf 0, whole seconds written as 1.7e9, and exp after iat', () => {
    expect(ran(`{"nbf":0,"iat":1.7e9,"exp":${later}}`)).toEqual([
      'passed expired exp',
      'passed nbf-in-future nbf',
      'passed iat-in-future iat',
    ]);
  });

  it('is not compared with the clock if it is not a number', () => {
    expect(ran('{"exp":"1"}')).toEqual(['failed exp-not-a-number exp']);
  });

  it('shows a number beyond any calendar as that number', () => {
    expect(ran('{"exp":1e999}')).toEqual(['passed expired exp', 'warned exp-out-of-range exp']);
    expect(ran('{"nbf":1e999}')).toEqual(['failed nbf-in-future nbf', 'warned exp-out-of-range nbf']);
  });
});

it('reports a claim that is twice in the key binding JWT', () => {
  const binding = claimsOf(`{"iat":${noon},"nonce":"other","nonce":"n"}`);
  const { verdict, checks } = verdictAt(
    prepareClaims({
      claims: claimsOf(`{"exp":${noon + 10}}`),
      header: {},
      policy: { ...noPolicy, nonce: 'n' },
      binding,
    }),
    seconds(noon),
  );
  expect(verdict).toBe('accepted');
  expect(checks).toContainEqual(
    expect.objectContaining({
      id: 'duplicate-claim',
      outcome: 'warned',
      facts: { names: ['kb+jwt nonce'], earlier: [] },
    }),
  );
});

describe('the issuer', () => {
  const policy = { issuer: ['https://a.example'] };
  it.each([
    ['{"iss":"https://a.example"}', ['passed issuer-mismatch iss']],
    ['{"iss":"https://a.example/"}', ['failed issuer-mismatch iss']],
    ['{"iss":"https://A.example"}', ['failed issuer-mismatch iss']],
    ['{}', ['failed missing-claim iss']],
    ['{"iss":["https://a.example"]}', ['failed wrong-json-type iss']],
  ])('expected exactly: %s', (text, checks) => {
    expect(ran(text, { policy })).toEqual(checks);
  });

  it('of the wrong JSON type is rejected even if none is expected', () => {
    expect(ran('{"iss":5}')).toEqual(['failed wrong-json-type iss']);
    expect(ran('{"iss":"anyone"}')).toEqual([]);
  });
});

describe('the audience', () => {
  const policy = { audience: ['api'] };
  it.each([
    ['{"aud":"api"}', ['passed audience-mismatch aud']],
    ['{"aud":["web","api"]}', ['passed audience-mismatch aud']],
    ['{"aud":"api2"}', ['failed audience-mismatch aud']],
    ['{"aud":[]}', ['failed audience-mismatch aud']],
    ['{"aud":["api",1]}', ['failed wrong-json-type aud']],
    ['{"aud":{"api":true}}', ['failed wrong-json-type aud']],
    ['{"sub":"api"}', ['failed missing-claim aud']],
  ])('expected: %s', (text, checks) => {
    expect(ran(text, { policy })).toEqual(checks);
  });
});

describe('the type (RFC 7515 §4.1.9)', () => {
  it.each([
    ['at+jwt', 'at+jwt', 'accepted'],
    ['AT+JWT', 'at+jwt', 'accepted'],
    ['application/at+jwt', 'at+jwt', 'accepted'],
    ['at+jwt', 'application/at+JWT', 'accepted'],
    ['JWT', 'at+jwt', 'rejected'],
    ['text/at+jwt', 'at+jwt', 'rejected'],
    [undefined, 'at+jwt', 'rejected'],
  ])('%s with %s expected is %s', (typ, type, verdict) => {
    expect(check('{}', { policy: { type }, ...(typ === undefined ? {} : { typ }) }).verdict).toBe(verdict);
  });
});

describe('sub and jti', () => {
  it('of the wrong JSON type cause a warning, not a rejection', () => {
    expect(ran(`{"sub":5,"jti":6,"exp":${noon + 1}}`)).toEqual([
      'passed expired exp',
      'warned wrong-json-type sub',
      'warned wrong-json-type jti',
    ]);
    expect(check('{"sub":5}').verdict).toBe('unchecked');
  });
});

describe('nonce', () => {
  it('that is null causes a warning; of another type it is only looked at if one is expected', () => {
    expect(ran('{"nonce":null}')).toEqual(['warned wrong-json-type nonce']);
    expect(ran('{"nonce":5}')).toEqual([]);
    expect(ran('{"nonce":"n"}')).toEqual([]);
  });
});

describe('duplicate claims (RFC 7519 §4)', () => {
  it('use the last value, and are reported once, at the first duplicate', () => {
    const text = `{"exp":1,"a":1,"exp":${noon + 1},"a":2,"a":3}`;
    const verdict = check(text);
    expect(verdict.verdict).toBe('accepted');
    const noted = verdict.checks.filter(({ id }) => id === 'duplicate-claim');
    expect(noted).toMatchObject([
      { outcome: 'warned', claim: 'exp', facts: { names: ['exp', 'a'] }, span: { start: text.lastIndexOf('"exp"') } },
    ]);
    const [{ facts } = { facts: null }] = verdict.checks.flatMap((one) => (one.id === 'duplicate-claim' ? [one] : []));
    expect(facts?.earlier.map((span) => textIn(text, span))).toEqual(['"exp":1,', '"a":1,', '"a":2,']);
  });
});

describe('verdictAt', () => {
  it('returns the same object until a check has another outcome', () => {
    const policy = { ...noPolicy, maxAge: seconds(50) };
    const prepared = prepareClaims({ claims: claimsOf(`{"exp":${noon + 100},"iat":${noon}}`), header: {}, policy });
    const verdicts = Array.from({ length: 200 }, (_, at) => verdictAt(prepared, seconds(noon + at)));
    expect([...new Set(verdicts)].map((verdict) => verdicts.indexOf(verdict))).toEqual([0, 51, 100]);
    expect(verdicts.map(({ verdict }) => verdict).indexOf('rejected')).toBe(51);
  });
});

describe('a payload that is not a claims set', () => {
  const nothing = (policy: Partial<Policy>, typ: string) =>
    checkClaims({ claims: null, header: { typ }, policy: { ...noPolicy, ...policy }, now: seconds(noon) }).verdict;

  it('is never accepted, and rejected only because of the type in the header', () => {
    expect(nothing({}, 'JWT')).toBe('unchecked');
    expect(nothing({ issuer: ['x'], audience: ['y'] }, 'JWT')).toBe('unchecked');
    expect(nothing({ type: 'JWT' }, 'JWT')).toBe('unchecked');
    expect(nothing({ type: 'at+jwt' }, 'JWT')).toBe('rejected');
  });
});

describe('names of Object.prototype', () => {
  it('are ordinary claims', () => {
    expect(check(`{"__proto__":{"exp":1},"constructor":1,"exp":${noon + 1}}`).verdict).toBe('accepted');
  });
});
