import fc from 'fast-check';
import { CompactSign, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { checkClaims } from './check-claims.ts';
import type { ClaimsVerdict } from './check.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy, type Policy } from './policy.ts';

const now = 1_700_000_000;
const key = new Uint8Array(32);
const encoder = new TextEncoder();

type Case = { readonly payload: string; readonly typ: string | undefined; readonly policy: Policy };

const time = fc.oneof(
  fc.integer({ min: -130, max: 130 }).map((off) => String(now + off)),
  fc.constantFrom('0', '-1', '1.7e9', '1700000000.5', '1699999999.999', '1700000000000', '1e999', '-1e999'),
);
const name = fc.constantFrom('"a"', '"b"', '"A"', '""', '"\\u0061"');
const audience = fc.oneof(name, fc.array(name, { maxLength: 3 }).map((names) => `[${names.join(',')}]`));
const wrong = fc.constantFrom('null', 'true', '5', '"1800000000"', '{}', '[]', '["a",1]');

const member = (claim: string, value: fc.Arbitrary<string>) => value.map((text) => `"${claim}":${text}`);

/** Payloads whose claims have the JSON types of RFC 7519, doubled names included. */
const typed = fc.array(
  fc.oneof(member('exp', time), member('nbf', time), member('iss', name), member('aud', audience)), { maxLength: 5 },
);
const anything = fc.array(
  fc.oneof(...['exp', 'nbf', 'iat', 'iss', 'aud'].map((claim) => member(claim, fc.oneof(time, audience, wrong)))), { maxLength: 5 },
);

const expected = fc.constantFrom('', '', 'a', 'b');
const cases = (members: fc.Arbitrary<string[]>): fc.Arbitrary<Case> =>
  fc.record({
    payload: members.map((all) => `{${all.join(',')}}`),
    typ: fc.constantFrom(undefined, 'JWT', 'jwt', 'at+jwt', 'application/at+jwt', 'APPLICATION/AT+JWT', 'text/at+jwt'),
    policy: fc.record({
      issuer: expected, audience: expected, type: fc.constantFrom('', 'JWT', 'at+jwt', 'application/AT+jwt'),
      tolerance: fc.constantFrom(0, 1, 60).map(seconds), checkAsOf: fc.constant(null),
    }),
  });

function ours({ payload, typ, policy }: Case): ClaimsVerdict {
  const { node } = readJson(payload);
  return checkClaims({ claims: node?.kind === 'object' ? node : null, header: typ === undefined ? {} : { typ }, policy, now: seconds(now) });
}

async function joseAccepts({ payload, typ, policy }: Case): Promise<boolean> {
  const token = await new CompactSign(encoder.encode(payload)).setProtectedHeader({ alg: 'HS256', ...(typ === undefined ? {} : { typ }) }).sign(key);
  const options = {
    currentDate: new Date(now * 1000), clockTolerance: policy.tolerance,
    ...(policy.issuer === '' ? {} : { issuer: policy.issuer }),
    ...(policy.audience === '' ? {} : { audience: policy.audience }),
    ...(policy.type === '' ? {} : { typ: policy.type }),
  };
  return jwtVerify(token, key, options).then(() => true, () => false);
}

describe('the claims verdict beside jose\'s jwtVerify', () => {
  it('is the same for claims of the right JSON types', async () => {
    const seen = { accepted: 0, rejected: 0 };
    await fc.assert(fc.asyncProperty(cases(typed), async (one) => {
      const accepts = await joseAccepts(one);
      seen[accepts ? 'accepted' : 'rejected'] += 1;
      expect(ours(one).verdict === 'rejected').toBe(!accepts);
    }), { numRuns: 600 });
    expect(Math.min(seen.accepted, seen.rejected)).toBeGreaterThan(50);
  });

  it('is never milder, and stricter only about iat in the future and wrong JSON types', async () => {
    const stricter = new Set<string>();
    await fc.assert(fc.asyncProperty(cases(anything), async (one) => {
      const accepts = await joseAccepts(one);
      const failed = ours(one).checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
      expect(accepts || failed.length > 0).toBe(true);
      for (const id of accepts ? failed : []) stricter.add(id);
    }), { numRuns: 600 });
    expect(['iat-in-future', 'wrong-json-type']).toEqual(expect.arrayContaining([...stricter]));
  });

  it.each([[`{"iat":${now + 500}}`, 'iat-in-future'], ['{"iss":5}', 'wrong-json-type']])('refuses %s, which jose accepts, as %s', async (payload, id) => {
    const one = { payload, typ: undefined, policy: noPolicy };
    expect(await joseAccepts(one)).toBe(true);
    expect(ours(one).checks.filter(({ outcome }) => outcome === 'failed').map((check) => check.id)).toEqual([id]);
  });
});
