import type { AcceptanceRow } from '../acceptance-row.ts';
import type { AcceptanceCondition } from '../conditions.ts';
import { predictAcceptance, type Acceptance } from '../predict.ts';
import { caseMoment, type AcceptanceCase } from './cases.ts';

/** What a library reports; null if it accepts, undefined if it was not asked. */
export type Report = string | null | undefined;

type Compared = {
  readonly seen: Readonly<Record<Acceptance['accepts'], number>>;
  /** The cases in which the library does something else, as text. */
  readonly differences: readonly string[];
};

/** Compares what a row predicts with what its library reports. What depends is not compared. */
export function compareWithRow(
  row: AcceptanceRow,
  cases: readonly AcceptanceCase[],
  reports: readonly Report[],
): Compared {
  const seen = { yes: 0, no: 0, depends: 0 };
  const differences = cases.flatMap((one, at) => {
    const { facts, policy, drawn } = one;
    const report = reports[at];
    if (report === undefined) return [];
    const prediction = predictAcceptance(row, { facts, policy, now: caseMoment });
    seen[prediction.accepts] += 1;
    return isSo(row, one, prediction, report) ? [] : [JSON.stringify({ prediction, report, drawn })];
  });
  return { seen, differences };
}

function isSo(row: AcceptanceRow, one: AcceptanceCase, prediction: Acceptance, report: string | null): boolean {
  if (prediction.accepts === 'depends') return true;
  if (prediction.accepts === 'yes' || report === null) return prediction.accepts === 'yes' && report === null;
  if (!isOnlyReason(row, one, prediction.why)) return true;
  return prediction.error
    .replace(/^[\w.:]+: /, '')
    .split('…')
    .every((piece) => report.includes(piece));
}

/** Returns whether the message depends on nothing else: of several faults a library may see another first. */
function isOnlyReason(row: AcceptanceRow, { facts, policy }: AcceptanceCase, why: AcceptanceCondition): boolean {
  const others = { ...row, checks: row.checks.filter(([condition]) => condition !== why) };
  return predictAcceptance(others, { facts, policy, now: caseMoment }).accepts === 'yes';
}
