import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import type { Check, ClaimsVerdict } from '../claims/check.ts';
import { seconds } from '../claims/numeric-date.ts';
import { noPolicy, type Policy } from '../claims/policy.ts';
import { readJson } from '../text/json.ts';
import { claimsCauses } from './claims-causes.ts';
import type { Diagnosis } from './trial.ts';

/** 2024-05-20 21:03:42 UTC. */
const now = seconds(1_716_239_022);

function verdictOf(text: string, policy: Partial<Policy> = {}, typ = 'JWT'): ClaimsVerdict {
  const { node } = readJson(text);
  return checkClaims({
    claims: node?.kind === 'object' ? node : null,
    header: { typ },
    policy: { ...noPolicy, ...policy },
    now,
  });
}

const causesOf = (text: string, policy: Partial<Policy> = {}): readonly Diagnosis[] =>
  claimsCauses(verdictOf(text, policy), textsOf(text), now);
const textsOf = (payload: string) => ({ header: '{"alg":"HS256","typ":"JWT"}', payload });
const idsOf = (text: string, policy: Partial<Policy> = {}) =>
  causesOf(text, policy).map(({ findings }) => findings.map(({ cause }) => cause));

function only(text: string, policy: Partial<Policy> = {}): Diagnosis {
  const [first, ...others] = causesOf(text, policy);
  if (first === undefined || others.length > 0)
    throw new Error(`Not one diagnosis but ${others.length + (first ? 1 : 0)}: ${text}`);
  return first;
}

