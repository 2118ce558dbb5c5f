// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { arrayWork } from '../../core/text/testing.ts';
import type { Store } from '../../session/state/store.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { ClaimChecks } from '../claims/ClaimChecks.tsx';
import { ClaimsTable } from '../claims/ClaimsTable.tsx';
import { TimelinePane } from '../claims/TimelinePane.tsx';
import { ThreeVerdicts } from '../compare/ThreeVerdicts.tsx';
import { DiagnosisPane } from '../doctor/DiagnosisPane.tsx';
import { Expectations } from '../expectations/Expectations.tsx';
import { TokenSummary } from '../findings/TokenSummary.tsx';
import { PartHelp } from '../panes/PartHelp.tsx';
import { caretTold } from '../panes/carets.ts';
import { PayloadPane } from '../panes/PartPane.tsx';
import { TokensFound } from '../panes/TokensFound.tsx';
import { Verdicts } from '../verdicts/Verdicts.tsx';
import { foldSection } from './sections.ts';
import { StoreContext } from './use-session.ts';

/*
 * Counts the work of an idle page, in calls and not in time. A payload with thousands
 * of times once kept the processor busy for as long as the page was open.
 */

const now = 1_800_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
  foldSection('timeline', true);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const part = (text: string): string => toBase64url(utf8(text));
const tokenOf = (payload: string): string => `${part('{"alg":"HS256"}')}.${part(payload)}.c2ln`;
const members = (make: (at: number) => string): string =>
  `{${Array.from({ length: 5000 }, (_, at) => make(at)).join(',')}}`;

const payloads: Readonly<Record<string, string>> = {
  '5,000 times exp': members(() => `"exp":${now + 7230}`),
  '5,000 times exp, expired': members((at) => `"exp":${now - 7230 - at}`),
  '5,000 time claims': members((at) => `"${['exp', 'nbf', 'iat', 'auth_time'][at % 4]}":${now + 7230}`),
  '5,000 other claims': members((at) => `"c${at}":${at}`),
};

/** Every part of the page that follows the clock. Only the timeline shows the second itself. */
const parts: Readonly<Record<string, (store: Store) => ReactElement>> = {
  verdicts: () => <Verdicts />,
  payload: () => <PayloadPane />,
  'help on the payload': () => <PartHelp part="payload" />,
  'tokens found': () => <TokensFound />,
  claims: () => <ClaimsTable />,
  checks: () => <ClaimChecks />,
  compared: (store) => <ThreeVerdicts session={store.get()} />,
  diagnosis: () => <DiagnosisPane />,
  timeline: () => <TimelinePane />,
  expectations: () => <Expectations />,
  summary: () => <TokenSummary />,
};

/** Lets this many seconds pass, and returns which parts rendered, and how often. */
function rendersDuring(store: Store, ticks: number): { renders: Record<string, number>; longWalks: number } {
  const renders: Record<string, number> = {};
  render(
    <StoreContext value={store}>
      {Object.entries(parts).map(([name, made]) => (
        <Profiler key={name} id={name} onRender={() => (renders[name] = (renders[name] ?? 0) + 1)}>
          {made(store)}
        </Profiler>
      ))}
    </StoreContext>,
  );
  act(() => void vi.advanceTimersByTime(1000));
  for (const name of Object.keys(parts)) expect(renders[name], name).toBeGreaterThan(0);
  for (const name of Object.keys(renders)) renders[name] = 0;
  const { longWalks } = arrayWork(() => {
    for (let second = 0; second < ticks; second += 1) act(() => void vi.advanceTimersByTime(1000));
  });
  return { renders, longWalks };
}

describe('an idle page', () => {
  it.each(Object.entries(payloads))('walks no long list each second: %s', (_, payload) => {
    const { store } = openSession();
    const token = tokenOf(payload);
    store.dispatch(tokenTyped(`${token}\n${token}`));
    caretTold.Payload?.(payload.indexOf('"', 1) + 3);
    expect(rendersDuring(store, 10).longWalks).toBe(0);
  });

  it('renders only the timeline until another text is shown', () => {
    const { store } = openSession();
    const token = tokenOf(payloads['5,000 times exp'] ?? '');
    store.dispatch(tokenTyped(`${token}\n${token}`));
    const { renders } = rendersDuring(store, 20);
    const { timeline, ...others } = renders;
    expect(timeline).toBeGreaterThan(10);
    expect(Object.entries(others).filter(([, times]) => times > 0)).toEqual([]);
  });

  it('sees a long list that is walked', () => {
    const many = Array.from({ length: 1000 }, (_, at) => at);
    expect(arrayWork(() => void many.findLast((at) => at === 1)).longWalks).toBe(1);
    expect(arrayWork(() => void [...many]).longWalks).toBe(1);
    expect(arrayWork(() => void many.slice(0, 3).map(String)).longWalks).toBe(1);
  });
});
