import type { Vector } from './vector.ts';

/**
 * The parts of the JOSE cookbook (RFC 7520, code components under the Simplified BSD License) that
 * are not tokens in compact serialization, which are in `core/crypto/vectors`: other
 * detached content, an encrypted token, and the unencoded payload of RFC 7797 §4.2. None of them is a
 * JWS in compact serialization, so none may verify. Each is called by its name.
 */
const kid = '018c0ae5-4d9b-471b-bfd6-eef314bc7037';
const mac = JSON.stringify({
  kty: 'oct',
  kid,
  use: 'sig',
  alg: 'HS256',
  k: 'hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg',
});
const named = {
  protected: 'eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9',
  signature: 's0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0',
};

const direct = [
  'eyJhbGciOiJkaXIiLCJraWQiOiI3N2M3ZTJiOC02ZTEzLTQ1Y2YtODY3Mi02MTdiNWI0NTI0M2EiLCJlbmMiOiJBMTI4R0NNIn0..refa467QzzKx6QAB.',
  'JW_i_f52hww_ELQPGaYyeAB6HYGcR559l9TYnSovc23XJoBcW29rHP8yZOZG7YhLpT1bjFuvZPjQS-m0IFtVcXkZXdH_lr_FrdYt9HRUYkshtrMmIUAyGmUnd9zMDB2n0cRDIHAzFVeJUDxkUwVAE7_YGRPdcqMyiBoCO-FBdE-Nceb4h3-FtBP-c_BIwCPTjb9o0SbdcdREEMJMyZBH8ySWMVi1gPD9yxi-aQpGbSv_F9N4IZAxscj5g-NJsUPbjk29-s7LJAGb15wEBtXphVCgyy53CoIKLHHeJHXex45Uz9aKZSRSInZI-wjsY0yu3cT4_aQ3i1o-tiE-F8Ios61EKgyIQ4CWao8PFMj8TTnp.vbb32Xvllea2OtmHAdccRQ',
].join('');
const rfc7515A1 = JSON.stringify({
  kty: 'oct',
  alg: 'HS256',
  k: 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
});

/** Each has the cause that the doctor must name first. */
export const cookbookVectors: readonly (Vector & { readonly cause: string })[] = [
  {
    name: '4.5 detached content',
    token: `${named.protected}..${named.signature}`,
    key: mac,
    result: 'invalid',
    cause: 'detached-payload',
  },
  { name: '5.6 direct encryption', token: direct, key: '', result: 'invalid', cause: 'jwe-not-jws' },
  {
    name: 'RFC 7797 §4.2 detached',
    token: 'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY',
    key: rfc7515A1,
    result: 'invalid',
    cause: 'detached-payload',
  },
];