describe('claimsCauses', () => {
  it.each<[string, string[], string | null]>([
    // Expired. The new time is now plus the earlier lifetime, or plus an hour if that is unknown,
    // and on the next whole minute.
    ['{"iat":1716230000,"exp":1716230900}', ['expired'], '{"iat":1716230000,"exp":1716239940}'],
    ['{ "exp" : 1716230900 , "a":1.0}', ['expired'], '{ "exp" : 1716242640 , "a":1.0}'],
    ['{"exp":1716230900.5,"iat":1716230000}', ['expired', 'exp-float'], '{"exp":1716239940,"iat":1716230000}'],
    ['{"exp":-1e999,"iat":-1e999}', ['exp-before-iat', 'expired'], '{"exp":1716242640,"iat":-1e999}'],
    // Not valid yet.
    ['{"nbf":1716239082}', ['nbf-in-future'], '{"nbf":1716238980}'],
    ['{"iat":1716239082}', ['iat-in-future'], '{"iat":1716238980}'],
    // Milliseconds.
    ['{"exp":1716240000123}', ['exp-milliseconds'], '{"exp":1716240000}'],
    ['{"nbf":1716239000000}', ['exp-milliseconds', 'nbf-in-future'], '{"nbf":1716239000}'],
    // A lifetime, or seconds divided by 1000.
    ['{"exp":3600}', ['exp-too-small', 'expired'], '{"exp":1716242640}'],
    ['{"iat":1716239000,"exp":3600}', ['exp-too-small', 'expired'], '{"iat":1716239000,"exp":1716242600}'],
    ['{"iat":1716000000,"exp":3600}', ['exp-too-small', 'expired'], '{"iat":1716000000,"exp":1716242640}'],
    ['{"exp":0}', ['exp-too-small', 'expired'], '{"exp":1716242640}'],
    ['{"exp":1716242.5}', ['exp-too-small', 'expired'], '{"exp":1716242500}'],
    // Not a number.
    ['{"exp":"1716240000"}', ['exp-not-a-number'], '{"exp":1716240000}'],
    ['{"exp":"1716240000000"}', ['exp-not-a-number'], '{"exp":1716240000}'],
    ['{"exp":"2024-05-20T21:20:00Z"}', ['exp-not-a-number'], '{"exp":1716240000}'],
    ['{"nbf":"Mon, 20 May 2024 21:03:42 GMT"}', ['exp-not-a-number'], '{"nbf":1716239022}'],
    ['{"exp":"never"}', ['exp-not-a-number'], null],
    ['{"exp":null}', ['exp-not-a-number'], null],
    // A fraction; exp before iat.
    ['{"exp":1716240000.75}', ['exp-float'], '{"exp":1716240000}'],
    ['{"iat":1716239000,"exp":1716239000}', ['exp-before-iat', 'expired'], '{"iat":1716239000,"exp":1716242640}'],
    // Duplicate names: the earlier ones are removed.
    ['{"a":1, "b":2,\n"a":3}', ['duplicate-claim'], '{"b":2,\n"a":3}'],
    ['{"a":1,"a":2,"\\u0061":3,"b":{"a":1,"a":2}}', ['duplicate-claim'], '{"\\u0061":3,"b":{"a":1,"a":2}}'],
  ])('for %s names %j and offers %j', (text, causes, repaired) => {
    const { findings, repair, changes, kind } = only(text);
    expect(findings.map(({ cause }) => cause)).toEqual(causes);
    expect(repair?.payload ?? null).toBe(repaired);
    expect(changes.length).toBe(repaired === null ? 0 : 1);
    expect(kind).toBe(verdictOf(text).verdict === 'rejected' ? 'rejected' : 'seen');
  });

  it('shows the old and the new value', () => {
    expect(only('{"exp":1716240000123}').changes).toEqual([
      { where: 'payload', before: '"exp": 1716240000123', after: '"exp": 1716240000' },
    ]);
    expect(only('{"a":1, "a":2}').changes).toEqual([{ where: 'payload', before: '"a":1,', after: '' }]);
  });

  it('says by how long, at the chosen moment and beyond the tolerance', () => {
    const sentence = (text: string, policy: Partial<Policy> = {}) => only(text, policy).findings[0].sentence;
    expect(sentence('{"exp":1716066222}')).toBe(
      'The token expired 2 days ago, at 2024-05-18 21:03:42 UTC.\nGet a new one from the issuer.',
    );
    expect(sentence('{"nbf":1716239322}', { tolerance: seconds(60) })).toMatch(
      /^The token becomes valid in 5 minutes, at 2024-05-20 21:08:42 UTC, beyond the tolerance of 60 s \(nbf\)\./,
    );
    expect(sentence('{"iat":1716239322}', { checkAsOf: seconds(1_716_239_312) })).toMatch(
      /issued in 10 seconds, at 2024-05-20 21:08:42 UTC, seen from 2024-05-20 21:08:32 UTC/,
    );
    expect(sentence('{"nbf":1e999}')).toMatch(/beyond any calendar/);
  });

  it('counts from the chosen moment', () => {
    expect(only('{"exp":1800000000}', { checkAsOf: seconds(1_800_000_000) }).repair?.payload).toBe(
      '{"exp":1800003600}',
    );
  });

  it('names an expected claim that is missing, without a repair', () => {
    const policy = { issuer: ['https://a'], audience: ['api'], type: 'at+jwt' };
    expect(idsOf('{"iss":"https://a/","aud":"web"}', policy)).toEqual([
      ['issuer-mismatch'],
      ['audience-mismatch'],
      ['type-mismatch'],
    ]);
    expect(idsOf('{"iss":"https://a"}', { ...policy, type: '' })).toEqual([['missing-claim']]);
  });

  it.each([
    ['expired', '{"iat":1716230000,"exp":1716230900}', {}, 'Try with exp = now + 15 min'],
    ['expired, without iat', '{"exp":1716230900}', {}, 'Try with exp = now + 1 h'],
    ['nbf-in-future', '{"nbf":1716239082}', {}, 'Try with nbf = now'],
    [
      'expired at a chosen moment',
      '{"exp":1716230900}',
      { checkAsOf: seconds(1_716_239_022) },
      'Try with exp = 2024-05-20 22:04:00 UTC',
    ],
    ['issuer-mismatch', '{"iss":"https://a/"}', { issuer: ['https://a'] }, 'Try with iss = https://a'],
    ['audience-mismatch', '{"aud":["web"]}', { audience: ['api'] }, 'Try with aud = api'],
  ])('says what another token would have: %s', (_, text, policy, attempt) => {
    const { repair, ...item } = only(text, policy);
    expect(item.attempt).toBe(attempt);
    expect(idsOf(repair?.payload ?? '', policy)).toEqual([]);
  });

  it('tries the expected type in the header', () => {
    const { repair, attempt, changes } = only('{}', { type: 'at+jwt' });
    expect([repair, attempt]).toEqual([{ header: '{"alg":"HS256","typ":"at+jwt"}' }, 'Try with typ = at+jwt']);
    expect(changes).toEqual([{ where: 'header', before: '"typ": "JWT"', after: '"typ": "at+jwt"' }]);
  });

  it('proposes the same for a whole minute', () => {
    const proposals = [1, 20, 59].map((later) => {
      const at = seconds(now - 42 + later);
      return claimsCauses(verdictOf('{"exp":1716230900}'), textsOf('{"exp":1716230900}'), at)[0]?.repair?.payload;
    });
    expect(new Set(proposals).size).toBe(1);
  });

  it('has no other name for the repair of a value that is malformed', () => {
    for (const text of ['{"exp":1716240000123}', '{"exp":3600}', '{"iat":1716239082}', '{"exp":"1716240000"}'])
      expect(only(text)).not.toHaveProperty('attempt');
  });

  it('puts failures before oddities, and has an entry for each claim', () => {
    expect(idsOf('{"exp":1716240000000,"nbf":1716239082,"iat":1716239082,"iat":1716239083}')).toEqual([
      ['nbf-in-future'],
      ['iat-in-future'],
      ['exp-milliseconds'],
      ['duplicate-claim'],
    ]);
  });

  it.each([
    '{"iat":1716239000,"nbf":0,"exp":1716240000}',
    '{"sub":"3600"}',
    '{}',
    'no claims',
    '{"exp":1716240000,"sub":"5"}',
  ])('returns nothing for %s', (text) => {
    expect(causesOf(text)).toEqual([]);
  });

  it('offers no time that would itself be reported', () => {
    expect(only('{"exp":100000001}', { checkAsOf: seconds(4e11) }).repair).toBeNull();
    expect(only('{"iat":99999999}', { checkAsOf: seconds(1000) }).repair).toBeNull();
  });

  it('shows short values, however long the original is', () => {
    const { changes } = only(`{"a":"${'x'.repeat(100_000)}","a":1}`);
    expect(changes[0]?.before.length).toBeLessThan(300);
  });
});

