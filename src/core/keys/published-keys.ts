import type { Jwk } from '../crypto/jwk.ts';
import { bareKey } from '../crypto/members.ts';

/**
 * Where the private half of a key pair is published, by how its modulus, coordinate or public key
 * begins (43 characters of base64url).
 */
const published: ReadonlyMap<string, string> = new Map([
  ['ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTb', 'RFC 7515 A.2'],
  ['f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', 'RFC 7515 A.3'],
  ['AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrr', 'RFC 7515 A.4'],
  ['n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKP', 'RFC 7520 §3.4'],
  ['AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZ', 'RFC 7520 §3.2'],
  ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'RFC 8037 A.1'],
  ['X9dEm1m0Yf0s54fsYWrUah2hNCSFpw4fig6nXYDpZ3j', 'RFC 8032 §7.4'],
  ['unH59k4RuutY-pxvu24U5h8YZD2rSVtHU5qRZsoBmBM', 'RFC 9964 A'],
  ['QksvJn5Y1bO0TXGs_Gpla7JpUNV8YdsciAvPof6rRD8', 'RFC 9964 A'],
  ['5F_8jMc9uIXcZi5ioYzY44AylxF_pWWIFKmFtf8dt7R', 'RFC 9964 A'],
  ['b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ', 'oauth-wg/oauth-selective-disclosure-jwt'],
  ['TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc', 'oauth-wg/oauth-selective-disclosure-jwt'],
  ['u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffA', 'jwt.io'],
  ['EVs_o5-uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf84', 'jwt.io'],
]);

/** Returns where the private half of a key pair is published; null for other keys and for secrets. */
export function publishedIn(jwk: Jwk): string | null {
  if (jwk.kty === 'oct') return null;
  const { n, x, pub } = bareKey(jwk, 'public');
  for (const value of [n, x, pub]) if (typeof value === 'string') return published.get(value.slice(0, 43)) ?? null;
  return null;
}
