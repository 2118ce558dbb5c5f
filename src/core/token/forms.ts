import { ellipsisInText } from './lost.ts';
import type { Jws } from './token.ts';

/**
 * Returns whether the payload is sent separately (RFC 7515 Appendix F): the token has a signature
 * without content, and nothing was shortened.
 */
export const isDetached = ({ text, header, payload, signature }: Jws): boolean =>
  payload?.segment.text === '' &&
  header.object !== null &&
  (signature?.text ?? '') !== '' &&
  ellipsisInText(text) === null;

/**
 * Returns whether disclosures follow a JWT, and possibly a key binding JWT, separated by tildes
 * (RFC 9901 §4).
 */
export const isSelectiveDisclosure = ({ text }: Jws): boolean => /^[\w-]+\.[\w-]*\.[\w-]*~/.test(text);
