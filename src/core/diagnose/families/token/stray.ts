import type { Found } from '../../../intake/found.ts';
import { characterWords } from '../../../text/characters.ts';
import { count, t } from '../../../text/language.ts';
import { parseToken } from '../../../token/parse-token.ts';
import type { CauseId } from '../../cause.ts';
import { changedDraft, draftOf, headerOfSegment, algorithmOfHeader, readOneSegment, type Draft } from './draft.ts';

/**
 * Characters that no part of a token contains. They are not searched at the end of the signature,
 * because text there follows the token (`ends.ts`).
 */
const stray = /[^\w.+/=~-]/gu;
/** A text with more of them is not a token at all. */
const most = 500;
const quoting = /^["'`*\\\u2018-\u201f\u2039\u203a\u00ab\u00bb]$/;

/** Removes characters that a program inserted: escapes of Markdown, quotes. At most 1. */
export function* withoutStray(draft: Draft, found: Found): Generator<Draft> {
  const behind = escapedBehind(found);
  const written = behind === '' ? `${draft.header}.${draft.payload}.${draft.signature}` : found.token + behind;
  const bare = written.replace(stray, '');
  const seen = written.length - bare.length > most ? [] : [...written.matchAll(stray)];
  const [first] = seen;
  if (first === undefined || seen.every(({ index }) => isAfterSignature(written, index))) return;
  const read = parseToken(bare);
  if (read.kind !== 'jws' || read.signature === null) return;
  const { header, payload, signature } = draftOf(read);
  const row = headerOfSegment(header) === null ? draft.row : algorithmOfHeader(read.header);
  yield changedDraft(
    draft,
    { header, payload, signature, bytes: readOneSegment(signature).bytes, row },
    2,
    causeOf(
      seen.map(([character]) => character),
      first.index,
    ),
  );
}

/** Returns whether only stray characters follow, so that they are not inside the signature. */
const isAfterSignature = (written: string, at: number): boolean =>
  at > written.lastIndexOf('.') && written.charAt(at) !== '\\' && !/[\w-]/.test(written.slice(at));

/**
 * Returns the text after the token that begins with an escape, because the token was found only up
 * to a backslash. Empty if there is none.
 */
export const escapedBehind = ({ after }: Found): string => /^\\[\w.-](?:\\?[\w.-])*/.exec(after)?.[0] ?? '';

function causeOf(characters: readonly string[], at: number): readonly [CauseId, string] {
  const [first = ''] = characters;
  if (characters.every((each) => each === '\\')) return ['token-quoted', backslashWords(characters.length, at)];
  const words =
    characters.length === 1
      ? t`The token contains a character that is not valid in base64url, ${characterWords(first)}, at character ${at + 1}.\nRemove it.`
      : t`The token contains ${count(characters.length)} characters that are not valid in base64url, the first, ${characterWords(first)}, at character ${at + 1}.\nRemove them.`;
  if (characters.every((each) => quoting.test(each))) return ['token-quoted', words];
  return ['token-foreign-character', words];
}

const backslashWords = (times: number, at: number): string =>
  times === 1
    ? t`The token contains a backslash at character ${at + 1}, an escape from Markdown or a string literal.\nRemove it.`
    : t`The token contains ${count(times)} backslashes, the first at character ${at + 1}, escapes from Markdown or a string literal.\nRemove them.`;
