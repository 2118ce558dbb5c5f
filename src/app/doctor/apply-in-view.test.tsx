// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { askDoctor } from '../../session/doctor/doctor-cases/ask.ts';
import { allDoctorCases } from '../../session/doctor/doctor-cases/all-cases.ts';
import { claimsCases, now } from '../../session/doctor/doctor-cases/claims-cases.ts';
import { b64, inputOf, signed, signingSecret } from '../../session/doctor/doctor-cases/signers.ts';
import { partTexts, preparedClaims } from '../../session/reading/claims.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { DiagnosisItem } from './DiagnosisItem.tsx';

afterEach(cleanup);

/**
 * The column is 300 px wide at 1280 × 720, where a line of text has 40 characters and a headline 32.
 * The list begins below 240 px and a line is 20 px high, so 20 lines above the repair are in view.
 */
const mostLines = 18;
const linesOf = (text: string, width: number): number => Math.ceil(text.length / width);

function drawn(diagnosis: Diagnosis): HTMLElement {
  const { container } = render(
    <StoreContext value={openSession().store}>
      <ul>
        <DiagnosisItem diagnosis={diagnosis} />
      </ul>
    </StoreContext>,
  );
  return container;
}

/** Returns the number of lines above the button, and the length of the comparison below it. */
function measured(diagnosis: Diagnosis): { readonly lines: number; readonly diff: number } {
  const item = drawn(diagnosis);
  const button = item.querySelector('button');
  const isAbove = (one: Element): boolean =>
    button !== null && Boolean(one.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
  const above = [...item.querySelectorAll('p, ol > li')].filter(isAbove);
  expect(button?.textContent).toMatch(/^(?:Apply|Try with )/);
  return {
    lines: above.reduce((sum, { textContent }, at) => sum + linesOf(textContent, at === 0 ? 32 : 40), 0),
    diff: item.querySelector('[data-diff]')?.textContent.length ?? 0,
  };
}

const cases = allDoctorCases.filter(({ mended }) => mended !== null);

describe('the repair is in view without scrolling, and what it changes is short', () => {
  it.each(cases)('$cause $name', async (each) => {
    const [first] = (await askDoctor(each)).items;
    if (first === undefined) throw new Error('no diagnosis');
    const { lines, diff } = measured(first);
    expect(lines).toBeLessThanOrEqual(mostLines);
    expect(diff).toBeLessThanOrEqual(240);
  });

  it.each(claimsCases.filter(({ isMended }) => isMended))('$cause', async ({ claims, policy }) => {
    const { store, say, settle } = openSession();
    say(keyTyped(signingSecret), tokenTyped(signed(inputOf({ alg: 'HS256', typ: 'JWT' }, b64(claims)))));
    say({ type: 'policy-set', field: 'issuer', policy });
    await settle();
    const verdict = verdictAt(preparedClaims(store.get()), seconds(now));
    const [first] = claimsCauses(verdict, partTexts(store.get()), seconds(now));
    if (first === undefined) throw new Error('no diagnosis');
    const { lines, diff } = measured(first);
    expect(lines).toBeLessThanOrEqual(mostLines);
    expect(diff).toBeLessThanOrEqual(240);
  });

  it('sees most of the cases', () => {
    expect(cases.length).toBeGreaterThan(60);
  });
});
