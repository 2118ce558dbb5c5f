import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seconds } from '../core/claims/numeric-date.ts';
import { verdictAt } from '../core/claims/check-claims.ts';
import { claimsSentence } from '../core/claims/claims-words.ts';
import { noPolicy, type Policy } from '../core/claims/policy.ts';
import { preparedClaims } from './reading/claims.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { keyTyped, openSession, tokenTyped } from './testing.ts';

/*
 * Headers that no verified signature covers. Anyone can add them to a token in JSON serialization, so
 * they meet no expectation.
 */

const b64 = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const secret = 'a-secret-of-32-bytes-for-HS256!!';
const payload = b64({ exp: 2_000_000_000 });
function entry(header: object, { key = secret, unprotected }: { key?: string; unprotected?: object } = {}) {
  const text = b64(header);
  const signature = createHmac('sha256', key).update(`${text}.${payload}`).digest('base64url');
  return { protected: text, signature, ...(unprotected === undefined ? {} : { header: unprotected }) };
}

async function claimsOf(token: object, policy: Partial<Policy>) {
  const { say, settle } = openSession();
  say(keyTyped(secret), tokenTyped(JSON.stringify(token)));
  say({ type: 'policy-set', field: 'type', policy: { ...noPolicy, ...policy } });
  const session = await settle();
  expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified', tone: 'good' });
  const verdict = verdictAt(preparedClaims(session), seconds(1_900_000_000));
  return { verdict: verdict.verdict, text: claimsSentence(verdict, 'verified') };
}

describe('an expectation of the header', () => {
  const good = entry({ alg: 'HS256', typ: 'JWT' });

  it('is checked on the signature that verifies, and not on the one that is shown', async () => {
    const shown = entry({ alg: 'HS512', typ: 'at+jwt' }, { key: 'of an attacker' });
    const token = { payload, signatures: [shown, good] };
    expect(await claimsOf(token, { type: 'at+jwt' })).toMatchObject({ verdict: 'rejected' });
    expect(await claimsOf(token, { algorithms: ['HS512'] })).toMatchObject({ verdict: 'rejected' });
    expect(await claimsOf(token, { type: 'JWT', algorithms: ['HS256'] })).toMatchObject({ verdict: 'accepted' });
  });

  it('is not met by a typ that is not protected', async () => {
    const loose = entry({ alg: 'HS256' }, { unprotected: { typ: 'at+jwt' } });
    const { verdict, text } = await claimsOf({ payload, ...loose }, { type: 'at+jwt' });
    expect({ verdict, text }).toMatchObject({
      verdict: 'rejected',
      text: expect.stringContaining('typ is not protected'),
    });
    expect((await claimsOf({ payload, ...good }, { type: 'jwt' })).verdict).toBe('accepted');
  });
});
