import { nameBefore } from '../../intake/name.ts';
import { memberNamed, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { Case } from '../case.ts';
import type { Observation } from '../trial.ts';

/**
 * Reports an access token under the name of a refresh token: the two of an answer were swapped when
 * they were stored. The reverse is a refresh token where an access token is expected, which
 * `receivers/` reports whatever its name.
 */
export const namedOtherwise: Observation = (given) => {
  const [name, said] = [nameBefore(given.found.before), saidAccess(given)];
  if (name === null || said === null || !/^refresh(?:[_-]?token)?$/i.test(name)) return [];
  const finding = {
    cause: 'wrong-token-kind',
    sentence: t`The text calls this token “${othersText(name)}”, but it is an access token: “${said}” says “access”. Where a refresh token is expected, it is rejected.\nLook at where the tokens are stored: they were swapped.`,
  } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: null, isRefused: true }];
};

/** Returns the claim in which a token says that it is an access token; null if it does not say so. */
function saidAccess({ token }: Case): string | null {
  if (token?.payload?.kind !== 'claims') return null;
  const { object } = token.payload;
  return (
    ['token_type', 'token_use', 'type'].find((name) => stringOf(memberNamed(object, name)?.value) === 'access') ?? null
  );
}
