import { seconds } from '../../core/claims/numeric-date.ts';
import { policyFields, policyOfTexts, policyTexts } from '../../core/claims/policy-fields.ts';
import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import type { Pair } from './pairs.ts';

/** The prefix of policy fields, which keeps a field from being read as a token or a key. */
const prefix = 'expect.';

/** Returns the expectations as texts. */
export const policyPairs = (policy: Policy): readonly Pair[] =>
  Object.entries(policyTexts(policy)).map(([field, text]) => [prefix + field, text]);

/**
 * Returns the policy that pairs describe. Unknown fields, and texts that a field cannot have, are
 * ignored. A link contains no time that depends on when it is read.
 */
export const policyOfPairs = (pairs: readonly Pair[]): Policy =>
  policyOfTexts(
    Object.fromEntries(
      pairs.flatMap(([name, text]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : [])),
    ),
    seconds(0),
  );

/** Returns the policy field that a name stands for; null if there is none. */
export const fieldOfPair = (name: string): PolicyField | null =>
  policyFields.find((field) => prefix + field === name) ?? null;
