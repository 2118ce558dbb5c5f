import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { Token } from '../../core/token/token.ts';

/** Returns whether a token with a payload has the algorithm `none`: its signature is empty (RFC 7518 §3.6). */
export const isUnsecured = (token: Token): boolean =>
  token.kind === 'jws' && token.payload !== null && algorithmOf(token.header.parameters.alg ?? '')?.family === 'none';
