import fc from 'fast-check';
import { CompactSign, jwtVerify, type JWTVerifyOptions } from 'jose';
import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { checkClaims, type ClaimsInput } from './check-claims.ts';
import { parseToken } from '../token/parse-token.ts';
import { joseErrorAt, prepareJose, type JoseError } from './jose-opinion.ts';
import { seconds, type Seconds } from './numeric-date.ts';
import { noPolicy, type Policy } from './policy.ts';

const now = 1_700_000_000;
const key = new Uint8Array(32);
const encoder = new TextEncoder();

type Case = {
  readonly payload: string;
  readonly typ: string | undefined;
  readonly policy: Policy;
  readonly at: number;
};

const time = fc.oneof(
  fc.integer({ min: -130, max: 130 }).map((off) => String(now + off)),
  fc.constantFrom('0', '-1', '1.7e9', '1700000000.5', '1699999999.999', '1700000000000', '1e999', '-1e999'),
);
/** An `iat` in the future is a deliberate difference from jose, so these are in the past. */
const past = fc.integer({ min: 200, max: 5000 }).map((ago) => String(now - ago));
const name = fc.constantFrom('"a"', '"b"', '"A"', '""', '"\\u0061"');
const names = fc.oneof(
  name,
  fc.array(name, { maxLength: 3 }).map((all) => `[${all.join(',')}]`),
);
const wrong = fc.constantFrom('null', 'true', '5', '"1800000000"', '{}', '[]', '["a",1]');

const member = (claim: string, value: fc.Arbitrary<string>) => value.map((text) => `"${claim}":${text}`);

/** Generates payloads whose claims have the JSON types of RFC 7519, including duplicate names. */
const typed = fc.array(
  fc.oneof(
    member('exp', time),
    member('nbf', time),
    member('iat', past),
    member('iss', name),
    member('aud', names),
    member('jti', name),
  ),
  { maxLength: 6 },
);
const anything = fc.array(
  fc.oneof(...['exp', 'nbf', 'iat', 'iss', 'aud'].map((claim) => member(claim, fc.oneof(time, names, wrong)))),
  { maxLength: 5 },
);

/** Mostly generates no expectation, because otherwise hardly any token would be accepted. */
const mostly = <V>(nothing: V, ...others: readonly V[]): fc.Arbitrary<V> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(nothing) }, fc.constantFrom(...others));
const expected = mostly<readonly string[]>([], ['a'], ['b'], ['b', 'a']);
const cases = (members: fc.Arbitrary<string[]>): fc.Arbitrary<Case> =>
  fc.record({
    payload: members.map((all) => `{${all.join(',')}}`),
    typ: fc.constantFrom(undefined, 'JWT', 'jwt', 'at+jwt', 'application/at+jwt', 'APPLICATION/AT+JWT', 'text/at+jwt'),
    at: fc.integer({ min: now - 70, max: now + 70 }),
    policy: fc
      .record({
        issuer: expected,
        audience: expected,
        type: mostly<string>('', 'JWT', 'at+jwt', 'application/AT+jwt'),
        tolerance: fc.constantFrom(0, 1, 60).map(seconds),
        checkAsOf: mostly<Seconds | null>(null, seconds(now + 30)),
        algorithms: mostly<readonly string[]>([], ['HS256'], ['HS384', 'HS256'], ['RS256']),
        requiredClaims: mostly<readonly string[]>([], ['jti'], ['iss', 'jti']),
        maxAge: mostly<Seconds | null>(null, seconds(300), seconds(3600)),
      })
      .map((policy) => ({ ...noPolicy, ...policy })),
  });

/** What both are asked about: the signed token. */
async function joseInputOf(one: Case): Promise<Parameters<typeof prepareJose>[0]> {
  const token = parseToken(await tokenOf(one));
  return { token: token.kind === 'jws' ? token : null, policy: one.policy };
}

const tokenOf = ({ payload, typ }: Case): Promise<string> =>
  new CompactSign(encoder.encode(payload))
    .setProtectedHeader({ alg: 'HS256', ...(typ === undefined ? {} : { typ }) })
    .sign(key);

function inputOf({ payload, typ, policy }: Case): ClaimsInput {
  const { node } = readJson(payload);
  return {
    claims: node?.kind === 'object' ? node : null,
    header: { alg: 'HS256', ...(typ === undefined ? {} : { typ }) },
    policy,
  };
}

