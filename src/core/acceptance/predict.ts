import type { Policy } from '../claims/policy.ts';
import type { AcceptanceCheck, AcceptanceRow, TimeReading } from './acceptance-row.ts';
import { acceptanceConditions, type AcceptanceCondition } from './conditions.ts';
import type { AcceptanceFacts, OddTime, TimeFact } from './facts.ts';

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
  const { exp, nbf, iat } = facts.times;
  const times = { exp: timeRead(exp, row.reads), nbf: timeRead(nbf, row.reads), iat: timeRead(iat, row.reads) };
  const asked = { facts, times, policy, now, leeway, isLastSecondValid, algorithms };
  const met = row.checks.filter(([condition]) => acceptanceConditions[condition](asked));
  const rejecting = met.find(([, says]) => says !== null);
  if (rejecting !== undefined) return rejected(row, rejecting);
  const [open] = met;
  return open === undefined ? { accepts: 'yes' } : { accepts: 'depends', why: open[0], option: open[2] ?? null };
}

/** Returns what a library takes a time claim for. */
function timeRead(time: TimeFact, reads: TimeReading = {}): number | OddTime['is'] | null {
  if (time === 0 && reads.zero === 'absent') return null;
  if (time === null || typeof time === 'number') return time;
  if ('value' in time && isRead(time, reads)) return time.value;
  const is = time.is === 'quoted' || time.is === 'date' ? 'text' : time.is;
  const instead = is === 'structure' || is === 'boolean' ? undefined : reads[is];
  if (instead === 'absent') return null;
  return instead === 'zero' ? 0 : is;
}

function isRead(time: OddTime, { quoted, boolean, date }: TimeReading): boolean {
  if (time.is === 'quoted') return quoted === 'any' || (quoted === 'integer' && time.isInteger);
  return time.is === 'boolean' ? boolean === true : date === true;
}

function rejected({ errors }: AcceptanceRow, [why, says, option]: AcceptanceCheck): Acceptance {
  const thrown = Object.values(errors.files)
    .flat()
    .find((row) => row[0] === says)?.[2];
  const words = (says ?? '').replaceAll('{}', '…');
  return { accepts: 'no', why, error: thrown === undefined ? words : `${thrown}: ${words}`, option: option ?? null };
}
