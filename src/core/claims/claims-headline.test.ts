import { describe, expect, it } from 'vitest';
import { readJson, type JsonObject } from '../text/json.ts';
import { checkClaims } from './check-claims.ts';
import { claimsHeadline, type Vouching } from './claims-headline.ts';
import { claimsTimes } from './claims-times.ts';
import { claimsSentence } from './claims-words.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy, type Policy } from './policy.ts';
import { readTimes } from './time-checks.ts';

const now = seconds(1_716_239_999);

function claimsOf(text: string): JsonObject {
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error(`not an object: ${text}`);
  return node;
}

function seen(text: string, vouching: Vouching = 'verified', policy: Policy = noPolicy) {
  const claims = claimsOf(text);
  const verdict = checkClaims({ claims, header: {}, policy, now });
  const times = claimsTimes(readTimes(claims).times, policy, now);
  return { ...claimsHeadline(verdict, times, vouching), text: claimsSentence(verdict, vouching) };
}

describe('claimsHeadline', () => {
  it.each([
    [`{"exp":${now - 150}}`, 'Expired 2 min ago', 'expired on 2024-05-20 21:17:29 UTC'],
    [`{"nbf":${now + 300}}`, 'Becomes valid in 5 min', 'not valid before 2024-05-20 21:24:59 UTC'],
    [`{"iat":${now + 300}}`, 'Issued in the future', expect.stringContaining('future')],
    ['{"exp":"soon"}', 'exp not a number', expect.stringContaining('exp')],
    ['{}', 'Not checked', 'No exp, nbf or iat'],
  ])('says in a few words what is wrong with %s', (text, headline, line) => {
    expect(seen(text)).toMatchObject({ headline, line });
  });

  it('names a claim that fails an expectation', () => {
    const policy: Policy = { ...noPolicy, issuer: ['a'], audience: ['b'] };
    expect(seen('{"iss":"c"}', 'verified', policy)).toMatchObject({
      headline: 'Wrong issuer',
      line: 'iss is not the expected issuer; aud is missing',
    });
  });

  it('says that claims are accepted only if the signature is verified', () => {
    const claims = `{"exp":${now + 3000},"iat":${now}}`;
    expect(seen(claims)).toMatchObject({
      headline: 'Accepted',
      line: 'Expires in 50 min',
    });
    const unverified = seen(claims, 'unverified');
    expect(unverified).toMatchObject({
      headline: 'exp and iat are OK',
      line: 'Signature not verified · expires in 50 min',
    });
    expect(unverified.text).toContain('exp and iat are OK. Signature not verified.');
    expect(seen(claims, 'unknown').text).not.toContain('not verified');
  });

  it('has no more than four words for any claims', () => {
    const policy: Policy = { ...noPolicy, requiredClaims: ['sub'], maxAge: seconds(60), type: 'at+jwt', nonce: 'n' };
    const texts = ['{"exp":"x"}', '{"exp":5}', '{"exp":1716239999000,"iat":1716239000}', '{"iss":1,"iat":1}'];
    for (const text of texts)
      for (const each of [noPolicy, policy])
        expect(seen(text, 'verified', each).headline.split(' ').length).toBeLessThanOrEqual(4);
  });
});
