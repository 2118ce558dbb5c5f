import { describe, expect, it } from 'vitest';
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
});
