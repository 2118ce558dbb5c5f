import type { Policy } from '../claims/policy.ts';
import type { AcceptanceCheck, AcceptanceRow } from './acceptance-row.ts';
import { acceptanceConditions, type AcceptanceCondition } from './conditions.ts';
import type { AcceptanceFacts } from './facts.ts';

export type Acceptance =
  | { readonly accepts: 'yes' }
  | {
      readonly accepts: 'no';
      readonly why: AcceptanceCondition;
      /** The class or code, if there is one, and the message with … for each variable part. */
      readonly error: string;
      /** null if no option changes it. */
      readonly option: string | null;
    }
  | { readonly accepts: 'depends'; readonly why: AcceptanceCondition; readonly option: string | null };

type Question = {
  readonly facts: AcceptanceFacts;
  /** Issuer, audience, type, required claims, algorithms and tolerance count. */
  readonly policy: Policy;
  /** Whole seconds since 1970. */
  readonly now: number;
};

/**
 * Returns what a library with its defaults and these expectations does with a token. The first check that
 * rejects decides; if none does, the first one that cannot be decided.
 */
export function predictAcceptance(row: AcceptanceRow, { facts, policy, now }: Question): Acceptance {
  const { isLastSecondValid, algorithms } = row;
  const leeway = policy.tolerance > 0 ? policy.tolerance : row.leeway;
  const asked = { facts, policy, now, leeway, isLastSecondValid, algorithms };
  const met = row.checks.filter(([condition]) => acceptanceConditions[condition](asked));
  const rejecting = met.find(([, says]) => says !== null);
  if (rejecting !== undefined) return rejected(row, rejecting);
  const [open] = met;
  return open === undefined ? { accepts: 'yes' } : { accepts: 'depends', why: open[0], option: open[2] ?? null };
}

function rejected({ errors }: AcceptanceRow, [why, says, option]: AcceptanceCheck): Acceptance {
  const thrown = Object.values(errors.files)
    .flat()
    .find((row) => row[0] === says)?.[2];
  const words = (says ?? '').replaceAll('{}', '…');
  return { accepts: 'no', why, error: thrown === undefined ? words : `${thrown}: ${words}`, option: option ?? null };
}
