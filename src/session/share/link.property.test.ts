import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { policyFields, policyOfTexts } from '../../core/claims/policy-fields.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { printLink, type Outgoing } from './print-link.ts';
import { readLink } from './read-link.ts';
import { policyPairs } from './policy-pairs.ts';
import { safeText, type SafeText } from './safe-text.ts';

/** Marks a text as safe for a link. The properties are about all such texts. */
const safe = (text: string): SafeText => {
  const checked = safeText(text, new Set());
  if (checked === null) throw new Error(`Not safe: ${text}`);
  return checked;
};

const part = fc.oneof(
  fc.json().map((json) => toBase64url(utf8(json))),
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 80 }).map((bytes) => toBase64url(Uint8Array.from(bytes))),
  fc.stringMatching(/^[\w~+/=-]*$/),
);
const token = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('.'))
  .filter((text) => text !== '');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a&b=c#d', '100 %', '+1 h', '5 min', '"a, b"', '2026-11-22 09:14', 'é', '12'),
);
const policy = fc
  .dictionary(fc.constantFrom(...policyFields), text)
  .map((texts) => policyOfTexts(texts, seconds(1_700_000_000)));

const outgoing = (of: { readonly token: string | null; readonly policy: typeof noPolicy }): Outgoing => ({
  token: of.token === null ? null : safe(of.token),
  publicKeys: null,
  expectations: policyPairs(of.policy).map(([name, each]) => [name, safe(each)]),
});

async function roundTrip(of: Parameters<typeof outgoing>[0]) {
  const fragment = await printLink(outgoing(of));
  const reading = await readLink(fragment ?? '');
  return { fragment, opened: reading?.ok ? reading.value : null };
}

describe('a link', () => {
  it('restores what was put into it, plain or packed', async () => {
    let packed = 0;
    await fc.assert(
      fc.asyncProperty(fc.option(token), policy, fc.integer({ min: 1, max: 12 }), async (one, expected, times) => {
        const whole = one === null ? null : Array.from({ length: times }, () => one).join('.');
        const isExpecting = policyPairs(expected).length > 0;
        fc.pre(whole !== null || isExpecting);
        const { fragment, opened } = await roundTrip({ token: whole, policy: expected });
        if (fragment?.startsWith('v=1&z=')) packed += 1;
        expect(opened).toEqual({
          token: whole ?? '',
          publicKey: '',
          policy: isExpecting ? expected : null,
          unknown: [],
        });
      }),
      { numRuns: 150 },
    );
    expect(packed, 'packed ones were seen').toBeGreaterThan(5);
  });

  it('contains only characters that no program mistakes for its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(token), policy, async (one, expected) => {
        const { fragment } = await roundTrip({ token: one, policy: expected });
        expect(fragment).toMatch(/^[\w.~%=&-]*$/);
        expect(fragment).not.toMatch(/[.]$/);
      }),
      { numRuns: 60 },
    );
  });

  it('has had a version since the first release', async () => {
    expect(await printLink(outgoing({ token: 'e30.e30.', policy: noPolicy }))).toBe('token=e30.e30.&v=1');
  });

  it('is packed if that makes it shorter', async () => {
    const claims = JSON.stringify({ roles: Array.from({ length: 100 }, (_, at) => `role-${at}`) });
    const long = `${toBase64url(utf8('{"alg":"none"}'))}.${toBase64url(utf8(claims))}.`;
    const { fragment, opened } = await roundTrip({ token: long, policy: noPolicy });
    expect(opened?.token).toBe(long);
    expect(fragment?.length).toBeLessThan(long.length / 2);
  });

  it('that is packed still shows what it is if it is cut off', async () => {
    const long = await printLink(
      outgoing({ token: `e30.${toBase64url(utf8('{"a":1}'.repeat(300)))}.`, policy: noPolicy }),
    );
    for (const length of [6, 20, 40]) expect((await readLink(long?.slice(0, length) ?? ''))?.ok).toBe(false);
  });

  it('is empty without content', async () => {
    expect(await printLink({ token: null, publicKeys: null, expectations: [] })).toBe('');
  });
});
