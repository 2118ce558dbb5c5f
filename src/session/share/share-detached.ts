import { fromUtf8, utf8 } from '../../core/text/bytes.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { bytesOfDetached, type DetachedForm, type DetachedPayload } from '../../core/token/detached.ts';
import { pastedSource } from '../state/source.ts';
import { isSecretFinding, privacyFindings } from './privacy.ts';
import { safeText, type SafeText } from './safe-text.ts';
import type { Secrets } from './secrets.ts';

/** A detached payload that could go into a link. `text` is null if it must not. */
export type DetachedOffer = {
  readonly form: DetachedForm;
  readonly bytes: number;
  readonly text: SafeText | null;
  readonly fault: 'holds-secret' | 'too-long' | null;
};

/** The maximum length in a link that programs open, in characters, as for a token. */
const longest = 100_000;

/** Returns what a detached payload offers; null if there is none. Its bytes are checked as well as its text. */
export function detachedOffer(detached: DetachedPayload | null, secrets: Secrets): DetachedOffer | null {
  if (detached === null || detached.text === '') return null;
  const { form } = detached;
  const content = bytesOfDetached(detached) ?? utf8(detached.text);
  const offer = { form, bytes: content.length };
  if (detached.text.length > longest) return { ...offer, text: null, fault: 'too-long' };
  const read = fromUtf8(content);
  const isSafe = !namesSecret(content) && (read === null || safeText(read, secrets) !== null);
  const text = isSafe ? safeText(detached.text, secrets) : null;
  return { ...offer, text, fault: text === null ? 'holds-secret' : null };
}

/** Whether a claim is a secret by its name or value, as in the payload of a token. */
const namesSecret = (content: Uint8Array): boolean =>
  privacyFindings(pastedSource(`eyJhbGciOiJub25lIn0.${toBase64url(content)}.`)).some(isSecretFinding);
