import { fieldText, withFieldText, withoutField } from '../../core/claims/policy-fields.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { seconds, type Seconds } from '../../core/claims/numeric-date.ts';
import type { Inputs } from './model.ts';

/**
 * The texts in the fields of the expectations, by field, where they are not what the policy prints:
 * what is being typed, and what cannot be read. They are part of the inputs, so that undo brings
 * them back and `Clear` takes them.
 */
export type TypedTexts = Readonly<Partial<Record<PolicyField, string>>>;

type Expectations = Pick<Inputs, 'policy' | 'typed'>;

/** What stands in a field. */
export const expectationText = ({ policy, typed }: Expectations, field: PolicyField): string =>
  typed[field] ?? fieldText(policy, field);

/** Whether what stands in a field says nothing that it could be: then it does not count. */
export function isUnread({ policy, typed }: Expectations, field: PolicyField): boolean {
  const text = typed[field];
  return text !== undefined && withFieldText(policy, field, text, anyMoment) === null;
}

/** Whether a text is a moment does not depend on when it is read. */
const anyMoment = seconds(0);

/** After typing in a field. What cannot be read is no expectation. */
export function withTyped(
  { policy, typed }: Expectations,
  field: PolicyField,
  text: string,
  now: Seconds,
): Expectations {
  return {
    policy: withFieldText(policy, field, text, now) ?? withoutField(policy, field),
    typed: { ...typed, [field]: text },
  };
}

/**
 * After a field is left: what could be read is printed, so that `+1 h` becomes the moment that it
 * was.
 */
export function withRead(expectations: Expectations, field: PolicyField): TypedTexts {
  return isUnread(expectations, field) ? expectations.typed : withoutTyped(expectations.typed, field);
}

export function withoutTyped(typed: TypedTexts, field: PolicyField): TypedTexts {
  const { [field]: _, ...others } = typed;
  return others;
}
