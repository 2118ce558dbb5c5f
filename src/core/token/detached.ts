import { readBase64url, toBase64url } from '../text/base64url.ts';
import { concatBytes, fromUtf8, toHex, utf8 } from '../text/bytes.ts';
import { isDetached } from './forms.ts';
import { isUnencoded } from './header.ts';
import { bytesOfPane } from './parts.ts';
import { readPayload } from './payload.ts';
import type { Jws } from './token.ts';

export const detachedForms = ['text', 'base64url', 'hex'] as const;
/** How the text of a detached payload stands for its bytes. */
export type DetachedForm = (typeof detachedForms)[number];

/** A payload that is not in the token (RFC 7515 Appendix F). Line ends are those of the bytes. */
export type DetachedPayload = {
  readonly text: string;
  readonly form: DetachedForm;
  /** It was edited as the token's payload, and not signed yet. */
  readonly isEdited?: true;
};

/** Returns the bytes; null if the text is not of its form. */
export function bytesOfDetached({ text, form }: DetachedPayload): Uint8Array<ArrayBuffer> | null {
  if (form === 'text') return utf8(text);
  if (form === 'hex') return /^(?:[\da-f]{2}|\s)*$/i.test(text) ? bytesOfPane(text, { form, compact: false }) : null;
  const { bytes, fault } = readBase64url(text.replace(/\s+/g, ''));
  return fault === null ? bytes : null;
}

/** Returns the text of bytes, in this form if it can express them. */
export function detachedOfBytes(bytes: Uint8Array, form: DetachedForm): Pick<DetachedPayload, 'text' | 'form'> {
  if (form === 'base64url') return { form, text: toBase64url(bytes) };
  const text = form === 'text' ? fromUtf8(bytes) : null;
  return text === null ? { form: 'hex', text: toHex(bytes) } : { form: 'text', text };
}

/** Returns the token with its detached payload in place; the token itself if it has a payload. */
export function withDetached(token: Jws, content: Uint8Array<ArrayBuffer>): Jws {
  if (!isDetached(token)) return token;
  const text = isUnencoded(token.header.parameters) ? (fromUtf8(content) ?? '') : toBase64url(content);
  const span = { start: 0, end: text.length };
  const { payload } = readPayload({ text, span, bytes: content, deviations: [], fault: null });
  return { ...token, payload, content, signingInput: `${token.header.segment.text}.${text}` };
}

/** Returns the bytes that are signed (RFC 7515 §5.1 step 5, RFC 7797 §3). */
export const signedBytes = ({ header, content, signingInput }: Jws): Uint8Array<ArrayBuffer> =>
  content !== undefined && isUnencoded(header.parameters)
    ? concatBytes(utf8(`${header.segment.text}.`), content)
    : utf8(signingInput);
