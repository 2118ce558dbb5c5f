import { toBase64url } from '../../core/text/base64url.ts';
import { fromUtf8 } from '../../core/text/bytes.ts';
import { memoLast } from '../../core/text/memo.ts';
import { isUnencoded } from '../../core/token/header.ts';
import { bytesOfPane } from '../../core/token/parts.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { tokenForms } from '../../core/token/token-forms.ts';
import type { Envelope, Parts, TokenPart } from './model.ts';

/** Returns the token's text, without what is around it. */
export const bareText = memoLast((parts: Parts): string => {
  const header = headerSegment(parts.header);
  if (parts.envelope !== undefined) return enveloped(parts, parts.envelope, header);
  const payload = parts.payload === null ? '' : `.${payloadText(parts.payload, header)}`;
  return header + payload + parts.rest;
});

function enveloped({ payload, rest }: Parts, { text, at }: Envelope, header: string): string {
  const [, key = '', iv = '', ciphertext = '', tag = ''] = rest.split('.');
  const members: Record<string, string> =
    payload === null
      ? { encrypted_key: key, iv, ciphertext, tag }
      : { payload: payloadText(payload, header), ...(rest === '' ? {} : { signature: rest.slice(1) }) };
  return tokenForms()?.print(text, at, { protected: header, ...members }) ?? text;
}

// Encodes an edited part once, and not again for the signature that follows.
export const headerSegment = memoLast(segmentText);
const payloadSegment = memoLast(segmentText);

export function segmentText(part: TokenPart): string {
  return part.kind === 'kept' ? part.segment : toBase64url(bytesOfPane(part.text, part));
}

/** Returns the payload's segment. Under `b64: false` that is the payload as it is (RFC 7797 §3). */
function payloadText(payload: TokenPart, header: string): string {
  if (payload.kind === 'kept') return payload.segment;
  const token = parseToken(header);
  const isPlain = token.kind === 'jws' && isUnencoded(token.header.parameters);
  return (isPlain ? fromUtf8(bytesOfPane(payload.text, payload)) : null) ?? payloadSegment(payload);
}
