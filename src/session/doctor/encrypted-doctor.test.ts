import { describe, expect, it } from 'vitest';
import { noKey } from '../../core/keys/key.ts';
import { decryptionVerdict } from '../signature/decryption-verdict.ts';
import { askDoctor, causesOf } from './doctor-cases/ask.ts';
import { encryptedCases } from './doctor-cases/encrypted-cases.ts';

describe('the doctor of a JWE', () => {
  it.each(encryptedCases)('names first: $cause $name', async ({ cause, isMended, pasted, key }) => {
    const { opened, items } = await askDoctor({ pasted, key });
    // What the token is may come before the key of another kind.
    expect(causesOf(items).filter((id) => id !== 'jwe-not-jws')[0], JSON.stringify(items, null, 1)).toBe(cause);
    const repair = items[0]?.repair ?? null;
    expect(repair !== null).toBe(isMended);
    if (repair === null) return;
    expect(items[0]?.kind).toBe('proven');
    expect(items[0]?.changes.length).toBeGreaterThan(0);
    opened.say({ type: 'repair-applied', repair });
    expect(decryptionVerdict(await opened.settle())?.verdict).toBe('decrypted');
    opened.say({ type: 'undone' });
    expect([opened.text(), opened.store.get().key]).toEqual([pasted, key]);
  });

  it.each(encryptedCases)('does not name it for a near miss: $cause $name', async ({ cause, miss }) => {
    expect(causesOf((await askDoctor(miss)).items)).not.toContain(cause);
  });

  it('names the kids of the token and the only key if nothing was proven', async () => {
    const [wrong] = encryptedCases.filter(({ name }) => name === 'a kid was added');
    const key = JSON.stringify({ kty: 'oct', kid: 'b', k: 'AAAAAAAAAAAAAAAAAAAAAA' });
    const { items } = await askDoctor({ pasted: wrong?.pasted ?? '', key: { ...noKey, text: key } });
    expect(items[0]?.findings[0]).toMatchObject({
      cause: 'jwe-other-recipient',
      sentence: expect.stringContaining("The token's kid is “a”, and your key's is “b”."),
    });
  });
});
