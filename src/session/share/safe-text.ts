import { layersOf } from './layers.ts';
import { holdsPrivateKey } from './private-key-in-text.ts';
import { holdsSecret, type Secrets } from './secrets.ts';

declare const safe: unique symbol;

/**
 * A text that may go into a link. It was checked against all secrets in the boxes and all forms of
 * private keys. Only `safeText` makes one.
 */
export type SafeText = string & { readonly [safe]: true };

/**
 * Returns the text as safe; null if it contains a secret or a private key, plain or encoded, or if
 * there is too much to search.
 */
export function safeText(text: string, secrets: Secrets): SafeText | null {
  // Half of a surrogate pair has no UTF-8, and a link contains nothing else.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return isSafe(whole, secrets) ? (whole as SafeText) : null;
}

function isSafe(text: string, secrets: Secrets): boolean {
  const layers = layersOf(text);
  if (layers === null) return false;
  for (const layer of layers) if (holdsSecret(layer, secrets) || holdsPrivateKey(layer)) return false;
  return true;
}
