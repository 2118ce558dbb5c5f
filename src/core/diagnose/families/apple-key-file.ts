import { memberNamed, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { Case } from '../case.ts';
import type { Observation } from '../trial.ts';

/**
 * Reports a token for Apple in which the IDs of key and team are swapped. Both have ten characters,
 * so this is seen only if the name of the key's file is in one of the boxes.
 */
export const appleKeyFile: Observation = (given) => {
  const { kid = '' } = given.token?.header.parameters ?? {};
  const iss = issuerOf(given);
  if (!ten.test(kid) || !ten.test(iss) || kid === iss || !namesFile(given, iss) || namesFile(given, kid)) return [];
  const id = othersText(iss);
  const finding = {
    cause: 'provider-issuer-form',
    sentence: t`The IDs of key and team are swapped: the file is named AuthKey_${id}.p8, so ${id} is the ID of the key, but it is in iss and not in kid. Apple rejects this.\nWrite ${id} into kid, and the ID of the team into iss.`,
  } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: null, isRefused: true }];
};

const ten = /^[A-Z\d]{10}$/;

const issuerOf = ({ token }: Case): string =>
  token?.payload?.kind === 'claims' ? (stringOf(memberNamed(token.payload.object, 'iss')?.value) ?? '') : '';

const namesFile = ({ pasted, key }: Case, id: string): boolean =>
  [pasted.slice(0, mostRead), key.text.slice(0, mostRead)].some((text) => text.includes(`AuthKey_${id}.p8`));

const mostRead = 100_000;
