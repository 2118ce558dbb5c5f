import { t } from '../../../text/language.ts';
import { objectEndIn } from '../../../text/object-end.ts';
import type { CauseId } from '../../cause.ts';
import { changedDraft, headerOfSegment, algorithmOfHeader, readOneSegment, type Draft } from './draft.ts';
import { charactersOf, signatureLengths } from './ends.ts';

/**
 * Restores a dot at the end of a part: after the header's object, and where a signature of the
 * algorithm would begin. At most 5.
 */
export function* withDots(draft: Draft): Generator<Draft> {
  if (draft.signature !== '') return;
  if (headerOfSegment(draft.header) !== null) return yield* withSecondDot(draft, secondDotCause);
  const first = withFirstDot(draft);
  if (first === null) return;
  if (draft.payload === '') yield* withSecondDot(first, bothDotsCause);
  else yield parted(first, first.payload, draft.payload, firstDotCause(first));
}

/** No dot follows the header yet. */
function withFirstDot(draft: Draft): Draft | null {
  const end = objectEndIn(draft.header);
  const header = end === null ? null : headerOfSegment(draft.header.slice(0, end));
  return end === null || header === null
    ? null
    : { ...draft, header: header.segment.text, payload: draft.header.slice(end), row: algorithmOfHeader(header) };
}

function* withSecondDot(
  draft: Draft,
  causeOf: (payload: string, draft: Draft) => readonly [CauseId, string],
): Generator<Draft> {
  for (const bytes of draft.row === null ? [] : signatureLengths(draft.row)) {
    const at = draft.payload.length - charactersOf(bytes);
    if (at > 0)
      yield parted(
        draft,
        draft.payload.slice(0, at),
        draft.payload.slice(at),
        causeOf(draft.payload.slice(0, at), draft),
      );
  }
}

const parted = (draft: Draft, payload: string, signature: string, cause: readonly [CauseId, string]): Draft =>
  changedDraft(draft, { payload, signature, bytes: readOneSegment(signature).bytes }, 2, cause);

const firstDotCause = ({ header }: Draft): readonly [CauseId, string] => [
  'token-corrupted-header',
  t`The dot between header and payload is missing. With a dot before character ${header.length + 1}, the token verifies.`,
];

const secondDotCause = (payload: string, { header }: Draft): readonly [CauseId, string] => [
  'token-truncated',
  t`The dot between payload and signature is missing. With a dot before character ${header.length + payload.length + 2}, the token verifies.`,
];

const bothDotsCause = (payload: string, { header }: Draft): readonly [CauseId, string] => [
  'token-corrupted-header',
  t`Both dots are missing. With one before character ${header.length + 1} and one before character ${header.length + payload.length + 1}, the token verifies.`,
];
