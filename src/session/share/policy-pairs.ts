import { seconds } from '../../core/claims/numeric-date.ts';
import { policyFields, policyOfTexts, policyTexts } from '../../core/claims/policy-fields.ts';
import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import type { Pair } from './pairs.ts';

/**
 * Before the name of a field of the policy, so that no field can ever be taken for a token or a
 * key.
 */
const prefix = 'expect.';

/** What is expected, as texts. */
export const policyPairs = (policy: Policy): readonly Pair[] =>
  Object.entries(policyTexts(policy)).map(([field, text]) => [prefix + field, text]);

/**
 * The policy that pairs name; what is no field, or no text of its field, is left out. No link says
 * a moment that depends on when it is read.
 */
export const policyOfPairs = (pairs: readonly Pair[]): Policy =>
  policyOfTexts(
    Object.fromEntries(
      pairs.flatMap(([name, text]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : [])),
    ),
    seconds(0),
  );

/** The field of the policy that a name stands for; null where it stands for none. */
export const fieldOfPair = (name: string): PolicyField | null =>
  policyFields.find((field) => prefix + field === name) ?? null;
