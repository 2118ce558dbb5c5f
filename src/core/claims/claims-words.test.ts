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
  it.each([
    [
      '{"exp":1716240000,"nbf":1716239000}',
      {},
      'Accepted: exp and nbf are OK. Issuer, audience and type are not checked.',
    ],
    [
      '{"iat":1716239000}',
      {},
      'Accepted: iat is OK. There is no exp: it never expires. Issuer, audience and type are not checked.',
    ],
    ['{"exp":1716240000,"iss":"me","aud":"api"}', all, 'Accepted: exp, iss, aud and typ are OK.'],
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
    ['{"exp":"x","iss":"you"}', all, 'Rejected: exp is no number; iss is not the expected issuer; there is no aud.'],
    ['{"sub":"x"}', {}, 'Not checked: there is no exp, nbf or iat. Issuer, audience and type are not checked.'],
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
      'The token expired on 2024-05-18 03:17:02 UTC, beyond the tolerance of 60 s. Get a new one from the issuer.',
    ],
    [
      '{"nbf":1716240000}',
      {},
      'The token is not valid before 2024-05-20 21:20:00 UTC (nbf). If that is a matter of seconds, a clock is off: allow a tolerance.',
    ],
    [
      '{"iat":1716240000}',
      {},
      'The token says it was issued on 2024-05-20 21:20:00 UTC, in the future. ' +
        "Libraries differ: PyJWT refuses it, jose does not by default. Check the issuer's clock, or allow a tolerance.",
    ],
    [
      '{"exp":"1716240000"}',
      {},
      'exp is a string, and must be a number of seconds (RFC 7519 §2). Write 1716240000 without quotation marks.',
    ],
    [
      '{"exp":"1716240000123"}',
      {},
      'exp is a string, and must be a number of seconds (RFC 7519 §2). ' +
        'It seems to count milliseconds: write 1716240000 without quotation marks.',
    ],
    [
      '{"exp":"2024-05-20T21:20:00Z"}',
      {},
      'exp is a date in words, and must be a number of seconds (RFC 7519 §2). Write 1716240000, which is 2024-05-20 21:20:00 UTC.',
    ],
    [
      '{"exp":0}',
      {},
      'exp is a moment, and 0 is 1970-01-01 00:00:00 UTC. It was probably never set: write when the token expires.',
    ],
    [
      '{"exp":1716240.5}',
      {},
      'exp is a moment, and 1716240.5 is 1970-01-20 20:44:00.500 UTC. ' +
        'It looks as if seconds were divided by 1000: a thousand times that is 2024-05-20 21:28:20 UTC.',
    ],
    ['{"exp":null}', {}, 'exp is null, and must be a number of seconds (RFC 7519 §2).'],
    [
      '{"exp":1716240000000}',
      {},
      'exp is counted in seconds, and as such is 56355-06-25 21:20:00 UTC. As milliseconds it would be 2024-05-20 21:20:00 UTC: divide it by 1000.',
    ],
    [
      '{"exp":3600}',
      {},
      'exp is a moment, and 3600 is 1970-01-01 01:00:00 UTC. If a lifetime of 3600 seconds is meant, add it to the time of issue.',
    ],
    [
      '{"exp":1716240000.5}',
      {},
      'exp has a fraction (1716240000.5). RFC 7519 §2 allows it, but some libraries refuse anything but whole seconds.',
    ],
    [
      '{"exp":1716239000,"iat":1716239000}',
      {},
      'exp (2024-05-20 21:03:20 UTC) is not after iat (2024-05-20 21:03:20 UTC), so the token was never valid. ' +
        'Look at how the issuer computes the two.',
    ],
    [
      '{"a":1,"a":2}',
      {},
      '"a" stands there more than once. The last one counts here; other verifiers take the first or refuse the token (RFC 7519 §4).',
    ],
    [
      '{"iss":"https://a/"}',
      { issuer: ['https://a'] },
      'iss is "https://a/", expected is "https://a": they differ by a final slash.',
    ],
    ['{"iss":"b"}', { issuer: ['a'] }, 'iss is "b", expected is "a".'],
    [
      '{"aud":["x","API"]}',
      { audience: ['api'] },
      'aud is "x", "API", expected is "api": they differ in upper and lower case.',
    ],
    ['{"aud":["1","2","3","4","5"]}', { audience: ['api'] }, 'aud is "1", "2", "3" and 2 more, expected is "api".'],
    ['{"aud":[]}', { audience: ['api'] }, 'aud is an empty list, expected is "api".'],
    ['{}', { audience: ['api'] }, 'There is no aud, expected is "api". The issuer has to put it in.'],
    [
      '{"aud":["x",1]}',
      {},
      'aud is an array that holds something else than strings, and must be a string or an array of strings. ' +
        'Strict libraries refuse it, others let it pass.',
    ],
    ['{"sub":5}', {}, 'sub is a number, and must be a string. Strict libraries refuse it, others let it pass.'],
    [
      '{}',
      { type: 'at+jwt' },
      'typ is "JWT", expected is "at+jwt". A token of another kind must not be taken for this one (RFC 8725 §3.11).',
    ],
  ])('for %s', (text, policy, sentence) => {
    expect(said(text, policy)).toContain(sentence);
  });

  it('say that a header has no typ', () => {
    const verdict = checkClaims({ claims: claimsOf('{}'), header: {}, policy: { ...noPolicy, type: 'at+jwt' }, now });
    expect(claimsSentence(verdict, 'verified')).toMatch(/^Rejected: the header has no typ\./);
    expect(verdict.checks.map(checkSentence)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^The header has no typ that is a text, expected is "at\+jwt"\./)]),
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
      'exp holds: the token has not expired.',
      'nbf holds: the token is valid already.',
      'iat holds: the token was issued in the past.',
      'iat holds: the token was issued no more than 1 h ago.',
      'iss is the expected issuer.',
      'aud names the expected audience.',
      'typ is the expected type.',
      'alg is allowed: "HS256".',
      'nonce is the expected one.',
      'jti is not the revoked one.',
      'token_version is not below 2.',
      'From iat to exp it lives no longer than 2 h.',
      'sub is there.',
    ]);
  });

  it.each([
    [
      { algorithms: ['RS256', 'ES256'] },
      'alg is "HS256", allowed is "RS256", "ES256". The verifier chooses the algorithm, not the token (RFC 8725 §3.1).',
    ],
    [{ requiredClaims: ['jti'] }, 'There is no jti, and it is required. The issuer has to put it in.'],
    [
      { maxAge: seconds(60) },
      'The token was issued on 2024-05-20 19:03:42 UTC, more than 1 min ago. Get a new one from the issuer.',
    ],
    [
      { maxLifetime: seconds(900) },
      'From iat to exp it lives 2 h 16 min, allowed are 15 min. Have the issuer give shorter ones: what is stolen is of use for as long as it lives.',
    ],
    [
      { nonce: 'm' },
      'nonce is "n", expected is "m". It belongs to another sign-in, or is played again (OpenID Connect Core 1.0 §3.1.3.7).',
    ],
    [
      { revokedIds: ['x'] },
      'There is no jti, so the token cannot be told from those that were revoked. The issuer has to put it in.',
    ],
    [
      { versionClaim: 'ver', minVersion: 2 },
      'ver is 1, at least 2 is expected. All tokens with a lower number were ended: get a new one from the issuer.',
    ],
  ])('says what %o rejects', (policy, sentence) => {
    const claims = claimsOf('{"iat":1716231822,"exp":1716240000,"nonce":"n","ver":1}');
    const { checks } = checkClaims({ claims, header: { alg: 'HS256' }, policy: { ...noPolicy, ...policy }, now });
    expect(checks.filter(({ outcome }) => outcome === 'failed').map(checkSentence)).toEqual([sentence]);
  });

  it('says what had nothing to compare with', () => {
    expect(said('{}').slice(0, 5)).toEqual([
      'There is no exp: it never expires.',
      'There is no nbf: it was valid from the start.',
      'There is no iat: its age is unknown.',
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
