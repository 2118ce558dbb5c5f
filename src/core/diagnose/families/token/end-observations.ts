import { algorithms } from '../../../crypto/algorithms.ts';
import { modulusBits } from '../../../crypto/fit.ts';
import { smallest } from '../../../text/extremes.ts';
import { t } from '../../../text/language.ts';
import type { Case } from '../../case.ts';
import { ellipsisInToken, lostDotOf } from '../../../token/lost.ts';
import type { Jws } from '../../../token/token.ts';
import type { Diagnosis, Observation } from '../../trial.ts';
import { headerOfSegment, lengthFits } from './draft.ts';
import { seenCause } from './seen.ts';
import { escapedBehind } from './stray.ts';

/** Reports a token that is cut off at the end, or has an ellipsis in the middle. */
export const truncatedToken: Observation = (given) => {
  const { token } = given;
  const ellipsis = token === null ? null : ellipsisInToken(token);
  if (ellipsis !== null)
    return [
      seenCause(
        given,
        'token-truncated',
        t`The token was truncated for display: there is an ellipsis at character ${ellipsis + 1}. The missing part cannot be guessed.\nCopy the token from somewhere that shows all of it.`,
      ),
    ];
  if (token === null || token.header.object === null || escapedBehind(given.found) !== '') return [];
  if (token.signature === null) return withoutSignature(given, token);
  // A signature that cannot be read completely says nothing about its length.
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
      seenCause(
        given,
        'token-truncated',
        t`The dot before the signature may be missing: the payload's JSON ends before character ${dot.at + 1} of the token, and ${token.text.length - dot.at} more characters follow.\nInsert a dot there, or copy the whole token again.`,
      ),
    ];
  return [
    seenCause(
      given,
      'token-truncated',
      payload === null
        ? t`The payload and signature are missing: only the header is here.\nCopy the whole token again.`
        : t`The signature is missing: the token ends in its second part, the payload.\nCopy the whole token again.`,
    ),
  ];
}

/**
 * Digest lengths of MD5, SHA-1 and SHA-224, which JOSE does not have: such a signature is complete,
 * but not valid.
 */
const olderDigests = [16, 20, 28];

/**
 * Reports a signature that is shorter than the algorithm requires and matches no other algorithm:
 * its end is missing.
 */
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
    seenCause(
      given,
      'token-truncated',
      t`The signature has ${length} bytes, but ${given.row?.name ?? 'alg'} needs ${whole}: the end of the token is missing.\nCopy the whole token again.`,
    ),
  ];
}

/**
 * Returns the required length of the signature in bytes. For RSA it is that of the shortest given
 * key, 0 if unknown.
 */
function wholeLength({ row, ring }: Case): number {
  if (row === null || row.signatureBytes === 'curve') return 0;
  if (typeof row.signatureBytes === 'number') return row.signatureBytes;
  const moduli = ring.keys.filter(({ jwk }) => jwk.kty === 'RSA').map(({ jwk }) => Math.ceil(modulusBits(jwk) / 8));
  return moduli.length === 0 ? 0 : smallest(moduli);
}

/** Reports more than three parts: two tokens, or something after one. */
export const tooManyParts: Observation = (given) => {
  const parts = given.found.token.split('.', 12);
  if (given.token === null || parts.length <= 3 || given.found.token.includes('~') || /\.{3}/.test(given.found.token))
    return [];
  const second = parts.findIndex(
    (part, at) => at > 0 && (/.eyJ/.test(part) || headerOfSegment(part)?.parameters.alg !== undefined),
  );
  if (second > 0)
    return [
      seenCause(
        given,
        'two-tokens-glued',
        t`There are ${countWords(parts)} parts, but a token has three, and a second header starts in part ${second + 1}: parts of two tokens are in one string.\nCopy one of them.`,
      ),
    ];
  const first = parts.slice(0, 3).join('.');
  return [
    seenCause(
      given,
      parts.slice(3).every((part) => part === '') ? 'token-trailing-characters' : 'four-segments',
      t`There are ${countWords(parts)} parts, but a signed token has three and an encrypted one has five. Everything from character ${first.length + 1} on is not part of a signed token.\nCopy the token alone.`,
      first,
    ),
  ];
};

const countWords = (parts: readonly string[]): string => (parts.length < 12 ? String(parts.length) : t`more than ten`);
