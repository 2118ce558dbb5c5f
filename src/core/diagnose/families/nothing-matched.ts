import type { Key } from '../../keys/key.ts';
import { selectKeys, type Selection } from '../../keys/select-key.ts';
import { selectionWords } from '../../keys/selection-words.ts';
import { count, t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { Diagnosis } from '../trial.ts';
import { theKey } from './key-name.ts';
import { standInCause, standInWords } from './stand-in.ts';
import { whereToFind } from './where-to-find.ts';

/**
 * Returns the final diagnosis if keys were tried and nothing verified: `wrong-secret` or
 * `wrong-key`. No cause is invented, because changed content and a wrong key cannot be told apart.
 * `tries` is the number of pairs of token and key that were tried.
 */
export function nothingMatched(given: Case, tries: number): Diagnosis {
  const isSecret = given.row === null ? given.ring.kind === 'secret' : given.row.kty === 'oct';
  const { candidates, reason } = askedKeys(given);
  const advice = isSecret ? secretAdvice() : keyAdvice(given);
  const kids = reason.kind === 'kid-differs' ? [selectionWords(reason)] : [];
  const standIn = isSecret ? standInWords(given.key.text) : null;
  const sentence = [whatIsTrue(candidates, isSecret), ...kids, standIn ?? advice].join('\n');
  return {
    findings: [
      {
        cause: standInCause(given.key.text) ?? (isSecret ? 'wrong-secret' : 'wrong-key'),
        sentence,
        evidence: triedWords(tries),
      },
    ],
    kind: 'seen',
    changes: [],
    repair: null,
  };
}

function whatIsTrue(asked: readonly Key[], isSecret: boolean): string {
  const [only, ...others] = asked;
  if (only === undefined) {
    return isSecret
      ? t`Either the signature was not made with the key here, or the content was changed afterwards. Jotscope cannot tell which.`
      : t`Either the signature does not match the key here, or the content was changed afterwards. Jotscope cannot tell which.`;
  }
  if (others.length > 0) {
    return isSecret
      ? t`Either the signature was not made with any of the ${asked.length} keys that fit, or the content was changed afterwards. Jotscope cannot tell which.`
      : t`Either the signature does not match any of the ${asked.length} keys that fit, or the content was changed afterwards. Jotscope cannot tell which.`;
  }
  return isSecret
    ? t`Either the signature was not made with ${theKey(only)}, or the content was changed afterwards. Jotscope cannot tell which.`
    : t`Either the signature does not match ${theKey(only)}, or the content was changed afterwards. Jotscope cannot tell which.`;
}

function askedKeys({ ring, token, row }: Case): Selection {
  return token && row
    ? selectKeys(ring, token.header.parameters, row, 'verify')
    : { candidates: [], reason: { kind: 'no-key' } };
}

const triedWords = (tries: number): string =>
  tries > 1
    ? t`Jotscope tried ${count(tries)} ways the token or key could be damaged or misread. None of them verifies.`
    : t`Jotscope found nothing that could be damaged.`;

const secretAdvice = (): string =>
  t`Compare it with the secret in the signer's configuration: same environment (test or production), same version after a rotation, complete.`;

const keyAdvice = (given: Case): string =>
  `${t`Check that the key is from the same issuer and environment (test or production) and was not rotated.`} ${whereToFind(given)}`;
