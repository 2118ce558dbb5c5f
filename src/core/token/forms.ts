import { ellipsisInText } from './lost.ts';
import type { Jws } from './token.ts';

/** Is the payload kept elsewhere (RFC 7515 Appendix F)? A signature without content, which nothing has shortened. */
export const isDetached = ({ text, header, payload, signature }: Jws): boolean =>
  payload?.segment.text === '' &&
  header.object !== null &&
  (signature?.text ?? '') !== '' &&
  ellipsisInText(text) === null;

/** A JWT with disclosures behind it, perhaps a key binding JWT, and tildes between (RFC 9901 §4). */
export const isSelectiveDisclosure = ({ text }: Jws): boolean => /^[\w-]+\.[\w-]*\.[\w-]+~/.test(text);
