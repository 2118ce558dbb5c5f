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
  // Values that anyone tries: 1, 2 and 3 times the base point of each curve, and seeds of equal bytes.
  ['axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY', 'd = 1'],
  ['fPJ7GI0DT36KUjgDBLUaw8CJaeJ38hs1pgtI_EdmmXg', 'd = 2'],
  ['Xsvk0aYzCkTI9--VHUvxZebGtyHvramF-0FmG8bn_Ww', 'd = 3'],
  ['qofKIr6LBTeOscce8yCtdG4dO2KLp5uYWfdB4IJUKjh', 'd = 1'],
  ['CNmZBXuj0tlpJgBFxVuX8IkCWVmm9DTWUdIH0Z-5bp5', 'd = 2'],
  ['B3pB1GBv-hRkeTx-X9x9mMudORAgLc0GvqTyQNNWbaa', 'd = 3'],
  ['AMaFjga3BATpzZ4-y2YjlbRCnGSBOQU_tSH4KK9ga00', 'd = 1'],
  ['AEM8IZAkJ35-aC_LKIFIwoJ0dAMnmxzMBjUsblUF12m', 'd = 2'],
  ['Aac9NSRD3ikZXdkdamS1lZR5tSpuWxI9mrnlrXoRLXq', 'd = 3'],
  ['eb5mfvncu6xVoGKVzocLBwKb_NstzijZWfKBWxb4F5g', 'd = 1'],
  ['xgR_lEHtfW0wRUBulcB82Fx3jkuM7zynq6wJuVxwnuU', 'd = 2'],
  ['-TCKAZJYwxBJNE-F-J1SKbUxyEWDb5mwhgHxE7zgNvk', 'd = 3'],
  ['O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik', 'seed 00…00'],
  ['iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w', 'seed 01…01'],
  ['dqFZIESm5PURJlvKc6YE2QsFKdHfYCvjChmpJXZg0fU', 'seed ff…ff'],
  ['A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg', 'seed 00 01 … 1f'],
  ['Wzr-A4eKSbKCMtTxpEKuveEJ-Aes7339mn9luWL-UtZ', 'seed 00…00'],
  ['uaX1MKFW8WZBO_gq6wE3xCN2ARWD_lPxLtFTAwAkjoC', 'seed ff…ff'],
  ['PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw', 'RFC 8032 §7.1'],
  ['_FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU', 'RFC 8032 §7.1'],
  ['YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y', 'RFC 6979 A.2.5'],
]);

/** Returns where the private half of a key pair is published; null for other keys and for secrets. */
export function publishedIn(jwk: Jwk): string | null {
  if (jwk.kty === 'oct') return null;
  const { n, x, pub } = bareKey(jwk, 'public');
  for (const value of [n, x, pub]) if (typeof value === 'string') return published.get(value.slice(0, 43)) ?? null;
  return null;
}
