import type { Jwk } from '../crypto/jwk.ts';
import { bareKey } from '../crypto/members.ts';

/**
 * How the examples' keys begin: the modulus, the coordinate, the public key, or the secret.
 * `session/examples` has the keys, and its test compares.
 */
const beginnings: ReadonlySet<string> = new Set([
  '3Tqmvq9L7WUNPsVuvgWCEFC4KzwsUXl4bv8TiJXIFuH',
  '1suywzK37titoomR2s9jM-gnFVONkEBGXUly7MCSlic',
  'FD2wxUCI1J92SYJSTEZ_aDQiSt9xAwKrqMjO4obyVTT',
  'AbBlDD_aQKIJ5XVXMVBqrAKzVvCjsYHdADBCR9JSBk9',
  'Fk8t585IO1YP3A-_fJOyr4lflsfcE3pnnxKAOtuSJyg',
  '1yyE4ippGNRfpVGe1L4xd_0W4glcvMYSOh9_Ry2TWCE',
  'GTHw363vglstS4cnafmxrr0XQTmi-OW-65O_Bw3Yvp-',
  'dP9PHzTMg79PjAZpaEF6WdPJ366JGLzMN-_-APF577E',
  'lkr3oHMKnDbm6zwWvrVkVznBTtvuThq7h4pwwQan0aB',
  'aLZ6O-IJ4yyjdYnzb0DofV7mGEwvpV6wtpMBk-zeOe9',
  'am90c2NvcGUtZGVtby1zZWNyZXQtbG9uZy1lbm91Z2g',
  // The same characters as a base64 decoder that drops the hyphens reads them.
  'am90c2NvcGVkZW1vc2VjcmV0bG9uZ2Vub3VnaGZvckh',
  // RFC 7515, Appendix A.1.
  'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_',
]);

/** Returns whether the key belongs to an example of Jotscope, so that anyone can sign with it. */
export function isExampleKey(jwk: Jwk): boolean {
  const { k, n, x, pub } = bareKey(jwk, jwk.kty === 'oct' ? 'private' : 'public');
  return [k, n, x, pub].some((value) => typeof value === 'string' && beginnings.has(value.slice(0, 43)));
}
