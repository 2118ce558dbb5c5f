import { describe, expect, it } from 'vitest';
import { asPublicKey, halfHashOf, hashOf, plainThumbprint } from './digest.ts';
import { thumbprintOf } from './thumbprint.ts';

describe('a hash of another token or code', () => {
  it('is the at_hash published in OpenID Connect Core 1.0 (Appendix A.3, A.4)', () => {
    expect(halfHashOf('jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y', 'SHA-256')).toBe('77QmUPtjPfzWtF2AnpK9RQ');
  });

  it('is the c_hash published in OpenID Connect Core 1.0 (Appendix A.4, A.6)', () => {
    expect(halfHashOf('Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk', 'SHA-256')).toBe(
      'LDktKdoQak3Pk0cnXxCltA',
    );
  });

  it('is the ath published in RFC 9449 (§7.1)', () => {
    expect(hashOf('Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU', 'SHA-256')).toBe(
      'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo',
    );
  });
});

/** RFC 7638 §3.1. */
const rsa = {
  kty: 'RSA',
  n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
  e: 'AQAB',
  alg: 'RS256',
  kid: '2011-04-29',
} as const;

/** RFC 9449 §4.1 and §6.1. */
const ec = {
  kty: 'EC',
  crv: 'P-256',
  x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
  y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
} as const;

describe('a thumbprint', () => {
  it('is the one published in RFC 7638 (§3.1)', () => {
    expect(plainThumbprint(rsa)).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });

  it('is the jkt published in RFC 9449 (§6.1)', () => {
    expect(plainThumbprint(ec)).toBe('0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I');
  });

  it.each([rsa, ec, { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const])(
    'equals what jose computes: $kty',
    async (key) => {
      expect(plainThumbprint(key)).toBe(await thumbprintOf(key));
    },
  );

  it('needs a public key', () => {
    expect([asPublicKey({}), asPublicKey({ kty: 'oct', k: 'AA' }), asPublicKey({ kty: 7 })]).toEqual([
      null,
      null,
      null,
    ]);
    expect(asPublicKey(ec)).toEqual(ec);
  });
});
