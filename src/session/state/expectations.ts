import { fieldText, withFieldText, withoutField } from '../../core/claims/policy-fields.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { seconds, type Seconds } from '../../core/claims/numeric-date.ts';
import type { ExpectationAct } from './events.ts';
import type { Stroke } from './typing.ts';
import type { Inputs, TypedTexts } from './model.ts';

type Expectations = Pick<Inputs, 'policy' | 'typed'>;
type AllExpectations = Expectations & Pick<Inputs, 'issuersOfLink'>;

/** Returns the text in a field. */
export const expectationText = ({ policy, typed }: Expectations, field: PolicyField): string =>
  typed[field] ?? fieldText(policy, field);

/** Returns whether the text in a field cannot be read. Such a text does not count. */
export function isUnread({ policy, typed }: Expectations, field: PolicyField): boolean {
  const text = typed[field];
  return text !== undefined && withFieldText(policy, field, text, anyMoment) === null;
}

/** Whether a text is a time does not depend on when it is read, so any moment will do. */
const anyMoment = seconds(0);

/**
 * Returns the expectations after typing in a field. Text that cannot be read is not an expectation.
 * An issuer that a link brought is the person's own once it was removed.
 */
export function withTyped(
  { policy: before, typed, issuersOfLink }: AllExpectations,
  field: PolicyField,
  text: string,
  now: Seconds,
): AllExpectations {
  const policy = withFieldText(before, field, text, now) ?? withoutField(before, field);
  return {
    policy,
    typed: { ...typed, [field]: text },
    issuersOfLink: issuersOfLink.filter((issuer) => policy.issuer.includes(issuer)),
  };
}

/**
 * Returns the typed texts after a field lost the focus. Readable text is then printed from the
 * policy, so that `+1 h` becomes the time it meant.
 */
export function withRead(expectations: Expectations, field: PolicyField): TypedTexts {
  return isUnread(expectations, field) ? expectations.typed : withoutTyped(expectations.typed, field);
}

export function withoutTyped(typed: TypedTexts, field: PolicyField): TypedTexts {
  const { [field]: _, ...others } = typed;
  return others;
}

/** One drag of the time slider passes through many values. `Back to now` is a press. */
export const momentStroke = ({ field, policy }: ExpectationAct & { type: 'policy-set' }): Stroke | null =>
  field === 'checkAsOf' && policy.checkAsOf !== null ? { field, kind: 'moved', goesOn: true } : null;
