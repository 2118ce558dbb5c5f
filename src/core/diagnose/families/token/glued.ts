import { t } from '../../../text/language.ts';
import type { Jws } from '../../../token/token.ts';
import { changedDraft, draftOf, headerOfSegment, algorithmOfHeader, readOneSegment, type Draft } from './draft.ts';

/** More pieces than two tokens and a stray one are not combined. */
const mostPieces = 7;

/**
 * Returns the tokens that may be in a text with parts of two. The text is cut at its dots and
 * before each `eyJ`, with which every token begins. Any three pieces in order are a token if the
 * first is a header. At most 35.
 */
export function* takenApart(token: Jws): Generator<Draft> {
  const pieces = piecesOf(token.text);
  // Three pieces with fewer than two dots are one token that lost a dot (`dots.ts`).
  if (pieces.length > mostPieces || (pieces.length === 3 && token.signature === null)) return;
  for (const [at, header] of pieces.entries()) {
    const read = headerOfSegment(header);
    if (read?.parameters.alg === undefined) continue;
    for (const [payload, signature] of couples(pieces.slice(at + 1))) {
      if (
        header === token.header.segment.text &&
        payload === token.payload?.segment.text &&
        signature === token.signature?.text
      )
        continue;
      const { bytes } = readOneSegment(signature);
      const sentence = wordsOf(token.text, [header, payload, signature]);
      yield changedDraft(draftOf(token), { header, payload, signature, bytes, row: algorithmOfHeader(read) }, 2, [
        'two-tokens-glued',
        sentence,
      ]);
    }
  }
}

/** Also splits without a dot: `…signatureeyJhbGci…`. */
const piecesOf = (text: string): string[] =>
  text.split(/\.|(?<=[^.])(?=eyJ)/, mostPieces + 1).filter((piece) => piece !== '');

function* couples(pieces: readonly string[]): Generator<readonly [string, string]> {
  for (const [at, payload] of pieces.entries())
    for (const signature of pieces.slice(at + 1)) yield [payload, signature];
}

function wordsOf(text: string, [header, payload, signature]: readonly [string, string, string]): string {
  const start = text.indexOf(header);
  const whole = `${header}.${payload}.${signature}`;
  const at = text.indexOf(whole);
  if (at >= 0)
    return t`Parts of several tokens are in one string. The token from character ${at + 1} to ${at + whole.length} verifies.\nRemove the rest.`;
  return t`Parts of several tokens are in one string. The header at character ${start + 1} belongs with the payload at ${text.indexOf(payload, start + header.length) + 1} and the signature at ${text.lastIndexOf(signature) + 1}.\nRemove the rest.`;
}
