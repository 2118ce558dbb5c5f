import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { askDoctor } from './doctor-cases/ask.ts';
import { boxesWith } from './doctor-cases/doctor-case.ts';
import { keyThreads } from './doctor-cases/key-threads.ts';
import { secretThreads } from './doctor-cases/secret-threads.ts';
import { tokenThreads } from './doctor-cases/token-threads.ts';
import { signatureFact } from '../signature/signature-fact.ts';

const threads = [...secretThreads, ...keyThreads, ...tokenThreads];

/** The cost limit of everyday causes: text in another notation is cheap, and damage costs more. */
const everyday = { tries: 20_000, cost: 4 };

/** Remarks that may accompany any diagnosis, for example on private keys. */
const remarks: ReadonlySet<CauseId> = new Set<CauseId>(['key-private-pasted', 'pem-pkcs1', 'jwks-pasted-as-jwk']);

describe('what people paste', () => {
  it.each(threads)('$from', async ({ pasted, key, told, says }) => {
    const { opened, items } = await askDoctor(boxesWith(pasted, key), everyday);
    const first = items[0]?.findings.filter(({ cause }) => !remarks.has(cause)) ?? [];
    expect(opened.store.get().key.text).toBe(key);
    if (told.length === 0) return expect(signatureFact(await opened.settle()).kind).toBe('verified');
    expect(first.map(({ cause }) => cause)).toEqual(told);
    if (says !== undefined) return expect(first[0]?.sentence).toMatch(says);
    const repair = items[0]?.repair;
    if (repair) opened.say({ type: 'repair-applied', repair });
    expect(signatureFact(await opened.settle()).kind).toBe('verified');
  });

  it('has at least a hundred shapes, each once', () => {
    expect(threads.length).toBeGreaterThan(100);
    expect(new Set(threads.map(({ from, told }) => `${from} ${told.join()}`)).size).toBeGreaterThan(95);
  });
});
