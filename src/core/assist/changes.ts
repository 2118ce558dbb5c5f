import { unitWords } from '../claims/claim-values.ts';
import { readNumericDate, type Seconds } from '../claims/numeric-date.ts';
import { claimRow } from '../claims/registered-claims.ts';
import { readJson, type JsonMember } from '../text/json.ts';
import { withMember } from '../text/json-edit.ts';
import { t } from '../text/language.ts';
import { timeDistances } from './times.ts';

/** A change to the claims that one press applies. */
type ClaimsChange = {
  /** The claim that it changes. */
  readonly claim: string;
  readonly title: string;
  /** The payload's text after the change. Nothing is sorted or otherwise changed. */
  readonly text: string;
};

/**
 * Returns the changes to a payload; none if it is not a claims set. `newId` returns a unique value
 * for `jti`.
 */
export function claimsChanges(text: string, now: Seconds, newId: () => string): readonly ClaimsChange[] {
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object') return [];
  const set = (claim: string, value: string, title: string): readonly ClaimsChange[] => {
    const changed = withMember(text, claim, value);
    return changed === null || changed === text ? [] : [{ claim, title, text: changed }];
  };
  return [
    ...node.members.flatMap((member) => toSeconds(member, set)),
    ...timeDistances.flatMap(({ length, words }) =>
      length === 0 ? [] : set('exp', String(now + length), t`Set exp to ${words()}`),
    ),
    ...set('iat', String(now), t`Set iat to now`),
    ...set('nbf', String(now), t`Set nbf to now`),
    ...set('jti', JSON.stringify(newId()), t`Write a new jti`),
  ];
}

type Set = (claim: string, value: string, title: string) => readonly ClaimsChange[];

/** Offers to convert a time claim in a finer unit or in double quotes. */
function toSeconds({ name, value }: JsonMember, set: Set): readonly ClaimsChange[] {
  if (claimRow(name)?.isTime !== true) return [];
  const date = readNumericDate(value);
  if (date.kind === 'too-fine')
    return set(name, String(Math.floor(date.meant)), t`Convert ${name} from ${unitWords(date.unit)} to seconds`);
  if (date.kind === 'not-a-number' && date.meant !== null)
    return set(name, String(Math.floor(date.meant.seconds)), t`Convert ${name} from text to seconds`);
  return [];
}
