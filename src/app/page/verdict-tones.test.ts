import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../core/claims/check-claims.ts';
import { claimsHeadline } from '../../core/claims/claims-headline.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { readJson } from '../../core/text/json.ts';
import { claimsTone } from './verdict-tones.ts';

const now = seconds(1_716_239_022);

function verdictOf(text: string) {
  const { node } = readJson(text);
  return checkClaims({ claims: node?.kind === 'object' ? node : null, header: {}, policy: noPolicy, now });
}

describe('accepted claims', () => {
  it('are green if the signature vouches for them and nothing speaks against them', () => {
    expect(claimsTone(verdictOf('{"exp":1716240000}'), 'verified')).toBe('good');
    expect(claimsTone(verdictOf('{"exp":1716240000}'), 'unverified')).toBe('open');
  });

  it.each([
    ['{"exp":1,"exp":1716240000}', '"exp" more than once'],
    ['{"exp":1716240000000}', 'exp looks like milliseconds'],
    ['{"exp":1e400}', 'exp is a number that no calendar reaches'],
    ['{"exp":1716240000,"sub":1}', 'sub is not a string'],
  ])('are amber, with the reason, for %s', (text, reason) => {
    const verdict = verdictOf(text);
    expect(verdict.verdict).toBe('accepted');
    expect(claimsTone(verdict, 'verified')).toBe('warn');
    expect(claimsTone(verdict, 'unverified')).toBe('open');
    const { headline, line } = claimsHeadline(verdict, {}, 'verified');
    expect(headline).toBe('Accepted, 1 note');
    expect(line).toMatch(new RegExp(reason, 'i'));
  });
});
