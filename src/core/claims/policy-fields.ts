import { durationText, readDuration } from './duration.ts';
import { momentText, readMoment } from './moment.ts';
import { linesText, namesText, readLines, readNames } from './names.ts';
import { seconds, type Seconds } from './numeric-date.ts';
import { noPolicy, type Policy, type PolicyField } from './policy.ts';

/**
 * How a value is read from what is typed, and printed. The empty text is the empty value, and vice
 * versa.
 */
type Form<V> = {
  /**
   * Returns null if the text is not such a value. `now` is the starting point of a relative moment.
   */
  readonly read: (text: string, now: Seconds) => { readonly value: V } | null;
  readonly print: (value: V) => string;
};

const found = <V>(value: V | null): { readonly value: V } | null => (value === null ? null : { value });

const text: Form<string> = { read: (typed) => found(typed.trim()), print: (value) => value };
const names: Form<readonly string[]> = { read: (typed) => found(readNames(typed)), print: namesText };
const lines: Form<readonly string[]> = { read: (typed) => found(readLines(typed)), print: linesText };

/** Makes a form whose value is null if nothing is typed. */
const optional = <V>(read: (typed: string, now: Seconds) => V | null, print: (value: V) => string): Form<V | null> => ({
  read: (typed, now) => (typed.trim() === '' ? { value: null } : found(read(typed, now))),
  print: (value) => (value === null ? '' : print(value)),
});

const duration = optional(readDuration, durationText);
const tolerance: Form<Seconds> = {
  read: (typed) => (typed.trim() === '' ? { value: seconds(0) } : found(readDuration(typed))),
  print: (value) => (value === 0 ? '' : durationText(value)),
};
const moment: Form<Seconds | null> = {
  ...optional(readMoment, momentText),
  read: (typed, now) => (/^\s*(now|jetzt)?\s*$/i.test(typed) ? { value: null } : found(readMoment(typed, now))),
};
const number = optional((typed) => (/^\s*\d{1,15}\s*$/.test(typed) ? Number(typed) : null), String);

type FieldRow<V> = {
  readonly form: Form<V>;
  /** False if it belongs to one token or one visit, so it is not kept for the next visit. */
  readonly outlives: boolean;
};

const table: { readonly [Field in PolicyField]: FieldRow<Policy[Field]> } = {
  issuer: { form: names, outlives: true },
  audience: { form: names, outlives: true },
  type: { form: text, outlives: true },
  tolerance: { form: tolerance, outlives: true },
  checkAsOf: { form: moment, outlives: false },
  requiredClaims: { form: names, outlives: true },
  algorithms: { form: names, outlives: true },
  maxAge: { form: duration, outlives: true },
  maxLifetime: { form: duration, outlives: true },
  nonce: { form: text, outlives: false },
  revokedIds: { form: lines, outlives: true },
  versionClaim: { form: text, outlives: true },
  minVersion: { form: number, outlives: true },
};

const isField = (name: string): name is PolicyField => Object.hasOwn(table, name);

/** All fields, in the order of the table. */
export const policyFields: readonly PolicyField[] = Object.keys(table).filter(isField);

export const fieldOutlives = (field: PolicyField): boolean => table[field].outlives;

/** Returns the text of a field; '' if nothing is expected. */
export const fieldText = <Field extends PolicyField>(policy: Policy, field: Field): string =>
  table[field].form.print(policy[field]);

export const isExpected = (policy: Policy, field: PolicyField): boolean => fieldText(policy, field) !== '';

/**
 * Returns the policy with a field read from a text; null if the text is not valid for the field.
 */
export function withFieldText<Field extends PolicyField>(
  policy: Policy,
  field: Field,
  typed: string,
  now: Seconds,
): Policy | null {
  const read = table[field].form.read(typed, now);
  return read === null ? null : { ...policy, [field]: read.value };
}

/** Returns the policy with one field empty. */
export const withoutField = (policy: Policy, field: PolicyField): Policy => ({ ...policy, [field]: noPolicy[field] });

/** Returns the texts of the expectations, by field. */
export const policyTexts = (policy: Policy): Readonly<Partial<Record<PolicyField, string>>> =>
  Object.fromEntries(
    policyFields.filter((field) => isExpected(policy, field)).map((field) => [field, fieldText(policy, field)]),
  );

/**
 * Returns a policy from such texts, wherever they come from. Ignores everything that is not the
 * text of a field.
 */
export function policyOfTexts(texts: Readonly<Record<string, unknown>>, now: Seconds): Policy {
  return policyFields.reduce((policy, field) => {
    const typed = Object.hasOwn(texts, field) ? texts[field] : undefined;
    return typeof typed === 'string' ? (withFieldText(policy, field, typed, now) ?? policy) : policy;
  }, noPolicy);
}
