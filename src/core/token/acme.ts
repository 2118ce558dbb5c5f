import { memberNamed } from '../text/json.ts';
import type { Token } from './token.ts';

/** Whether a token is a request of ACME: no other token has its header parameters (RFC 8555 §6.2). */
export function isAcme(token: Token): boolean {
  const object = token.kind === 'jws' ? token.header.object : null;
  return object !== null && memberNamed(object, 'url') !== undefined && memberNamed(object, 'nonce') !== undefined;
}
