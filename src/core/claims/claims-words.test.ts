import { describe, expect, it } from 'vitest';
import { readJson, type JsonObject } from '../text/json.ts';
import { checkClaims } from './check-claims.ts';
import { claimsTimes } from './claims-times.ts';
import { checkSentence } from './check-sentences.ts';
import { claimsSentence } from './claims-words.ts';
import { seconds } from './numeric-date.ts';
import { allExpectations, notAskedSentence } from './standing-words.ts';
import { noPolicy, type Policy } from './policy.ts';
import { readTimes } from './time-checks.ts';

const now = seconds(1_716_239_022);

function claimsOf(text: string): JsonObject {
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error(`no object: ${text}`);
  return node;
}

const verdictOf = (text: string | null, policy: Partial<Policy> = {}, typ = 'JWT') =>
  checkClaims({
    claims: text === null ? null : claimsOf(text),
    header: { typ },
    policy: { ...noPolicy, ...policy },
    now,
  });
const said = (text: string, policy?: Partial<Policy>) => verdictOf(text, policy).checks.map(checkSentence);

const all = { issuer: ['me'], audience: ['api'], type: 'JWT' };

describe('the sentence of the claims verdict', () => {
  it('names the first of many reasons, and counts the others', () => {
    const requiredClaims = Array.from({ length: 300 }, (_, at) => `claim${at}`);
    const sentence = claimsSentence(verdictOf('{"exp":1716240000}', { requiredClaims }), 'verified');
    expect(sentence).toMatch(/claim9\b.*; 290 more\./);
    expect(sentence).not.toContain('claim10');
  });

  it.each([
    [
      '{"exp":1716240000,"nbf":1716239000}',
      {},
      'Accepted: exp and nbf are OK. Issuer, audience and type are not checked.',
    ],
    [
      '{"iat":1716239000}',
      {},
      'Accepted: iat is OK. No exp: the token never expires. Issuer, audience and type are not checked.',
    ],
    ['{"exp":1716240000,"iss":"me","aud":"api"}', all, 'Accepted: exp, iss, aud and typ are OK.'],
    [
      '{"exp":1716240000000,"iss":"me","aud":"api"}',
      all,
      'Accepted: exp, iss, aud and typ are OK. Note: exp looks like milliseconds.',
    ],
    [
      '{"exp":1,"exp":1e400,"iss":"me","aud":"api"}',
      all,
      'Accepted: exp, iss, aud and typ are OK. Note: exp is a number that no calendar reaches; "exp" more than once.',
    ],
    [
      '{"exp":1716240000}',
      { type: 'jwt', audience: [] },
      'Accepted: exp and typ are OK. Issuer and audience are not checked.',
    ],
    [
      '{"exp":1716002222}',
      {},
      'Rejected: expired on 2024-05-18 03:17:02 UTC. Issuer, audience and type are not checked.',
    ],
    ['{"exp":"x","iss":"you"}', all, 'Rejected: exp is not a number; iss is not the expected issuer; aud is missing.'],
    ['{"sub":"x"}', {}, 'Not checked: the token has no exp, nbf or iat. Issuer, audience and type are not checked.'],
    [null, all, 'Not checked: the payload is not a claims set (a readable JSON object).'],
    [
      '{"exp":1716240000}',
      { checkAsOf: seconds(1_716_239_999) },
      'Accepted as of 2024-05-20 21:19:59 UTC: exp is OK. Issuer, audience and type are not checked.',
    ],
  ])('is final for %s', (text, policy, sentence) => {
    expect(claimsSentence(verdictOf(text, policy), 'verified')).toBe(sentence);
  });

  it('does not change with the clock if the verdict stays the same', () => {
    const claims = claimsOf('{"exp":1716240000,"iat":1716239000}');
    const texts = [0, 1, 60, 900].map((past) =>
      claimsSentence(checkClaims({ claims, header: {}, policy: noPolicy, now: seconds(now + past) }), 'verified'),
    );
    expect(new Set(texts).size).toBe(1);
  });
});

