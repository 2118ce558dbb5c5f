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
      t`The header says ${row.name}, but there is nothing after the last dot: the token was never signed, or its signature was removed.\nCopy the whole token, or sign it.`,
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
        ? t`Character ${fault.at + 1} of the signature is ${characterWords(fault.character)}, which is not valid in base64url.\nCopy the token again.`
        : t`The signature has ${fault.length} characters, which is not a possible base64url length: one is missing or extra.\nCopy the token again.`,
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
        ? t`R and S of the signature are zero, which no signer produces. It is a forgery for verifiers that do not check (CVE-2022-21449, Java 15 to 18).\nReject the token.`
        : t`${isZeroR ? 'R' : 'S'} of the signature is zero, which no signer produces. It is a forgery for verifiers that do not check (CVE-2022-21449, Java 15 to 18).\nReject the token.`,
    ),
  ];
};

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
