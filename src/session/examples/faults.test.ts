import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { consult } from '../doctor/consult.ts';
import { consultationOf } from '../doctor/diagnosis.ts';
import { causesOf } from '../doctor/doctor-cases/ask.ts';
import { partTexts, preparedClaims } from '../reading/claims.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import type { Session } from '../state/model.ts';
import { openSession } from '../testing.ts';
import { faults, type FaultId } from './faults.ts';
import { makeFault } from './make-fault.ts';

type Expected = {
  readonly structure?: 'malformed';
  readonly signature: string;
  readonly claims: string;
  /** The causes, and how the first one is known. */
  readonly causes: readonly string[];
  readonly kind: Diagnosis['kind'] | 'claims';
};

const expected: Readonly<Record<FaultId, Expected>> = {
  'secret-quoted': { signature: 'rejected', claims: 'accepted', causes: ['secret-quoted'], kind: 'proven' },
  'secret-base64': { signature: 'rejected', claims: 'accepted', causes: ['secret-is-base64'], kind: 'proven' },
  'other-kid': { signature: 'unchecked', claims: 'accepted', causes: ['jwks-kid-not-found'], kind: 'proven' },
  'issuer-slash': { signature: 'verified', claims: 'rejected', causes: ['issuer-mismatch'], kind: 'claims' },
  expired: { signature: 'verified', claims: 'rejected', causes: ['expired'], kind: 'claims' },
  milliseconds: { signature: 'verified', claims: 'accepted', causes: ['exp-milliseconds'], kind: 'claims' },
  cut: { signature: 'rejected', claims: 'accepted', causes: ['token-truncated'], kind: 'seen' },
  'alg-none': { signature: 'unchecked', claims: 'accepted', causes: ['alg-none'], kind: 'seen' },
  confusion: { signature: 'unchecked', claims: 'accepted', causes: ['hmac-with-public-key'], kind: 'proven' },
  jwe: { signature: 'unchecked', claims: 'unchecked', causes: ['jwe-not-jws', 'no-key'], kind: 'seen' },
  'sd-jwt': { signature: 'verified', claims: 'rejected', causes: ['sd-jwt'], kind: 'claims' },
};

const now = secondsOfMs(Date.now());

async function openedFault(id: FaultId) {
  const opened = openSession();
  const event = await makeFault(id, now);
  if (event === null) throw new Error('This fault was not made.');
  opened.say(event);
  await opened.settle();
  return opened;
}

const claimsAt = (session: Session) => verdictAt(preparedClaims(session), now);

async function diagnosed(session: Session): Promise<readonly Diagnosis[]> {
  const question = consultationOf(session);
  let items: readonly Diagnosis[] = [];
  if (question !== null) for await (const state of consult(question, new AbortController().signal)) items = state.items;
  return [...items, ...claimsCauses(claimsAt(session), partTexts(session), now)];
}

describe('Find the fault', () => {
  it.each(faults)('$name has exactly its fault', async ({ id }) => {
    const { causes, kind, structure = 'well-formed', ...verdicts } = expected[id];
    const { store } = await openedFault(id);
    const session = store.get();
    const items = await diagnosed(session);
    expect({
      structure: structureVerdict(session).verdict,
      signature: signatureVerdict(session).verdict,
      claims: claimsAt(session).verdict,
      causes: causesOf(items),
      kind: consultationOf(session) === null || kind === 'claims' ? 'claims' : items[0]?.kind,
    }).toEqual({ structure, ...verdicts, causes, kind });
  });

  it('has a task for each, which does not name the fault', () => {
    expect(faults.map(({ id }) => id)).toEqual(Object.keys(expected));
    expect(faults.filter(({ name, task }) => task.includes(name))).toEqual([]);
    expect(faults.every(({ task }) => task.length <= 100)).toBe(true);
  });
});
