import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import { causeIds, type CauseId } from '../../core/diagnose/cause.ts';
import { fullBudget } from '../../core/diagnose/run.ts';
import { partTexts, preparedClaims } from '../reading/claims.ts';
import { askDoctor, causesOf } from './doctor-cases/ask.ts';
import { allDoctorCases } from './doctor-cases/all-cases.ts';
import { encryptedCases } from './doctor-cases/encrypted-cases.ts';
import { claimsCases, now, type ClaimsCase } from './doctor-cases/claims-cases.ts';
import { b64, inputOf, signingSecret, signed } from './doctor-cases/signers.ts';
import { diagnosesOf } from './diagnosis.ts';
import { signatureFact } from '../signature/signature-fact.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';

/**
 * The most expensive single cause costs 6. `no-invented-cause.test.ts` checks what pairs of causes
 * might claim.
 */
const singleCauses = { ...fullBudget, cost: 6 };

/** Causes that cannot have a case here, and why. */
const exempt: Partial<Record<CauseId, string>> = {
  'claims-in-header': 'Its case needs a header of its own: core/diagnose/receivers/receivers.test.ts.',
  'edited-not-signed': 'It is said without asking the doctor. Below.',
};

describe('the doctor', () => {
  it.each(allDoctorCases)('names first: $cause $name', async ({ cause, mended, warnings, pasted, key }) => {
    const { opened, items, about } = await askDoctor({ pasted, key });
    expect(causesOf(items)[0], JSON.stringify(items, null, 1)).toBe(cause);
    expect(
      about === 'remarks' ? items.every(({ kind }) => kind === 'remark') : items.some(({ kind }) => kind !== 'remark'),
    ).toBe(true);
    expectEachOnce(causesOf(items.filter(({ kind }) => kind !== 'proven')));
    const repair = items[0]?.repair ?? null;
    if (repair !== null) opened.say({ type: 'repair-applied', repair });
    expect(repair === null ? null : signatureFact(await opened.settle()).kind).toBe(mended);
    if (repair === null) return;
    expect(signatureVerdict(opened.store.get()).warnings).toEqual(warnings);
    opened.say({ type: 'undone' });
    expect([opened.text(), opened.store.get().key]).toEqual([pasted, key]);
  });

  it.each(allDoctorCases)('does not name it for a near miss: $cause $name', async ({ cause, miss }) => {
    expect(causesOf((await askDoctor(miss, singleCauses)).items)).not.toContain(cause);
  });

  it('has a case for every cause except the exempt ones', () => {
    const covered = new Set<CauseId>([...allDoctorCases, ...claimsCases, ...encryptedCases].map(({ cause }) => cause));
    expect(causeIds.filter((id) => !covered.has(id) && exempt[id] === undefined)).toEqual([]);
    expect(causeIds.filter((id) => covered.has(id) && exempt[id] !== undefined)).toEqual([]);
  });

  it('is not asked about content that was edited here and could not be signed, because the verdict says why', async () => {
    const { say, settle } = openSession();
    say(keyTyped('hunter2'), tokenTyped(signed(inputOf({ alg: 'ES256' }))), payloadTyped('{"sub":"eve"}'));
    const session = await settle();
    expect(signatureVerdict(session)).toMatchObject({ reason: 'edited-not-signed' });
    expect(causesOf(diagnosesOf(session))).toEqual(['edited-not-signed']);
    say({ type: 'undone' });
    expect(signatureVerdict(await settle())).not.toMatchObject({ reason: 'edited-not-signed' });
  });
});

const expectEachOnce = (causes: readonly CauseId[]): void => expect(causes).toEqual([...new Set(causes)]);

/** Returns the claims causes of a session with this payload, signed by Node. */
async function claimsSession(claims: string, typ: string, { policy }: Pick<ClaimsCase, 'policy'>) {
  const opened = openSession();
  opened.say(keyTyped(signingSecret), tokenTyped(signed(inputOf({ alg: 'HS256', typ }, b64(claims)))), {
    type: 'policy-set',
    field: 'issuer',
    policy,
  });
  await opened.settle();
  const causes = () =>
    claimsCauses(
      verdictAt(preparedClaims(opened.store.get()), seconds(now)),
      partTexts(opened.store.get()),
      seconds(now),
    );
  return { ...opened, causes };
}

describe('the claims', () => {
  it.each(claimsCases)('have this cause first: $cause', async (row) => {
    const { causes, say, settle } = await claimsSession(row.claims, 'JWT', row);
    const [first] = causes();
    expect(first?.findings[0].cause).toBe(row.cause);
    expect(first?.repair !== null).toBe(row.isMended);
    if (!first?.repair) return;
    say({ type: 'repair-applied', repair: first.repair });
    expect(signatureFact(await settle()).kind).toBe('verified');
    expect(causesOf(causes())).not.toContain(row.cause);
  });

  it.each(claimsCases)('do not have it for a near miss: $cause', async (row) => {
    expect(
      causesOf((await claimsSession(row.miss, row.missTyp, { policy: row.missPolicy ?? row.policy })).causes()),
    ).not.toContain(row.cause);
  });
});
