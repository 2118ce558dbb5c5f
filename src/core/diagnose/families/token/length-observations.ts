import type { AlgorithmRow } from '../../../crypto/algorithm-row.ts';
import { algorithms } from '../../../crypto/algorithms.ts';
import { listOf, t } from '../../../text/language.ts';
import type { Case } from '../../case.ts';
import type { Observation } from '../../trial.ts';
import { lengthFits } from './draft.ts';
import { fromDer } from './der-signature.ts';
import { seenCause } from './seen.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { fromHex } from '../../../text/bytes.ts';

/** Reports a signature whose encoding is visible in its shape: DER, or hex digits. */
export const signatureShape: Observation = (given) => {
  const { token, row } = given;
  const signature = token?.signature ?? null;
  if (token === null || row === null || signature === null || signature.fault !== null) return [];
  const { bytes, text } = signature;
  const size = row.signatureBytes;
  const raw = row.family === 'ecdsa' && typeof size === 'number' && bytes.length !== size ? fromDer(bytes, size) : null;
  const withBytes = (of: Uint8Array): string => `${token.signingInput}.${toBase64url(of)}`;
  if (raw !== null)
    return [
      seenCause(
        given,
        'signature-der',
        t`The signature has the form of ASN.1 DER, ${bytes.length} bytes starting with 30. ${row.name} needs R and S side by side, ${raw.length} bytes (RFC 7518 §3.4).\nConvert it, or change the signer to write IEEE P1363.`,
        withBytes(raw),
      ),
    ];
  const hex = /^(?:[0-9a-f]{64,}|[0-9A-F]{64,})$/.test(text) ? fromHex(text) : null;
  return hex === null || !lengthFits(row, hex.length)
    ? []
    : [
        seenCause(
          given,
          'signature-hex',
          t`The signature consists of ${text.length} hex digits, but a token has the ${hex.length} bytes themselves in base64url.\nThe signer must encode the raw digest, not its hex text.`,
          withBytes(hex),
        ),
      ];
};

/** Digests that JOSE does not have, by their length in bytes. */
const olderDigests: ReadonlyMap<number, string> = new Map([
  [16, 'MD5'],
  [20, 'SHA-1'],
  [28, 'SHA-224'],
]);

/**
 * Reports a signature whose length fits no key of the algorithm, whatever the key is. A shorter one
 * that matches no algorithm is a truncated token (`end-observations.ts`).
 */
export const wrongLength: Observation = (given) => {
  const { token, row, found } = given;
  const length = token?.signature?.bytes.length ?? 0;
  if (row === null || row.family === 'none' || token?.signature?.fault !== null || length === 0) return [];
  if (found.token.split('.', 5).length !== 3 || isPossible(row, length) || signatureShape(given).length > 0) return [];
  const others = otherNames(length);
  const needs = neededWords(row);
  const fact = t`The signature has ${length} bytes, but ${row.name} needs ${needs}. No key can verify it.`;
  const advice =
    others === ''
      ? t`Copy the token again. If it is complete, the signer wrote something other than the signature.`
      : t`${length} bytes is the length of ${others}. Check which algorithm the signer really uses.`;
  return isExplained(given, row, length) ? [] : [seenCause(given, 'signature-wrong-length', `${fact}\n${advice}`)];
};

/** Returns whether a nearer cause is reported. */
const isExplained = (given: Case, row: AlgorithmRow, length: number): boolean =>
  isCutOff(row, length) || isOfOtherCurve(given, length);

/** Returns whether a key in the box makes signatures of this length: then its curve is the cause. */
const isOfOtherCurve = ({ ring, row }: Case, length: number): boolean =>
  row?.family === 'ecdsa' &&
  ring.keys.some(
    ({ jwk: { x, crv } }) =>
      typeof x === 'string' && typeof crv === 'string' && signatureLength(x) === length && !row.curves.includes(crv),
  );

/** R and S have each as many bytes as a coordinate (RFC 7518 §3.4). */
const signatureLength = (x: string): number => 2 * Math.floor((x.length * 3) / 4);

const isPossible = (row: AlgorithmRow, length: number): boolean =>
  row.signatureBytes === 'modulus' ? length >= 64 && length % 8 === 0 : lengthFits(row, length);

/** Returns whether the end may only be missing, which is reported as such. */
const isCutOff = (row: AlgorithmRow, length: number): boolean =>
  typeof row.signatureBytes === 'number' && length < row.signatureBytes - 1 && otherNames(length) === '';

function otherNames(length: number): string {
  const older = olderDigests.get(length);
  const names = Object.values(algorithms)
    .filter((row) => row.signatureBytes !== 'modulus' && row.family !== 'none' && lengthFits(row, length))
    .map(({ name }) => name);
  return listOf([...(older === undefined ? [] : [t`HMAC with ${older}, which JOSE does not have`]), ...names]);
}

function neededWords({ signatureBytes }: AlgorithmRow): string {
  if (typeof signatureBytes === 'number') return t`${signatureBytes} bytes`;
  return signatureBytes === 'modulus' ? t`as many as the RSA modulus, 128 or more` : t`64 or 114 bytes`;
}
