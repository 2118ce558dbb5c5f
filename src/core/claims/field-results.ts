import type { Check, CheckId } from './check.ts';
import { checkSentence } from './check-sentences.ts';
import { someNames } from './claim-values.ts';
import { nearMissAmong } from './near-miss.ts';
import type { Policy, PolicyField } from './policy.ts';
import { t } from '../text/language.ts';

/** What a token has where a field expects something. `sentence` is '' if it is what is expected. */
type FieldResult = { readonly isMet: boolean; readonly sentence: string };

/** The fields whose expected value is one that the token has. */
const valueFields = ['issuer', 'audience', 'type', 'algorithms', 'nonce'] as const;
export type ValueField = (typeof valueFields)[number];
export const isValueField = (field: PolicyField): field is ValueField => valueFields.some((each) => each === field);

type Row = { readonly id: CheckId; readonly claim: string };

const rows: Readonly<Record<ValueField, Row>> = {
  issuer: { id: 'issuer-mismatch', claim: 'iss' },
  audience: { id: 'audience-mismatch', claim: 'aud' },
  type: { id: 'type-mismatch', claim: 'typ' },
  algorithms: { id: 'algorithm-not-allowed', claim: 'alg' },
  nonce: { id: 'nonce-mismatch', claim: 'nonce' },
};

/** Returns the result of the check that belongs to a field; null if it did not run. */
export function fieldResult(checks: readonly Check[], field: ValueField): FieldResult | null {
  const { id, claim } = rows[field];
  const check = checks.find((each) => each.id === id && each.outcome !== 'not-checked');
  if (check !== undefined)
    return check.outcome === 'passed' ? { isMet: true, sentence: '' } : { isMet: false, sentence: mismatch(check) };
  const failed = checks.find((each) => each.claim === claim && isAboutValue(each) && each.outcome === 'failed');
  if (failed === undefined) return null;
  return {
    isMet: false,
    sentence: failed.id === 'missing-claim' ? lacks(claim) : checkSentence(failed),
  };
}

const isAboutValue = ({ id, facts }: Check): boolean =>
  id === 'wrong-json-type' || (id === 'missing-claim' && 'need' in facts && facts.need === 'value');

/** Names what the token has instead, because the field above already names what is expected. */
function mismatch(check: Check): string {
  switch (check.id) {
    case 'issuer-mismatch':
      return instead([check.facts.found], check.facts.expected);
    case 'audience-mismatch':
      return instead(check.facts.found, check.facts.expected);
    case 'type-mismatch':
      return check.facts.found === null ? lacks('typ') : instead([check.facts.found], [check.facts.expected]);
    case 'algorithm-not-allowed':
      return check.facts.found === null ? lacks('alg') : instead([check.facts.found], []);
    case 'nonce-mismatch':
      return instead([check.facts.found], [check.facts.expected]);
    default:
      return checkSentence(check);
  }
}

const lacks = (claim: string): string => t`The token has no ${claim}.`;

function instead(found: readonly string[], expected: readonly string[]): string {
  const slip = nearMissAmong(found, expected);
  if (slip !== null) return t`The token has ${someNames(found)}: ${slip}.`;
  return found.length === 0 ? t`The token has an empty list.` : t`The token has ${someNames(found)}.`;
}

/** Returns whether a failed check is already shown at its field. */
export const isAtField = (check: Check): boolean =>
  valueFields.some(
    (field) => rows[field].id === check.id || (rows[field].claim === check.claim && isAboutValue(check)),
  );

/** Returns the policy with a value of the token in a field. */
export const withTokenValue = (policy: Policy, field: ValueField, value: string): Policy => ({
  ...policy,
  [field]: typeof policy[field] === 'string' ? value : [value],
});

/** Returns the field of the first expectation of the verdict's list that is not set. */
export function firstUnset(checks: readonly Check[]): ValueField {
  const isUnset = (field: ValueField): boolean =>
    checks.some(({ id, outcome }) => id === rows[field].id && outcome === 'not-checked');
  return valueFields.find(isUnset) ?? 'issuer';
}