describe('the additional sentences', () => {
  it.each([
    [
      '{"exp":1716002222}',
      { tolerance: seconds(60) },
      'The token expired at 2024-05-18 03:17:02 UTC, outside the tolerance of 60 s. Get a new one from the issuer.',
    ],
    [
      '{"nbf":1716240000}',
      {},
      'The token is not valid before 2024-05-20 21:20:00 UTC (nbf). If that is only seconds away, a clock is off: allow a tolerance.',
    ],
    [
      '{"iat":1716240000}',
      {},
      'The token was issued in the future, at 2024-05-20 21:20:00 UTC. ' +
        "PyJWT rejects it; jose accepts it by default. Check the issuer's clock, or allow a tolerance.",
    ],
    [
      '{"exp":"1716240000"}',
      {},
      'exp is a string, but must be a number of seconds (RFC 7519 §2). Write 1716240000 without quotes.',
    ],
    [
      '{"exp":"1716240000123"}',
      {},
      'exp is a string, but must be a number of seconds (RFC 7519 §2). ' +
        'It is probably in milliseconds. Write 1716240000 without quotes.',
    ],
    [
      '{"exp":"2024-05-20T21:20:00Z"}',
      {},
      'exp is a date in words, but must be a number of seconds (RFC 7519 §2). Write 1716240000, which means 2024-05-20 21:20:00 UTC.',
    ],
    [
      '{"exp":0}',
      {},
      'exp is a point in time, and 0 means 1970-01-01 00:00:00 UTC. It was probably never set. Set it to the time when the token expires.',
    ],
    [
      '{"exp":1716240.5}',
      {},
      'exp is a point in time, and 1716240.5 means 1970-01-20 20:44:00.500 UTC. ' +
        'It looks like seconds divided by 1000. Multiplied by 1000, it is 2024-05-20 21:28:20 UTC.',
    ],
    ['{"exp":null}', {}, 'exp is null, but must be a number of seconds (RFC 7519 §2).'],
    [
      '{"exp":1716240000000}',
      {},
      'exp is in seconds, so as written it means 56355-06-25 21:20:00 UTC. In milliseconds it would be 2024-05-20 21:20:00 UTC: divide it by 1000.',
    ],
    [
      '{"exp":3600}',
      {},
      'exp is a point in time, and 3600 means 1970-01-01 01:00:00 UTC. If it is a lifetime of 3600 seconds, add it to the time of issue.',
    ],
    [
      '{"exp":1716240000.5}',
      {},
      'exp has a fraction (1716240000.5). RFC 7519 §2 allows it, but some libraries accept only whole seconds.',
    ],
    [
      '{"exp":1716239000,"iat":1716239000}',
      {},
      'exp (2024-05-20 21:03:20 UTC) is not after iat (2024-05-20 21:03:20 UTC), so the token was never valid. ' +
        'Check how the issuer computes them.',
    ],
    [
      '{"a":1,"a":2}',
      {},
      '"a" occurs more than once. Jotscope uses the last one; other verifiers use the first or reject the token (RFC 7519 §4).',
    ],
    [
      '{"iss":"https://a/"}',
      { issuer: ['https://a'] },
      'iss is "https://a/", but you expect "https://a": they differ only by a trailing slash.',
    ],
    ['{"iss":"b"}', { issuer: ['a'] }, 'iss is "b", but you expect "a".'],
    [
      '{"aud":["x","API"]}',
      { audience: ['api'] },
      'aud is "x", "API", but you expect "api": they differ only in case.',
    ],
    ['{"aud":["1","2","3","4","5"]}', { audience: ['api'] }, 'aud is "1", "2", "3" and 2 more, but you expect "api".'],
    ['{"aud":[]}', { audience: ['api'] }, 'aud is an empty list, but you expect "api".'],
    ['{}', { audience: ['api'] }, 'The token has no aud, but you expect "api". The issuer must add it.'],
    [
      '{"aud":["x",1]}',
      {},
      'aud is an array that contains more than strings, but must be a string or an array of strings. ' +
        'Strict libraries reject it, others accept it.',
    ],
    ['{"sub":5}', {}, 'sub is a number, but must be a string. Strict libraries reject it, others accept it.'],
    [
      '{}',
      { type: 'at+jwt' },
      'typ is "JWT", but you expect "at+jwt". Verifiers must not accept another type of token (RFC 8725 §3.11).',
    ],
  ])('for %s', (text, policy, sentence) => {
    expect(said(text, policy)).toContain(sentence);
  });

  it('say that a header has no typ', () => {
    const verdict = checkClaims({ claims: claimsOf('{}'), header: {}, policy: { ...noPolicy, type: 'at+jwt' }, now });
    expect(claimsSentence(verdict, 'verified')).toMatch(/^Rejected: the header has no typ\./);
    expect(verdict.checks.map(checkSentence)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The header's typ is missing or not a string, but you expect "at\+jwt"\./),
      ]),
    );
  });

  it('stay short and visible whatever the token contains', () => {
    const checks = verdictOf(JSON.stringify({ iss: `\u0000\u202e${'x'.repeat(100_000)}` }), {
      issuer: ['y'.repeat(100_000)],
    }).checks;
    const text = checks
      .filter(({ outcome }) => outcome === 'failed')
      .map(checkSentence)
      .join('');
    expect(text.length).toBeLessThan(400);
    expect(text).toContain('\\u0000');
  });
});