const failuresOf = (one: Case): readonly string[] =>
  checkClaims({ ...inputOf(one), now: seconds(one.at) })
    .checks.filter(({ outcome }) => outcome === 'failed')
    .map(({ id }) => id);

function optionsOf({ policy, at }: Case): JWTVerifyOptions {
  const { issuer, audience, type, tolerance, checkAsOf, algorithms, requiredClaims, maxAge } = policy;
  return {
    currentDate: new Date((checkAsOf ?? at) * 1000),
    clockTolerance: tolerance,
    requiredClaims: [...requiredClaims],
    ...(issuer.length === 0 ? {} : { issuer: [...issuer] }),
    ...(audience.length === 0 ? {} : { audience: [...audience] }),
    ...(type === '' ? {} : { typ: type }),
    ...(algorithms.length === 0 ? {} : { algorithms: [...algorithms] }),
    ...(maxAge === null ? {} : { maxTokenAge: maxAge }),
  };
}

async function joseSays(one: Case): Promise<JoseError | null> {
  const token = await tokenOf(one);
  return jwtVerify(token, key, optionsOf(one)).then(
    () => null,
    (error: { code: JoseError['code']; claim?: string }) => ({ code: error.code, claim: error.claim ?? null }),
  );
}

describe("the claims verdict and jose's jwtVerify", () => {
  it('agree for claims of the right JSON types', async () => {
    const seen = { accepted: 0, rejected: 0 };
    await fc.assert(
      fc.asyncProperty(cases(typed), async (one) => {
        const accepts = (await joseSays(one)) === null;
        seen[accepts ? 'accepted' : 'rejected'] += 1;
        expect(failuresOf(one).length > 0).toBe(!accepts);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.accepted, seen.rejected)).toBeGreaterThan(50);
  });

  it("differ only about iat in the future and wrong JSON types, where the verdict is stricter; jose's error is predicted", async () => {
    const stricter = new Set<string>();
    const codes = new Set<string | undefined>();
    await fc.assert(
      fc.asyncProperty(cases(anything), async (one) => {
        const error = await joseSays(one);
        codes.add(error?.code);
        expect(joseErrorAt(prepareJose(await joseInputOf(one)), seconds(one.at))).toEqual(error);
        const failed = failuresOf(one);
        expect(error === null || failed.length > 0).toBe(true);
        for (const id of error === null ? failed : []) stricter.add(id);
      }),
      { numRuns: 1000 },
    );
    expect(['iat-in-future', 'wrong-json-type']).toEqual(expect.arrayContaining([...stricter]));
    expect([...codes].sort()).toEqual([
      'ERR_JOSE_ALG_NOT_ALLOWED',
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
      'ERR_JWT_EXPIRED',
      undefined,
    ]);
  });

  it.each([
    [`{"iat":${now + 500}}`, 'iat-in-future'],
    ['{"iss":5}', 'wrong-json-type'],
  ])('rejects %s, which jose accepts, as %s', async (payload, id) => {
    const one = { payload, typ: undefined, policy: noPolicy, at: now };
    expect(await joseSays(one)).toBeNull();
    expect(failuresOf(one)).toEqual([id]);
  });

  it.each([
    [{ nonce: 'n' }, '{"nonce":"m"}', 'nonce-mismatch'],
    [{ revokedIds: ['1', '2'] }, '{"jti":"2"}', 'token-revoked'],
    [{ minVersion: 3 }, '{"token_version":2}', 'version-too-low'],
    [{ maxLifetime: seconds(900) }, `{"iat":${now - 10},"exp":${now + 900}}`, 'lifetime-too-long'],
  ] as const)('checks %o, for which jose has no option', async (policy, payload, id) => {
    const one = { payload, typ: undefined, policy: { ...noPolicy, ...policy }, at: now };
    expect(await joseSays(one)).toBeNull();
    expect(failuresOf(one)).toEqual([id]);
  });

  it('predicts the error for a payload that is not a claims set', async () => {
    const one = { payload: '[]', typ: undefined, policy: noPolicy, at: now };
    expect(joseErrorAt(prepareJose(await joseInputOf(one)), seconds(now))).toEqual(await joseSays(one));
  });
});
