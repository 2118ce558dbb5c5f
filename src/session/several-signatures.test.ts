import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { serializedIn } from '../core/intake/serialized.ts';
import { installSerializedFinder } from '../core/intake/serialized-places.ts';
import { allTokenForms } from '../core/token/all-forms.ts';
import { installTokenForms } from '../core/token/token-forms.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { keyTyped, openSession, secretKey, tokenTyped } from './testing.ts';

installTokenForms(allTokenForms);
installSerializedFinder(serializedIn);

const secret = 'a-secret-of-32-bytes-for-HS256!!';
const other = 'a-secret-of-another-issuer, 32 B';
const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const payload = b64('{"sub":"a"}');

/** A signature that the key does not fit, that it does not verify, that it verifies, or that has no algorithm. */
const kinds = {
  unfit: entry('{"alg":"ES256"}', other),
  wrong: entry('{"alg":"HS256"}', other),
  right: entry('{"alg":"HS256"}', secret),
  none: entry('{"alg":"none"}', other),
  odd: entry('{"alg":"XX1"}', other),
} as const;
type Kind = keyof typeof kinds;

function entry(header: string, key: string) {
  const protectedHeader = b64(header);
  const signature = createHmac('sha256', key).update(`${protectedHeader}.${payload}`).digest('base64url');
  return { protected: protectedHeader, signature };
}

async function verdictOf(...of: readonly Kind[]) {
  const { say, settle } = openSession();
  say(tokenTyped(JSON.stringify({ payload, signatures: of.map((kind) => kinds[kind]) })), keyTyped(secretKey(secret)));
  const { verdict, text } = signatureVerdict(await settle());
  return { verdict, text };
}

const names = Object.keys(kinds).filter((name): name is Kind => Object.hasOwn(kinds, name));
const pairs = names.flatMap((one) => names.map((two) => [one, two] as const));

describe('two signatures of one content', () => {
  it.each(pairs)('%s and %s: one verdict, which settles', async (...of) => {
    const { verdict } = await verdictOf(...of);
    const isOneOf = (kind: Kind): boolean => of.includes(kind);
    if (isOneOf('right')) expect(verdict).toBe('verified');
    else if (isOneOf('wrong')) expect(verdict).toBe('rejected');
    // RFC 7518 §3.6: nothing may follow the second dot of an unsecured one.
    else expect(verdict).toBe(of[0] === 'none' ? 'rejected' : 'unchecked');
  });

  it('names which does not match, and which has no key', async () => {
    const { text } = await verdictOf('unfit', 'wrong');
    expect(text).toContain('Do not match: 2. Not checked: 1.');
    expect(text).toMatch(/^Does not match/);
  });
});
