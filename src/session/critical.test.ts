import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verdictAt } from '../core/claims/check-claims.ts';
import { seconds } from '../core/claims/numeric-date.ts';
import { preparedClaims } from './reading/claims.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { keyTyped, openSession, secretKey, tokenTyped } from './testing.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const secret = 'a-secret-of-32-bytes-for-HS256!!';

async function judged(parameters: object, payload = b64('{"sub":"a","exp":2000000000}')) {
  const input = `${b64(JSON.stringify({ alg: 'HS256', ...parameters }))}.${payload}`;
  const { say, settle } = openSession();
  const signature = createHmac('sha256', secret).update(input).digest('base64url');
  say(tokenTyped(`${input}.${signature}`), keyTyped(secretKey(secret)));
  const session = await settle();
  const { verdict, checks } = verdictAt(preparedClaims(session), seconds(1_900_000_000));
  const refusal = checks.find(({ id }) => id === 'form-refused');
  return {
    signature: signatureVerdict(session).verdict,
    claims: verdict,
    clause: JSON.stringify(refusal?.facts ?? null),
  };
}

describe('crit', () => {
  it.each<readonly [object, RegExp]>([
    [{ crit: ['exp'], exp: 1 }, /crit requires “?exp”?, which is not understood here/],
    [{ crit: ['http://a.example/x'], 'http://a.example/x': 1 }, /http:\/\/a\.example\/x/],
    [{ crit: [] }, /not a list/],
    [{ crit: 'b64' }, /not a list/],
    [{ crit: ['b64'] }, /crit names b64/],
  ])('makes a verifier reject the claims, while the signature is right: %j', async (parameters, clause) => {
    const found = await judged(parameters);
    expect(found).toMatchObject({ signature: 'verified', claims: 'rejected' });
    expect(found.clause).toMatch(clause);
  });

  it('is applied where it is understood', async () => {
    const found = await judged({ crit: ['b64'], b64: false }, '{"sub":"a","exp":2000000000}');
    expect(found).toEqual({ signature: 'verified', claims: 'accepted', clause: 'null' });
  });
});
