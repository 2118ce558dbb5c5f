import { concatBytes, utf8 } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { changedDraft, readOneSegment, type Draft } from './draft.ts';

/**
 * Returns other signed bytes than the two segments with their dot: the content without encoding, one
 * part alone, or both without the dot. At most 6.
 */
export function* signedInput(draft: Draft): Generator<Draft> {
  const [header, payload] = [readOneSegment(draft.header), readOneSegment(draft.payload)];
  if (payload.fault !== null || header.fault !== null || draft.payload === '') return;
  const dot = utf8('.');
  yield changedDraft(draft, { input: utf8(draft.payload), mends: false }, 3, [
    'signing-input-payload-only',
    t`The signer signed only the second part, the payload in base64url, as NATS did in version 1 of its tokens.\nIt must sign both parts with the dot between them (RFC 7515 §5.1).`,
  ]);
  yield changedDraft(draft, { input: utf8(draft.header + draft.payload), mends: false }, 3, [
    'signing-input-payload-only',
    t`The signer signed header and payload without the dot between them.\nIt must sign both parts with the dot between them (RFC 7515 §5.1).`,
  ]);
  const inputs: readonly (readonly [Uint8Array, string])[] = [
    [
      concatBytes(utf8(`${draft.header}.`), payload.bytes),
      t`the payload as plain text, not in base64url (which RFC 7797 allows only with "b64":false in the header)`,
    ],
    [concatBytes(header.bytes, dot, payload.bytes), t`header and payload as plain text, not in base64url`],
    [
      concatBytes(header.bytes, payload.bytes),
      t`header and payload as plain text, not in base64url and without the dot`,
    ],
    [payload.bytes, t`only the payload, not in base64url`],
  ];
  for (const [input, words] of inputs) {
    const sentence = t`The signer signed ${words}.\nIt must sign both parts in base64url with a dot between them (RFC 7515 §5.1).`;
    yield changedDraft(draft, { input, mends: false }, 5, ['b64-false', sentence]);
  }
}
