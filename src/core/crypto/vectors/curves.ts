import type { JwsVector } from './vector.ts';

/**
 * The token of RFC 8037 Appendix A.4, and tokens signed by OpenSSL for curves without an example in
 * an RFC.
 */
export const curveVectors = [
  {
    name: 'EdDSA',
    source: 'RFC 8037 A.4',
    alg: 'EdDSA',
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    },
    token: [
      'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.',
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    ].join(''),
  },
  {
    name: 'Ed448',
    source: 'OpenSSL 3, with the key of RFC 8032 §7.4',
    alg: 'Ed448',
    key: {
      kty: 'OKP',
      crv: 'Ed448',
      x: 'X9dEm1m0Yf0s54fsYWrUah2hNCSFpw4fig6nXYDpZ3jt8SR2m0bHBhvWeD3x5Q9s0foavq_oJWGA',
      d: 'bIKlYsuAjRDWMr6JyFE-v2ySnzTd-oyfY8mWDvbjSKNSjIo_zC8ETjmj_FuUSS-PAy51SaIAmPlb',
    },
    token: [
      'eyJhbGciOiJFZDQ0OCJ9.RXhhbXBsZSBvZiBFZDQ0OCBzaWduaW5n.',
      'gOQ6lahb0PKu49JlyQo-XrBgDZqr9HLOmW0wKYAoJnGNllHmTn78vn_xQ0YHrTTNcu6qQHcF9iqA',
      'wXvXWACuIiABO95BjzHtzpkEhY6_b8HtkCu3ac8yHoIm9uYl19Emy5Og-6z1ODxC4HBpg1DfehUA',
    ].join(''),
  },
  {
    // S is in the upper half of its range, which JWS allows and Bitcoin's rule does not.
    name: 'ES256K',
    source: 'OpenSSL 3, RFC 8812 §3.2',
    alg: 'ES256K',
    key: {
      kty: 'EC',
      crv: 'secp256k1',
      x: 'Ss6na3mcci8Ud4lQrjaB_T40sfKApEcl2RLIWOJdjow',
      y: '7l9qIKtKPW6oEiOYBt7r22Sm0mtFJU-yBkkvMvpscd8',
      d: 'GYhU2vrYGZrjLZn71Xniqm54Mi53xiYtaTLawzaf9dA',
    },
    token: [
      'eyJhbGciOiJFUzI1NksifQ.RXhhbXBsZSBvZiBFUzI1Nksgc2lnbmluZw.',
      'x5tj8EWIANzIQvmbfMIchQtupQLVoXQ5_TRn9v35hIO76fAv-Fn-pIc-RyNbmx8jNA7NAS5Y542X020t-UftNA',
    ].join(''),
  },
] as const satisfies readonly JwsVector[];
