import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { checkClaims } from './check-claims.ts';
import { checkSentence } from './check-sentences.ts';
import { seconds } from './numeric-date.ts';
import { noPolicy } from './policy.ts';

const context = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] };

function judged(claims: object) {
  const { node } = readJson(JSON.stringify(claims));
  if (node?.kind !== 'object') throw new Error('Not an object');
  const verdict = checkClaims({ claims: node, header: {}, policy: noPolicy, now: seconds(1_800_000_000) });
  const failed = verdict.checks.filter(({ outcome }) => outcome === 'failed').map((check) => checkSentence(check));
  return [verdict.verdict, ...failed];
}

describe('the validity of a W3C credential', () => {
  it.each<[object, string]>([
    [{ ...context, validFrom: '2010-01-01T00:00:00Z' }, 'accepted'],
    [{ ...context, validFrom: '2010-01-01T00:00:00Z', validUntil: '2090-01-01T00:00:00+02:00' }, 'accepted'],
    [{ vc: { issuanceDate: '2010-01-01T00:00:00.5Z' } }, 'accepted'],
    [{ ...context, validUntil: 'soon' }, 'unchecked'],
    [{ validUntil: '2010-01-01T00:00:00Z' }, 'unchecked'],
  ])('is accepted or not a date: %j', (claims, verdict) => expect(judged(claims)).toEqual([verdict]));

  it.each<[object, string]>([
    [{ ...context, validUntil: '2020-01-01T00:00:00Z' }, 'the credential expired at 2020-01-01'],
    [{ ...context, validFrom: '2090-01-01T00:00:00Z' }, 'the credential is not valid before 2090-01-01'],
    [{ vc: { expirationDate: '2020-01-01T00:00:00Z' } }, 'the credential expired at 2020-01-01'],
  ])('is over, or has not begun: %j', (claims, words) => {
    expect(judged(claims)).toEqual(['rejected', expect.stringContaining(words)]);
  });
});
