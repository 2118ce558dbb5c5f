import { toBase64url } from '../../../text/base64url.ts';
import { fromUtf8, utf8 } from '../../../text/bytes.ts';
import { readJson, type JsonMember } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { textIn } from '../../../text/spans.ts';
import { changedDraft, readOneSegment, type Draft } from './draft.ts';
import { othersText } from '../../../text/others-text.ts';

/** Only the first members are looked at, each with at most 3 values. */
const mostMembers = 20;
/** Longer payloads are skipped, because each change writes the whole payload. */
const longest = 200_000;

/**
 * Changes one value of the payload: true for false, a number for its digits in quotes, seconds for
 * milliseconds. At most 60.
 */
export function* valueChanges(draft: Draft): Generator<Draft> {
  if (draft.payload.length > longest) return;
  const segment = readOneSegment(draft.payload);
  const text = segment.fault === null ? fromUtf8(segment.bytes) : null;
  const { node, fault } = readJson(text ?? '');
  if (text === null || fault !== null || node?.kind !== 'object') return;
  for (const member of node.members.slice(0, mostMembers)) {
    for (const value of formerValues(text, member)) {
      const { start, end } = member.value.span;
      const payload = toBase64url(utf8(text.slice(0, start) + value + text.slice(end)));
      const sentence = t`The payload was changed after signing. With "${othersText(member.name, 24)}": ${value} instead of ${text.slice(start, end)}, the token verifies.`;
      yield changedDraft(draft, { payload }, 6, ['payload-modified', sentence]);
    }
  }
}

function formerValues(text: string, { value }: JsonMember): string[] {
  const lexeme = textIn(text, value.span);
  switch (value.kind) {
    case 'boolean':
      return [value.value ? 'false' : 'true'];
    case 'string':
      return /^(?:-?\d{1,20}|true|false|null)$/.test(value.value) ? [value.value] : [];
    case 'number':
      return [
        JSON.stringify(lexeme),
        ...(/^\d{9,11}$/.test(lexeme) ? [`${lexeme}000`] : []),
        ...(/^\d{12,14}$/.test(lexeme) ? [lexeme.slice(0, -3)] : []),
      ];
    default:
      return [];
  }
}
