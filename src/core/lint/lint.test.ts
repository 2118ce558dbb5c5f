import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { atJwt, idToken } from './cases/case.ts';
import { lintCases } from './cases/lint-cases.ts';
import { ruleFindings, lint, type LintFinding } from './lint.ts';
import type { LintSubject } from './rule.ts';
import { ruleIds } from './rules.ts';
import { completed, lintSubject, type Given } from './testing.ts';

const rows = ruleIds.map((id) => ({ id, ...lintCases[id] }));

function marked({ place, span }: LintFinding, { texts }: LintSubject): string {
  if (place === 'signature' || place === 'token') return place;
  return span === null ? '' : textIn(texts[place], span);
}

describe('a rule', () => {
  it.each(rows)('finds what it is for, and marks it: $id', ({ id, seen, marks }) => {
    const subject = lintSubject(seen);
    const found = ruleFindings(id, subject);
    expect(found.map((finding) => marked(finding, subject))).toContain(marks);
    expect(found.every(({ what, source }) => what.length > 0 && source.length > 0)).toBe(true);
  });

  it.each(rows)('is the only one that applies to its own case: $id', ({ id, seen, also = [] }) => {
    const applied = new Set(lint(lintSubject(completed(seen))).map(({ rule }) => rule));
    expect([...applied].toSorted()).toEqual([id, ...also].toSorted());
  });

  it.each(rows)('ignores what only looks similar: $id', ({ id, miss }) => {
    expect(ruleFindings(id, lintSubject(miss))).toEqual([]);
  });

  it('has a name of the form family/name', () => {
    expect(ruleIds.filter((id) => !/^[a-z\d]+\/[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
    expect(ruleIds.length).toBeGreaterThan(80);
  });
});

describe('the rules together', () => {
  it('report the most severe findings first', () => {
    const severities = lint(lintSubject({ header: { alg: 'none' }, claims: { email: 'a@b.example', Exp: 1 } })).map(
      ({ severity }) => severity,
    );
    expect(severities[0]).toBe('critical');
    expect(severities.toSorted((one, other) => order(one) - order(other))).toEqual(severities);
  });

  it('report nothing for a token without problems', () => {
    expect(lint(lintSubject(completed({})))).toEqual([]);
    expect(lint(lintSubject({ header: { alg: 'ES256', typ: 'at+jwt', kid: 'k1' }, claims: atJwt }))).toEqual([]);
  });

  it('look at every layer of a nested token', () => {
    const sealed = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AA.AA.AA';
    const [signed, unsigned] = ['eyJhbGciOiJFUzI1NiJ9.e30.AA', 'eyJhbGciOiJub25lIn0.e30.'];
    const header = { alg: 'dir', enc: 'A128GCM', cty: 'JWT' };
    const parts = [1, 2, 3, 4].map(() => new Uint8Array(16));
    const nested = (deeper: readonly string[]) =>
      lint(lintSubject({ header, parts, inner: sealed, deeper }))
        .filter(({ rule }) => rule.startsWith('nested/'))
        .map(({ rule, what }) => [rule, what.slice(0, 7)]);
    expect(nested([])).toEqual([]);
    expect(nested([signed])).toEqual([['nested/cty', 'Layer 2']]);
    expect(nested([unsigned]).map(([rule]) => rule)).toEqual(['nested/unsigned', 'nested/cty']);
  });

  it('name an issuer only for iss, never for claims that anyone can write', () => {
    const seen = (iss: unknown) =>
      lint(lintSubject({ header: { alg: 'HS256' }, claims: { iss, tid: 't', oid: 'o' } })).some(
        ({ rule }) => rule === 'algorithm/shared-secret-of-others',
      );
    expect([1, 'https://login.example', 'https://login.microsoftonline.com/t/v2.0'].map(seen)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('compare subjects only within one sign-in, not between the lines of a log', () => {
    const reports = (given: Parameters<typeof lintSubject>[0]) =>
      lint(lintSubject(given)).some(({ rule }) => rule === 'pair/other-subject');
    const bob = { ...atJwt, sub: 'bob' };
    expect(reports({ claims: idToken, others: [{ claims: bob, name: 'access_token' }] })).toBe(true);
    expect(reports({ claims: atJwt, others: [{ claims: bob }] })).toBe(false);
    expect(reports({ header: { alg: 'ES256', typ: 'at+jwt' }, claims: atJwt, others: [{ claims: bob }] })).toBe(false);
    const twoSignIns = [
      { claims: atJwt, name: 'access_token' },
      { claims: { ...idToken, sub: 'bob' }, name: 'id_token' },
      { claims: bob, name: 'access_token' },
    ];
    expect(reports({ claims: idToken, sent: { name: 'id_token' }, others: twoSignIns })).toBe(false);
  });

  it('name the largest claims of a long token only if its claims can be read', () => {
    const advice = (claims: object | string) =>
      lint(lintSubject({ claims })).find(({ rule }) => rule === 'size/cookie')?.advice;
    expect(advice({ roles: 'x'.repeat(3000) })).toMatch(/Most of it: roles\.$/);
    expect(advice(`{"roles":"${'x'.repeat(3000)}`)).not.toMatch(/Most of it|Claims are not/);
  });

  it('ignore what cannot be read', () => {
    expect(lint(lintSubject({ header: '{', claims: 'no JSON' }))).toEqual([]);
  });

  it('lower the severity the less certain the kind of token is', () => {
    const bad = (given: Given) =>
      lint(lintSubject(given))
        .filter(({ rule }) => rule === 'profile/missing')
        .map(({ severity }) => severity);
    expect(bad({ header: { alg: 'ES256', typ: 'at+jwt' }, claims: { ...atJwt, jti: undefined } })).toEqual(['medium']);
    expect(bad({ header: { alg: 'ES256', typ: 'at+jwt' }, claims: { ...atJwt, aud: undefined } })).toEqual(['high']);
    expect(bad({ claims: { ...idToken, exp: undefined } })).toEqual(['high']);
    expect(bad({ claims: { ...idToken, iat: undefined } })).toEqual(['low']);
    expect(bad({ claims: { ...idToken, iat: undefined }, pinned: 'id-token' })).toEqual(['medium']);
  });

  it('do not call a request object with a scope an access token', () => {
    const claims = { client_id: 'c', response_type: 'code', scope: 'openid', aud: 'a', iss: 'c', exp: 2, iat: 1 };
    const found = lint(lintSubject({ header: { alg: 'ES256', typ: 'oauth-authz-req+jwt' }, claims }));
    expect(found.map(({ rule }) => rule)).not.toContain('kind/mixed-up');
  });

  it('know an ACME request by its header, and what it must have (RFC 8555 §6.2)', () => {
    const severe = (header: object) =>
      lint(
        lintSubject({ header: { alg: 'ES256', nonce: 'n', url: 'https://ca.example/a', ...header }, claims: { a: 1 } }),
      )
        .filter(({ severity }) => severity !== 'low' && severity !== 'info')
        .map(({ rule }) => rule);
    const jwk = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' };
    expect(severe({ jwk })).toEqual([]);
    expect(severe({ kid: 'a' })).toEqual([]);
    expect(severe({})).toEqual(['profile/missing']);
    expect(severe({ kid: 'a', jwk })).toEqual(['profile/missing']);
    expect(severe({ kid: 'a', alg: 'HS256' })).toEqual(['profile/malformed']);
  });

  it('expect the address of the certificate in a signed caller identity (RFC 8225 §4.3)', () => {
    const header = { alg: 'ES256', typ: 'passport', x5u: 'https://cert.example/passport.cer' };
    const claims = { iat: 1_800_000_000, orig: { tn: '1' }, dest: { tn: ['2'] } };
    const severe = (given: Given) =>
      lint(lintSubject(given))
        .filter(({ severity }) => severity === 'critical' || severity === 'high')
        .map(({ rule }) => rule);
    expect(severe({ header, claims })).toEqual([]);
    expect(severe({ header: { ...header, x5u: undefined }, claims })).toEqual(['profile/missing']);
    expect(severe({ header: { ...header, ppt: 'shaken' }, claims })).toEqual(['profile/missing', 'profile/missing']);
    expect(severe({ header: { ...header, typ: 'JWT' }, claims: { ...claims, orig: undefined } })).toContain(
      'key/address',
    );
  });

  it('never fail, whatever the token contains', () => {
    const member = fc.tuple(
      fc.constantFrom(
        'alg',
        'typ',
        'kid',
        'jku',
        'jwk',
        'x5c',
        'crit',
        'iss',
        'sub',
        'aud',
        'exp',
        'nbf',
        'iat',
        'scope',
        'cnf',
        'act',
        'events',
        'at_hash',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const object = fc.array(member, { maxLength: 8 }).map((members) => Object.fromEntries(members));
    fc.assert(
      fc.property(object, object, (head, set) => {
        expect(lint(lintSubject({ header: head, claims: set })).every(({ what }) => what !== '')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const order = (severity: LintFinding['severity']): number =>
  ['critical', 'high', 'medium', 'low', 'info'].indexOf(severity);
