import { algorithms } from '../../../crypto/algorithms.ts';
import { modulusBits } from '../../../crypto/fit.ts';
import { t } from '../../../text/language.ts';
import type { Case } from '../../case.ts';
import { ellipsisOf, lostDotOf } from '../../../token/lost.ts';
import type { Jws } from '../../../token/token.ts';
import type { Diagnosis, Observation } from '../../trial.ts';
import { headerOf, lengthFits } from './draft.ts';
import { seen } from './seen.ts';
import { escapedBehind } from './stray.ts';

/** Cut off at the end, or an ellipsis in the middle. */
export const truncated: Observation = (given) => {
  const { token } = given;
  const ellipsis = token === null ? null : ellipsisOf(token);
  if (ellipsis !== null)
    return [
      seen(
        given,
        'token-truncated',
        t`The token was shortened when it was shown: an ellipsis stands at its character ${ellipsis + 1}. What is missing cannot be guessed; copy it from where it is whole.`,
      ),
    ];
  if (token === null || token.header.object === null || escapedBehind(given.found) !== '') return [];
  if (token.signature === null) return withoutSignature(given, token);
  // What cannot be read to its end tells nothing about its length.
  return token.signature.fault === null ? shortSignature(given, token.signature.bytes.length) : [];
};

function withoutSignature(given: Case, token: Jws): readonly Diagnosis[] {
  const { payload, header } = token;
  if (
    header.parameters.alg === undefined ||
    given.row?.family === 'none' ||
    header.parameters.alg.trim().toLowerCase() === 'none'
  )
    return [];
  const dot = lostDotOf(token);
  if (dot !== null)
    return [
      seen(
        given,
        'token-truncated',
        t`The dot before the signature may be missing: the payload's JSON ends before character ${dot.at + 1} of the token, and ${token.text.length - dot.at} more characters follow. Put a dot there, or copy the token again, whole.`,
      ),
    ];
  return [
    seen(
      given,
      'token-truncated',
      payload === null
        ? t`The signature is missing: only the header is there. Copy the token again, to its end.`
        : t`The signature is missing: the token ends in its second part, the payload. Copy the token again, to its end.`,
    ),
  ];
}

/** Digests of MD5, SHA-1 and SHA-224, which JOSE has not: such a signature is whole, though it is none. */
const olderDigests = [16, 20, 28];

/** Shorter than the algorithm's, and as long as no algorithm's: the end is missing. */
function shortSignature(given: Case, length: number): readonly Diagnosis[] {
  const whole = wholeLength(given);
  if (
    length === 0 ||
    length >= whole ||
    olderDigests.includes(length) ||
    Object.values(algorithms).some((row) => lengthFits(row, length))
  )
    return [];
  return [
    seen(
      given,
      'token-truncated',
      t`The signature has ${length} bytes where ${given.row?.name ?? 'alg'} has ${whole}: the end of the token is missing. Copy it again, whole.`,
    ),
  ];
}

/** Bytes that the signature should have; of RSA as many as the shortest key given, 0 where that is not known. */
function wholeLength({ row, ring }: Case): number {
  if (row === null || row.signatureBytes === 'curve') return 0;
  if (typeof row.signatureBytes === 'number') return row.signatureBytes;
  const moduli = ring.keys.filter(({ jwk }) => jwk.kty === 'RSA').map(({ jwk }) => Math.ceil(modulusBits(jwk) / 8));
  return moduli.length === 0 ? 0 : Math.min(...moduli);
}

/** More than three parts: two tokens, or something behind one. */
export const tooManyParts: Observation = (given) => {
  const parts = given.found.token.split('.', 12);
  if (given.token === null || parts.length <= 3 || given.found.token.includes('~') || /\.{3}/.test(given.found.token))
    return [];
  const second = parts.findIndex(
    (part, at) => at > 0 && (/.eyJ/.test(part) || headerOf(part)?.parameters.alg !== undefined),
  );
  if (second > 0)
    return [
      seen(
        given,
        'two-tokens-glued',
        t`There are ${countWords(parts)} parts where a token has three, and a second header begins in part ${second + 1}: parts of two tokens stand in one string. Copy one of them.`,
      ),
    ];
  const first = parts.slice(0, 3).join('.');
  return [
    seen(
      given,
      'token-trailing-characters',
      t`There are ${countWords(parts)} parts where a token has three: what follows the third, from character ${first.length + 1} on, does not belong to it.`,
      first,
    ),
  ];
};

const countWords = (parts: readonly string[]): string => (parts.length < 12 ? String(parts.length) : t`more than ten`);