describe('the sentence of one check', () => {
  it('says what passed', () => {
    const full: Partial<Policy> = {
      ...all,
      algorithms: ['HS256'],
      requiredClaims: ['sub'],
      maxAge: seconds(3600),
      maxLifetime: seconds(7200),
      nonce: 'n',
      revokedIds: ['j0'],
      minVersion: 2,
    };
    const claims = claimsOf(
      `{"exp":1716240000,"nbf":1,"iat":${now - 60},"iss":"me","aud":"api","sub":"s","jti":"j1","nonce":"n","token_version":2}`,
    );
    const verdict = checkClaims({
      claims,
      header: { typ: 'JWT', alg: 'HS256' },
      policy: { ...noPolicy, ...full },
      now,
    });
    expect(verdict.verdict).toBe('accepted');
    expect(verdict.checks.map(checkSentence)).toEqual([
      'exp is OK: the token has not expired.',
      'nbf is OK: the token is already valid.',
      'iat is OK: the token was issued in the past.',
      'iat is OK: the token was issued no more than 1 h ago.',
      'iss is the expected issuer.',
      'aud contains the expected audience.',
      'typ is the expected type.',
      'alg is allowed: "HS256".',
      'nonce is as expected.',
      'jti is not the revoked ID.',
      'token_version is not below 2.',
      'The lifetime from iat to exp is no longer than 2 h.',
      'sub is present.',
    ]);
  });

  it.each([
    [
      { algorithms: ['RS256', 'ES256'] },
      'alg is "HS256", but you allow "RS256", "ES256". The verifier chooses the algorithm, not the token (RFC 8725 §3.1).',
    ],
    [{ requiredClaims: ['jti'] }, 'The token has no jti, which you require. The issuer must add it.'],
    [
      { maxAge: seconds(60) },
      'The token was issued at 2024-05-20 19:03:42 UTC, more than 1 min ago. Get a new one from the issuer.',
    ],
    [
      { maxLifetime: seconds(900) },
      'The lifetime from iat to exp is 2 h 16 min, but you allow 15 min. The issuer should shorten it: an attacker can use a stolen token until it expires.',
    ],
    [
      { nonce: 'm' },
      'nonce is "n", but you expect "m". The token belongs to another sign-in, or is replayed (OpenID Connect Core 1.0 §3.1.3.7).',
    ],
    [
      { revokedIds: ['x'] },
      'The token has no jti, so a verifier cannot tell whether it was revoked. The issuer must add it.',
    ],
    [
      { versionClaim: 'ver', minVersion: 2 },
      'ver is 1, but you expect at least 2. All tokens with a lower number are revoked. Get a new one from the issuer.',
    ],
  ])('says what %o rejects', (policy, sentence) => {
    const claims = claimsOf('{"iat":1716231822,"exp":1716240000,"nonce":"n","ver":1}');
    const { checks } = checkClaims({ claims, header: { alg: 'HS256' }, policy: { ...noPolicy, ...policy }, now });
    expect(checks.filter(({ outcome }) => outcome === 'failed').map(checkSentence)).toEqual([sentence]);
  });

  it('says what had nothing to compare with', () => {
    expect(said('{}').slice(0, 5)).toEqual([
      'No exp: the token never expires.',
      'No nbf: the token was valid as soon as it was issued.',
      'No iat: the age of the token is unknown.',
      'Age is not checked.',
      'Issuer is not checked.',
    ]);
    expect(notAskedSentence(verdictOf('{}').checks, allExpectations)).toBe(
      'Issuer, audience, type, algorithm, required claims, age, lifetime, nonce, revocation and version are not checked.',
    );
  });
});

describe('claimsTimes', () => {
  const times = (text: string, policy: Partial<Policy> = {}) =>
    claimsTimes(readTimes(claimsOf(text)).times, { ...noPolicy, ...policy }, now);

  it('follows the clock', () => {
    const text = '{"exp":1716239922,"nbf":1716239022,"iat":1716238962}';
    expect(times(text)).toEqual({
      exp: 'expires in 15 min',
      nbf: 'became valid now',
      iat: 'issued 1 min ago',
    });
    expect(claimsTimes(readTimes(claimsOf(text)).times, noPolicy, seconds(now + 1000))).toMatchObject({
      exp: 'expired 1 min ago',
      iat: 'issued 17 min ago',
    });
  });

  it('says what passes only because of the tolerance', () => {
    const policy = { tolerance: seconds(60) };
    expect(times('{"exp":1716239000,"nbf":1716239052,"iat":1716239082}', policy)).toEqual({
      exp: 'expired 22 s ago, within the tolerance',
      nbf: 'becomes valid in 30 s, within the tolerance',
      iat: 'issued in the future, in 1 min, within the tolerance',
    });
    expect(times('{"exp":1716238962}', policy)).toEqual({ exp: 'expired 1 min ago' });
  });

  it('uses the moment of the policy', () => {
    expect(times('{"exp":1716239922}', { checkAsOf: seconds(1_716_239_921) })).toEqual({ exp: 'expires in 1 s' });
  });

  it('leaves out what is absent or not a time', () => {
    expect(times('{"exp":"1716239922","nbf":1716239922000,"sub":"x"}')).toEqual({});
    expect(claimsTimes([], noPolicy, now)).toEqual({});
  });
});
