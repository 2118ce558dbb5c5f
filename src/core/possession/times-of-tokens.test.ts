import { describe, expect, it } from 'vitest';
import { checkSentence } from '../claims/check-sentences.ts';
import { checkRelatedTimes } from '../claims/related-times.ts';
import { seconds } from '../claims/numeric-date.ts';
import { noPolicy, type Policy } from '../claims/policy.ts';
import { timesOfTokens } from './times-of-tokens.ts';

const b64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = 1_800_000_000;
const token = (typ: string, claims: object): string => `${b64({ alg: 'ES256', typ })}.${b64(claims)}.AAAA`;
const access = token('at+jwt', { iss: 'a', exp: now + 60 });
const proof = (iat: number, more: object = {}): string => token('dpop+jwt', { htm: 'GET', htu: 'b', iat, ...more });

function judged(texts: readonly string[], policy: Partial<Policy> = {}, chosen = texts[0] ?? '') {
  const times = timesOfTokens(
    texts.map((text) => ({ token: text, name: null })),
    chosen,
  );
  return checkRelatedTimes(times, { ...noPolicy, ...policy }, seconds(now))
    .filter(({ outcome }) => outcome !== 'passed')
    .map((check) => `${check.outcome} ${check.facts.of} ${check.facts.problem}: ${checkSentence(check)}`);
}

describe('the times of tokens in one text', () => {
  it.each<[string, string[], Partial<Policy>, RegExp | null]>([
    ['a fresh proof', [access, proof(now - 10)], {}, null],
    ['an old proof', [access, proof(now - 3600)], {}, /^warned proof old: .*for minutes only/],
    ['an old proof on its own', [proof(now - 3600)], {}, /^warned proof old/],
    ['an old proof by the policy', [access, proof(now - 61)], { maxAge: seconds(60) }, /^failed proof too-old/],
    ['a proof that the policy allows', [access, proof(now - 3600)], { maxAge: seconds(7200) }, null],
    ['a proof of the future', [access, proof(now + 60)], {}, /^failed proof in-future/],
    ['one within the tolerance', [access, proof(now + 60)], { tolerance: seconds(60) }, null],
    ['an expired proof', [access, proof(now - 10, { exp: now - 1 })], {}, /^failed proof expired/],
    ['a proof that is not valid yet', [access, proof(now - 10, { nbf: now + 9 })], {}, /^failed proof not-yet-valid/],
    [
      'an expired access token beside the proof',
      [proof(now), token('at+jwt', { exp: now })],
      {},
      /^failed access expired/,
    ],
    [
      'an expired status list',
      [access, token('statuslist+jwt', { status_list: {}, iat: 1, exp: now })],
      {},
      /^failed status-list expired/,
    ],
    [
      'a status list of the future',
      [access, token('statuslist+jwt', { status_list: {}, iat: now + 60, exp: now + 99 })],
      {},
      /^failed status-list in-future/,
    ],
    [
      'an expired attestation',
      [proof(now), token('oauth-client-attestation+jwt', { exp: now, iat: 1 })],
      {},
      /^failed attestation expired/,
    ],
  ])('are checked: %s', (_, texts, policy, wanted) => {
    const found = judged(texts, policy);
    if (wanted === null) return expect(found).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(wanted);
  });

  it('are not checked twice for the token that is shown', () => {
    expect(judged([proof(now + 99)])).toEqual([]);
    expect(judged([token('at+jwt', { exp: 1 })])).toEqual([]);
  });

  it('are not those of tokens that are not part of the request', () => {
    expect(judged([proof(now), access, token('at+jwt', { exp: 1, jti: 'b' })])).toEqual([]);
  });
});
