import { layersOf } from './layers.ts';
import { holdsPrivateKey } from './private-key-in-text.ts';
import { holdsSecret, type Secrets } from './secrets.ts';

declare const safe: unique symbol;

/**
 * A text that may go into a link: it was held against all secrets of the boxes and all forms of
 * private keys. Only `safeText` makes one.
 */
export type SafeText = string & { readonly [safe]: true };

/**
 * Null where a secret or a private key stands in the text or is written inside it, or where it is
 * too much to look through.
 */
export function safeText(text: string, secrets: Secrets): SafeText | null {
  // A lone half of a surrogate pair has no UTF-8, and a link nothing else.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return isSafe(whole, secrets) ? (whole as SafeText) : null;
}

function isSafe(text: string, secrets: Secrets): boolean {
  const layers = layersOf(text);
  if (layers === null) return false;
  for (const layer of layers) if (holdsSecret(layer, secrets) || holdsPrivateKey(layer)) return false;
  return true;
}
