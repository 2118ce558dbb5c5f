import type { Check } from './check.ts';
import { checkSentence } from './check-sentences.ts';
import { someNames } from './claim-values.ts';
import { nearMissAmong } from './near-miss.ts';
import type { Policy } from './policy.ts';
import { checkOfField, valueFields, type ValueField } from './value-fields.ts';
import { t } from '../text/language.ts';

/** What a token has where a field expects something. `sentence` is '' if it is what is expected. */
type FieldResult = { readonly isMet: boolean; readonly sentence: string };

/** Returns the result of the check that belongs to a field; null if it did not run. */
export function fieldResult(checks: readonly Check[], field: ValueField): FieldResult | null {
  const { id, claim } = checkOfField[field];
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
    (field) =>
      checkOfField[field].id === check.id || (checkOfField[field].claim === check.claim && isAboutValue(check)),
  );

/** Returns the policy with a value of the token in a field. */
export const withTokenValue = (policy: Policy, field: ValueField, value: string): Policy => ({
  ...policy,
  [field]: typeof policy[field] === 'string' ? value : [value],
});
