import { characterWords } from '../../../text/characters.ts';
import { t } from '../../../text/language.ts';
import { ellipsisInText } from '../../../token/lost.ts';
import type { Observation } from '../../trial.ts';
import { seenCause } from './seen.ts';

/** Reports a signing algorithm with nothing after the last dot. */
export const emptySignature: Observation = (given) => {
  const { token, row } = given;
  // If the token contains an ellipsis, the signature was left out with the rest.
  if (row === null || row.family === 'none' || token?.signature?.text !== '' || ellipsisInText(token.text) !== null)
    return [];
  return [
    seenCause(
      given,
      'signature-empty',
      t`The header says ${row.name}, but nothing stands behind the last dot: the token was never signed, or its signature was taken out. Copy it whole, or sign it.`,
    ),
  ];
};

/** Reports a third part that is not base64url, unless it was shortened or masked. */
export const unreadableSignature: Observation = (given) => {
  const { token, found } = given;
  const fault = token?.signature?.fault ?? null;
  if (token === null || fault === null || found.damage.length > 0 || ellipsisInText(token.text) !== null) return [];
  return [
    seenCause(
      given,
      'signature-unreadable',
      fault.kind === 'bad-character'
        ? t`The signature has ${characterWords(fault.character)} as its character ${fault.at + 1}, which base64url does not have. Copy the token again.`
        : t`The signature has ${fault.length} characters, which base64url never has: one is missing or one too many. Copy the token again.`,
    ),
  ];
};

/** CVE-2022-21449: if r or s is zero, some verifiers accept anything. */
export const psychicSignature: Observation = (given) => {
  const { token, row } = given;
  if (
    row?.family !== 'ecdsa' ||
    token?.signature?.fault !== null ||
    token.signature.bytes.length !== row.signatureBytes
  )
    return [];
  const { bytes } = token.signature;
  const [r, s] = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];
  const [isZeroR, isZeroS] = [isZero(r), isZero(s)];
  if (!isZeroR && !isZeroS) return [];
  return [
    seenCause(
      given,
      'psychic-signature',
      isZeroR && isZeroS
        ? t`R and S of the signature are zero, which no signer makes: a forgery for verifiers that do not look (CVE-2022-21449, Java 15 to 18). Refuse it.`
        : t`${isZeroR ? 'R' : 'S'} of the signature is zero, which no signer makes: a forgery for verifiers that do not look (CVE-2022-21449, Java 15 to 18). Refuse it.`,
    ),
  ];
};

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
