import type { Check, CheckId } from './check.ts';
import type { PolicyField } from './policy.ts';

/** The fields whose expected value is one that the token has. */
export const valueFields = ['issuer', 'audience', 'type', 'algorithms', 'nonce'] as const;
export type ValueField = (typeof valueFields)[number];
export const isValueField = (field: PolicyField): field is ValueField => valueFields.some((each) => each === field);

type Row = { readonly id: CheckId; readonly claim: string };

/** The check of each field, and the claim that it compares. */
export const checkOfField: Readonly<Record<ValueField, Row>> = {
  issuer: { id: 'issuer-mismatch', claim: 'iss' },
  audience: { id: 'audience-mismatch', claim: 'aud' },
  type: { id: 'type-mismatch', claim: 'typ' },
  algorithms: { id: 'algorithm-not-allowed', claim: 'alg' },
  nonce: { id: 'nonce-mismatch', claim: 'nonce' },
};

/** Returns the field of the first expectation of the verdict's list that is not set. */
export function firstUnset(checks: readonly Check[]): ValueField {
  const isUnset = (field: ValueField): boolean =>
    checks.some(({ id, outcome }) => id === checkOfField[field].id && outcome === 'not-checked');
  return valueFields.find(isUnset) ?? 'issuer';
}
