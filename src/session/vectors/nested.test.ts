import { describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { preparedClaims } from '../reading/claims.ts';
import { decryptionVerdict } from '../signature/decryption-verdict.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { layersOf, openSource } from '../state/opened.ts';
import { paneOfSource, tokenOfSource } from '../state/source.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { rfc7520Section6 as nested } from './nested.ts';

const [protectedHeader, encryptedKey, iv, ciphertext, tag] = nested.outer;
const rest = { protected: protectedHeader, iv, ciphertext, tag };
const whole = { keys: [nested.signer, nested.recipient] };

async function judged(token: string, keys: object = whole) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(JSON.stringify(keys)));
  return settle();
}

describe('RFC 7520 §6: a signature inside an encryption', () => {
  it.each<[string, string]>([
    ['compact', nested.outer.join('.')],
    ['general JSON', JSON.stringify({ recipients: [{ encrypted_key: encryptedKey }], ...rest })],
    ['flattened JSON', JSON.stringify({ ...rest, encrypted_key: encryptedKey })],
  ])('is opened and verified: %s', async (_, token) => {
    const session = await judged(token);
    expect(decryptionVerdict(session)?.verdict).toBe('decrypted');
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified', alg: 'PS256' });
    expect(layersOf(session)).toHaveLength(2);
    const inner = tokenOfSource(openSource(session));
    expect(inner.kind === 'empty' ? null : inner.text).toBe(nested.inner);
    expect(JSON.parse(paneOfSource(openSource(session), 'payload')?.text ?? '')).toEqual(JSON.parse(nested.claims));
  });

  it('has its inner claims judged: they expired in 2011', async () => {
    const session = await judged(nested.outer.join('.'));
    expect(verdictAt(preparedClaims(session), seconds(1_300_819_379)).verdict).toBe('accepted');
    expect(verdictAt(preparedClaims(session), seconds(1_300_819_380)).verdict).toBe('rejected');
  });

  it('is opened but not verified without the key of the signer', async () => {
    const session = await judged(nested.outer.join('.'), nested.recipient);
    expect(decryptionVerdict(session)?.verdict).toBe('decrypted');
    expect(signatureVerdict(session).verdict).not.toBe('verified');
  });

  it.each([
    ['header', 0],
    ['encrypted key', 1],
    ['IV', 2],
    ['ciphertext', 3],
    ['tag', 4],
  ] as const)('stays closed if one character of the %s differs', async (_, at) => {
    const parts = nested.outer.map((part, index) =>
      index === at ? `${part.slice(0, 4)}${part[4] === 'a' ? 'b' : 'a'}${part.slice(5)}` : part,
    );
    const session = await judged(parts.join('.'));
    expect(decryptionVerdict(session)?.verdict).not.toBe('decrypted');
    expect(signatureVerdict(session).verdict).toBe('unchecked');
  });
});