const numbers = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }).map((off) => String(now + off)),
  fc.constantFrom(
    '0',
    '1',
    '3600',
    '86400',
    '1716239.022',
    '1716239',
    '2592000',
    '-1',
    '1e9',
    '1e999',
    '-1e999',
    '1716239022.5',
    '99999999.5',
  ),
  fc.integer({ min: -5000, max: 5000 }).map((off) => String((now + off) * 1000 + 7)),
);
const value = fc.oneof(
  numbers,
  numbers.map((text) => `"${text}"`),
  fc.constantFrom('null', 'true', '"2024-05-20T21:20:00+02:00"', '"2024-05-20"', '{"exp":1}', '["x"]'),
);
const space = fc.constantFrom('', ' ', '\n  ', '\t');
const member = fc
  .tuple(fc.constantFrom('exp', 'nbf', 'iat', 'exp', 'sub', '__proto__', '\\u0065xp'), space, value, space)
  .map(([name, before, text, after]) => `"${name}"${before}:${before}${text}${after}`);
const payloads = fc
  .tuple(space, fc.array(member, { maxLength: 7 }))
  .map(([lead, members]) => `${lead}{${members.join(`,${lead}`)}}${lead}`);
const policies = fc
  .record({ tolerance: fc.constantFrom(0, 60), checkAsOf: fc.constantFrom(null, 1_716_200_000, 1_716_239_022.75) })
  .map(({ tolerance, checkAsOf }) => ({
    tolerance: seconds(tolerance),
    checkAsOf: checkAsOf === null ? null : seconds(checkAsOf),
  }));

/** Returns the names and the texts of the values of an object, in order. */
function membersOf(text: string): [string, string][] {
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object') throw new Error(`no object: ${text}`);
  return node.members.map((one) => [one.name, text.slice(one.value.span.start, one.value.span.end)]);
}

describe('a repair of the claims', () => {
  it('passes its check afterwards, and changes one value or removes duplicate names, with all else unchanged', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(payloads, policies, (text, policy) => {
        for (const {
          findings: [main],
          repair,
        } of causesOf(text, policy)) {
          if (repair?.payload === undefined) continue;
          seen.add(main.cause);
          const failing = (payload: string) =>
            verdictOf(payload, policy).checks.filter(
              ({ id, outcome }) => id === main.cause && (outcome === 'failed' || outcome === 'warned'),
            ).length;
          expect(failing(repair.payload), `${main.cause}: ${text} → ${repair.payload}`).toBe(failing(text) - 1);
          if (main.cause === 'duplicate-claim') {
            const last = new Map(membersOf(text));
            expect(new Map(membersOf(repair.payload))).toEqual(last);
            expect(membersOf(repair.payload)).toHaveLength(last.size);
          } else {
            expect(differing(text, repair.payload)).toBe(1);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect([...seen].toSorted()).toEqual([
      'duplicate-claim',
      'exp-before-iat',
      'exp-float',
      'exp-milliseconds',
      'exp-not-a-number',
      'exp-too-small',
      'expired',
      'iat-in-future',
      'nbf-in-future',
    ]);
  });

  it('finds the causes in tens of thousands of claims', () => {
    const text = `{${Array.from({ length: 50_000 }, (_, index) => `"claim${index % 40_000}":"${index}"`).join(',')},"exp":1}`;
    const verdict = verdictOf(text);
    const causes = claimsCauses(verdict, textsOf(text), now);
    expect(causes.map(({ findings }) => findings[0].cause)).toEqual(['exp-too-small', 'duplicate-claim']);
  });
});

/** Returns how many values differ; the texts around the values must be the same. */
function differing(before: string, after: string): number {
  const [old, young] = [readJson(before).node, readJson(after).node];
  if (old?.kind !== 'object' || young?.kind !== 'object') throw new Error('no objects');
  const around = (text: string, node: typeof old) =>
    node.members.reduceRight(
      (rest, { value: { span } }) => `${rest.slice(0, span.start)}#${rest.slice(span.end)}`,
      text,
    );
  expect(around(after, young)).toBe(around(before, old));
  const values = membersOf(after);
  return membersOf(before).filter(([, text], index) => values[index]?.[1] !== text).length;
}

it('says once that disclosures are refused, however many there are', () => {
  const refused: Check = {
    id: 'form-refused',
    claim: '',
    span: null,
    outcome: 'failed',
    facts: { clause: 'a disclosure cannot be read', source: 'RFC 9901 §7.1' },
  };
  const verdict = { ...verdictOf('{}'), checks: Array.from({ length: 100_000 }, () => refused) };
  expect(claimsCauses(verdict, textsOf('{}'), now)).toHaveLength(1);
});
